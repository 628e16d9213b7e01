package org.akashi.indicator.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

/** What the grid must know of a cell to draw and to edit it. */
final class GridLabels implements IConfigLabelAccumulator {

	/** The cell can be typed into. */
	static final String EDITABLE = "akashi.editable";
	/** Its text is a number. */
	static final String NUMBER = "akashi.number";
	/** Its indicator is withdrawn. */
	static final String REVOKED = "akashi.revoked";
	/** What it asks for can't be understood. */
	static final String MISTAKEN = "akashi.mistaken";
	/** Before the id of the column. */
	static final String COLUMN = "akashi.column.";

	private final TableModel model;

	GridLabels(TableModel model) {
		this.model = model;
	}

	@Override
	public void accumulateConfigLabels(LabelStack labels, int columnIndex, int line) {
		if (columnIndex >= model.columns().size()) {
			return;
		}
		Column column = model.columns().at(columnIndex);
		labels.addLabel(COLUMN + column.id());
		if (column.kind() == ColumnKind.NUMBER) {
			labels.addLabel(NUMBER);
		}
		int row = model.lines().row(line);
		if (row < 0) {
			return;
		}
		if (RowEdit.editable(column.id())) {
			labels.addLabel(EDITABLE);
		}
		if (!model.rows().revoked.text(row).isEmpty()) {
			labels.addLabel(REVOKED);
		}
	}
}
