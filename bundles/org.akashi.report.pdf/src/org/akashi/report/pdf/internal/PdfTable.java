package org.akashi.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.akashi.report.pdf.internal.PdfPage.Word;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;

/** A table, or the part of one that stands on a page: rows of cells, each of lines of words. */
final class PdfTable implements PdfElement {

	/** A row; its cells by column from 0, those that are empty left out. */
	record Row(float top, Map<Integer, List<List<Word>>> cells) {

		String text() {
			StringBuilder text = new StringBuilder();
			cells.forEach((column, lines) -> {
				text.append('|').append(column).append(' ');
				lines.forEach(line -> line.forEach(word -> text.append(word.text()).append(' ')));
			});
			return text.toString();
		}

		boolean bold() {
			return cells.values().stream().allMatch(lines -> lines.stream().allMatch(line -> line.stream().allMatch(Word::bold)));
		}
	}

	private static final float NEAR = 4;

	private float[] edges;
	private final float top;
	private final float bottom;
	private final boolean openTop;
	private boolean openBottom;
	private final List<Row> rows = new ArrayList<>();
	private boolean furniture;
	private boolean continuing;

	/**
	 * @param edges      where the columns begin, and where the last ends (infinite when unknown)
	 * @param openTop    whether no line closes it above: it may go on from the page before
	 * @param openBottom whether no line closes it below
	 */
	PdfTable(float[] edges, float top, float bottom, boolean openTop, boolean openBottom) {
		this.edges = edges;
		this.top = top;
		this.bottom = bottom;
		this.openTop = openTop;
		this.openBottom = openBottom;
	}

	void beginRow(float at) {
		rows.add(new Row(at, new TreeMap<>()));
	}

	/** Adds lines to a cell of the last row. */
	void cell(int column, List<List<Word>> lines) {
		rows.getLast().cells().computeIfAbsent(column, key -> new ArrayList<>()).addAll(lines);
	}

	float[] edges() {
		return edges;
	}

	float top() {
		return top;
	}

	float bottom() {
		return bottom;
	}

	boolean isOpenBottom() {
		return openBottom;
	}

	List<Row> rows() {
		return rows;
	}

	int characters() {
		return rows.stream().mapToInt(row -> row.text().length()).sum();
	}

	/** Whether it is the next part of the table on the page before. */
	boolean isContinuing() {
		return continuing;
	}

	@Override
	public boolean isFurniture() {
		return furniture;
	}

	void markAsFurniture() {
		furniture = true;
	}

	/** Takes the table on the next page as the next part of this one, when it is: equal columns, no new heading row. */
	boolean continuesIn(PdfTable next, PdfTable whole) {
		int[] own = columnsOf(next);
		if (own == null || rows.isEmpty() || next.rows.isEmpty()) {
			return false;
		}
		Row head = whole.rows.getFirst();
		boolean repeated = next.rows.size() > 1 && next.rows.getFirst().text().equals(head.text());
		boolean newHead = !repeated && next.rows.getFirst().bold() && !rows.getLast().bold();
		if (newHead) {
			return false;
		}
		if (repeated) {
			next.rows.removeFirst();
		}
		next.continuing = true;
		next.rows.replaceAll(row -> mapped(row, own));
		next.edges = edges;
		boolean ruled = edges[edges.length - 1] != Float.MAX_VALUE;
		if (isCutRow(next.rows.getFirst(), ruled && openBottom && next.openTop)) {
			next.rows.removeFirst().cells().forEach(this::cell);
			openBottom = next.rows.isEmpty() && next.openBottom;
		}
		return true;
	}

	/** For each column of the next part the one here, or null when they don't match. */
	private int[] columnsOf(PdfTable next) {
		boolean spaced = edges[edges.length - 1] == Float.MAX_VALUE;
		boolean otherSpaced = next.edges[next.edges.length - 1] == Float.MAX_VALUE;
		if (spaced != otherSpaced || spaced && edges.length != next.edges.length) {
			return null;
		}
		int[] columns = new int[next.edges.length - 1];
		for (int i = 0; i < columns.length; i++) {
			columns[i] = -1;
			for (int j = 0; j + 1 < edges.length; j++) {
				if (Math.abs(edges[j] - next.edges[i]) <= NEAR) {
					columns[i] = j;
				}
			}
			if (columns[i] < 0) {
				return null;
			}
		}
		return columns;
	}

	private static Row mapped(Row row, int[] columns) {
		Row mapped = new Row(row.top(), new TreeMap<>());
		row.cells().forEach((column, lines) -> mapped.cells().put(columns[column], lines));
		return mapped;
	}

	/** Whether the row is the rest of the last one: the line between is missing, or its first cell is, or a hash goes on. */
	private boolean isCutRow(Row next, boolean open) {
		if (open || !next.cells().containsKey(0) && rows.getLast().cells().containsKey(0)) {
			return true;
		}
		for (Map.Entry<Integer, List<List<Word>>> cell : next.cells().entrySet()) {
			List<List<Word>> before = rows.getLast().cells().get(cell.getKey());
			if (before != null && LineJoiner.isCutHash(before.getLast().getLast().text(), cell.getValue().getFirst().getFirst().text())) {
				return true;
			}
		}
		return false;
	}

	void append(ReportTextBuilder builder, LineJoiner joiner) throws CoreException {
		boolean headed = !continuing && rows.size() > 1 && rows.getFirst().bold() && rows.subList(1, rows.size()).stream().anyMatch(row -> !row.bold());
		if (continuing) {
			builder.continueTable();
		} else {
			builder.beginTable();
		}
		float[] rights = rights();
		for (int r = 0; r < rows.size(); r++) {
			builder.beginRow();
			for (int c = 0; c + 1 < edges.length; c++) {
				List<List<Word>> lines = rows.get(r).cells().get(c);
				if (lines == null) {
					builder.skipCell();
				} else {
					builder.beginCell(headed && r == 0);
					joiner.append(lines, rights[c], edges[c + 1]);
					builder.end();
				}
			}
		}
		builder.endTable();
	}

	/** Where the full lines of each column end. */
	private float[] rights() {
		float[] rights = new float[edges.length];
		for (Row row : rows) {
			row.cells().forEach((column, lines) -> {
				for (List<Word> line : lines) {
					rights[column] = Math.max(rights[column], line.getLast().right());
				}
			});
		}
		return rights;
	}
}
