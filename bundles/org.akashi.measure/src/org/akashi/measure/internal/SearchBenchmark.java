package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.akashi.mention.Extraction;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportText;
import org.akashi.search.CaseSearch;
import org.akashi.search.SearchRequest;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Search as you type in a case of 100,000 objects, three times as many relationships and 1,000 reports of ten pages: each
 * key stroke of twenty queries is a search, measured by processor time. The environment variable {@code AKASHI_SEARCH_OBJECTS} sets another size.
 */
final class SearchBenchmark implements Benchmark {

	private static final int PAGES = 10;
	private static final double GOAL = 100;
	/** As many results of each group as the field in the tool bar shows. */
	private static final int SHOWN = 6;

	private static final List<String> QUERIES = List.of("crimson otter 17", "rising moon 23", "赤い狐", "unc 301", "apt-c-77", "10.0.3.", "c2-4711.update",
			"hxxps://c2-99[.]update", "job_offer_12", "cve-2019-1", "energy and government", "telecommunications", "指令サーバー", "端末に送り込んだ",
			"\"asks its server\"", "type:malware moon 5", "operators psexec", "registry -loader", "windhoek", "crimsen oter");

	private final int objects = Integer.parseInt(System.getenv().getOrDefault("AKASHI_SEARCH_OBJECTS", "100000"));
	private final int reports = Math.max(1, objects / 100);

	@Override
	public String name() {
		return "search";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("akashi-search").resolve("case");
		try {
			place.say("making a case of " + objects + " objects and " + reports + " reports");
			MadeCase.write(folder, objects);
			addReports(folder);
			return measured(place, folder);
		} catch (CoreException e) {
			throw new IOException(e.getMessage(), e);
		} finally {
			delete(folder.getParent());
		}
	}

	private void addReports(Path folder) throws CoreException {
		ReportReaders readers = ReportReaders.builtIn();
		try (Case open = Case.open(folder, null)) {
			for (int i = 0; i < reports; i++) {
				StringBuilder text = new StringBuilder("# Report " + i + " on the otter\n\n");
				for (int page = 0; page < PAGES; page++) {
					text.append(MadeReport.page(i * PAGES + page)).append('\n');
				}
				ReportFile file = ReportFile.of("report-" + i + ".md", text.toString().getBytes(StandardCharsets.UTF_8));
				ReportText read = readers.read(file, ReadLimits.DEFAULT, new NullProgressMonitor());
				open.reports().add(file, read, new Extraction(List.of(), List.of(), List.of()));
			}
			open.save(null);
		}
	}

	private List<BenchRow> measured(BenchPlace place, Path folder) throws CoreException, IOException, InterruptedException {
		String size = String.format(Locale.ROOT, "%,d objects, %,d relationships, %,d reports, %.2f GB", objects, 3 * objects, reports, size(folder) / 1e9);
		try (Case open = Case.open(folder, null)) {
			double built;
			try (CaseSearch search = new CaseSearch(open, null)) {
				built = Clock.onceHere(() -> search.update(null)) / 1e9;
			}
			place.say(String.format(Locale.ROOT, "index made in %.1f s", built));
			try (CaseSearch search = new CaseSearch(open, null)) {
				double opened = Clock.onceHere(() -> search.update(null)) / 1e9;
				double[] cold = typed(place, search);
				double[] times = typed(place, search);
				double grep = grep(folder);
				double index = size(folder.resolve(".akashi/search"));
				String peers = (grep < 0 ? "" : String.format(Locale.ROOT, "grep -riF for the whole query over the same files: %.0f ms in this run; ", grep))
						+ String.format(Locale.ROOT, "in a process that has just started: 95 %% %.1f ms", at(cold, 0.95));
				String figure = String.format(Locale.ROOT, "median %.1f ms, 95 %% %.1f ms, most %.0f ms", at(times, 0.5), at(times, 0.95), at(times, 1));
				return List.of(
						new BenchRow(name(), "a key stroke of " + QUERIES.size() + " queries, processor time: " + size, figure, "≤ 100 ms", at(times, 0.95) <= GOAL, peers),
						new BenchRow(name(), "making the index; bringing it up to date when the case is opened again; processor time",
								String.format(Locale.ROOT, "%.0f s; %.1f s", built, opened), "", null, ""),
						new BenchRow(name(), "size of the index ÷ the case", String.format(Locale.ROOT, "%.2f (%.0f MB)", index / (size(folder) - index),
								index / 1e6), "", null, ""));
			}
		}
	}

	/** Milliseconds of each key stroke, sorted. */
	private static double[] typed(BenchPlace place, CaseSearch search) {
		List<Double> times = new ArrayList<>();
		for (String query : QUERIES) {
			double worst = 0;
			int[] letters = query.codePoints().toArray();
			for (int i = 1; i <= letters.length; i++) {
				String text = new String(letters, 0, i);
				double time = Clock.onceHere(() -> search.answer(new SearchRequest(text, SHOWN))) / 1e6;
				times.add(time);
				worst = Math.max(worst, time);
			}
			place.say(String.format(Locale.ROOT, "%s: %d results, slowest key %.1f ms", query, search.answer(new SearchRequest(query, SHOWN)).hits().size(), worst));
		}
		return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
	}

	private static double at(double[] sorted, double part) {
		return sorted[(int) Math.min(sorted.length - 1, Math.round(part * (sorted.length - 1)))];
	}

	/** The median of a search for each whole query; -1 where there is no grep. */
	private static double grep(Path folder) throws IOException, InterruptedException {
		Path grep = Path.of("/usr/bin/grep");
		if (!Files.isExecutable(grep)) {
			return -1;
		}
		double[] times = new double[5];
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			new ProcessBuilder(grep.toString(), "-riFc", "--exclude-dir=.akashi", QUERIES.get(i * 3), folder.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.start().waitFor();
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		return times[times.length / 2];
	}

	private static double size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
