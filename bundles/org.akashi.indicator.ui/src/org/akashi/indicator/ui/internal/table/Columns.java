package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table: its own, then those that others add. Their index never changes while the table lives. */
final class Columns {

	private final List<Column> all = new ArrayList<>();
	private final List<AddedColumn> added;
	private final int own;

	Columns(RowStore rows, List<AddedColumn> added) {
		this.added = List.copyOf(added);
		add(Column.TYPE, Messages.Column_type, 120, ColumnKind.CHOICE, true, rows.types, false);
		add(Column.VALUE, Messages.Column_value, 250, ColumnKind.TEXT, true, rows.values, true);
		add(Column.NAME, Messages.Column_name, 180, ColumnKind.TEXT, true, rows.names, true);
		add(Column.CONFIDENCE, Messages.Column_confidence, 90, ColumnKind.NUMBER, true, rows.confidences, false);
		add(Column.FROM, Messages.Column_validFrom, 100, ColumnKind.DATE, true, rows.from, false);
		add(Column.UNTIL, Messages.Column_validUntil, 100, ColumnKind.DATE, true, rows.until, false);
		add(Column.LABELS, Messages.Column_labels, 120, ColumnKind.CHOICE, true, rows.labels, false);
		add(Column.MARKING, Messages.Column_marking, 110, ColumnKind.CHOICE, true, rows.markings, false);
		add(Column.ACTORS, Messages.Column_actors, 140, ColumnKind.CHOICE, true, rows.actors, false);
		add(Column.PHASES, Messages.Column_phases, 140, ColumnKind.CHOICE, true, rows.phases, false);
		add(Column.SENTENCES, Messages.Column_sentences, 80, ColumnKind.NUMBER, true, rows.sentences, false);
		add(Column.SOURCE, Messages.Column_source, 160, ColumnKind.CHOICE, true, rows.sources, false);
		add(Column.PATTERN, Messages.Column_pattern, 340, ColumnKind.TEXT, true, rows.patterns, true);
		add(Column.KINDS, Messages.Column_kinds, 140, ColumnKind.CHOICE, false, rows.kinds, false);
		add(Column.PATTERN_TYPE, Messages.Column_patternType, 90, ColumnKind.CHOICE, false, rows.patternTypes, false);
		add(Column.REVOKED, Messages.Column_revoked, 80, ColumnKind.CHOICE, false, rows.revoked, false);
		add(Column.MODIFIED, Messages.Column_modified, 100, ColumnKind.DATE, false, rows.modified, false);
		own = all.size();
		for (AddedColumn column : added) {
			boolean number = column.kind() == ColumnKind.NUMBER || column.kind() == ColumnKind.DATE;
			add(column.id(), column.label(), column.width(), column.kind(), column.shownAtFirst(),
					number ? new NumberCells(column.kind() == ColumnKind.DATE) : new CodeCells(), false);
		}
	}

	private void add(String id, String label, int width, ColumnKind kind, boolean shown, Cells cells, boolean live) {
		all.add(new Column(id, label, width, kind, shown, cells, live));
	}

	List<Column> all() {
		return all;
	}

	Column at(int index) {
		return all.get(index);
	}

	int size() {
		return all.size();
	}

	Optional<Column> find(String id) {
		return all.stream().filter(column -> column.id().equals(id)).findFirst();
	}

	int index(String id) {
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).id().equals(id)) {
				return i;
			}
		}
		return -1;
	}

	/** What others add, in the order of their columns. */
	List<AddedColumn> added() {
		return added;
	}

	/** The cells of an added column. */
	Cells cells(AddedColumn column) {
		return all.get(own + added.indexOf(column)).cells();
	}
}
