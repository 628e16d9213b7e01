package org.akashi.export.internal.csv;

import java.io.IOException;
import java.util.List;

import org.akashi.export.internal.blocks.TextOut;

/**
 * Rows as RFC 4180 has them: CRLF at the end of each, a cell in quotes where it holds the separator, a quote or a line
 * break, and quotes doubled.
 */
final class CsvWriter {

	private final TextOut out;
	private final char separator;
	private final boolean safe;

	/**
	 * @param out       takes the text
	 * @param separator between cells
	 * @param safe      whether cells that a spreadsheet would run as a formula get an apostrophe before them
	 */
	CsvWriter(TextOut out, char separator, boolean safe) {
		this.out = out;
		this.separator = separator;
		this.safe = safe;
	}

	/** Writes a row; whether one of its cells looks like a formula. */
	boolean row(List<String> cells) throws IOException {
		boolean any = false;
		for (int i = 0; i < cells.size(); i++) {
			if (i > 0) {
				out.add(separator);
			}
			boolean formula = isFormula(cells.get(i));
			any |= formula;
			cell(safe && formula ? "'" + cells.get(i) : cells.get(i));
		}
		out.add("\r\n");
		return any;
	}

	/** Whether a spreadsheet might take the cell for a formula (OWASP: =, +, -, @, tab, carriage return first). */
	static boolean isFormula(String cell) {
		return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0;
	}

	private void cell(String cell) throws IOException {
		if (!needsQuotes(cell)) {
			out.add(cell);
		} else {
			out.add('"').add(cell.indexOf('"') < 0 ? cell : cell.replace("\"", "\"\"")).add('"');
		}
	}

	private boolean needsQuotes(String cell) {
		int length = cell.length();
		for (int i = 0; i < length; i++) {
			char c = cell.charAt(i);
			if (c == separator || c == '"' || c == '\n' || c == '\r') {
				return true;
			}
		}
		return length > 0 && (cell.charAt(0) == ' ' || cell.charAt(length - 1) == ' ');
	}
}
