package org.akashi.indicator.ui.internal.table;

import java.text.NumberFormat;

import org.akashi.ui.AccessibleName;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Says to screen readers what the cell says that the keyboard is in: NatTable draws its cells and tells nobody. UI thread. */
final class GridVoice {

	private final Grid grid;
	private final TableModel model;
	private final Accessible accessible;
	private String said = "";

	GridVoice(Grid grid, TableModel model) {
		this.grid = grid;
		this.model = model;
		NatTable table = grid.table();
		AccessibleName.set(table, Messages.Table_name);
		accessible = table.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = said;
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.detail = ACC.ROLE_TABLE;
				}
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = said;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (table.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}
		});
	}

	/** Says where the keyboard is now; returns what it said. */
	String say() {
		String now = grid.anchor().map(this::words).orElse("");
		if (!now.equals(said)) {
			String before = said;
			said = now;
			accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[] { before, now });
			accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, new Object[] { before, now });
		}
		return said;
	}

	private String words(PositionCoordinate at) {
		Lines lines = model.lines();
		Lines.Group group = lines.group(at.rowPosition);
		if (group != null) {
			return GroupPainter.label(model.arrangement().group(), group, grid.body().isDefanged());
		}
		Column column = grid.column(at.columnPosition);
		int row = lines.row(at.rowPosition);
		if (column == null || row < 0) {
			return "";
		}
		String text = grid.body().text(row, column, grid.body().isDefanged());
		NumberFormat numbers = NumberFormat.getIntegerInstance();
		return Messages.bind(Messages.Table_cellOf, new Object[] { column.label(), text.isEmpty() ? Messages.Table_cellEmpty : text,
				numbers.format(at.rowPosition + 1), numbers.format(lines.count()) });
	}
}
