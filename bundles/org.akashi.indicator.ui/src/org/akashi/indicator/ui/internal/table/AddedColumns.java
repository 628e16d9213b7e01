package org.akashi.indicator.ui.internal.table;

import java.util.List;

import org.akashi.indicator.ui.internal.life.LifeColumn;

/** The columns that other parts of this bundle add to the table, in the order in which they stand behind its own. */
final class AddedColumns {

	private AddedColumns() {
	}

	/** All of them. */
	static List<AddedColumn> all() {
		return List.of(LifeColumn.values());
	}
}
