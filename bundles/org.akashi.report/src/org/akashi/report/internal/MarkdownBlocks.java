package org.akashi.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReportMetadata;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;

/** The blocks of a Markdown text. */
final class MarkdownBlocks {

	private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)(?:\\s+#+)?$");
	private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(```+|~~~+)\\s*([^`]*)$");
	private static final Pattern RULE = Pattern.compile("^ {0,3}(?:(?:\\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$");
	private static final Pattern ITEM = Pattern.compile("^(\\s*(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[[ xX]\\]\\s+)?)(\\S.*)$");
	private static final Pattern QUOTE = Pattern.compile("^( {0,3}>\\s?)(.*)$");
	private static final Pattern DELIMITERS = Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$");
	private static final Pattern REFERENCE = Pattern.compile("(?m)^ {0,3}\\[([^\\]^\\n][^\\]\\n]{0,99})\\]:\\s*<?(\\S+?)>?(?:\\s.*)?$");
	private static final Pattern FOOTNOTE = Pattern.compile("^(\\[\\^[^\\]]{1,40}\\]:\\s*)(.*)$");
	private static final Pattern COMMENT = Pattern.compile("^\\s*<!--.*-->\\s*$");
	private static final Pattern KEY = Pattern.compile("^([A-Za-z_-]{2,30})\\s*:\\s*(.*)$");
	private static final int FRONT_MATTER = 100;

	private final ReportTextBuilder builder;
	private final DecodedText source;
	private final SourceLines lines;
	private final InlineMarkup inline;
	private final Map<String, String> front = new HashMap<>();
	private boolean titled;
	private boolean inList;

	MarkdownBlocks(ReportTextBuilder builder, DecodedText source) {
		this.builder = builder;
		this.source = source;
		this.lines = new SourceLines(source.text());
		Map<String, String> references = new HashMap<>();
		Matcher reference = REFERENCE.matcher(source.text());
		while (reference.find()) {
			references.putIfAbsent(reference.group(1).toLowerCase(Locale.ROOT), reference.group(2));
		}
		this.inline = new InlineMarkup(builder, source, true, references);
	}

	ReportMetadata metadata() {
		String date = front.getOrDefault("date", front.getOrDefault("published", ""));
		return new ReportMetadata(front.getOrDefault("title", ""), front.getOrDefault("author", front.getOrDefault("authors", "")),
				front.getOrDefault("publisher", ""), MetadataGuess.isoDate(date), front.getOrDefault("lang", ""), "text/markdown",
				source.charsetName());
	}

	void append() throws CoreException {
		boolean first = true;
		while (lines.next()) {
			if (first && lines.line().equals("---") && (lines.ahead("---", FRONT_MATTER) || lines.ahead("...", FRONT_MATTER))) {
				frontMatter();
			} else {
				line(lines.line());
			}
			first = false;
		}
		builder.end();
	}

	private void frontMatter() throws CoreException {
		while (lines.next() && !lines.line().equals("---") && !lines.line().equals("...")) {
			Matcher key = KEY.matcher(lines.line());
			if (key.matches()) {
				front.putIfAbsent(key.group(1).toLowerCase(Locale.ROOT), key.group(2).replaceAll("^[\"'\\[]|[\"'\\]]$", ""));
			}
			builder.begin(Kind.HEADER);
			builder.append(lines.line(), source.byteOffset(lines.start()));
		}
		builder.end();
	}

	private void line(String line) throws CoreException {
		Matcher fence = FENCE.matcher(line);
		Matcher heading = HEADING.matcher(line);
		Matcher item = ITEM.matcher(line);
		Matcher footnote = FOOTNOTE.matcher(line);
		if (line.isBlank()) {
			builder.end();
		} else if (fence.matches()) {
			code(fence.group(1));
		} else if (heading.matches()) {
			heading(heading.group(2), heading.start(2), heading.group(1).length() == 1);
		} else if (COMMENT.matcher(line).matches() || RULE.matcher(line).matches()) {
			builder.end();
		} else if (line.indexOf('|') >= 0 && lines.peek().indexOf('-') >= 0 && DELIMITERS.matcher(lines.peek()).matches()) {
			table();
		} else if (item.matches()) {
			begin(Kind.LIST_ITEM, item.group(2), item.start(2));
			inList = true;
		} else if (footnote.matches()) {
			begin(Kind.FOOTNOTE, footnote.group(2), footnote.start(2));
		} else if (!builder.isOpen() && !inList && (line.startsWith("    ") || line.startsWith("\t"))) {
			indentedCode(line);
		} else {
			paragraph(line);
		}
	}

	private void paragraph(String line) throws CoreException {
		Matcher quote = QUOTE.matcher(line);
		int from = quote.matches() ? quote.start(2) : line.length() - line.stripLeading().length();
		String rest = line.substring(from);
		if (!builder.isOpen() && lines.peek().matches(" {0,3}(?:={2,}|-{2,})") && !quote.matches()) {
			boolean top = lines.peek().strip().startsWith("=");
			heading(rest, from, top);
			lines.next();
			return;
		}
		if (builder.isOpen()) {
			builder.append("\n");
			inline.append(rest, lines.start() + from);
		} else {
			begin(Kind.PARAGRAPH, rest, from);
			inList &= Character.isWhitespace(line.charAt(0));
		}
	}

	private void begin(Kind kind, String content, int column) throws CoreException {
		builder.begin(kind);
		inline.append(content, lines.start() + column);
	}

	private void heading(String content, int column, boolean top) throws CoreException {
		begin(top && !titled ? Kind.TITLE : Kind.HEADING, content, column);
		builder.end();
		titled |= top;
		inList = false;
	}

	private void code(String fence) throws CoreException {
		builder.begin(Kind.CODE);
		boolean first = true;
		while (lines.next()) {
			String line = lines.line();
			if (line.strip().startsWith(fence) && line.strip().replace(fence.substring(0, 1), "").isEmpty()) {
				break;
			}
			builder.append((first ? "" : "\n"));
			builder.append(line, source.byteOffset(lines.start()));
			first = false;
		}
		builder.end();
	}

	private void indentedCode(String first) throws CoreException {
		builder.begin(Kind.CODE);
		builder.append(first.stripLeading(), source.byteOffset(lines.start() + first.length() - first.stripLeading().length()));
		while (lines.next()) {
			String line = lines.line();
			if (!line.startsWith("    ") && !line.startsWith("\t")) {
				lines.pushBack();
				break;
			}
			int from = line.startsWith("\t") ? 1 : 4;
			builder.append("\n");
			builder.append(line.substring(from), source.byteOffset(lines.start() + from));
		}
		builder.end();
	}

	private void table() throws CoreException {
		builder.beginTable();
		row(true);
		lines.next();
		while (lines.next()) {
			if (lines.line().isBlank() || lines.line().indexOf('|') < 0) {
				lines.pushBack();
				break;
			}
			row(false);
		}
		builder.endTable();
	}

	private void row(boolean header) throws CoreException {
		builder.beginRow();
		String line = lines.line();
		for (int[] cell : cells(line)) {
			builder.beginCell(header);
			inline.append(line.substring(cell[0], cell[1]), lines.start() + cell[0]);
			builder.end();
		}
	}

	/** From and to of each cell: split at bars that are neither escaped nor in code. */
	private static List<int[]> cells(String line) {
		List<int[]> cells = new ArrayList<>();
		int from = line.indexOf('|') == line.length() - line.stripLeading().length() ? line.indexOf('|') + 1 : 0;
		boolean code = false;
		for (int i = from; i < line.length(); i++) {
			char c = line.charAt(i);
			code ^= c == '`' && (code || line.indexOf('`', i + 1) > 0);
			if (c == '|' && !code && line.charAt(Math.max(0, i - 1)) != '\\') {
				cells.add(trimmed(line, from, i));
				from = i + 1;
			}
		}
		if (!line.substring(from).isBlank()) {
			cells.add(trimmed(line, from, line.length()));
		}
		return cells;
	}

	private static int[] trimmed(String line, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(line.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
			end--;
		}
		return new int[] { start, end };
	}
}
