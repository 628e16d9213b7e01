package org.akashi.report.pdf.internal;

import java.io.IOException;

import org.akashi.report.PageText;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Collects the signs of a page with their places on it as it is read, in whatever direction they are written. */
final class PageSigns extends PDFTextStripper {

	/** How far letters rise over the base line and fall below it, in parts of the font's size. */
	private static final float ABOVE = 0.82f;
	private static final float BELOW = 0.22f;

	private final long limit;
	private final IProgressMonitor monitor;
	private PageText.Builder signs = new PageText.Builder();
	private PDRectangle box = new PDRectangle();
	private int rotation;
	private String last = "";
	private float lastX;
	private float lastY;

	PageSigns(long limit, IProgressMonitor monitor) {
		this.limit = limit;
		this.monitor = monitor;
		setStartPage(0); // pages are given one by one
		setShouldSeparateByBeads(false);
	}

	/** What stands on a page. */
	PageText of(PDPage page) throws IOException {
		box = page.getCropBox();
		rotation = Math.floorMod(page.getRotation(), 360);
		signs = new PageText.Builder();
		last = "";
		processPage(page);
		return signs.build();
	}

	@Override
	protected void startPage(PDPage page) {
		// nothing is written
	}

	@Override
	protected void writePage() {
		// nothing is written
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		int length = signs.length();
		if (length > limit) {
			throw new PdfGlyphs.TooLong();
		}
		if ((length & 0x3FF) == 0 && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		String letters = text.getUnicode();
		if (letters == null || letters.isBlank()) {
			return;
		}
		Matrix matrix = text.getTextMatrix();
		float x = matrix.getTranslateX();
		float y = matrix.getTranslateY();
		float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
		if (!(size > 0) || letters.equals(last) && Math.abs(x - lastX) < 0.12f * size && Math.abs(y - lastY) < 0.12f * size) {
			return; // printed twice, a little apart, to look bold
		}
		last = letters;
		lastX = x;
		lastY = y;
		float upX = matrix.getShearX() / size;
		float upY = matrix.getScaleY() / size;
		boolean upright = text.getFont() != null && text.getFont().isVertical();
		float endX = upright ? x + size : text.getEndX();
		float endY = upright ? y : text.getEndY();
		add(letters, new float[] { x - BELOW * size * upX, x + ABOVE * size * upX, endX - BELOW * size * upX, endX + ABOVE * size * upX },
				new float[] { y - BELOW * size * upY, y + ABOVE * size * upY, endY - BELOW * size * upY, endY + ABOVE * size * upY });
	}

	/** Adds a sign by its corners in the page's own space, which has its origin below. */
	private void add(String letters, float[] xs, float[] ys) {
		float left = Float.MAX_VALUE;
		float top = Float.MAX_VALUE;
		float right = -Float.MAX_VALUE;
		float bottom = -Float.MAX_VALUE;
		float width = box.getWidth();
		float height = box.getHeight();
		for (int i = 0; i < xs.length; i++) {
			float across = switch (rotation) {
			case 90 -> ys[i];
			case 180 -> width - xs[i];
			case 270 -> height - ys[i];
			default -> xs[i];
			};
			float down = switch (rotation) {
			case 90 -> xs[i];
			case 180 -> ys[i];
			case 270 -> width - xs[i];
			default -> height - ys[i];
			};
			left = Math.min(left, across);
			right = Math.max(right, across);
			top = Math.min(top, down);
			bottom = Math.max(bottom, down);
		}
		signs.add(letters, left, top, right, bottom);
	}
}
