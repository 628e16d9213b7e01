package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.akashi.mention.Extractors;
import org.akashi.mention.KnownNames;
import org.akashi.observable.ObservableScanner;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The process that {@link MemoryBenchmark} starts with a small heap: makes a long text and goes through it. */
final class MemoryProbe {

	/** What classes and names take by themselves, and the young generation. */
	static final long BASE = 64L << 20;

	private MemoryProbe() {
	}

	/** Arguments: {@code scan} or {@code extract}, and the folder of reports or an empty text. */
	public static void main(String[] arguments) throws IOException {
		Extractors extractors = arguments[0].equals("extract") ? Extractors.builtIn(KnownNames.builtIn()) : null;
		String text = text(arguments[1].isEmpty() ? Optional.empty() : Optional.of(Path.of(arguments[1])));
		AtomicLong found = new AtomicLong();
		if (extractors == null) {
			new ObservableScanner().scan(text, 0, text.length(), hit -> found.incrementAndGet());
		} else {
			ReportText report = TextOf.plain(text);
			found.set(extractors.extract(report, new NullProgressMonitor()).mentions().size());
		}
		System.out.println(found + " findings");
	}

	/** Real reports (those that fit in one byte a character, as most do), or a made one, repeated; 100 MB in memory, too. */
	private static String text(Optional<Path> data) throws IOException {
		StringBuilder sample = new StringBuilder();
		if (data.isPresent()) {
			for (String report : new BenchPlace(data, Path.of(""), Path.of("")).reports()) {
				if (sample.length() < 5_000_000 && report.chars().allMatch(c -> c < 0x100)) {
					sample.append(report).append('\n');
				}
			}
		} else {
			sample.append(MadeReport.page(1));
		}
		byte[] unit = sample.toString().getBytes(StandardCharsets.ISO_8859_1);
		ByteBuffer all = ByteBuffer.allocate(MemoryBenchmark.SIZE);
		while (all.hasRemaining()) {
			all.put(unit, 0, Math.min(unit.length, all.remaining()));
		}
		return new String(all.array(), StandardCharsets.ISO_8859_1);
	}
}
