package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.akashi.model.StixObject;
import org.akashi.stix.StixBundles;
import org.eclipse.core.runtime.IStatus;

import tools.jackson.databind.json.JsonMapper;

/** How fast the ATT&CK enterprise bundle becomes objects of the model, beside Jackson's plain tree of the same bytes. */
final class StixReadBenchmark implements Benchmark {

	/** Seconds that python stix2 needs for the same file on this kind of machine. */
	private static final double PEER = 13.7;
	private static final double GOAL = 1.5;
	private static final double TIMES_PEER = 50;
	private static final int WARM_UP = 5;
	private static final Duration WARM_TIME = Duration.ofSeconds(4);
	private static final int ROUNDS = 5;
	private static final int TURNS = 3;

	@Override
	public String name() {
		return "stix-read";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException {
		String what = "ATT&CK enterprise bundle into the model ÷ Jackson's tree of the same bytes, one core, warm";
		Path file = place.data().map(data -> data.resolve("stix/attack/enterprise-attack-18.1.stix21.json")).orElse(null);
		if (file == null || !Files.isReadable(file)) {
			return List.of(new BenchRow(name(), what, BenchPlace.NO_DATA, "≤ 1.5 ×", null, ""));
		}
		byte[] bytes = Files.readAllBytes(file);
		JsonMapper mapper = JsonMapper.builder().build();
		List<StixObject> objects = new ArrayList<>();
		Clock.Work<IOException> ours = () -> {
			objects.clear();
			StixBundles.read(bytes, objects::add, StixReadBenchmark::fail);
		};
		Object[] kept = new Object[1];
		Clock.Work<IOException> tree = () -> {
			kept[0] = null;
			kept[0] = mapper.readTree(bytes);
		};
		Clock.warm(WARM_UP, WARM_TIME, ours);
		Clock.warm(WARM_UP, WARM_TIME, tree);
		// In turns, so that what else the machine does falls on both.
		long[] mine = new long[TURNS];
		long[] theirs = new long[TURNS];
		for (int i = 0; i < TURNS; i++) {
			mine[i] = Clock.medianHere(ROUNDS, ours);
			theirs[i] = Clock.medianHere(ROUNDS, tree);
			place.say(String.format(Locale.ROOT, "model %.0f ms, tree %.0f ms", mine[i] / 1e6, theirs[i] / 1e6));
		}
		int count = objects.size();
		long read = Clock.middle(mine);
		double ratio = (double) read / Clock.middle(theirs);
		double peer = PEER * 1e9 / read;
		return List.of(
				new BenchRow(name(), what, String.format(Locale.ROOT, "%.2f ×", ratio), "≤ 1.5 ×", ratio <= GOAL,
						String.format(Locale.ROOT, "%,d objects, %.1f MB; model %.0f ms, tree %.0f ms of processor time", count, bytes.length / 1e6,
								read / 1e6, Clock.middle(theirs) / 1e6)),
				new BenchRow(name(), "the same: python stix2 ÷ Akashi", String.format(Locale.ROOT, "%.0f ×", peer), "≥ 50 ×", peer >= TIMES_PEER,
						"python stix2 13.7 s (given)"));
	}

	private static void fail(IStatus fault) {
		throw new IllegalStateException(fault.getMessage());
	}
}
