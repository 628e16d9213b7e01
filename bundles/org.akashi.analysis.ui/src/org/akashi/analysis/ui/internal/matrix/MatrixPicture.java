package org.akashi.analysis.ui.internal.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.akashi.analysis.attack.AttackIndex.Technique;
import org.akashi.analysis.attack.TechniqueMatrix;
import org.akashi.analysis.attack.TechniqueUse;
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

/** Tactics beside each other, under each its techniques with their numbers, sub-techniques moved in. */
final class MatrixPicture implements CellPicture {

	private static final int PAD = 5;
	private static final int IN = 14;
	private static final int GAP = 4;
	private static final int NARROWEST = 118;
	private static final int WIDEST = 190;

	private record Box(Rectangle bounds, Technique technique, int count, int below, int subs, boolean unfolded) {
	}

	private record Head(Rectangle bounds, String name, int count) {
	}

	private final TechniqueMatrix matrix;
	private final UnaryOperator<String> tacticName;
	private final int largest;
	private final List<Cell> cells = new ArrayList<>();
	private final List<Box> boxes = new ArrayList<>();
	private final List<Head> heads = new ArrayList<>();
	private final Map<String, List<TechniqueUse>> uses = new HashMap<>();
	private int line;
	private int head;

	/**
	 * @param tacticName what people call a tactic, by its short name
	 */
	MatrixPicture(TechniqueMatrix matrix, UnaryOperator<String> tacticName) {
		this.matrix = matrix;
		this.tacticName = tacticName;
		largest = matrix.columns().stream().flatMap(column -> column.cells().stream())
				.mapToInt(TechniqueMatrix.Cell::count).max().orElse(0);
	}

	/** The sentences of a cell, with those of its sub-techniques. */
	List<TechniqueUse> uses(String key) {
		return uses.getOrDefault(key, List.of());
	}

	/** The id of the technique of a cell. */
	static String technique(String key) {
		return key.substring(key.indexOf('|') + 1);
	}

	/** Whether a cell can be unfolded. */
	boolean hasSubs(String key) {
		return boxes.stream().anyMatch(box -> box.technique().id().equals(technique(key)) && box.subs() > 0);
	}

	@Override
	public Point layout(GC gc, Point space) {
		cells.clear();
		boxes.clear();
		heads.clear();
		uses.clear();
		line = gc.getFontMetrics().getHeight() * 2 + 2 * PAD;
		head = gc.getFontMetrics().getHeight() * 2 + 3 * PAD;
		List<TechniqueMatrix.Column> columns = matrix.columns().stream().filter(column -> !column.cells().isEmpty()).toList();
		int scale = Math.max(1, gc.getFontMetrics().getHeight() / 16);
		int width = columns.isEmpty() ? NARROWEST
				: Math.max(NARROWEST * scale, Math.min(WIDEST * scale, (space.x - GAP) / columns.size() - GAP));
		int x = GAP;
		int bottom = head;
		for (TechniqueMatrix.Column column : columns) {
			heads.add(new Head(new Rectangle(x, 0, width, head), tacticName.apply(column.tactic().shortName()), column.count()));
			int y = head + GAP;
			for (TechniqueMatrix.Cell cell : column.cells()) {
				place(column.tactic().shortName(), cell, x, y, width, !cell.shown().isEmpty());
				y += line + 1;
				for (TechniqueMatrix.Cell sub : cell.shown()) {
					place(column.tactic().shortName(), sub, x + IN, y, width - IN, false);
					y += line + 1;
				}
			}
			bottom = Math.max(bottom, y);
			x += width + GAP;
		}
		return new Point(x, bottom + GAP);
	}

	private void place(String tactic, TechniqueMatrix.Cell cell, int x, int y, int width, boolean unfolded) {
		Technique technique = cell.technique();
		Rectangle bounds = new Rectangle(x, y, width, line);
		String key = tactic + "|" + technique.id();
		StringBuilder name = new StringBuilder(NLS.bind(Messages.Matrix_cell,
				new Object[] { technique.id(), technique.name(), tacticName.apply(tactic), sentences(cell.uses().size()) }));
		if (cell.subs() > 0) {
			name.append(NLS.bind(unfolded ? Messages.Matrix_unfolded : Messages.Matrix_folded, cell.subs(), sentences(cell.below().size())));
		}
		if (!technique.isCurrent()) {
			name.append(Messages.Matrix_former);
		}
		cells.add(new Cell(key, bounds, name.toString()));
		boxes.add(new Box(bounds, technique, cell.uses().size(), cell.below().size(), cell.subs(), unfolded));
		List<TechniqueUse> all = new ArrayList<>(cell.uses());
		all.addAll(cell.below());
		uses.put(key, all);
	}

	/** "1 sentence", "4 sentences". */
	static String sentences(int count) {
		return NLS.bind(count == 1 ? Messages.Matrix_sentence : Messages.Matrix_sentences, count);
	}

	@Override
	public List<Cell> cells() {
		return cells;
	}

	@Override
	public int at(int x, int y) {
		return y < head ? -1 : CellPicture.super.at(x, y);
	}

	@Override
	public int head() {
		return head;
	}

	@Override
	public void paint(GC gc, Rectangle part, Palette palette) {
		for (Box box : boxes) {
			if (box.bounds().intersects(part)) {
				paint(gc, box, palette);
			}
		}
		for (Head each : heads) {
			if (each.bounds().intersects(part)) {
				paint(gc, each, palette);
			}
		}
	}

	private static void paint(GC gc, Head each, Palette palette) {
		Rectangle at = each.bounds();
		gc.setForeground(new Color(palette.text()));
		gc.drawText(FittedText.fit(gc, each.name(), at.width - PAD), at.x + PAD, at.y + PAD, SWT.DRAW_TRANSPARENT);
		gc.setForeground(new Color(palette.quiet()));
		String count = sentences(each.count());
		gc.drawText(FittedText.fit(gc, count, at.width - PAD), at.x + PAD, at.y + PAD + gc.getFontMetrics().getHeight(), SWT.DRAW_TRANSPARENT);
		gc.setForeground(new Color(palette.line()));
		gc.drawLine(at.x, at.y + at.height - 1, at.x + at.width, at.y + at.height - 1);
	}

	private void paint(GC gc, Box box, Palette palette) {
		Rectangle at = box.bounds();
		int number = box.unfolded() ? box.count() : box.count() + box.below();
		RGB ground = palette.heat(number, largest);
		RGB ink = number > 0 ? Palette.ink(ground) : palette.text();
		gc.setBackground(new Color(ground));
		gc.fillRectangle(at);
		gc.setForeground(new Color(palette.line()));
		gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
		int height = gc.getFontMetrics().getHeight();
		gc.setForeground(new Color(ink));
		String count = number == 0 ? "" : Integer.toString(number);
		int room = at.width - 2 * PAD;
		Point size = gc.textExtent(count);
		gc.drawText(count, at.x + at.width - PAD - size.x, at.y + PAD / 2, SWT.DRAW_TRANSPARENT);
		gc.drawText(FittedText.fit(gc, head(box), room - size.x - PAD), at.x + PAD, at.y + PAD / 2, SWT.DRAW_TRANSPARENT);
		gc.drawText(FittedText.fit(gc, box.technique().name(), room), at.x + PAD, at.y + PAD / 2 + height, SWT.DRAW_TRANSPARENT);
		if (!box.technique().isCurrent()) {
			gc.drawLine(at.x + PAD, at.y + PAD / 2 + height + height / 2, at.x + at.width - PAD, at.y + PAD / 2 + height + height / 2);
		}
	}

	/** The id, and whether there is more below: "T1566 ▸ 4". */
	private static String head(Box box) {
		return box.subs() == 0 ? box.technique().id() : box.technique().id() + (box.unfolded() ? " ▾ " : " ▸ ") + box.subs();
	}
}
