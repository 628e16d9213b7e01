package org.akashi.analysis.ui.internal.diamond;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.analysis.Diamond;
import org.akashi.analysis.Diamond.Corner;
import org.akashi.analysis.Diamond.Feature;
import org.akashi.analysis.Diamond.Item;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.Messages;
import org.akashi.analysis.ui.internal.cells.Cell;
import org.akashi.analysis.ui.internal.cells.CellPicture;
import org.akashi.analysis.ui.internal.cells.FittedText;
import org.akashi.analysis.ui.internal.cells.Palette;
import org.akashi.ui.Icons;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A diamond: four panels at the corners of a rhombus, the subject and its meta-features in the middle. Each panel shows as
 * many items as it has room for, facts above hypotheses, and says how many more there are.
 */
final class DiamondPicture implements CellPicture {

	/** Key of the cell that leads to what has no room, with the corner's name. */
	static final String MORE = "more|";
	private static final int LEAST_WIDTH = 620;
	private static final int LEAST_ROWS = 14;

	private final Diamond diamond;
	private final Map<Corner, Rectangle> panels = new EnumMap<>(Corner.class);
	private final List<Cell> cells = new ArrayList<>();
	private final Map<String, Item> items = new HashMap<>();
	private final List<Rectangle> dividers = new ArrayList<>();
	private Rectangle middle = new Rectangle(0, 0, 0, 0);
	private int line = 16;
	private int row = 22;

	DiamondPicture(Diamond diamond) {
		this.diamond = diamond;
	}

	/** What a cell stands for, null for those that lead to the list. */
	Item item(Cell cell) {
		return items.get(cell.key());
	}

	@Override
	public Point layout(GC gc, Point space) {
		cells.clear();
		items.clear();
		dividers.clear();
		line = gc.getFontMetrics().getHeight();
		row = line + 6;
		int width = Math.max(LEAST_WIDTH, space.x);
		int height = Math.max(LEAST_ROWS * row, space.y);
		int margin = 6;
		int side = (int) (width * 0.29);
		int centre = width - 2 * side - 6 * margin;
		int core = Math.max(4 * line + 20, height / 4);
		int top = band(height - core - 2 * margin);
		int below = height - core - 2 * margin - top;
		panels.put(Corner.ADVERSARY, new Rectangle(side + 3 * margin, margin, centre, top));
		panels.put(Corner.VICTIM, new Rectangle(side + 3 * margin, height - margin - below, centre, below));
		int inset = Math.min(2 * row, height / 10);
		panels.put(Corner.INFRASTRUCTURE, new Rectangle(margin, inset, side, height - 2 * inset));
		panels.put(Corner.CAPABILITY, new Rectangle(width - margin - side, inset, side, height - 2 * inset));
		middle = new Rectangle(side + 3 * margin, margin + top, centre, core);
		for (Corner corner : Corner.values()) {
			panel(corner, panels.get(corner));
		}
		return new Point(width, height);
	}

	/** The part of a height that the adversary needs beside the victims: by what each has to show. */
	private int band(int both) {
		int above = needed(Corner.ADVERSARY);
		int below = needed(Corner.VICTIM);
		int least = Math.min(both / 2, 3 * row);
		return Math.clamp((long) both * above / (above + below), least, both - least);
	}

	private int needed(Corner corner) {
		long divider = diamond.items(corner).stream().anyMatch(Item::hypothesis) ? 1 : 0;
		return Math.max(3, 2 + diamond.items(corner).size() + (int) divider);
	}

	private void panel(Corner corner, Rectangle place) {
		List<Item> all = diamond.items(corner);
		int y = place.y + row + 2;
		int bottom = place.y + place.height - 2;
		boolean divided = false;
		for (int i = 0; i < all.size(); i++) {
			Item item = all.get(i);
			boolean first = item.hypothesis() && !divided;
			int needed = (first ? row : 0) + row + (i < all.size() - 1 ? row : 0);
			if (y + needed > bottom) {
				String key = MORE + corner.name();
				cells.add(new Cell(key, new Rectangle(place.x + 2, y, place.width - 4, row), NLS.bind(Messages.Diamond_more, all.size() - i)));
				return;
			}
			if (first) {
				dividers.add(new Rectangle(place.x, y, place.width, row));
				divided = true;
				y += row;
			}
			String key = corner.name() + "|" + item.entry().id();
			cells.add(new Cell(key, new Rectangle(place.x + 2, y, place.width - 4, row), DiamondTexts.said(corner, item)));
			items.put(key, item);
			y += row;
		}
	}

	@Override
	public List<Cell> cells() {
		return cells;
	}

	@Override
	public void paint(GC gc, Rectangle part, Palette palette) {
		edges(gc, palette);
		panels.forEach((corner, place) -> frame(gc, corner, place, palette));
		gc.setForeground(new Color(palette.quiet()));
		for (Rectangle divider : dividers) {
			String text = Messages.Diamond_hypotheses;
			gc.drawString(text, divider.x + 8, divider.y + 3, true);
			int x = divider.x + 14 + gc.stringExtent(text).x;
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawLine(x, divider.y + row / 2, divider.x + divider.width - 8, divider.y + row / 2);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		for (Cell cell : cells) {
			cell(gc, cell, palette);
		}
		middle(gc, palette);
	}

	/** The sides of the rhombus. */
	private void edges(GC gc, Palette palette) {
		gc.setForeground(new Color(palette.quiet()));
		gc.setLineWidth(2);
		Rectangle top = panels.get(Corner.ADVERSARY);
		Rectangle bottom = panels.get(Corner.VICTIM);
		Rectangle left = panels.get(Corner.INFRASTRUCTURE);
		Rectangle right = panels.get(Corner.CAPABILITY);
		int y = Math.clamp(middle.y + middle.height / 2, left.y + row, left.y + left.height - row);
		int[][] ends = { { left.x + left.width, y }, { right.x, y } };
		for (int[] end : ends) {
			boolean onLeft = end[0] < middle.x + middle.width / 2;
			int x = onLeft ? top.x + 20 : top.x + top.width - 20;
			gc.drawLine(end[0], end[1], x, top.y + top.height);
			gc.drawLine(end[0], end[1], x, bottom.y);
		}
		gc.setLineWidth(1);
	}

	private void frame(GC gc, Corner corner, Rectangle place, Palette palette) {
		gc.setBackground(new Color(palette.ground()));
		gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 8, 8);
		gc.setBackground(new Color(palette.empty()));
		gc.fillRoundRectangle(place.x, place.y, place.width, row, 8, 8);
		gc.setForeground(new Color(palette.line()));
		gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, 8, 8);
		int count = diamond.items(corner).size();
		gc.setForeground(new Color(palette.text()));
		String title = DiamondTexts.corner(corner);
		gc.drawString(FittedText.fit(gc, title, place.width - 60), place.x + 8, place.y + 3, true);
		gc.setForeground(new Color(palette.quiet()));
		String number = Integer.toString(count);
		gc.drawString(number, place.x + place.width - 10 - gc.stringExtent(number).x, place.y + 3, true);
		if (count == 0) {
			gc.drawText(FittedText.fit(gc, Messages.Diamond_unknown, place.width - 16), place.x + 8, place.y + row + 4, true);
		}
	}

	private void cell(GC gc, Cell cell, Palette palette) {
		Rectangle place = cell.bounds();
		Item item = items.get(cell.key());
		if (item == null) {
			gc.setForeground(new Color(palette.quiet()));
			gc.drawString(FittedText.fit(gc, cell.name(), place.width - 14), place.x + 26, place.y + 3, true);
			return;
		}
		gc.drawImage(Icons.ofType(item.entry().type()), place.x + 5, place.y + (row - 16) / 2);
		String count = Integer.toString(item.proofs().size());
		RGB ground = palette.heat(item.proofs().size(), 10);
		int badge = gc.stringExtent(count).x + 10;
		int right = place.x + place.width - 6;
		gc.setBackground(new Color(ground));
		gc.fillRoundRectangle(right - badge, place.y + 2, badge, row - 4, 8, 8);
		gc.setForeground(new Color(Palette.ink(ground)));
		gc.drawString(count, right - badge + 5, place.y + 3, true);
		right -= badge + 6;
		right = confidence(gc, item, right, place.y, palette);
		gc.setForeground(new Color(item.hypothesis() ? palette.quiet() : palette.text()));
		String name = (item.hypothesis() ? "? " : "") + FittedText.plain(EventTexts.name(item.entry()));
		String fitted = FittedText.fit(gc, name, right - place.x - 28);
		gc.drawString(fitted, place.x + 26, place.y + 3, true);
		int end = place.x + 30 + gc.stringExtent(fitted).x;
		String how = DiamondTexts.relation(item) + (item.when().isEmpty() ? "" : " · " + item.when());
		if (right - end > 60) {
			gc.setForeground(new Color(palette.quiet()));
			gc.drawString(FittedText.fit(gc, FittedText.plain(how), right - end - 10), end + 6, place.y + 3, true);
		}
	}

	/** Four steps, as many of them full as it is sure. */
	private int confidence(GC gc, Item item, int right, int y, Palette palette) {
		if (item.confidence() < 0) {
			return right;
		}
		int full = Math.clamp((item.confidence() + 12) / 25, 0, 4);
		int left = right - 4 * 5;
		for (int i = 0; i < 4; i++) {
			int height = 3 + i * 3;
			gc.setBackground(new Color(i < full ? palette.text() : palette.line()));
			gc.fillRectangle(left + i * 5, y + row / 2 + 6 - height, 3, height);
		}
		return left - 6;
	}

	private void middle(GC gc, Palette palette) {
		gc.setForeground(new Color(palette.text()));
		int inner = middle.width - 60;
		String name = FittedText.fit(gc, FittedText.plain(EventTexts.name(diamond.subject())), inner - 20);
		int lines = Math.min(diamond.features().size(), Math.max(0, (middle.height - 10) / line - 1));
		int y = middle.y + (middle.height - (lines + 1) * line) / 2;
		int x = middle.x + (middle.width - gc.stringExtent(name).x) / 2;
		gc.drawImage(Icons.ofType(diamond.subject().type()), x - 20, y + (line - 16) / 2);
		gc.drawString(name, x, y, true);
		gc.setForeground(new Color(palette.quiet()));
		for (Feature feature : diamond.features().subList(0, lines)) {
			y += line;
			String text = FittedText.fit(gc, DiamondTexts.feature(feature), inner);
			gc.drawString(text, middle.x + (middle.width - gc.stringExtent(text).x) / 2, y, true);
		}
	}
}
