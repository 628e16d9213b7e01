package org.akashi.export.internal.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Rows as RFC 4180 has them: CRLF at the end of each, a cell in quotes where it holds the separator, a quote or a line
 * break, and quotes doubled.
 */
final class CsvWriter {

	private final Writer out;
	private final char separator;
	private final boolean safe;

	/**
	 * @param out       takes the text
	 * @param separator between cells
	 * @param safe      whether cells that a spreadsheet would run as a formula get an apostrophe before them
	 */
	CsvWriter(Writer out, char separator, boolean safe) {
		this.out = out;
		this.separator = separator;
		this.safe = safe;
	}

	void row(List<String> cells) throws IOException {
		for (int i = 0; i < cells.size(); i++) {
			if (i > 0) {
				out.write(separator);
			}
			cell(safe && isFormula(cells.get(i)) ? "'" + cells.get(i) : cells.get(i));
		}
		out.write("\r\n");
	}

	/** Whether a spreadsheet might take the cell for a formula (OWASP: =, +, -, @, tab, carriage return first). */
	static boolean isFormula(String cell) {
		return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0;
	}

	private void cell(String cell) throws IOException {
		boolean quoted = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0
				|| cell.indexOf('\r') >= 0 || cell.startsWith(" ") || cell.endsWith(" ");
		out.write(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
	}
}
