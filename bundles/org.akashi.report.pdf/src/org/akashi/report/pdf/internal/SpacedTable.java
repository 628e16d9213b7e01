package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.akashi.report.pdf.internal.PdfPage.Line;
import org.akashi.report.pdf.internal.PdfPage.Segment;
import org.akashi.report.pdf.internal.PdfPage.Word;
import org.akashi.report.pdf.internal.PdfRulings.Ruling;

/** A table without ruling lines: lines below each other whose parts begin at the same places. */
final class SpacedTable {

	private static final float TOLERANCE = 4;
	private static final int LONGEST = 400;
	private static final Pattern MARK = Pattern.compile("\\(?\\d{1,3}[.)]|\\[\\d{1,3}\\]|o|[a-z][.)]");

	private final List<Line> lines;
	private final List<Float> columns;
	private final int end;
	private final List<Ruling> levels;

	private SpacedTable(List<Line> lines, List<Float> columns, int end, List<Ruling> levels) {
		this.lines = lines;
		this.columns = columns;
		this.end = end;
		this.levels = levels;
	}

	/** The table that begins with this line, or empty when none does; level ruling lines may divide its rows. */
	static Optional<SpacedTable> at(List<Line> lines, int start, List<Ruling> levels) {
		if (lines.get(start).parts().size() < 2) {
			return Optional.empty();
		}
		int near = Math.min(lines.size(), start + LONGEST);
		List<Line> divided = new ArrayList<>();
		int stop = start;
		while (stop < near && !lines.get(stop).isFurniture()
				&& (stop == start || isNear(lines.get(stop - 1), lines.get(stop)) && !isHeading(lines.get(stop), lines.get(start)))) {
			if (lines.get(stop).parts().size() > 1) {
				divided.add(lines.get(stop));
			}
			stop++;
		}
		Optional<SpacedTable> table = with(columns(divided, lines.get(start), true), lines, start, stop, levels);
		return table.isPresent() ? table : with(columns(divided, lines.get(start), false), lines, start, stop, levels);
	}

	private static Optional<SpacedTable> with(List<Float> columns, List<Line> lines, int start, int stop, List<Ruling> levels) {
		if (columns.size() < 2) {
			return Optional.empty();
		}
		int end = start;
		int rows = 0;
		while (end < stop && fits(lines.get(end), columns)) {
			rows += cells(lines.get(end), columns).size() > 1 ? 1 : 0;
			end++;
		}
		List<Line> table = lines.subList(start, end);
		if (columns.size() == 2 && table.stream().allMatch(line -> line.left() > columns.get(1) - TOLERANCE || isMark(line.words().getFirst().text()))) {
			return Optional.empty();
		}
		Line first = lines.get(start);
		boolean clear = first.segments().size() > 1 && first.segments().size() == first.parts().size();
		return rows < (clear ? 2 : 3) ? Optional.empty() : Optional.of(new SpacedTable(table, columns, end, levels));
	}

	/** A bullet or the number of an item: a list is no table. */
	private static boolean isMark(String word) {
		return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) || MARK.matcher(word).matches();
	}

	private static boolean isNear(Line above, Line below) {
		float gap = below.base() - above.base();
		return gap >= 0 && gap < 4 * Math.max(above.size(), below.size());
	}

	private static boolean isHeading(Line line, Line first) {
		return line.parts().size() == 1 && line.size() > 1.12f * first.size();
	}

	/** Where at least two lines have a part that begins, among them the first line; with {@code others}, places where many lines have one too. */
	private static List<Float> columns(List<Line> divided, Line first, boolean others) {
		List<Float> columns = new ArrayList<>();
		for (Segment segment : first.parts()) {
			if (support(divided, segment.left()) >= 2) {
				columns.add(segment.left());
			}
		}
		for (Line line : divided.subList(0, others ? Math.min(divided.size(), 12) : 0)) {
			for (Segment segment : line.parts()) {
				boolean known = columns.stream().anyMatch(column -> Math.abs(column - segment.left()) <= 2 * TOLERANCE);
				if (!known && support(divided, segment.left()) >= Math.max(2, divided.size() / 2)) {
					columns.add(segment.left());
				}
			}
		}
		if (others) {
			aligned(divided, columns);
		}
		columns.sort(null);
		return columns;
	}

	/** Columns whose gap is narrow, where a cell is full: words begin there, and none stands across. */
	private static void aligned(List<Line> divided, List<Float> columns) {
		List<Line> some = divided.subList(0, Math.min(divided.size(), 40));
		Map<Integer, Integer> starts = new TreeMap<>();
		Map<Integer, Float> places = new TreeMap<>();
		for (Line line : some) {
			Word last = null;
			for (Word word : line.words()) {
				if (last != null && word.left() - last.right() > 0.4f * word.size()) {
					int key = Math.round(word.left() / 2);
					starts.merge(key, 1, Integer::sum);
					places.putIfAbsent(key, word.left());
				}
				last = word;
			}
		}
		starts.forEach((key, count) -> {
			float place = places.get(key);
			boolean known = columns.stream().anyMatch(column -> Math.abs(column - place) <= 2 * TOLERANCE);
			int all = count + starts.getOrDefault(key + 1, 0);
			if (!known && all >= 3 && all * 3 >= some.size() && some.stream().noneMatch(line -> crosses(line, place))) {
				columns.add(place);
			}
		});
	}

	private static boolean crosses(Line line, float place) {
		return line.words().stream().anyMatch(word -> word.left() < place - TOLERANCE && word.right() > place);
	}

	private static long support(List<Line> divided, float left) {
		return divided.stream().filter(line -> line.parts().stream().anyMatch(s -> Math.abs(s.left() - left) <= TOLERANCE))
				.count();
	}

	/** Whether each part of the line begins in a column and ends before the next. */
	private static boolean fits(Line line, List<Float> columns) {
		for (Map.Entry<Integer, List<Word>> cell : cells(line, columns).entrySet()) {
			int column = cell.getKey();
			float left = cell.getValue().getFirst().left();
			if (column < 0 || left - columns.get(column) > 24 && column + 1 < columns.size() && line.parts().size() == 1) {
				return false;
			}
			boolean over = column + 1 < columns.size() && cell.getValue().getLast().right() > columns.get(column + 1) + TOLERANCE;
			if (over) {
				return false;
			}
		}
		return true;
	}

	/** The words of a line by column; -1 for what stands left of all. */
	private static Map<Integer, List<Word>> cells(Line line, List<Float> columns) {
		Map<Integer, List<Word>> cells = new TreeMap<>();
		for (Segment segment : line.parts()) {
			int column = column(segment.left(), columns);
			Word last = null;
			for (Word word : segment.words()) {
				int own = column(word.left(), columns);
				boolean begins = own > column && Math.abs(word.left() - columns.get(own)) <= TOLERANCE && last != null
						&& word.left() - last.right() > 0.4f * word.size();
				column = begins ? own : column;
				cells.computeIfAbsent(column, key -> new ArrayList<>()).add(word);
				last = word;
			}
		}
		return cells;
	}

	private static int column(float left, List<Float> columns) {
		int column = -1;
		while (column + 1 < columns.size() && columns.get(column + 1) <= left + TOLERANCE) {
			column++;
		}
		return column;
	}

	/** The number of the first line after the table. */
	int end() {
		return end;
	}

	/** The rows and cells. */
	PdfTable table() {
		float[] edges = new float[columns.size() + 1];
		for (int i = 0; i < columns.size(); i++) {
			edges[i] = columns.get(i);
		}
		edges[columns.size()] = Float.MAX_VALUE;
		PdfTable table = new PdfTable(edges, lines.getFirst().base(), lines.getLast().base(), true, true);
		for (List<Line> row : rows()) {
			table.beginRow(row.getFirst().base());
			for (Line line : row) {
				cells(line, columns).forEach((column, words) -> table.cell(column, List.of(words)));
			}
		}
		return table;
	}

	/** Lines of one row stand closer than rows do; where all stand alike, each line with a first cell begins a row. */
	private List<List<Line>> rows() {
		List<List<Line>> ruled = rows(this::isRuledBetween);
		if (ruled.size() > 3 && lines.size() <= ruled.size() * 6) {
			return ruled;
		}
		float close = closeGap();
		List<List<Line>> spaced = rows((last, line) -> line.base() - last.base() > 1.18f * close);
		long wrong = spaced.stream().filter(row -> row.stream().filter(this::isFull).count() > 1).count();
		List<List<Line>> clear = rows((last, line) -> line.base() - last.base() > 1.4f * close);
		if (clear.size() > 2 && clear.size() * 6 >= lines.size() || spaced.size() > 1 && wrong * 3 <= spaced.size()) {
			return spaced;
		}
		return rows((last, line) -> line.base() - last.base() > 2 && cells(line, columns).containsKey(0));
	}

	private boolean isRuledBetween(Line last, Line line) {
		float middle = (columns.getFirst() + columns.getLast()) / 2;
		for (Ruling ruling : levels) {
			if (ruling.at() > last.base() - 0.2f * last.size() && ruling.at() < line.base() - 0.2f * line.size() && ruling.from() < middle && ruling.to() > middle) {
				return true;
			}
		}
		return false;
	}

	private interface RowBreak {
		boolean between(Line last, Line line);
	}

	private List<List<Line>> rows(RowBreak rule) {
		List<List<Line>> rows = new ArrayList<>();
		Line last = null;
		for (Line line : lines) {
			if (last == null || rule.between(last, line)) {
				rows.add(new ArrayList<>());
			}
			rows.getLast().add(line);
			last = line;
		}
		return rows;
	}

	private boolean isFull(Line line) {
		return cells(line, columns).size() == columns.size();
	}

	/** The distance of lines inside a cell: the smallest that is not rare. */
	private float closeGap() {
		List<Float> gaps = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			float gap = lines.get(i).base() - lines.get(i - 1).base();
			if (gap > 0.8f * Math.min(lines.get(i).size(), lines.get(i - 1).size())) {
				gaps.add(gap);
			}
		}
		gaps.sort(null);
		for (float gap : gaps) {
			long alike = gaps.stream().filter(other -> other >= gap && other <= gap * 1.08f).count();
			if (alike >= 2 && alike * 5 >= gaps.size()) {
				return gap;
			}
		}
		return gaps.isEmpty() ? lines.getFirst().size() * 1.2f : gaps.getFirst();
	}
}
