package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of cells as spreadsheets exchange them on the clipboard: a line for a row, tabs between cells. A cell with a tab, a
 * line break or a quotation mark at its start stands in quotation marks, which are doubled within it.
 */
final class TabText {

	private TabText() {
	}

	/** Writes cells. */
	static String write(List<List<String>> rows) {
		StringBuilder all = new StringBuilder();
		for (List<String> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				String cell = row.get(i);
				all.append(i == 0 ? "" : "\t");
				if (cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 || cell.startsWith("\"")) {
					all.append('"').append(cell.replace("\"", "\"\"")).append('"');
				} else {
					all.append(cell);
				}
			}
			all.append(System.lineSeparator());
		}
		return all.toString();
	}

	/** Reads cells; rows may have different lengths. A line break at the end begins no row. */
	static List<List<String>> read(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int at = 0;
		int end = text.length();
		while (at < end) {
			StringBuilder cell = new StringBuilder();
			at = text.charAt(at) == '"' && closed(text, at) ? quoted(text, at, cell) : at;
			while (at < end && text.charAt(at) != '\t' && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
				cell.append(text.charAt(at++));
			}
			row.add(cell.toString());
			if (at < end && text.charAt(at) == '\t') {
				at++;
				if (at < end) {
					continue;
				}
				row.add("");
			}
			if (at < end) {
				at += text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) == '\n' ? 2 : 1;
			}
			rows.add(row);
			row = new ArrayList<>();
		}
		if (!row.isEmpty()) {
			rows.add(row);
		}
		return rows;
	}

	/** Whether the quotation mark at a place has a partner after which the cell ends. */
	private static boolean closed(String text, int start) {
		int end = close(text, start);
		return end >= 0 && (end + 1 == text.length() || "\t\r\n".indexOf(text.charAt(end + 1)) >= 0);
	}

	private static int close(String text, int start) {
		for (int i = start + 1; i < text.length(); i++) {
			if (text.charAt(i) == '"') {
				if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
					i++;
				} else {
					return i;
				}
			}
		}
		return -1;
	}

	private static int quoted(String text, int start, StringBuilder cell) {
		int end = close(text, start);
		cell.append(text.substring(start + 1, end).replace("\"\"", "\""));
		return end + 1;
	}
}
