package org.akashi.indicator.ui.internal.table;

import java.util.List;
import java.util.stream.Stream;

import org.akashi.indicator.ui.internal.life.LifeColumn;
import org.akashi.indicator.ui.internal.lists.WarningColumn;

/** The columns that other parts of this bundle add to the table, in the order in which they stand behind its own. */
final class AddedColumns {

	private AddedColumns() {
	}

	/** All of them. */
	static List<AddedColumn> all() {
		return Stream.concat(Stream.of(LifeColumn.values()), Stream.of(new WarningColumn())).toList();
	}
}
