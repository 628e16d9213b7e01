package org.akashi.analysis.ui.internal.killchain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.analysis.KillChain;
import org.akashi.analysis.KillChain.Item;
import org.akashi.analysis.KillChain.Phase;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.Messages;
import org.akashi.analysis.ui.internal.cells.Cell;
import org.akashi.analysis.ui.internal.cells.CellPicture;
import org.akashi.analysis.ui.internal.cells.FittedText;
import org.akashi.analysis.ui.internal.cells.Palette;
import org.akashi.ui.Icons;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** Phases side by side, each with what was done in it; phases where nothing is known are narrow. */
final class KillChainPicture implements CellPicture {

	/** Characters of a name that a column has room for. */
	private static final int CHARACTERS = 21;
	private static final int GAP = 4;

	private final KillChain chain;
	private final PhaseNames names;
	private final List<Cell> cells = new ArrayList<>();
	private final Map<String, Item> items = new HashMap<>();
	private final List<Rectangle> columns = new ArrayList<>();
	private int line = 16;
	private int head;
	private int height;
	private int most = 1;

	KillChainPicture(KillChain chain, PhaseNames names) {
		this.chain = chain;
		this.names = names;
	}

	/** What a cell stands for. */
	Item item(Cell cell) {
		return items.get(cell.key());
	}

	@Override
	public Point layout(GC gc, Point space) {
		cells.clear();
		items.clear();
		columns.clear();
		line = gc.getFontMetrics().getHeight();
		head = 2 * line + 10;
		int narrow = line + 10;
		int full = (int) chain.phases().stream().filter(phase -> !phase.items().isEmpty()).count();
		int empty = chain.phases().size() - full;
		int least = (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS) + 30;
		int wide = full == 0 ? narrow : Math.clamp((space.x - empty * (narrow + GAP)) / full - GAP, least, 2 * least);
		most = Math.max(1, chain.phases().stream().flatMap(phase -> phase.items().stream()).mapToInt(item -> item.proofs().size()).max().orElse(1));
		int x = 0;
		height = space.y;
		for (Phase phase : chain.phases()) {
			int width = phase.items().isEmpty() ? narrow : wide;
			columns.add(new Rectangle(x, 0, width, 0));
			height = Math.max(height, column(phase, x, width));
			x += width + GAP;
		}
		return new Point(Math.max(1, x - GAP), height);
	}

	/** Places the cells of a phase; gives its bottom. */
	private int column(Phase phase, int x, int width) {
		int y = head + 4;
		for (Item item : phase.items()) {
			int own = (item.by().isEmpty() ? 1 : 2) * line + 10;
			String key = phase.name() + "|" + item.entry().id();
			cells.add(new Cell(key, new Rectangle(x, y, width, own), said(phase, item)));
			items.put(key, item);
			y += own + GAP;
		}
		return y;
	}

	private String said(Phase phase, Item item) {
		String what = names.phase(phase.name()) + ": " + TypeLabels.of(item.entry().type()) + " " + EventTexts.name(item.entry());
		String by = item.by().isEmpty() ? what : NLS.bind(Messages.KillChain_by, what, EventTexts.oneLine(item.by()));
		return NLS.bind(Messages.Analysis_sentences, by, item.proofs().size());
	}

	@Override
	public List<Cell> cells() {
		return cells;
	}

	@Override
	public int head() {
		return head;
	}

	@Override
	public void paint(GC gc, Rectangle part, Palette palette) {
		for (int i = 0; i < columns.size(); i++) {
			column(gc, i, palette);
		}
		for (Cell cell : cells) {
			if (cell.bounds().intersects(part)) {
				cell(gc, cell, palette);
			}
		}
	}

	private void column(GC gc, int index, Palette palette) {
		Phase phase = chain.phases().get(index);
		Rectangle place = columns.get(index);
		gc.setBackground(new Color(palette.empty()));
		gc.fillRectangle(place.x, 0, place.width, phase.items().isEmpty() ? height : head);
		String name = names.phase(phase.name());
		if (phase.items().isEmpty()) {
			gc.setForeground(new Color(palette.quiet()));
			upright(gc, FittedText.fit(gc, name, height - 12), place);
			return;
		}
		gc.setForeground(new Color(palette.text()));
		gc.drawString(FittedText.fit(gc, name, place.width - 12), place.x + 6, 4, true);
		gc.setForeground(new Color(palette.quiet()));
		gc.drawString(FittedText.fit(gc, NLS.bind(Messages.KillChain_count, phase.items().size(), phase.sentences()), place.width - 12), place.x + 6,
				line + 5, true);
	}

	/** From top to bottom. */
	private static void upright(GC gc, String text, Rectangle place) {
		Transform before = new Transform(gc.getDevice());
		Transform turned = new Transform(gc.getDevice());
		try {
			gc.getTransform(before);
			gc.getTransform(turned);
			turned.translate(place.x + place.width - 5f, 6);
			turned.rotate(90);
			gc.setTransform(turned);
			gc.drawString(text, 0, 0, true);
		} finally {
			gc.setTransform(before);
			before.dispose();
			turned.dispose();
		}
	}

	private void cell(GC gc, Cell cell, Palette palette) {
		Item item = items.get(cell.key());
		Rectangle place = cell.bounds();
		gc.setForeground(new Color(palette.line()));
		gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, 6, 6);
		gc.drawImage(Icons.ofType(item.entry().type()), place.x + 5, place.y + (line + 10 - 16) / 2);
		String count = Integer.toString(item.proofs().size());
		int badge = gc.stringExtent(count).x + 10;
		RGB ground = palette.heat(item.proofs().size(), most);
		gc.setBackground(new Color(ground));
		gc.fillRoundRectangle(place.x + place.width - badge - 5, place.y + 5, badge, line, 8, 8);
		gc.setForeground(new Color(Palette.ink(ground)));
		gc.drawString(count, place.x + place.width - badge, place.y + 5, true);
		gc.setForeground(new Color(palette.text()));
		int room = place.width - badge - 36;
		gc.drawString(FittedText.fit(gc, FittedText.plain(EventTexts.name(item.entry())), room), place.x + 25, place.y + 5, true);
		if (!item.by().isEmpty()) {
			gc.setForeground(new Color(palette.quiet()));
			gc.drawString(FittedText.fit(gc, FittedText.plain(item.by()), place.width - 32), place.x + 25, place.y + 5 + line, true);
		}
	}
}
