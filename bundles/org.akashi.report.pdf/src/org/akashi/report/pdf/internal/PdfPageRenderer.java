package org.akashi.report.pdf.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.akashi.report.spi.PageRenderer;
import org.akashi.report.spi.ReportPages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Draws the pages of PDF files (ISO 32000). */
public final class PdfPageRenderer implements PageRenderer {

	private static final long MEMORY = 64L << 20;
	private static final Duration PAGE_LIMIT = Duration.ofSeconds(20);

	private final Duration pageLimit;

	/** For declarative services. */
	public PdfPageRenderer() {
		this(PAGE_LIMIT);
	}

	/** @param pageLimit how long one page may take */
	public PdfPageRenderer(Duration pageLimit) {
		this.pageLimit = pageLimit;
	}

	@Override
	public boolean renders(ReportFile file) {
		return PdfReportReader.headerAt(file.content()) >= 0;
	}

	@Override
	public ReportPages open(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		PdfEnvironment.prepare();
		PdfStreams.check(file, limits, monitor);
		try {
			return PageFonts.drawing(() -> opened(file, limits));
		} catch (InvalidPasswordException e) {
			throw ReportStatus.error(ReportStatus.ENCRYPTED, "\u201C" + file.name()
					+ "\u201D is encrypted with a password. Open it in a PDF viewer, save it without the password, and import that.", e);
		} catch (IOException e) {
			throw PdfReportReader.broken(file, e);
		} catch (RuntimeException e) { // PDFBox throws all kinds of things at damaged structures
			throw PdfReportReader.broken(file, e);
		} catch (StackOverflowError e) {
			throw PdfReportReader.broken(file, new IOException("its structures are nested without end", e));
		}
	}

	private ReportPages opened(ReportFile file, ReadLimits limits) throws IOException {
		PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(file.content()), "", null, null,
				MemoryUsageSetting.setupMixed(MEMORY, MEMORY * 8).streamCache);
		try {
			int count = Math.min(document.getNumberOfPages(), limits.maxPages());
			if (count < 1) {
				throw new IOException("it has no pages");
			}
			return new PdfPages(document, count, limits, pageLimit);
		} catch (IOException | RuntimeException e) {
			document.close();
			throw e;
		}
	}

	/** Draws a word: that loads the drawing of the platform and the first font. */
	@Override
	public void prepare() {
		PdfEnvironment.prepare();
		try {
			PageFonts.drawing(() -> {
				try (PDDocument document = new PDDocument()) {
					PDPage page = new PDPage(new PDRectangle(60, 20));
					document.addPage(page);
					try (PDPageContentStream content = new PDPageContentStream(document, page)) {
						content.beginText();
						content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
						content.newLineAtOffset(5, 5);
						content.showText("Akashi");
						content.endText();
					}
					return new PDFRenderer(document).renderImage(0);
				}
			});
		} catch (IOException e) {
			Logger.getLogger(PdfPageRenderer.class.getName()).log(Level.WARNING, "Drawing of pages could not be prepared", e);
		}
	}
}
