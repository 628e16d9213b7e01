package org.akashi.indicator.ui.internal.table;

/**
 * A column of the table.
 *
 * @param id           never changes
 * @param label        its head
 * @param width        first width, pixels at 96 dpi
 * @param kind         what its cells hold
 * @param shownAtFirst whether it is shown before anybody has chosen columns
 * @param cells        its cells
 * @param live         whether its texts are values that somebody could click: defanged where that is asked for
 */
record Column(String id, String label, int width, ColumnKind kind, boolean shownAtFirst, Cells cells, boolean live) {

	static final String TYPE = "type";
	static final String VALUE = "value";
	static final String NAME = "name";
	static final String CONFIDENCE = "confidence";
	static final String FROM = "valid_from";
	static final String UNTIL = "valid_until";
	static final String LABELS = "labels";
	static final String KINDS = "indicator_types";
	static final String MARKING = "marking";
	static final String PHASES = "kill_chain_phases";
	static final String ACTORS = "indicates";
	static final String SENTENCES = "sentences";
	static final String SOURCE = "source";
	static final String REVOKED = "revoked";
	static final String MODIFIED = "modified";
	static final String PATTERN = "pattern";
	static final String PATTERN_TYPE = "pattern_type";

	@Override
	public boolean equals(Object other) {
		return other instanceof Column column && column.id.equals(id) && column.cells == cells;
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
