package org.akashi.measure.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.akashi.mention.Extractors;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A PDF file of 100 pages to mentions, beside PDFBox's plain text extraction of the same file, both warm. */
final class PdfBenchmark implements Benchmark {

	private static final int PAGES = 100;
	private static final int WARM_UP = 8;
	private static final int ROUNDS = 9;
	private static final double GOAL = 1.5;

	@Override
	public String name() {
		return "pdf";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException {
		try {
			return measured(place);
		} catch (CoreException e) {
			throw new IOException("The made PDF can't be read: " + e.getStatus().getMessage(), e);
		}
	}

	private List<BenchRow> measured(BenchPlace place) throws IOException, CoreException {
		byte[] pdf = document();
		ReportReaders readers = ReportFiles.readers();
		Extractors extractors = Extractors.builtIn();
		ReportFile file = ReportFile.of("made.pdf", pdf);
		Clock.Work<IOException> plain = () -> {
			try (PDDocument document = Loader.loadPDF(pdf)) {
				new PDFTextStripper().getText(document);
			}
		};
		Clock.Work<CoreException> ours = () -> extractors.extract(readers.read(file, ReadLimits.DEFAULT, new NullProgressMonitor()), new NullProgressMonitor());
		for (int i = 0; i < WARM_UP; i++) {
			plain.run();
			ours.run();
		}
		long plainTime = Clock.median(ROUNDS, plain);
		long ourTime = Clock.median(ROUNDS, ours);
		double ratio = (double) ourTime / plainTime;
		place.say(String.format(Locale.ROOT, "%.0f ms, PDFBox %.0f ms", ourTime / 1e6, plainTime / 1e6));
		return List.of(new BenchRow(name(), "a made PDF of 100 pages to mentions and statements ÷ PDFBox's plain text extraction of it",
				String.format(Locale.ROOT, "%.2f × (%.0f ms)", ratio, ourTime / 1e6), "≤ 1.5 ×", ratio <= GOAL,
				String.format(Locale.ROOT, "PDFBox %.0f ms", plainTime / 1e6)));
	}

	/** A PDF file of a hundred made pages. */
	static byte[] document() throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
			for (int number = 1; number <= PAGES; number++) {
				PDPage page = new PDPage();
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(font, 9);
					content.setLeading(11);
					content.newLineAtOffset(50, 750);
					for (String line : MadeReport.page(number).split("\n")) {
						content.showText(line);
						content.newLine();
					}
					content.endText();
				}
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}
}
