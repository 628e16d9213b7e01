package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.swt.graphics.GC;

/** Puts the columns of the grid where a person wants them, and says where they are. UI thread. */
final class GridLayout {

	private static final int HEAD_SIGNS = 34;
	private static final int PADDING = 14;
	private static final int MEASURED = 200;
	private static final int LONGEST = 300;

	private final Grid grid;
	private final TableModel model;
	private final FreezeLayer frozen;

	GridLayout(Grid grid, TableModel model, FreezeLayer frozen) {
		this.grid = grid;
		this.model = model;
		this.frozen = frozen;
	}

	/** The columns from left to right, hidden ones too. */
	List<TableLayout.Place> places() {
		List<TableLayout.Place> places = new ArrayList<>();
		for (int position = 0; position < grid.reorder().getColumnCount(); position++) {
			int index = grid.reorder().getColumnIndexByPosition(position);
			places.add(new TableLayout.Place(model.columns().at(index).id(), grid.data().getColumnWidthByPosition(index),
					grid.hiding().isColumnIndexHidden(index)));
		}
		return places;
	}

	/** Puts the columns so; those that aren't named go behind. */
	void arrange(List<TableLayout.Place> places, int freezeColumns) {
		unfreeze();
		grid.hiding().showAllColumns();
		Set<String> named = new HashSet<>();
		List<Integer> hide = new ArrayList<>();
		int position = 0;
		for (TableLayout.Place place : places) {
			int index = model.columns().index(place.id());
			if (index < 0 || !named.add(place.id())) {
				continue;
			}
			move(index, position++);
			grid.data().setColumnWidthByPosition(index, Math.max(24, place.width()));
			if (place.hidden()) {
				hide.add(index);
			}
		}
		for (Column column : model.columns().all()) {
			if (!named.contains(column.id())) {
				int index = model.columns().index(column.id());
				grid.data().setColumnWidthByPosition(index, column.width());
				if (!column.shownAtFirst()) {
					hide.add(index);
				}
			}
		}
		if (hide.size() < model.columns().size()) {
			grid.hiding().hideColumnIndexes(hide.stream().mapToInt(Integer::intValue).toArray());
		}
		freeze(freezeColumns);
	}

	private void move(int index, int to) {
		int from = grid.reorder().getColumnPositionByIndex(index);
		if (from != to) {
			grid.reorder().reorderColumnPosition(from, to);
		}
	}

	/** The ids of the columns in sight. */
	Set<String> shown() {
		Set<String> shown = new HashSet<>();
		for (TableLayout.Place place : places()) {
			if (!place.hidden()) {
				shown.add(place.id());
			}
		}
		return shown;
	}

	/** How many columns stay when the others are scrolled. */
	int frozenColumns() {
		return frozen.isFrozen() ? frozen.getColumnCount() : 0;
	}

	/** Lets the first columns in sight stay. */
	void freeze(int count) {
		unfreeze();
		if (count > 0 && count < grid.selectionLayer().getColumnCount()) {
			FreezeHelper.freeze(frozen, grid.viewport(), new PositionCoordinate(frozen, 0, -1), new PositionCoordinate(frozen, count - 1, -1));
		}
	}

	private void unfreeze() {
		if (frozen.isFrozen()) {
			grid.freeze().doCommand(new UnFreezeGridCommand());
		}
	}

	/** Hides columns in sight, but never the last one. */
	void hide(List<Column> columns) {
		int[] indexes = columns.stream().mapToInt(column -> model.columns().index(column.id())).toArray();
		if (indexes.length < grid.selectionLayer().getColumnCount()) {
			grid.hiding().hideColumnIndexes(indexes);
		}
	}

	/** Moves a column in sight by a number of columns. */
	void shift(Column column, int by) {
		int from = grid.selectionLayer().getColumnPositionByIndex(model.columns().index(column.id()));
		int to = from + by;
		if (from >= 0 && to >= 0 && to < grid.selectionLayer().getColumnCount()) {
			int other = grid.selectionLayer().getColumnIndexByPosition(to);
			move(model.columns().index(column.id()), grid.reorder().getColumnPositionByIndex(other));
		}
	}

	/** Makes a column as wide as what is in sight in it needs. */
	void fit(Column column) {
		GC gc = new GC(grid.table());
		try {
			gc.setFont(JFaceResources.getDefaultFont());
			int widest = gc.textExtent(column.label()).x + HEAD_SIGNS;
			int first = Math.max(0, grid.viewport().getOriginRowPosition());
			for (int line = first; line < Math.min(first + MEASURED, model.lines().count()); line++) {
				int row = model.lines().row(line);
				if (row >= 0) {
					String text = grid.body().text(row, column, grid.body().isDefanged());
					widest = Math.max(widest, gc.textExtent(text.length() > LONGEST ? text.substring(0, LONGEST) : text).x + PADDING);
				}
			}
			grid.data().setColumnWidthByPosition(model.columns().index(column.id()), widest);
		} finally {
			gc.dispose();
		}
	}
}
