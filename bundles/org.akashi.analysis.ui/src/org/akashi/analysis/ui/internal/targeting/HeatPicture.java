package org.akashi.analysis.ui.internal.targeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.analysis.targeting.HeatMatrix;
import org.akashi.analysis.targeting.Periods;
import org.akashi.analysis.targeting.Targeted;
import org.akashi.analysis.ui.internal.cells.Cell;
import org.akashi.analysis.ui.internal.cells.CellPicture;
import org.akashi.analysis.ui.internal.cells.FittedText;
import org.akashi.analysis.ui.internal.cells.Palette;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Matrices of countries and of sectors by period: beside each other where there is room, else one below the other. */
final class HeatPicture implements CellPicture {

	private static final int PAD = 6;
	private static final int WIDEST_NAME = 220;
	private static final int GAP = 24;

	/** What a part of the picture shows. */
	private record Box(Rectangle bounds, String text, int count, int largest, Style style) {
	}

	private enum Style {
		TITLE, HEAD, NAME, HEAT, TOTAL
	}

	private final List<HeatMatrix> matrices;
	private final List<Cell> cells = new ArrayList<>();
	private final List<Box> boxes = new ArrayList<>();
	private final Map<String, List<Targeted>> facts = new HashMap<>();
	private int line;

	HeatPicture(List<HeatMatrix> matrices) {
		this.matrices = matrices.stream().filter(matrix -> !matrix.rows().isEmpty()).toList();
	}

	/** The sentences of a cell. */
	List<Targeted> facts(String key) {
		return facts.getOrDefault(key, List.of());
	}

	@Override
	public Point layout(GC gc, Point space) {
		cells.clear();
		boxes.clear();
		facts.clear();
		line = gc.getFontMetrics().getHeight() + 2 * PAD;
		int x = PAD;
		int y = PAD;
		Point whole = new Point(0, 0);
		for (HeatMatrix matrix : matrices) {
			Grid grid = new Grid(gc, matrix);
			if (x > PAD && x + grid.width() > space.x) {
				x = PAD;
				y = whole.y + GAP / 2;
			}
			grid.place(x, y);
			whole.x = Math.max(whole.x, x + grid.width() + PAD);
			whole.y = Math.max(whole.y, y + grid.height() + PAD);
			x += grid.width() + GAP;
		}
		return whole;
	}

	/** One matrix and where its parts are. */
	private final class Grid {

		private final HeatMatrix matrix;
		private final String what;
		private final int name;
		private final int column;

		Grid(GC gc, HeatMatrix matrix) {
			this.matrix = matrix;
			what = matrix.kind() == Targeted.Kind.COUNTRY ? Messages.Targeting_countries : Messages.Targeting_sectors;
			int widest = gc.textExtent(what).x;
			for (HeatMatrix.Row row : matrix.rows()) {
				widest = Math.max(widest, Math.min(WIDEST_NAME, gc.textExtent(FittedText.plain(row.name())).x));
			}
			name = widest + 2 * PAD;
			int head = Math.max(gc.textExtent(Messages.Targeting_total).x, gc.textExtent(Messages.Targeting_unknown).x);
			for (var each : matrix.columns()) {
				head = Math.max(head, gc.textExtent(head(each)).x);
			}
			column = head + 2 * PAD;
		}

		/** What reports call earlier and now stands on two lines, so that both matrices find room beside each other. */
		private String head(Periods.Column each) {
			String text = PeriodText.of(each);
			return each.grain() == Periods.Grain.STATED ? text.replaceFirst(" ", "\n") : text;
		}

		private int headHeight() {
			boolean tall = matrix.columns().stream().anyMatch(each -> head(each).indexOf('\n') >= 0);
			return tall ? 2 * line - 2 * PAD : line;
		}

		private int columns() {
			return matrix.columns().size() + (hasUnknown() ? 2 : 1);
		}

		private boolean hasUnknown() {
			return matrix.columns().isEmpty() || !matrix.unknown().isEmpty();
		}

		int width() {
			return name + columns() * column;
		}

		int height() {
			return (matrix.rows().size() + 2) * line + headHeight();
		}

		void place(int x, int y) {
			boxes.add(new Box(new Rectangle(x, y, width(), line), what, 0, 0, Style.TITLE));
			int top = y + line;
			head(x, top);
			int at = top + headHeight();
			int largest = matrix.largest();
			for (HeatMatrix.Row row : matrix.rows()) {
				boxes.add(new Box(new Rectangle(x, at, name, line), FittedText.plain(row.name()), 0, 0, Style.NAME));
				row(row, x + name, at, largest);
				at += line;
			}
			totals(x, at);
		}

		private void head(int x, int y) {
			int at = x + name;
			for (var each : matrix.columns()) {
				boxes.add(new Box(new Rectangle(at, y, column, headHeight()), head(each), 0, 0, Style.HEAD));
				at += column;
			}
			if (hasUnknown()) {
				boxes.add(new Box(new Rectangle(at, y, column, headHeight()), Messages.Targeting_unknown, 0, 0, Style.HEAD));
				at += column;
			}
			boxes.add(new Box(new Rectangle(at, y, column, headHeight()), Messages.Targeting_total, 0, 0, Style.HEAD));
		}

		private void row(HeatMatrix.Row row, int x, int y, int largest) {
			int at = x;
			for (int i = 0; i < matrix.columns().size(); i++) {
				cell(row.key() + "|" + i, row.name(), PeriodText.of(matrix.columns().get(i)), row.cells().get(i), at, y, largest, Style.HEAT);
				at += column;
			}
			if (hasUnknown()) {
				cell(row.key() + "|?", row.name(), Messages.Targeting_unknown, row.unknown(), at, y, largest, Style.HEAT);
				at += column;
			}
			cell(row.key() + "|=", row.name(), Messages.Targeting_total, row.all(), at, y, 0, Style.TOTAL);
		}

		private void totals(int x, int y) {
			boxes.add(new Box(new Rectangle(x, y, name, line), Messages.Targeting_total, 0, 0, Style.NAME));
			int at = x + name;
			for (int i = 0; i < matrix.columns().size(); i++) {
				cell("|" + i, Messages.Targeting_total, PeriodText.of(matrix.columns().get(i)), matrix.column(i), at, y, 0, Style.TOTAL);
				at += column;
			}
			if (hasUnknown()) {
				cell("|?", Messages.Targeting_total, Messages.Targeting_unknown, matrix.unknown(), at, y, 0, Style.TOTAL);
				at += column;
			}
			cell("|=", Messages.Targeting_total, what, matrix.all(), at, y, 0, Style.TOTAL);
		}

		private void cell(String key, String row, String period, List<Targeted> of, int x, int y, int largest, Style style) {
			String whole = matrix.kind() + "|" + key;
			Rectangle bounds = new Rectangle(x, y, column, line);
			String name = NLS.bind(of.size() == 1 ? Messages.Targeting_cellOne : Messages.Targeting_cell,
					new Object[] { FittedText.plain(row), period, of.size() });
			cells.add(new Cell(whole, bounds, name));
			boxes.add(new Box(bounds, Integer.toString(of.size()), of.size(), largest, style));
			facts.put(whole, of);
		}
	}

	@Override
	public List<Cell> cells() {
		return cells;
	}

	@Override
	public void paint(GC gc, Rectangle part, Palette palette) {
		for (Box box : boxes) {
			if (box.bounds().intersects(part)) {
				paint(gc, box, palette);
			}
		}
	}

	private static void paint(GC gc, Box box, Palette palette) {
		Rectangle at = box.bounds();
		boolean number = box.style() == Style.HEAT || box.style() == Style.TOTAL;
		RGB ground = box.style() == Style.HEAT ? palette.heat(box.count(), box.largest()) : palette.ground();
		if (box.style() == Style.HEAT) {
			gc.setBackground(new Color(ground));
			gc.fillRectangle(at.x, at.y, at.width - 1, at.height - 1);
		}
		RGB ink = box.style() == Style.HEAT && box.count() > 0 ? Palette.ink(ground)
				: number && box.count() == 0 || box.style() == Style.HEAD ? palette.quiet() : palette.text();
		gc.setForeground(new Color(ink));
		String[] lines = box.text().split("\n");
		int height = gc.getFontMetrics().getHeight();
		int y = box.style() == Style.HEAD ? at.y + at.height - PAD - lines.length * height : at.y + (at.height - height) / 2;
		for (String each : lines) {
			String text = number && box.count() == 0 ? "·" : FittedText.fit(gc, each, at.width - 2 * PAD);
			int x = number || box.style() == Style.HEAD ? at.x + (at.width - gc.textExtent(text).x) / 2 : at.x + PAD;
			gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
			y += height;
		}
		if (box.style() == Style.TITLE || box.style() == Style.HEAD) {
			gc.setForeground(new Color(palette.line()));
			gc.drawLine(at.x, at.y + at.height - 1, at.x + at.width - 2, at.y + at.height - 1);
		}
	}
}
