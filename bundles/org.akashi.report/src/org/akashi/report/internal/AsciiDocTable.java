package org.akashi.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;

/** One table of an AsciiDoc text, {@code |===} to {@code |===}. */
final class AsciiDocTable {

	/** Where a cell begins: a bar with its format at the start of the line or after a blank, or any other bar that is not escaped. */
	private static final Pattern CELL = Pattern.compile("(?:^|(?<=\\s))(?:(?:\\d+|\\d*\\.\\d+)[+*])?[<^>]?(?:\\.[<^>])?[adehlms]?\\||((?<!\\\\)\\|)");
	private static final Pattern COLUMNS = Pattern.compile("cols\\s*=\\s*\"?([^\"\\]]+)\"?");
	private static final Pattern REPEATED = Pattern.compile("(\\d{1,3})\\*.*");

	private record Piece(String text, int origin) {
	}

	private record Cell(List<Piece> pieces) {
	}

	private final ReportTextBuilder builder;
	private final DecodedText source;
	private final InlineMarkup inline;
	private final SourceLines lines;
	private final String attributes;
	private final List<Cell> cells = new ArrayList<>();
	private int firstRow;
	private boolean gapAfterFirst;

	AsciiDocTable(ReportTextBuilder builder, DecodedText source, InlineMarkup inline, SourceLines lines, String attributes) {
		this.builder = builder;
		this.source = source;
		this.inline = inline;
		this.lines = lines;
		this.attributes = attributes;
	}

	/** Reads on to the end of the table and appends it. */
	void append() throws CoreException {
		String delimiter = lines.line();
		boolean commas = delimiter.startsWith(",") || attributes.contains("format=csv") || attributes.contains("format=\"csv\"");
		int filled = 0;
		while (lines.next() && !lines.line().equals(delimiter)) {
			if (lines.line().isBlank()) {
				gapAfterFirst |= filled == 1;
				continue;
			}
			if (commas) {
				commaLine(lines.line());
			} else {
				line(lines.line());
			}
			filled++;
			firstRow = filled == 1 ? cells.size() : firstRow;
		}
		write(columns());
	}

	private void commaLine(String line) {
		int from = 0;
		for (String part : line.split(",", -1)) {
			cells.add(new Cell(new ArrayList<>(List.of(new Piece(part.strip(), lines.start() + from + part.indexOf(part.strip()))))));
			from += part.length() + 1;
		}
	}

	private void line(String line) {
		Matcher bar = CELL.matcher(line);
		int from = -1;
		int before = 0;
		while (bar.find()) {
			if (bar.group(1) != null && isQuoted(line, Math.max(from, 0), bar.start())) {
				continue;
			}
			if (from >= 0) {
				cell(line, from, bar.start());
			} else if (bar.start() > 0) {
				more(line, 0, bar.start());
			}
			from = bar.end();
			before = from;
		}
		if (from >= 0) {
			cell(line, from, line.length());
		} else {
			more(line, before, line.length());
		}
	}

	/** Whether the bar belongs to a value in backquotes: the last one is not closed before it. */
	private static boolean isQuoted(String line, int from, int bar) {
		int quotes = 0;
		for (int i = from; i < bar; i++) {
			quotes += line.charAt(i) == '`' ? 1 : 0;
		}
		return quotes % 2 == 1;
	}

	private void cell(String line, int from, int to) {
		Cell cell = new Cell(new ArrayList<>());
		cells.add(cell);
		add(cell, line, from, to);
	}

	private void more(String line, int from, int to) {
		if (!cells.isEmpty()) {
			add(cells.getLast(), line, from, to);
		}
	}

	private void add(Cell cell, String line, int from, int to) {
		String text = line.substring(from, to);
		int indent = text.length() - text.stripLeading().length();
		if (!text.isBlank()) {
			cell.pieces().add(new Piece(text.strip(), lines.start() + from + indent));
		}
	}

	private int columns() {
		Matcher declared = COLUMNS.matcher(attributes);
		if (declared.find()) {
			Matcher repeated = REPEATED.matcher(declared.group(1).strip());
			return repeated.matches() ? Integer.parseInt(repeated.group(1)) : declared.group(1).split("[,;]").length;
		}
		return Math.max(1, firstRow);
	}

	private void write(int columns) throws CoreException {
		boolean header = attributes.contains("header") || gapAfterFirst && !attributes.contains("cols") && firstRow > 1;
		builder.beginTable();
		for (int i = 0; i < cells.size(); i++) {
			if (i % columns == 0) {
				builder.beginRow();
			}
			builder.beginCell(header && i < columns);
			boolean first = true;
			for (Piece piece : cells.get(i).pieces()) {
				builder.append(first ? "" : "\n");
				inline.append(piece.text().replace("\\|", "|").replaceAll(" \\+$", ""), piece.origin());
				first = false;
			}
			builder.end();
		}
		builder.endTable();
	}
}
