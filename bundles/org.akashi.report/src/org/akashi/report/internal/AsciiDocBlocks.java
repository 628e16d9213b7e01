package org.akashi.report.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReportMetadata;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;

/** The blocks of an AsciiDoc text. */
final class AsciiDocBlocks {

	private static final Pattern HEADING = Pattern.compile("^(={1,6}|#{1,6})\\s+(\\S.*)$");
	private static final Pattern ATTRIBUTE = Pattern.compile("^:!?([\\w-]+)!?:(?:\\s+(.*))?$");
	private static final Pattern BLOCK_ATTRIBUTES = Pattern.compile(
			"^\\[(?:\\[[^\\]]*\\]|[%#.][^\\]]*|[^\\]]*[=,][^\\]]*|"
					+ "source|listing|literal|quote|verse|discrete|horizontal|abstract|appendix|preface|NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]$");
	private static final Pattern DELIMITED = Pattern.compile("^(?:-{4,}|\\.{4,}|\\+{4,}|`{3,}.*)$");
	private static final Pattern CONTAINER = Pattern.compile("^(?:={4,}|\\*{4,}|_{4,}|--)$");
	private static final Pattern TABLE = Pattern.compile("^[|,:!]={3,}$");
	private static final Pattern ITEM = Pattern.compile("^(\\s*(?:\\*{1,5}|-|\\.{1,5}|\\d{1,3}\\.)\\s+)(\\S.*)$");
	private static final Pattern CAPTION = Pattern.compile("^(\\.)([^\\s.].*)$");
	private static final Pattern IMAGE = Pattern.compile("^image::[^\\[]*\\[([^\\]]*)\\]$");
	private static final Pattern DIRECTIVE = Pattern.compile("^(?:include|toc|ifdef|ifndef|endif|ifeval|video|audio)::.*$|^<{3,}$|^'{3,}$|^(?:-{3}|\\*{3})$");

	private final ReportTextBuilder builder;
	private final DecodedText source;
	private final SourceLines lines;
	private final InlineMarkup inline;
	private final Map<String, String> attributes = new HashMap<>();
	private String blockAttributes = "";
	private boolean titled;

	AsciiDocBlocks(ReportTextBuilder builder, DecodedText source) {
		this.builder = builder;
		this.source = source;
		this.lines = new SourceLines(source.text());
		this.inline = new InlineMarkup(builder, source, false, Map.of());
	}

	ReportMetadata metadata() {
		return new ReportMetadata("", attributes.getOrDefault("author", ""), attributes.getOrDefault("organization", ""),
				MetadataGuess.isoDate(attributes.getOrDefault("revdate", "")), attributes.getOrDefault("lang", ""), "text/asciidoc",
				source.charsetName());
	}

	void append() throws CoreException {
		while (lines.next()) {
			line(lines.line());
		}
		builder.end();
	}

	private void line(String line) throws CoreException {
		Matcher heading = HEADING.matcher(line);
		Matcher attribute = ATTRIBUTE.matcher(line);
		if (line.isBlank()) {
			builder.end();
		} else if (heading.matches()) {
			heading(heading);
		} else if (!builder.isOpen() && attribute.matches()) {
			attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), attribute.group(2) == null ? "" : attribute.group(2));
		} else if (line.matches("/{4,}")) {
			skipTo(line);
		} else if (line.startsWith("//") && !line.startsWith("///") || CONTAINER.matcher(line).matches() || DIRECTIVE.matcher(line).matches()) {
			builder.end();
		} else if (BLOCK_ATTRIBUTES.matcher(line).matches()) {
			builder.end();
			blockAttributes = line;
		} else if (TABLE.matcher(line).matches()) {
			new AsciiDocTable(builder, source, inline, lines, blockAttributes).append();
			blockAttributes = "";
		} else if (DELIMITED.matcher(line).matches()) {
			listing(line);
		} else {
			content(line);
		}
	}

	private void heading(Matcher heading) throws CoreException {
		boolean top = heading.group(1).length() == 1 && !titled;
		titled |= top;
		builder.begin(top ? Kind.TITLE : Kind.HEADING);
		inline.append(heading.group(2).replaceAll("\\s+=+$", ""), lines.start() + heading.start(2));
		builder.end();
	}

	private void content(String line) throws CoreException {
		Matcher item = ITEM.matcher(line);
		Matcher caption = CAPTION.matcher(line);
		Matcher image = IMAGE.matcher(line);
		blockAttributes = "";
		if (image.matches()) {
			builder.block(Kind.CAPTION, image.group(1));
		} else if (item.matches()) {
			builder.begin(Kind.LIST_ITEM);
			inline.append(item.group(2), lines.start() + item.start(2));
		} else if (!builder.isOpen() && caption.matches()) {
			builder.begin(Kind.CAPTION);
			inline.append(caption.group(2), lines.start() + caption.start(2));
			builder.end();
		} else if (line.equals("+")) {
			builder.end();
		} else {
			if (builder.isOpen()) {
				builder.append("\n");
			} else {
				builder.begin(Kind.PARAGRAPH);
			}
			int indent = line.length() - line.stripLeading().length();
			inline.append(line.substring(indent).replaceAll(" \\+$", ""), lines.start() + indent);
		}
	}

	private void skipTo(String delimiter) {
		while (lines.next() && !lines.line().equals(delimiter)) {
			continue; // a comment
		}
	}

	private void listing(String delimiter) throws CoreException {
		String end = delimiter.startsWith("`") ? "```" : delimiter;
		builder.begin(Kind.CODE);
		boolean first = true;
		while (lines.next() && !lines.line().equals(end)) {
			builder.append(first ? "" : "\n");
			builder.append(lines.line(), source.byteOffset(lines.start()));
			first = false;
		}
		builder.end();
	}
}
