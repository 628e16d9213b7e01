package org.akashi.report.pdf.internal;

import java.io.IOException;
import java.util.List;

import org.akashi.report.ReportStatus;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;

/** Draws a page, unless it is cancelled or takes too long; pictures and layers that would exhaust memory are left out. */
final class PageDrawing extends PDFRenderer {

	/** The page takes longer than it may. */
	static final class TooLate extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}

	/** The pixels that one picture of the page may have in the file. */
	private static final long MOST_PIXELS = 60_000_000;
	private static final int MOST_LAYERS = 12;

	private final IProgressMonitor monitor;
	private final long deadline;
	private final List<IStatus> problems;

	PageDrawing(PDDocument document, IProgressMonitor monitor, long deadline, List<IStatus> problems) {
		super(document);
		this.monitor = monitor;
		this.deadline = deadline;
		this.problems = problems;
		setSubsamplingAllowed(true);
	}

	@Override
	protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
		return new Drawer(parameters);
	}

	private void check() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (System.nanoTime() - deadline > 0) {
			throw new TooLate();
		}
	}

	private void leaveOut(String what) {
		note(ReportStatus.TOO_LARGE, what + " of the page is left out, since it would exhaust memory.");
	}

	private void note(int code, String message) {
		if (problems.stream().noneMatch(known -> known.getMessage().equals(message))) {
			problems.add(ReportStatus.warning(code, message));
		}
	}

	private final class Drawer extends PageDrawer {

		private int layers;

		Drawer(PageDrawerParameters parameters) throws IOException {
			super(parameters);
		}

		@Override
		protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
			check();
			super.processOperator(operator, operands);
		}

		@Override
		public void drawImage(PDImage image) throws IOException {
			if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
				leaveOut("A picture");
				return;
			}
			try {
				super.drawImage(image);
			} catch (MissingImageReaderException e) {
				note(ReportStatus.UNSUPPORTED, "A picture of the page is left out: it is in a format that cannot be drawn here (JPEG 2000 or JBIG2).");
			}
		}

		@Override
		public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
			if (layers == MOST_LAYERS) {
				leaveOut("A layer");
				return;
			}
			layers++;
			try {
				super.showTransparencyGroup(form);
			} finally {
				layers--;
			}
		}
	}
}
