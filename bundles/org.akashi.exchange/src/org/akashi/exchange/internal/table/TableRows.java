package org.akashi.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a delimited text (RFC 4180 and its looser relatives): comma, semicolon, tab or bar between cells, cells in
 * double or single quotes with doubled quotes or backslashes inside, lines that begin with {@code #} as comments.
 */
final class TableRows {

	private static final char[] SEPARATORS = { '\t', ',', ';', '|' };
	private static final int SAMPLE = 60;

	/**
	 * A row.
	 *
	 * @param line  of its first character, from 1
	 * @param cells stripped of white space outside quotes
	 */
	record Row(int line, List<String> cells) {

		boolean empty() {
			return cells.stream().allMatch(String::isEmpty);
		}

		String cell(int column) {
			return column < cells.size() ? cells.get(column) : "";
		}
	}

	private final String text;
	private final char separator;
	private final char quote;
	private int at;
	private int line = 1;
	private String comment = "";

	TableRows(String text, char separator, char quote) {
		this.text = text;
		this.separator = separator;
		this.quote = quote;
	}

	/** The rows of a text whose separator and quotes are to be found out. */
	static TableRows of(String text) {
		char quote = quote(text);
		char separator = separator(text, quote);
		return new TableRows(text, separator == 0 ? ',' : separator, quote);
	}

	char separator() {
		return separator;
	}

	/** The comment that stood before the last row, without its marks. */
	String comment() {
		return comment;
	}

	/** The next row that is neither empty nor a comment, or null at the end. */
	Row next() {
		comment = "";
		while (at < text.length()) {
			if (text.charAt(at) == '#') {
				comment = (comment + "\n" + restOfLine().replaceFirst("^#+\\s*", "")).strip();
				continue;
			}
			Row row = row();
			if (!row.empty()) {
				return row;
			}
		}
		return null;
	}

	private String restOfLine() {
		int end = text.indexOf('\n', at);
		String rest = text.substring(at, end < 0 ? text.length() : end).strip();
		at = end < 0 ? text.length() : end + 1;
		line++;
		return rest;
	}

	private Row row() {
		int first = line;
		List<String> cells = new ArrayList<>();
		while (true) {
			cells.add(cell());
			if (at >= text.length() || text.charAt(at) != separator) {
				break;
			}
			at++;
		}
		if (at < text.length() && text.charAt(at) == '\r') {
			at++;
			if (at < text.length() && text.charAt(at) == '\n') {
				at++;
			}
			line++;
		} else if (at < text.length()) {
			at++;
			line++;
		}
		return new Row(first, cells);
	}

	private String cell() {
		while (at < text.length() && text.charAt(at) == ' ' && separator != ' ') {
			at++;
		}
		StringBuilder cell = new StringBuilder();
		if (at < text.length() && text.charAt(at) == quote) {
			quoted(cell);
			while (at < text.length() && !ends(text.charAt(at))) {
				cell.append(text.charAt(at++));
			}
			return cell.toString();
		}
		int start = at;
		while (at < text.length() && !ends(text.charAt(at))) {
			at++;
		}
		return text.substring(start, at).strip();
	}

	private void quoted(StringBuilder cell) {
		at++;
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c == quote) {
				if (at < text.length() && text.charAt(at) == quote) {
					at++;
				} else {
					return;
				}
			}
			line += c == '\n' ? 1 : 0;
			cell.append(c);
		}
	}

	private boolean ends(char c) {
		return c == separator || c == '\n' || c == '\r';
	}

	/** The quote that cells of this text stand in. */
	private static char quote(String text) {
		long doubled = 0;
		long single = 0;
		for (int i = 1; i + 1 < Math.min(text.length(), 20_000); i++) {
			boolean begins = ",;\t|\n".indexOf(text.charAt(i - 1)) >= 0;
			doubled += begins && text.charAt(i) == '"' ? 1 : 0;
			single += begins && text.charAt(i) == '\'' && text.indexOf("'" , i + 1) > 0 && closes(text, i) ? 1 : 0;
		}
		return single > doubled ? '\'' : '"';
	}

	private static boolean closes(String text, int quote) {
		int end = text.indexOf('\'', quote + 1);
		return end + 1 >= text.length() || ",;\t|\r\n".indexOf(text.charAt(end + 1)) >= 0;
	}

	/** The separator that stands most evenly in the first lines, or 0 when none does. */
	static char separator(String text, char quote) {
		char best = 0;
		double score = 0;
		for (char separator : SEPARATORS) {
			double even = evenness(text, separator, quote);
			if (even > score) {
				best = separator;
				score = even;
			}
		}
		return best;
	}

	/** How many rows have as many cells as most have, more cells counting a little more; 0 for a single column. */
	private static double evenness(String text, char separator, char quote) {
		TableRows rows = new TableRows(text.substring(0, Math.min(text.length(), 40_000)), separator, quote);
		List<Integer> widths = new ArrayList<>();
		for (Row row = rows.next(); row != null && widths.size() < SAMPLE; row = rows.next()) {
			widths.add(row.cells().size());
		}
		if (widths.size() > 2 && widths.size() < SAMPLE && text.length() > 40_000) {
			widths.removeLast();
		}
		int most = widths.stream().max(java.util.Comparator.comparingLong((Integer width) -> widths.stream().filter(width::equals).count())
				.thenComparing(width -> width)).orElse(1);
		long same = widths.stream().filter(width -> width == most).count();
		return most < 2 ? 0 : (double) same / widths.size() + Math.min(most, 20) * 0.005;
	}
}
