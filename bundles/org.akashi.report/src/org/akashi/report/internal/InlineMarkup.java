package org.akashi.report.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.report.ReportStatus;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.jsoup.parser.Parser;

/**
 * Writes a run of Markdown or AsciiDoc as its reader sees it: marks of emphasis and code gone, links behind their text.
 * Whatever may be part of an indicator, such as {@code [.]}, {@code *.example.com} or {@code _x86_}, stays.
 */
final class InlineMarkup {

	private static final Pattern CODE = Pattern.compile("(`+)(?!`)(.{1,2000}?)(?<!`)\\1(?!`)", Pattern.DOTALL);
	private static final Pattern[] EMPHASIS = { Pattern.compile("(\\*\\*)(?=[^\\s*])((?:(?!\\n\\n).){1,500}?)(?<=[^\\s])(\\*\\*)(?![\\w*]|\\.\\w)", Pattern.DOTALL),
			Pattern.compile("(?<![\\w_])(__)(?=[^\\s_])((?:(?!\\n\\n).){1,500}?)(?<=[^\\s])(__)(?![\\w_]|\\.\\w)", Pattern.DOTALL),
			Pattern.compile("(?<![\\w*\\\\])(\\*)(?=[^\\s*.])([^*\\n]{1,300}?)(?<=[^\\s])(\\*)(?![\\w*]|\\.\\w)"),
			Pattern.compile("(?<![\\w_\\\\/.])(_)(?=[^\\s_.])([^_\\n]{1,300}?)(?<=[^\\s])(_)(?![\\w_\\\\/]|\\.\\w)"),
			Pattern.compile("(~~)(?=\\S)([^~\\n]{1,300}?)(?<=\\S)(~~)") };
	private static final Pattern MARKDOWN_LINK = Pattern.compile(
			"(!?)\\[((?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]*\\]){1,1000})\\]"
					+ "(?:\\(\\s*<?([^\\s()<>]*(?:\\([^\\s()]*\\)[^\\s()<>]*)*)>?(?:\\s+[\"'][^\"'\\n]*[\"'])?\\s*\\)|\\[([^\\[\\]\\n]{0,100})\\])");
	private static final Pattern ASCIIDOC_LINK = Pattern
			.compile("(?:link:|(?=https?://))([^\\s\\[\\]<>\"]{4,2000})\\[((?!(?:\\.|:|dot|at|@|/|:/{1,2}|,)\\])[^\\[\\]\\n]*)\\](?![A-Za-z0-9])");
	private static final Pattern AUTO_LINK = Pattern.compile("<((?:https?|ftp|mailto):[^\\s<>]{1,2000})>");
	private static final Pattern CROSS_REFERENCE = Pattern.compile("<<[^,<>\\n]{1,200},\\s*([^<>\\n]{1,300})>>");
	private static final Pattern TAG = Pattern.compile("</?(?:b|i|u|em|strong|span|div|p|sub|sup|code|kbd|a|center|font|small|img|details|summary)(?:\\s[^<>\\n]{0,500})?/?>",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
	private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#\\d{1,6}|#[xX][0-9a-fA-F]{1,6});");
	private static final Pattern ESCAPE = Pattern.compile("\\\\[\\[\\]()*_`|<>#~]");

	private static final int LONGEST = 50_000;
	private static final byte KEEP = 0;
	private static final byte DROP = 1;
	private static final byte LITERAL = 2;

	private final ReportTextBuilder builder;
	private final DecodedText source;
	private final boolean markdown;
	private final Map<String, String> references;

	/** @param references targets of {@code [id]: url} lines by id in lower case */
	InlineMarkup(ReportTextBuilder builder, DecodedText source, boolean markdown, Map<String, String> references) {
		this.builder = builder;
		this.source = source;
		this.markdown = markdown;
		this.references = references;
	}

	/** Appends {@code run}, which stands at {@code origin} of the source, to the open block. */
	void append(String run, int origin) throws CoreException {
		if (run.length() > LONGEST) {
			builder.append(run, source.byteOffset(origin)); // data, not prose
			return;
		}
		byte[] marks = new byte[run.length()];
		code(run, marks);
		append(run, 0, run.length(), origin, marks, 0);
	}

	private void code(String run, byte[] marks) {
		Matcher code = CODE.matcher(run);
		while (code.find()) {
			int ticks = code.end(1) - code.start(1);
			String body = code.group(2);
			int plus = markdown ? 0 : body.startsWith("++") && body.endsWith("++") && body.length() > 4 ? 2 : body.startsWith("+") && body.endsWith("+") && body.length() > 2 ? 1 : 0;
			fill(marks, code.start(), code.end(), LITERAL);
			fill(marks, code.start(), code.start() + ticks + plus, DROP); // `+literal+` of AsciiDoc
			fill(marks, code.end() - ticks - plus, code.end(), DROP);
		}
	}

	private static void fill(byte[] marks, int from, int to, byte mark) {
		for (int i = from; i < to; i++) {
			marks[i] = mark;
		}
	}

	private void append(String run, int from, int to, int origin, byte[] marks, int depth) throws CoreException {
		Matcher link = (markdown ? MARKDOWN_LINK : ASCIIDOC_LINK).matcher(run).region(from, to);
		int at = from;
		while (depth < 3 && link.find()) {
			if (marks[link.start()] == LITERAL) {
				continue;
			}
			String target = markdown ? markdownTarget(link) : link.group(1);
			if (target == null) {
				continue;
			}
			plain(run, at, link.start(), origin, marks);
			boolean image = markdown && link.group(1).equals("!");
			int start = builder.length();
			int text = markdown ? 2 : link.group(2).isBlank() ? 1 : 2;
			append(run, link.start(text), link.end(text), origin, marks, depth + 1);
			if (image) {
				remote(target);
			} else {
				builder.link(start, target);
			}
			at = link.end();
		}
		plain(run, at, to, origin, marks);
	}

	private String markdownTarget(Matcher link) {
		if (link.group(3) != null) {
			return link.group(3);
		}
		String id = link.group(4).isBlank() ? link.group(2) : link.group(4);
		return references.get(id.toLowerCase(java.util.Locale.ROOT));
	}

	private void remote(String target) {
		if (target.matches("(?i)(?:https?:)?//.*")) {
			builder.warning(ReportStatus.REMOTE_REFERENCE,
					"The text refers to remote pictures, which were not fetched.");
		}
	}

	private void plain(String run, int from, int to, int origin, byte[] marks) throws CoreException {
		if (from >= to) {
			return;
		}
		String part = run.substring(from, to);
		for (Pattern emphasis : EMPHASIS) {
			Matcher m = emphasis.matcher(part);
			int search = 0;
			while (m.find(search)) {
				boolean free = marks[from + m.start(1)] == KEEP && marks[from + m.start(3)] == KEEP;
				if (free) {
					fill(marks, from + m.start(1), from + m.end(1), DROP);
					fill(marks, from + m.start(3), from + m.end(3), DROP);
				}
				search = free ? m.end(1) : m.start() + 1;
			}
		}
		drop(AUTO_LINK, part, from, marks);
		if (markdown) {
			all(TAG, part, from, marks);
			escapes(part, from, marks);
		} else {
			drop(CROSS_REFERENCE, part, from, marks);
		}
		write(run, from, to, origin, marks);
	}

	/** Drops all but the group. */
	private static void drop(Pattern pattern, String part, int from, byte[] marks) {
		Matcher m = pattern.matcher(part);
		while (m.find()) {
			if (marks[from + m.start()] != LITERAL) {
				fill(marks, from + m.start(), from + m.start(1), DROP);
				fill(marks, from + m.end(1), from + m.end(), DROP);
			}
		}
	}

	private static void all(Pattern pattern, String part, int from, byte[] marks) {
		Matcher m = pattern.matcher(part);
		while (m.find()) {
			if (marks[from + m.start()] == KEEP) {
				fill(marks, from + m.start(), from + m.end(), DROP);
			}
		}
	}

	private static void escapes(String part, int from, byte[] marks) {
		Matcher m = ESCAPE.matcher(part);
		while (m.find()) {
			if (marks[from + m.start()] == KEEP) {
				marks[from + m.start()] = DROP;
			}
		}
	}

	private void write(String run, int from, int to, int origin, byte[] marks) throws CoreException {
		int start = from;
		int i = from;
		while (i < to) {
			Matcher entity = run.charAt(i) == '&' && marks[i] == KEEP && markdown ? at(ENTITY, run, i, to) : null;
			Matcher line = run.charAt(i) == '<' && marks[i] == KEEP && markdown ? at(BREAK, run, i, to) : null;
			if (marks[i] == DROP || entity != null || line != null) {
				flush(run, start, i, origin);
				int skip = 1;
				if (entity != null) {
					builder.append(Parser.unescapeEntities(entity.group(), false), source.byteOffset(origin + i));
					skip = entity.end() - i;
				} else if (line != null) {
					builder.append("\n");
					skip = line.end() - i;
				}
				i += skip;
				start = i;
			} else {
				i++;
			}
		}
		flush(run, start, to, origin);
	}

	private static Matcher at(Pattern pattern, String run, int at, int to) {
		Matcher m = pattern.matcher(run).region(at, to);
		return m.lookingAt() ? m : null;
	}

	private void flush(String run, int from, int to, int origin) throws CoreException {
		if (to > from) {
			builder.append(run.substring(from, to), source.byteOffset(origin + from));
		}
	}
}
