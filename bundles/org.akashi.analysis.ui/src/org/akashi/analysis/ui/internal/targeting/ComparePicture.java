package org.akashi.analysis.ui.internal.targeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.analysis.targeting.Comparison;
import org.akashi.analysis.targeting.Comparison.Side;
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

/** What two periods or two actors have in common and what only one of them has: by sign, word and hatching. */
final class ComparePicture implements CellPicture {

	private static final int PAD = 6;
	private static final int WIDEST_NAME = 220;
	private static final int GAP = 28;

	private record Line(Rectangle bounds, Comparison.Row row, boolean head, String text, int words) {
	}

	private final List<Comparison> comparisons;
	private final String first;
	private final String second;
	private final List<Cell> cells = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private final Map<String, List<Targeted>> facts = new HashMap<>();
	private int height;
	private int number;
	private int sign;

	/**
	 * @param first  what the first set is called
	 * @param second what the second is called
	 */
	ComparePicture(List<Comparison> comparisons, String first, String second) {
		this.comparisons = comparisons.stream().filter(each -> !each.rows().isEmpty()).toList();
		this.first = FittedText.plain(first);
		this.second = FittedText.plain(second);
	}

	/** The sentences of a row, of the first set before those of the second. */
	List<Targeted> facts(String key) {
		return facts.getOrDefault(key, List.of());
	}

	/** What a side is called in words. */
	static String side(Side side, String first, String second) {
		return switch (side) {
			case FIRST -> NLS.bind(Messages.Compare_only, first);
			case BOTH -> Messages.Compare_both;
			case SECOND -> NLS.bind(Messages.Compare_only, second);
		};
	}

	@Override
	public Point layout(GC gc, Point space) {
		cells.clear();
		lines.clear();
		facts.clear();
		height = gc.getFontMetrics().getHeight() + 2 * PAD;
		number = gc.textExtent("00000").x + PAD;
		sign = gc.textExtent("+").x + 3 * PAD;
		int x = PAD;
		int bottom = 0;
		int right = 0;
		for (Comparison comparison : comparisons) {
			int width = width(gc, comparison);
			int y = PAD;
			if (x > PAD && x + width > space.x) {
				x = PAD;
				y = bottom + GAP / 2;
			}
			bottom = Math.max(bottom, place(comparison, x, y, width, words(gc)));
			right = Math.max(right, x + width);
			x += width + GAP;
		}
		return new Point(right + PAD, bottom + PAD);
	}

	private int width(GC gc, Comparison comparison) {
		int name = 0;
		for (Comparison.Row row : comparison.rows()) {
			name = Math.max(name, Math.min(WIDEST_NAME, gc.textExtent(FittedText.plain(row.name())).x));
		}
		return sign + name + 2 * number + words(gc) + 4 * PAD;
	}

	private int words(GC gc) {
		int words = 0;
		for (Side side : Side.values()) {
			words = Math.max(words, Math.min(2 * WIDEST_NAME, gc.textExtent(side(side, first, second)).x));
		}
		return words;
	}

	private int place(Comparison comparison, int x, int y, int width, int words) {
		int at = y;
		String what = comparison.kind() == Targeted.Kind.COUNTRY ? Messages.Targeting_countries : Messages.Targeting_sectors;
		lines.add(new Line(new Rectangle(x, at, width, height), null, true, what, words));
		at += height;
		for (Comparison.Row row : comparison.rows()) {
			Rectangle bounds = new Rectangle(x, at, width, height - 2);
			String key = comparison.kind() + "|" + row.key();
			cells.add(new Cell(key, bounds, NLS.bind(Messages.Compare_cell, new Object[] { FittedText.plain(row.name()),
					side(row.side(), first, second), first, row.first().size(), second, row.second().size() })));
			List<Targeted> both = new ArrayList<>(row.first());
			row.second().stream().filter(fact -> !both.contains(fact)).forEach(both::add);
			facts.put(key, both);
			lines.add(new Line(bounds, row, false, FittedText.plain(row.name()), words));
			at += height;
		}
		return at;
	}

	@Override
	public List<Cell> cells() {
		return cells;
	}

	@Override
	public void paint(GC gc, Rectangle part, Palette palette) {
		for (Line line : lines) {
			if (line.bounds().intersects(part)) {
				if (line.head()) {
					head(gc, line, palette);
				} else {
					row(gc, line, palette);
				}
			}
		}
	}

	private void head(GC gc, Line line, Palette palette) {
		Rectangle at = line.bounds();
		gc.setForeground(new Color(palette.text()));
		gc.drawText(line.text(), at.x + PAD, at.y + PAD, SWT.DRAW_TRANSPARENT);
		gc.setForeground(new Color(palette.line()));
		gc.drawLine(at.x, at.y + at.height - 2, at.x + at.width, at.y + at.height - 2);
	}

	private void row(GC gc, Line line, Palette palette) {
		Rectangle at = line.bounds();
		Side side = line.row().side();
		RGB ground = side == Side.BOTH ? palette.heat(1, 2) : palette.empty();
		gc.setBackground(new Color(ground));
		gc.fillRectangle(at);
		if (side != Side.BOTH) {
			hatch(gc, new Rectangle(at.x, at.y, sign, at.height), side, palette);
		}
		RGB ink = Palette.ink(ground);
		gc.setForeground(new Color(ink));
		int middle = at.y + (at.height - gc.getFontMetrics().getHeight()) / 2;
		Point mark = gc.textExtent(side.sign());
		gc.setBackground(new Color(ground));
		gc.fillRectangle(at.x + (sign - mark.x) / 2 - 2, middle, mark.x + 4, mark.y);
		gc.drawText(side.sign(), at.x + (sign - mark.x) / 2, middle, SWT.DRAW_TRANSPARENT);
		String words = side(side, first, second);
		int right = at.x + at.width - PAD - line.words();
		int numbers = right - 2 * number - PAD;
		gc.drawText(FittedText.fit(gc, line.text(), numbers - at.x - sign - PAD), at.x + sign, middle, SWT.DRAW_TRANSPARENT);
		number(gc, line.row().first().size(), numbers, middle);
		number(gc, line.row().second().size(), numbers + number, middle);
		gc.drawText(FittedText.fit(gc, words, 2 * WIDEST_NAME), right, middle, SWT.DRAW_TRANSPARENT);
	}

	private void number(GC gc, int count, int x, int y) {
		String text = count == 0 ? "·" : Integer.toString(count);
		gc.drawText(text, x + number - PAD - gc.textExtent(text).x, y, SWT.DRAW_TRANSPARENT);
	}

	/** Falling lines for what only the first has, rising ones for what only the second has. */
	private static void hatch(GC gc, Rectangle area, Side side, Palette palette) {
		Rectangle clip = gc.getClipping();
		gc.setClipping(area.intersection(clip));
		gc.setForeground(new Color(palette.quiet()));
		for (int x = area.x - area.height; x < area.x + area.width; x += 6) {
			int low = area.y + area.height;
			gc.drawLine(x, side == Side.FIRST ? area.y : low, x + area.height, side == Side.FIRST ? low : area.y);
		}
		gc.setClipping(clip);
	}
}
