package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;

/** What is selected in the grid, in rows and columns; selections of a million rows are ranges. UI thread. */
final class GridSelection {

	/** More rows than this are not looked for again when the lines change. */
	private static final int KEPT = 2_000;

	private final Grid grid;
	private final TableModel model;

	GridSelection(Grid grid, TableModel model) {
		this.grid = grid;
		this.model = model;
	}

	private SelectionLayer layer() {
		return grid.selectionLayer();
	}

	/** The line that the keyboard is in, or -1. */
	int anchorLine() {
		return grid.anchor().map(PositionCoordinate::getRowPosition).orElse(-1);
	}

	/** The row that the keyboard is in, or -1. */
	int anchorRow() {
		return model.lines().row(anchorLine());
	}

	/** The column that the keyboard is in, or null. */
	Column anchorColumn() {
		return grid.anchor().map(at -> grid.column(at.columnPosition)).orElse(null);
	}

	/** The selected lines in their order. */
	List<Range> lines() {
		List<Range> ranges = new ArrayList<>(layer().getSelectedRowPositions());
		ranges.sort((a, b) -> Integer.compare(a.start, b.start));
		return ranges;
	}

	/** Whether there is any row selected. */
	boolean isEmpty() {
		return layer().getSelectedRowPositions().isEmpty();
	}

	/** How many lines are selected. */
	int count() {
		return layer().getSelectedRowCount();
	}

	/** The rows of the selected lines in their order, without headings. */
	int[] rows() {
		return rows(model.lines());
	}

	private int[] rows(Lines lines) {
		BitSet taken = new BitSet();
		List<int[]> parts = new ArrayList<>();
		int count = 0;
		for (Range range : lines()) {
			int[] part = new int[Math.max(0, Math.min(range.end, lines.count()) - range.start)];
			int size = 0;
			for (int line = range.start; line < Math.min(range.end, lines.count()); line++) {
				int row = lines.row(line);
				if (row >= 0 && !taken.get(row)) {
					taken.set(row);
					part[size++] = row;
				}
			}
			parts.add(java.util.Arrays.copyOf(part, size));
			count += size;
		}
		int[] rows = new int[count];
		int at = 0;
		for (int[] part : parts) {
			System.arraycopy(part, 0, rows, at, part.length);
			at += part.length;
		}
		return rows;
	}

	/** The columns in sight of which any cell is selected, in their order. */
	List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		for (int position : layer().getSelectedColumnPositions()) {
			Column column = grid.column(position);
			if (column != null) {
				columns.add(column);
			}
		}
		return columns;
	}

	/** Whether a cell is selected. */
	boolean isSelected(int columnPosition, int line) {
		return layer().isCellPositionSelected(columnPosition, line);
	}

	/** Whether single cells are selected, not whole rows. */
	boolean isPart() {
		return layer().getSelectedColumnPositions().length < layer().getColumnCount();
	}

	/** Puts the keyboard into a cell and brings it into sight. */
	void moveTo(int columnPosition, int line) {
		int column = Math.max(0, Math.min(columnPosition, layer().getColumnCount() - 1));
		layer().clear(false);
		layer().setSelectedCell(column, line);
		grid.viewport().moveCellPositionIntoViewport(column, line);
	}

	/** Selects whole rows, and puts the keyboard into the first of them. */
	void selectRows(Collection<Integer> rows) {
		layer().clear(false);
		Lines lines = model.lines();
		int first = -1;
		for (int line = 0; line < lines.count(); line++) {
			if (lines.row(line) >= 0 && rows.contains(lines.row(line))) {
				layer().addSelection(new Rectangle(0, line, layer().getColumnCount(), 1));
				first = first < 0 ? line : first;
			}
		}
		if (first >= 0) {
			layer().moveSelectionAnchor(0, first);
			layer().setLastSelectedCell(0, first);
			grid.viewport().moveRowPositionIntoViewport(first);
			layer().fireCellSelectionEvent(0, first, false, false, false);
		}
	}

	/**
	 * Lets the grid take other lines; what was selected before is selected after, and the keyboard stays in its cell.
	 *
	 * @param before the lines that the selection was made in
	 */
	void keep(Lines before, Runnable change) {
		PositionCoordinate anchor = layer().getSelectionAnchor();
		boolean had = anchor != null && anchor.rowPosition >= 0 && anchor.columnPosition >= 0;
		int line = had ? anchor.rowPosition : -1;
		int column = had ? anchor.columnPosition : 0;
		int[] rows = had && count() <= KEPT ? rows(before) : new int[0];
		int[] columns = layer().getSelectedColumnPositions();
		boolean seen = had && isSeen(line);
		change.run();
		Lines now = model.lines();
		layer().clear(false);
		if (!had || now.count() == 0) {
			layer().fireCellSelectionEvent(0, 0, false, false, false);
			return;
		}
		int row = before.row(line);
		int place = row < 0 ? -1 : now.line(row);
		int at = place >= 0 ? place : Math.min(line, now.count() - 1);
		int left = columns.length == 0 ? column : columns[0];
		int width = columns.length == 0 ? 1 : columns[columns.length - 1] - left + 1;
		if (rows.length > 1 && place >= 0) {
			select(rows, left, width, now);
		} else {
			layer().addSelection(new Rectangle(left, at, width, 1));
		}
		layer().moveSelectionAnchor(column, at);
		layer().setLastSelectedCell(column, at);
		if (seen) {
			grid.viewport().moveRowPositionIntoViewport(at);
		}
		layer().fireCellSelectionEvent(column, at, false, false, false);
	}

	private boolean isSeen(int line) {
		int first = grid.viewport().getOriginRowPosition();
		return line >= first && line < first + grid.viewport().getRowCount();
	}

	private void select(int[] rows, int left, int width, Lines lines) {
		BitSet wanted = new BitSet();
		for (int row : rows) {
			wanted.set(row);
		}
		for (int line = 0; line < lines.count(); line++) {
			if (lines.row(line) >= 0 && wanted.get(lines.row(line))) {
				layer().addSelection(new Rectangle(left, line, width, 1));
			}
		}
	}
}
