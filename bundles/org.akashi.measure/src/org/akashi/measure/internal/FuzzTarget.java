package org.akashi.measure.internal;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.akashi.mention.Extraction;
import org.akashi.mention.Extractors;
import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.observable.Fanging;
import org.akashi.observable.ObservableHit;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableScanner;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * What is fuzzed: each reader, the scanner, and all extractors. A target takes any bytes and must come back, in its time
 * and memory, with an answer that keeps its contract. A report that can't be read is an answer; an exception that is not
 * a status, a status that blames the reader, and a limit that was reached are not.
 */
enum FuzzTarget {
	SCANNER(""), MENTIONS(""), TEXT("a.txt"), MARKDOWN("a.md"), ASCIIDOC("a.adoc"), HTML("a.html"), MAIL("a.eml"), JSON("a.json"),
	TABLE("a.csv"), PDF("a.pdf"), OFFICE("a.docx"),
	/** The main part of a Word file; the container around it is made here, since few mutations of a container can be unpacked. */
	WORD("a.docx"),
	/** A sheet of an Excel file, likewise. */
	SHEET("a.xlsx"),
	/** A slide of a PowerPoint file, likewise. */
	SLIDE("a.pptx");

	/** Small enough that a fuzzer meets them. */
	private static final ReadLimits LIMITS = new ReadLimits(4L << 20, 2_000_000, 200, 8, 200, Duration.ofSeconds(10));
	private static final long NANOS = 2_000_000_000L;

	private static final class Shared {
		private static final ReportReaders READERS = ReportFiles.readers();
		private static final Extractors EXTRACTORS = Extractors.builtIn();

		static { // names are loaded on first use: that is not the input's time
			EXTRACTORS.extract(TextOf.plain("x"), new NullProgressMonitor());
		}
	}

	private final String file;

	FuzzTarget(String file) {
		this.file = file;
	}

	/** The name on the command line. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	static FuzzTarget of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

	/**
	 * Gives the bytes to what is fuzzed.
	 *
	 * @throws AssertionError when a contract is broken
	 */
	void run(byte[] input) {
		switch (this) {
			case SCANNER -> scan(new String(input, StandardCharsets.UTF_8));
			case MENTIONS -> extract(new String(input, StandardCharsets.UTF_8));
			default -> read(input);
		}
	}

	private static void scan(String text) {
		long start = spent();
		List<ObservableHit> hits = new ObservableScanner().scan(text);
		inTime(start);
		int end = 0;
		for (ObservableHit hit : hits) {
			claim(hit.start() >= end && hit.end() <= text.length(), "hits overlap or lie outside the text: " + hit);
			claim(hit.raw().equals(text.substring(hit.start(), hit.end())), "the hit is not what stands there: " + hit);
			Fanging.defang(hit.observable()); // must not throw
			end = hit.end();
		}
		Fanging.refang(text);
		ObservableParser.parse(text);
		inTime(start);
	}

	private static void extract(String text) {
		Extractors extractors = Shared.EXTRACTORS;
		long start = spent();
		Extraction extraction = extractors.extract(TextOf.plain(text), new NullProgressMonitor());
		inTime(start);
		claim(extraction.problems().isEmpty(), "an extractor failed: " + extraction.problems());
		Set<String> ids = new LinkedHashSet<>();
		for (Mention mention : extraction.mentions()) {
			claim(mention.span().end() <= text.length(), "outside the text: " + mention);
			ids.add(mention.id());
		}
		for (Proposal proposal : extraction.proposals()) {
			claim(ids.contains(proposal.subject()), "the subject is no mention: " + proposal);
			claim(proposal.sentence().end() <= text.length(), "outside the text: " + proposal);
		}
	}

	/** The text that the reader gives for an input, {@code ""} when it gives none. */
	String textOf(byte[] input) {
		try {
			return text(input);
		} catch (CoreException e) {
			return "";
		}
	}

	private String text(byte[] input) throws CoreException {
		byte[] content = switch (this) {
			case WORD -> OfficeContainer.word(input);
			case SHEET -> OfficeContainer.sheet(input);
			case SLIDE -> OfficeContainer.slide(input);
			default -> input;
		};
		return Shared.READERS.read(ReportFile.of(file, content), LIMITS, new NullProgressMonitor()).text();
	}

	private void read(byte[] input) {
		try {
			text(input);
		} catch (CoreException e) {
			int code = e.getStatus().getCode();
			if (code == ReportStatus.READER_FAILED || code == ReportStatus.TIMEOUT || e.getStatus().getException() instanceof OutOfMemoryError) {
				throw new AssertionError(e.getStatus().getMessage(), e.getStatus().getException());
			}
		}
	}

	private static long spent() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static void inTime(long start) {
		long used = spent() - start;
		claim(used < NANOS, "it took " + used / 1_000_000 + " ms of processor time");
	}

	private static void claim(boolean holds, String otherwise) {
		if (!holds) {
			throw new AssertionError(otherwise);
		}
	}
}
