package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.akashi.mention.Extraction;
import org.akashi.mention.Extractors;
import org.akashi.mention.Mention;
import org.akashi.report.PagePlaces;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportText;
import org.akashi.report.spi.PageRenderer;
import org.akashi.report.spi.ReportPages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The first page of a PDF file of 100 pages with its marks, after its text is there: open, draw, find the places of the
 * mentions. Beside it poppler draws the same page at the same scale. By the clock, since that is what a person waits.
 */
final class PagesBenchmark implements Benchmark {

	private static final double SCALE = 96 / 72d;
	private static final int WARM_UP = 4;
	private static final int ROUNDS = 9;
	private static final long GOAL = 500;

	@Override
	public String name() {
		return "pages";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException, InterruptedException {
		Path file = Files.createTempFile("akashi-pages", ".pdf");
		try {
			byte[] pdf = PdfBenchmark.document();
			Files.write(file, pdf);
			return measured(place, ReportFile.of("made.pdf", pdf), file);
		} catch (CoreException e) {
			throw new IOException("The made PDF can't be drawn: " + e.getStatus().getMessage(), e);
		} finally {
			Files.deleteIfExists(file);
		}
	}

	private List<BenchRow> measured(BenchPlace place, ReportFile file, Path path) throws IOException, CoreException, InterruptedException {
		ReportReaders readers = ReportFiles.readers();
		ReportText text = readers.read(file, ReadLimits.DEFAULT, new NullProgressMonitor());
		Extraction found = Extractors.builtIn().extract(text, new NullProgressMonitor());
		List<Mention> mentions = found.mentions();
		long first = millis(() -> firstPage(file, text, mentions));
		for (int i = 0; i < WARM_UP; i++) {
			firstPage(file, text, mentions);
		}
		long ours = median(() -> firstPage(file, text, mentions));
		long all = median(() -> allPlaces(file, text));
		String peer = peer(List.of("pdftoppm", "-r", "96", "-f", "1", "-l", "1", "-png", path.toString(), path + "-page"));
		String peerPlaces = peer(List.of("pdftotext", "-bbox", path.toString(), path + ".html"));
		for (String made : List.of("-page-001.png", "-page-1.png", ".html")) {
			Files.deleteIfExists(Path.of(path + made));
		}
		place.say(String.format(Locale.ROOT, "%d mentions; first page %d ms cold, %d ms warm; places of all pages %d ms", mentions.size(), first, ours, all));
		return List.of(
				new BenchRow(name(), "first page with marks of a made PDF of 100 pages and " + mentions.size() + " mentions, after its text is there",
						String.format(Locale.ROOT, "%d ms (the very first %d ms)", ours, first), "≤ 500 ms", ours <= GOAL, "pdftoppm of the same page " + peer),
				new BenchRow(name(), "where each character of these 100 pages stands", String.format(Locale.ROOT, "%d ms", all), "", null, "pdftotext -bbox " + peerPlaces));
	}

	/** The renderer of the PDF bundle, which is a service there. */
	private static PageRenderer renderer() {
		String name = "org.akashi.report.pdf.internal.PdfPageRenderer";
		try {
			return (PageRenderer) Class.forName(name).getDeclaredConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(name + " is not on the class path, so no page can be drawn", e);
		}
	}

	private static void firstPage(ReportFile file, ReportText text, List<Mention> mentions) throws CoreException {
		try (ReportPages pages = renderer().open(file, ReadLimits.DEFAULT, new NullProgressMonitor())) {
			pages.picture(1, SCALE, new NullProgressMonitor());
			PagePlaces places = PagePlaces.of(text, 1, pages.text(1, new NullProgressMonitor()));
			int marked = 0;
			for (Mention mention : mentions) {
				marked += mention.span().start() < places.end() ? places.boxes(mention.span().start(), mention.span().end()).size() : 0;
			}
			if (marked == 0) {
				throw new IllegalStateException("No mention of the first page was found on it");
			}
		}
	}

	private static void allPlaces(ReportFile file, ReportText text) throws CoreException {
		try (ReportPages pages = renderer().open(file, ReadLimits.DEFAULT, new NullProgressMonitor())) {
			for (int page = 1; page <= pages.count(); page++) {
				PagePlaces.of(text, page, pages.text(page, new NullProgressMonitor()));
			}
		}
	}

	private static long millis(Clock.Work<CoreException> work) throws CoreException {
		long start = System.nanoTime();
		work.run();
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
	}

	private static long median(Clock.Work<CoreException> work) throws CoreException {
		long[] times = new long[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			times[i] = millis(work);
		}
		Arrays.sort(times);
		return times[ROUNDS / 2];
	}

	/** The median time of a program, or that it isn't here. */
	private static String peer(List<String> command) throws InterruptedException {
		long[] times = new long[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			try {
				Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
				if (process.waitFor() != 0) {
					return "failed";
				}
			} catch (IOException e) {
				return "is not here";
			}
			times[i] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
		}
		Arrays.sort(times);
		return times[ROUNDS / 2] + " ms";
	}
}
