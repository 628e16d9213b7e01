package org.akashi.cli.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people: columns as wide as their content, long cells cut. East Asian characters take two columns of a
 * terminal and are counted so.
 */
final class TextTable {

	private static final int WIDEST = 72;

	private final List<String[]> rows = new ArrayList<>();

	TextTable(String... titles) {
		rows.add(titles);
	}

	void row(String... cells) {
		String[] safe = new String[cells.length];
		for (int i = 0; i < cells.length; i++) {
			safe[i] = cut(Terminal.safe(cells[i]));
		}
		rows.add(safe);
	}

	/** Prints the table, indented; nothing when it has no rows. */
	void print(PrintWriter out) {
		if (rows.size() == 1) {
			return;
		}
		int[] widths = new int[rows.getFirst().length];
		for (String[] row : rows) {
			for (int i = 0; i < row.length; i++) {
				widths[i] = Math.max(widths[i], width(row[i]));
			}
		}
		for (String[] row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < row.length; i++) {
				line.append("  ").append(row[i]);
				line.append(" ".repeat(i == row.length - 1 ? 0 : widths[i] - width(row[i])));
			}
			out.println(line.toString().stripTrailing());
		}
	}

	/** "1 mention", "2 mentions". */
	static String count(int number, String one, String many) {
		return number + " " + (number == 1 ? one : many);
	}

	private static String cut(String cell) {
		if (width(cell) <= WIDEST) {
			return cell;
		}
		int end = 0;
		for (int width = 0; end < cell.length();) {
			int c = cell.codePointAt(end);
			width += width(c);
			if (width >= WIDEST) {
				break;
			}
			end += Character.charCount(c);
		}
		return cell.substring(0, end) + "…";
	}

	private static int width(String text) {
		return text.codePoints().map(TextTable::width).sum();
	}

	private static int width(int c) {
		int type = Character.getType(c);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		boolean wide = Character.isIdeographic(c) || c >= 0x1100 && c <= 0x115f || c >= 0x2e80 && c <= 0xa4cf
				|| c >= 0xac00 && c <= 0xd7a3 || c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe6f
				|| c >= 0xff00 && c <= 0xff60 || c >= 0xffe0 && c <= 0xffe6 || c >= 0x1f300 && c <= 0x1faff;
		return wide ? 2 : 1;
	}
}
