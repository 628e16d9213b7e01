package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Start of the product to a usable window, warm, beside the start of an empty window of the same platform version from the
 * same files; both from the beginning of the virtual machine until the window takes events, one after the other.
 */
final class StartupBenchmark implements Benchmark {

	private static final int ROUNDS = 7;
	private static final double GOAL = 1.3;
	private static final Pattern USABLE = Pattern.compile("usable after (\\d+) ms");

	@Override
	public String name() {
		return "startup";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException, InterruptedException {
		if (System.getenv("DISPLAY") == null) {
			throw new IOException("startup needs a display: set DISPLAY");
		}
		Path folder = Files.createTempDirectory("akashi-startup");
		WorkbenchRun akashi = new WorkbenchRun(place, folder.resolve("akashi"), List.of(), Map.of());
		List<String> platform = new PlatformBundles(WorkbenchRun.product(place)).closure();
		WorkbenchRun empty = new WorkbenchRun(place, folder.resolve("empty"), platform,
				Map.of("eclipse.application", "org.akashi.measure.ui.empty", "eclipse.product", "org.akashi.measure.ui.product"));
		List<Long> ours = new ArrayList<>();
		List<Long> theirs = new ArrayList<>();
		for (int round = 0; round <= ROUNDS; round++) {
			long mine = milliseconds(akashi);
			long other = milliseconds(empty);
			// The first start of each is cold: it fills the caches of the framework.
			if (round > 0) {
				ours.add(mine);
				theirs.add(other);
			}
		}
		long mine = middle(ours);
		long other = middle(theirs);
		double ratio = (double) mine / other;
		return List.of(new BenchRow(name(), "start to a usable window, warm, without a case ÷ an empty window of the platform (" + platform.size()
				+ " bundles)", String.format(Locale.ROOT, "%.2f × (%d / %d ms, medians of %d)", ratio, mine, other, ROUNDS), "≤ 1.3 ×", ratio <= GOAL, ""));
	}

	private static long milliseconds(WorkbenchRun run) throws IOException, InterruptedException {
		String said = run.run(Map.of("akashi.measure.startup", "true"));
		Matcher usable = USABLE.matcher(said);
		if (!usable.find()) {
			throw new IOException("the workbench did not say when it was usable: " + said);
		}
		return Long.parseLong(usable.group(1));
	}

	private static long middle(List<Long> times) {
		return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
	}
}
