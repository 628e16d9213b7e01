package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.akashi.report.pdf.internal.PdfPage.Line;
import org.akashi.report.pdf.internal.PdfPage.Word;
import org.akashi.report.pdf.internal.PdfRulings.Ruling;

/** Cells that are enclosed by ruling lines which touch each other. */
final class RuledGrid {

	private static final float NEAR = 2.5f;
	/** Pages with more are drawings. */
	private static final int MOST_GRIDS = 200;
	private static final int MOST_COLUMNS = 64;
	private static final int MOST_ROWS = 2_000;
	private static final long MOST_PAIRS = 4_000_000;
	/** A cell with more lines is a page in a frame. */
	private static final int LONGEST_CELL = 80;

	private final float[] xs;
	private final float[] ys;
	private final int[] cell;
	private final boolean openTop;
	private final boolean openBottom;

	private RuledGrid(List<Ruling> level, List<Ruling> upright, float height) {
		List<Float> heights = new ArrayList<>();
		List<Float> places = new ArrayList<>();
		for (Ruling ruling : level) {
			heights.add(ruling.at());
		}
		for (Ruling ruling : upright) {
			places.add(ruling.at());
		}
		float top = clusters(heights)[0];
		float bottom = clusters(heights)[clusters(heights).length - 1];
		float highest = (float) upright.stream().mapToDouble(Ruling::from).min().orElse(top);
		float lowest = (float) upright.stream().mapToDouble(Ruling::to).max().orElse(bottom);
		boolean higher = top - highest > 2 * NEAR;
		boolean lower = lowest - bottom > 2 * NEAR;
		openTop = higher || top < 0; // a line outside the page is none
		openBottom = lower || bottom > height;
		if (higher) {
			heights.add(highest);
		}
		if (lower) {
			heights.add(lowest);
		}
		places.add((float) level.stream().mapToDouble(Ruling::from).min().orElse(places.getFirst()));
		places.add((float) level.stream().mapToDouble(Ruling::to).max().orElse(places.getFirst()));
		ys = clusters(heights);
		xs = clusters(places);
		cell = columns() > 0 && columns() <= MOST_COLUMNS && rows() <= MOST_ROWS ? cells(level, upright) : new int[0];
	}

	private static float[] clusters(List<Float> values) {
		List<Float> sorted = new ArrayList<>(values);
		sorted.sort(null);
		List<Float> centers = new ArrayList<>();
		for (float value : sorted) {
			if (centers.isEmpty() || value - centers.getLast() > NEAR) {
				centers.add(value);
			}
		}
		float[] array = new float[centers.size()];
		for (int i = 0; i < array.length; i++) {
			array[i] = centers.get(i);
		}
		return array;
	}

	/** The grids of a page of this height, from top to bottom. */
	static List<RuledGrid> of(List<Ruling> rulings, float height) {
		List<Ruling> level = merged(rulings, true);
		List<Ruling> upright = merged(rulings, false);
		if (level.isEmpty() || upright.isEmpty() || (long) level.size() * upright.size() > MOST_PAIRS) {
			return List.of();
		}
		int[] group = new int[level.size() + upright.size()];
		Arrays.setAll(group, i -> i);
		for (int i = 0; i < level.size(); i++) {
			for (int j = 0; j < upright.size(); j++) {
				if (touch(level.get(i), upright.get(j))) {
					group[root(group, i)] = root(group, level.size() + j);
				}
			}
		}
		Map<Integer, List<Ruling>> flat = new TreeMap<>();
		Map<Integer, List<Ruling>> high = new HashMap<>();
		for (int i = 0; i < group.length; i++) {
			boolean isLevel = i < level.size();
			(isLevel ? flat : high).computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(isLevel ? level.get(i) : upright.get(i - level.size()));
		}
		List<RuledGrid> grids = new ArrayList<>();
		flat.forEach((key, lines) -> {
			List<Ruling> sides = high.get(key);
			if (sides != null && sides.size() > 1) {
				RuledGrid grid = new RuledGrid(lines, sides, height);
				if (grid.cell.length > 0) {
					grids.add(grid);
				}
			}
		});
		if (grids.size() > MOST_GRIDS) {
			return List.of();
		}
		grids.sort(Comparator.comparingDouble(RuledGrid::top));
		return grids;
	}

	/** Pieces of one line as one, whoever drew each. */
	private static List<Ruling> merged(List<Ruling> rulings, boolean level) {
		List<Ruling> sorted = new ArrayList<>();
		for (Ruling ruling : rulings) {
			if (ruling.level() == level) {
				sorted.add(ruling);
			}
		}
		sorted.sort(Comparator.<Ruling>comparingInt(ruling -> Math.round(ruling.at())).thenComparingDouble(Ruling::from));
		List<Ruling> merged = new ArrayList<>();
		for (Ruling ruling : sorted) {
			Ruling last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && Math.abs(last.at() - ruling.at()) < 1.1f && ruling.from() <= last.to() + NEAR) {
				merged.set(merged.size() - 1, new Ruling(level, last.at(), last.from(), Math.max(last.to(), ruling.to())));
			} else {
				merged.add(ruling);
			}
		}
		return merged;
	}

	private static boolean touch(Ruling level, Ruling upright) {
		return upright.at() >= level.from() - NEAR && upright.at() <= level.to() + NEAR && level.at() >= upright.from() - NEAR
				&& level.at() <= upright.to() + NEAR;
	}

	private static int root(int[] group, int start) {
		int i = start;
		while (group[i] != i) {
			group[i] = group[group[i]];
			i = group[i];
		}
		return i;
	}

	/** Joins the fields between which no line stands: for each field the first one of its cell. */
	private int[] cells(List<Ruling> level, List<Ruling> upright) {
		int columns = columns();
		boolean[] sides = new boolean[(columns + 1) * rows()];
		boolean[] tops = new boolean[columns * (rows() + 1)];
		for (Ruling ruling : upright) {
			mark(sides, nearest(xs, ruling.at()), ruling, ys, rows(), 1, columns + 1);
		}
		for (Ruling ruling : level) {
			mark(tops, nearest(ys, ruling.at()), ruling, xs, columns, columns, 1);
		}
		int[] group = new int[columns * rows()];
		Arrays.setAll(group, i -> i);
		for (int row = 0; row < rows(); row++) {
			for (int column = 0; column < columns; column++) {
				int own = row * columns + column;
				if (column + 1 < columns && !sides[row * (columns + 1) + column + 1]) {
					group[root(group, own + 1)] = root(group, own);
				}
				if (row + 1 < rows() && !tops[(row + 1) * columns + column]) {
					group[root(group, own + columns)] = root(group, own);
				}
			}
		}
		int[] first = new int[group.length];
		for (int i = group.length - 1; i >= 0; i--) {
			first[root(group, i)] = i;
		}
		int[] cells = new int[group.length];
		for (int i = 0; i < group.length; i++) {
			cells[i] = first[root(group, i)];
		}
		return cells;
	}

	/** Marks the edges of fields that the ruling covers; {@code line} counts in steps of {@code lineStep}, fields of {@code fieldStep}. */
	private static void mark(boolean[] edges, int line, Ruling ruling, float[] places, int fields, int lineStep, int fieldStep) {
		for (int field = 0; line >= 0 && field < fields; field++) {
			float middle = (places[field] + places[field + 1]) / 2;
			if (ruling.from() <= middle && ruling.to() >= middle) {
				edges[line * lineStep + field * fieldStep] = true;
			}
		}
	}

	private static int nearest(float[] places, float value) {
		for (int i = 0; i < places.length; i++) {
			if (Math.abs(places[i] - value) <= NEAR) {
				return i;
			}
		}
		return -1;
	}

	int columns() {
		return xs.length - 1;
	}

	private int rows() {
		return ys.length - 1;
	}

	float top() {
		return ys[0];
	}

	float bottom() {
		return ys[ys.length - 1];
	}

	/** Whether the word stands inside. */
	boolean contains(Word word) {
		return field(word) >= 0;
	}

	private int field(Word word) {
		float x = Math.min((word.left() + word.right()) / 2, word.left() + word.size());
		float y = word.base() - 0.3f * word.size();
		int column = between(xs, x);
		int row = between(ys, y);
		return column < 0 || row < 0 ? -1 : row * columns() + column;
	}

	private static int between(float[] places, float value) {
		int at = Arrays.binarySearch(places, value);
		int index = at >= 0 ? at : -at - 2;
		return index < 0 || index >= places.length - 1 ? -1 : index;
	}

	/** The table of the words inside; empty when it is a frame rather than a table. */
	Optional<PdfTable> table(Collection<Word> words) {
		PdfTable table = read(words, xs);
		boolean useful = table != null && table.rows().stream().flatMap(row -> row.cells().keySet().stream()).distinct().count() > 1;
		return useful ? Optional.of(table) : Optional.empty();
	}

	/** The words inside as rows of a table that has these column edges; null when they don't fit. */
	PdfTable read(Collection<Word> words, float[] edges) {
		Map<Integer, List<Word>> byCell = new TreeMap<>();
		for (Word word : words) {
			int field = field(word);
			if (field >= 0) {
				byCell.computeIfAbsent(cell[field], key -> new ArrayList<>()).add(word);
			}
		}
		boolean first = byCell.keySet().stream().anyMatch(key -> key / columns() == 0);
		boolean last = byCell.keySet().stream().anyMatch(key -> key / columns() == rows() - 1);
		PdfTable table = new PdfTable(edges, top(), bottom(), openTop && first, openBottom && last);
		int row = -1;
		for (Map.Entry<Integer, List<Word>> entry : byCell.entrySet()) {
			int own = entry.getKey() / columns();
			if (own != row) {
				table.beginRow(ys[own]);
				row = own;
			}
			int column = nearest(edges, xs[entry.getKey() % columns()]);
			List<Line> lines = PdfLines.of(entry.getValue());
			if (column < 0 || column >= edges.length - 1 || lines.size() > LONGEST_CELL) {
				return null;
			}
			table.cell(column, lines.stream().map(Line::words).toList());
		}
		return table;
	}

	/** Whether its sides stand at the edges of one column, or of some, of a table with these edges. */
	boolean fits(float[] edges) {
		for (float x : xs) {
			if (nearest(edges, x) < 0) {
				return false;
			}
		}
		return true;
	}

	boolean isOpenTop() {
		return openTop;
	}
}
