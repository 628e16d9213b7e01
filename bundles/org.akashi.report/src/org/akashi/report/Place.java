package org.akashi.report;

/**
 * Where in the report a piece of text stands, in the terms a reader of the original would use.
 *
 * @param page   page or slide number, from 1; 0 where the format has no pages
 * @param part   name of the sheet, mail part or attachment; {@code ""} where there is none
 * @param block  number of the block (paragraph, heading, cell) in the whole text, from 0
 * @param table  number of the table in the whole text, from 1; 0 outside tables
 * @param row    row in the table, from 1; 0 outside tables
 * @param column column in the table, from 1; 0 outside tables
 */
public record Place(int page, String part, int block, int table, int row, int column) {
}
