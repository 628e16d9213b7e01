package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The straight lines that a page draws, level or upright: what rules its tables (ISO 32000-1, 8.5). */
final class PdfRulings {

	/** Pages with more are drawings. */
	static final int MOST = 20_000;
	private static final float THIN = 3;
	private static final float SHORTEST = 3;

	/**
	 * A line; level ones have their height in {@code at} and their ends in {@code from} and {@code to}, upright ones
	 * their place from the left.
	 */
	record Ruling(boolean level, float at, float from, float to) {
	}

	private final PDRectangle box;
	private final int rotation;
	/** Thin rectangles: lines, whether drawn or filled. */
	private final List<Ruling> bars = new ArrayList<>();
	/** Lines that show only when they are drawn; filled, they are the edge of a shade. */
	private final List<Ruling> path = new ArrayList<>();
	private final List<Ruling> rulings = new ArrayList<>();
	private float x;
	private float y;
	private float startX;
	private float startY;
	private boolean crowded;

	PdfRulings(PDRectangle box, int rotation) {
		this.box = box;
		this.rotation = rotation;
	}

	/** What was drawn; nothing for a drawing of very many lines. */
	List<Ruling> rulings() {
		return crowded ? List.of() : rulings;
	}

	/** An operator of paths with its numbers. */
	void draw(String operator, List<COSBase> operands, Matrix matrix) {
		switch (operator) {
		case "m" -> move(operands, matrix);
		case "l" -> line(operands, matrix);
		case "re" -> rectangle(operands, matrix);
		case "h" -> add(path, x, y, startX, startY);
		case "S", "s", "B", "B*", "b", "b*" -> paint(true);
		case "f", "F", "f*" -> paint(false);
		case "n" -> paint(List.of(), List.of());
		case "c", "v", "y" -> curve(operands, matrix);
		default -> {
			return;
		}
		}
	}

	private static float number(List<COSBase> operands, int index) {
		return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
	}

	private void move(List<COSBase> operands, Matrix matrix) {
		to(number(operands, 0), number(operands, 1), matrix);
		startX = x;
		startY = y;
	}

	private void line(List<COSBase> operands, Matrix matrix) {
		float fromX = x;
		float fromY = y;
		to(number(operands, 0), number(operands, 1), matrix);
		add(path, fromX, fromY, x, y);
	}

	private void curve(List<COSBase> operands, Matrix matrix) {
		to(number(operands, operands.size() - 2), number(operands, operands.size() - 1), matrix);
	}

	private void rectangle(List<COSBase> operands, Matrix matrix) {
		float left = number(operands, 0);
		float low = number(operands, 1);
		to(left, low, matrix);
		float x1 = x;
		float y1 = y;
		to(left + number(operands, 2), low + number(operands, 3), matrix);
		float width = Math.abs(x - x1);
		float height = Math.abs(y - y1);
		if (height < THIN) {
			add(bars, x1, (y + y1) / 2, x, (y + y1) / 2);
		} else if (width < THIN) {
			add(bars, (x + x1) / 2, y1, (x + x1) / 2, y);
		} else {
			add(path, x1, y1, x, y1);
			add(path, x1, y, x, y);
			add(path, x1, y1, x1, y);
			add(path, x, y1, x, y);
		}
	}

	/** The point as the page is read: from its top left corner. */
	private void to(float userX, float userY, Matrix matrix) {
		float pageX = userX * matrix.getScaleX() + userY * matrix.getShearX() + matrix.getTranslateX();
		float pageY = userX * matrix.getShearY() + userY * matrix.getScaleY() + matrix.getTranslateY();
		switch (rotation) {
		case 90 -> place(pageY - box.getLowerLeftY(), pageX - box.getLowerLeftX());
		case 180 -> place(box.getUpperRightX() - pageX, pageY - box.getLowerLeftY());
		case 270 -> place(box.getUpperRightY() - pageY, box.getUpperRightX() - pageX);
		default -> place(pageX - box.getLowerLeftX(), box.getUpperRightY() - pageY);
		}
	}

	private void place(float toX, float toY) {
		x = toX;
		y = toY;
	}

	private void add(List<Ruling> lines, float x1, float y1, float x2, float y2) {
		if (lines.size() >= MOST) {
			crowded = true;
			return;
		}
		if (Math.abs(y1 - y2) < 0.6f && Math.abs(x1 - x2) >= SHORTEST) {
			lines.add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
		} else if (Math.abs(x1 - x2) < 0.6f && Math.abs(y1 - y2) >= SHORTEST) {
			lines.add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
		}
	}

	private void paint(boolean drawn) {
		paint(bars, drawn ? path : List.of());
	}

	private void paint(List<Ruling> some, List<Ruling> others) {
		crowded |= rulings.size() + some.size() + others.size() > MOST;
		if (!crowded) {
			rulings.addAll(some);
			rulings.addAll(others);
		}
		bars.clear();
		path.clear();
	}
}
