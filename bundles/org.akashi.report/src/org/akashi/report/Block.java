package org.akashi.report;

/**
 * A run of the text that belongs together: a paragraph, a heading, a table cell. Blocks are in text order and do not
 * overlap; between two blocks stand line breaks (cells of one row are separated by a tab).
 *
 * @param kind        what the block is
 * @param start       first character, UTF-16 offset into {@link ReportText#text()}
 * @param end         one past the last character
 * @param place       where it stands in the original
 * @param boilerplate whether it is not the article itself: menus, page headers and footers, legal notes
 */
public record Block(Kind kind, int start, int end, Place place, boolean boilerplate) {

	/** The kinds of blocks. */
	public enum Kind {
		TITLE, HEADING, PARAGRAPH, LIST_ITEM, TABLE_HEADER, TABLE_CELL, CODE, CAPTION, FOOTNOTE, HEADER
	}
}
