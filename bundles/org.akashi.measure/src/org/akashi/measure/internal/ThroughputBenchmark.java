package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.akashi.mention.Extractors;
import org.akashi.mention.KnownNames;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.NullProgressMonitor;

/** How many megabytes (10⁶ bytes of UTF-8) of report text a second go through all extractors, on one core, warm. */
final class ThroughputBenchmark implements Benchmark {

	private static final long SIZE = 10_000_000;
	private static final int WARM_UP = 3;
	private static final Duration WARM_TIME = Duration.ofSeconds(6);
	private static final int ROUNDS = 7;
	private static final double GOAL = 60;
	private static final double TIMES_PEER = 20;

	@Override
	public String name() {
		return "throughput";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException, InterruptedException {
		if (place.data().isEmpty()) {
			return List.of(new BenchRow(name(), "all types and names, one core, warm", BenchPlace.NO_DATA, "≥ 60 MB/s", null, ""));
		}
		List<ReportText> reports = new ArrayList<>();
		long bytes = 0;
		List<String> texts = place.reports();
		for (int i = 0; bytes < SIZE; i++) {
			String text = texts.get(i % texts.size());
			reports.add(TextOf.read("report.txt", text));
			bytes += text.getBytes(StandardCharsets.UTF_8).length;
		}
		KnownNames known = KnownNames.builtIn();
		AtomicLong names = new AtomicLong();
		known.names(name -> names.incrementAndGet());
		double mentions = megabytes(bytes, Extractors.builtInMentions(known), reports);
		place.say(String.format(Locale.ROOT, "mentions: %.1f MB/s", mentions));
		double all = megabytes(bytes, Extractors.builtIn(known), reports);
		place.say(String.format(Locale.ROOT, "mentions and statements: %.1f MB/s", all));
		PeerExtractor.Speed peer = PeerExtractor.speed(place);
		String peers = peer == null ? "ioc-extractor: not here" : String.format(Locale.ROOT, "ioc-extractor %.2f MB/s in this run%s", peer.megabytes(),
				peer.leftOut().isEmpty() ? "" : "; left out, since they did not end in " + PeerExtractor.LIMIT_SECONDS + " s: " + peer.leftOut().size());
		List<BenchRow> rows = new ArrayList<>();
		rows.add(new BenchRow(name(), String.format(Locale.ROOT, "mentions: all types and %,d names and aliases, %.1f MB of %d reports, one core, warm",
				names.get(), bytes / 1e6, texts.size()), String.format(Locale.ROOT, "%.1f MB/s", mentions), "≥ 60 MB/s", mentions >= GOAL,
				peers + "; ioc_parser 2.6–3.05, xioc 0.50, iocsearcher 0.15, ioc-finder 0.09, iocextract 0.014 MB/s (given)"));
		if (peer != null) {
			rows.add(new BenchRow(name(), "the same ÷ ioc-extractor in the same run",
					String.format(Locale.ROOT, "%.0f ×", mentions / peer.megabytes()), "≥ 20 ×", mentions / peer.megabytes() >= TIMES_PEER, ""));
		}
		rows.add(new BenchRow(name(), "mentions and statements of sentences", String.format(Locale.ROOT, "%.1f MB/s", all), "", null, ""));
		return rows;
	}

	private static double megabytes(long bytes, Extractors extractors, List<ReportText> reports) {
		Clock.Work<RuntimeException> round = () -> reports.forEach(report -> extractors.extract(report, new NullProgressMonitor()));
		Clock.warm(WARM_UP, WARM_TIME, round);
		return bytes * 1e3 / Clock.medianHere(ROUNDS, round);
	}
}
