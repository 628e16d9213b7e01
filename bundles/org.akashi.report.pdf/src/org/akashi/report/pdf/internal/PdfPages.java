package org.akashi.report.pdf.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.akashi.report.PagePicture;
import org.akashi.report.PageSize;
import org.akashi.report.PageText;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportStatus;
import org.akashi.report.spi.ReportPages;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;

/** The pages of an open PDF file. */
final class PdfPages implements ReportPages {

	/** No sheet that software makes is larger (ISO 32000-1, annex C), in points. */
	private static final float LARGEST = 14_400;
	private static final float SMALLEST = 3;

	private final PDDocument document;
	private final int count;
	private final ReadLimits limits;
	private final Duration pageLimit;

	PdfPages(PDDocument document, int count, ReadLimits limits, Duration pageLimit) {
		this.document = document;
		this.count = count;
		this.limits = limits;
		this.pageLimit = pageLimit;
	}

	@Override
	public int count() {
		return count;
	}

	@Override
	public PageSize size(int page) {
		try {
			PDPage one = document.getPage(page - 1);
			PDRectangle box = one.getCropBox();
			boolean turned = Math.floorMod(one.getRotation(), 180) != 0;
			float width = harmless(box.getWidth(), PDRectangle.A4.getWidth());
			float height = harmless(box.getHeight(), PDRectangle.A4.getHeight());
			return turned ? new PageSize(height, width) : new PageSize(width, height);
		} catch (RuntimeException e) { // a damaged page has the usual size, and says so when it is drawn
			return new PageSize(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
		}
	}

	private static float harmless(float length, float usual) {
		return length >= SMALLEST ? Math.min(length, LARGEST) : usual;
	}

	@Override
	public PagePicture picture(int page, double scale, IProgressMonitor monitor) throws CoreException {
		PageSize size = size(page);
		double most = Math.sqrt(MOST_PIXELS / ((double) size.width() * size.height()));
		List<IStatus> problems = new ArrayList<>();
		PageDrawing drawing = new PageDrawing(document, monitor, System.nanoTime() + pageLimit.toNanos(), problems);
		return guarded(page, "drawn", () -> {
			PDRectangle box = document.getPage(page - 1).getCropBox();
			if (box.getWidth() > LARGEST || box.getHeight() > LARGEST || box.getWidth() < SMALLEST || box.getHeight() < SMALLEST) {
				throw new IOException("it says that it is " + box.getWidth() + " × " + box.getHeight() + " points large");
			}
			BufferedImage image = drawing.renderImage(page - 1, (float) Math.min(scale, most), ImageType.RGB);
			int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
			return new PagePicture(image.getWidth(), image.getHeight(), pixels, problems);
		});
	}

	@Override
	public PageText text(int page, IProgressMonitor monitor) throws CoreException {
		return guarded(page, "searched for its text", () -> new PageSigns(limits.maxCharacters(), monitor).of(document.getPage(page - 1)));
	}

	private interface Work<T> {
		T run() throws IOException;
	}

	private static <T> T guarded(int page, String what, Work<T> work) throws CoreException {
		try {
			return PageFonts.drawing(work::run);
		} catch (PageDrawing.TooLate e) {
			throw ReportStatus.error(ReportStatus.TIMEOUT, "Page " + page + " takes too long to be drawn; read its text instead.", e);
		} catch (PdfGlyphs.TooLong e) {
			throw ReportStatus.error(ReportStatus.TOO_LARGE, "Page " + page + " has too much text; read it as text instead.", e);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (OutOfMemoryError e) {
			throw failed(page, what, new IOException("it needs more memory than there is", e));
		} catch (StackOverflowError e) {
			throw failed(page, what, new IOException("its structures are nested without end", e));
		} catch (IOException | RuntimeException e) { // PDFBox throws all kinds of things at damaged structures
			throw failed(page, what, e);
		}
	}

	private static CoreException failed(int page, String what, Throwable cause) {
		return ReportStatus.error(ReportStatus.TRUNCATED, "Page " + page + " is damaged and could not be " + what + " (" + cause.getMessage()
				+ "); read its text instead.", cause);
	}

	@Override
	public void close() {
		try {
			document.close();
		} catch (IOException e) {
			Logger.getLogger(PdfPages.class.getName()).log(Level.WARNING, "A document could not be closed", e);
		}
	}
}
