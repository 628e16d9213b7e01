package org.akashi.report.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReportStatus;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Walks the elements of a page and writes what is to be seen as blocks. */
final class HtmlBlocks {

	private static final Set<String> INVISIBLE = Set.of("script", "style", "noscript", "template", "svg", "math", "head",
			"iframe", "object", "embed", "video", "audio", "canvas", "select", "option", "button", "input", "textarea",
			"datalist", "map", "link", "meta", "title");
	private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "footer", "nav",
			"aside", "blockquote", "dl", "dt", "dd", "ul", "ol", "figure", "address", "form", "fieldset", "details",
			"summary", "hr", "center", "body", "dialog", "legend", "tbody", "hgroup", "menu");
	private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");
	private static final Pattern HIDING = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

	private final ReportTextBuilder builder;
	private final HtmlBoilerplate judge;
	private final DecodedText source;
	private final int deepest;

	private boolean inBoilerplate;
	private boolean preformatted;
	private int cells;
	private boolean space;
	private boolean titled;
	private Kind kind = Kind.PARAGRAPH;

	HtmlBlocks(ReportTextBuilder builder, HtmlBoilerplate judge, DecodedText source, int deepest) {
		this.builder = builder;
		this.judge = judge;
		this.source = source;
		this.deepest = deepest;
	}

	/** Appends all that is visible in the element. */
	void append(Element body) throws CoreException {
		children(body, 0);
		endBlock();
	}

	private void children(Element parent, int depth) throws CoreException {
		if (depth == deepest) {
			builder.warning(ReportStatus.TOO_DEEP, "Elements are nested more than " + deepest
					+ " deep; what lies deeper is shown without its structure.");
			text(parent.text());
			return;
		}
		for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
			if (child instanceof TextNode text) {
				text(text);
			} else if (child instanceof Element element && !isHidden(element)) {
				element(element, depth + 1);
			}
		}
	}

	private static boolean isHidden(Element element) {
		return INVISIBLE.contains(element.normalName()) || element.hasAttr("hidden")
				|| HIDING.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
	}

	private void element(Element element, int depth) throws CoreException {
		if (!inBoilerplate && judge.isBoilerplate(element)) {
			endBlock();
			inBoilerplate = true;
			builder.boilerplate(true);
			visible(element, depth);
			endBlock();
			inBoilerplate = false;
			builder.boilerplate(false);
		} else {
			visible(element, depth);
		}
	}

	private void visible(Element element, int depth) throws CoreException {
		String tag = element.normalName();
		switch (tag) {
		case "br" -> lineBreak();
		case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, heading(tag), depth);
		case "li" -> block(element, Kind.LIST_ITEM, depth);
		case "caption", "figcaption" -> block(element, Kind.CAPTION, depth);
		case "pre", "listing", "xmp" -> preformatted(element, depth);
		case "table" -> table(element, depth);
		case "tr" -> block(element, Kind.PARAGRAPH, depth);
		case "td", "th" -> innerCell(element, depth);
		case "a" -> link(element, depth);
		case "img" -> alternative(element);
		case "q" -> quoted(element, depth);
		default -> {
			if (BLOCKS.contains(tag)) {
				block(element, element.attr("role").contains("footnote") ? Kind.FOOTNOTE : Kind.PARAGRAPH, depth);
			} else {
				children(element, depth);
			}
		}
		}
	}

	private Kind heading(String tag) {
		if (tag.equals("h1") && !titled && !inBoilerplate) {
			titled = true;
			return Kind.TITLE;
		}
		return Kind.HEADING;
	}

	private void block(Element element, Kind inside, int depth) throws CoreException {
		endBlock();
		Kind outside = kind;
		kind = inside == Kind.PARAGRAPH && outside == Kind.LIST_ITEM ? outside : inside;
		children(element, depth);
		endBlock();
		kind = outside;
	}

	/** Ends the block; within a table cell, where blocks cannot nest, breaks the line. */
	private void endBlock() throws CoreException {
		if (cells > 0) {
			lineBreak();
		} else {
			builder.end();
		}
		space = false;
	}

	private void lineBreak() throws CoreException {
		if (builder.isOpen()) {
			builder.append("\n");
		}
		space = false;
	}

	private void preformatted(Element element, int depth) throws CoreException {
		endBlock();
		boolean before = preformatted;
		Kind outside = kind;
		preformatted = true;
		kind = Kind.CODE;
		children(element, depth);
		endBlock();
		kind = outside;
		preformatted = before;
	}

	private void quoted(Element element, int depth) throws CoreException {
		text("\u201C");
		children(element, depth);
		text("\u201D");
	}

	private void alternative(Element image) throws CoreException {
		String alt = image.attr("alt").strip();
		if (alt.length() > 3 && alt.indexOf(' ') > 0 || alt.codePoints().anyMatch(c -> c > 0x3000)) {
			endBlock();
			Kind outside = kind;
			kind = Kind.CAPTION;
			text(alt);
			endBlock();
			kind = outside;
		}
	}

	private void link(Element element, int depth) throws CoreException {
		int start = builder.length();
		children(element, depth);
		if (builder.isOpen() && !element.attr("href").isBlank()) {
			builder.link(start, element.attr("href"));
		}
	}

	private void table(Element table, int depth) throws CoreException {
		if (cells > 0 || isLayout(table)) {
			block(table, Kind.PARAGRAPH, depth);
			return;
		}
		endBlock();
		for (Element child : table.children()) {
			if (child.normalName().equals("caption")) {
				block(child, Kind.CAPTION, depth + 1);
			}
		}
		builder.beginTable();
		HtmlRows rows = new HtmlRows();
		for (Element row : table.select("tr")) {
			if (row.closest("table") == table && !isHidden(row)) {
				row(row, rows, depth + 2);
			}
		}
		builder.endTable();
		space = false;
	}

	/** A table for placing things on the page: it has tables inside but no heads of its own, or just one cell in each row. */
	private static boolean isLayout(Element table) {
		if (table.attr("role").equals("presentation") || table.attr("role").equals("none")
				|| table.selectFirst("td h1, td h2") != null) {
			return true;
		}
		if (table.selectFirst("td table, th table") != null) {
			return table.select("th").stream().noneMatch(head -> head.closest("table") == table);
		}
		return table.select("tr").stream().allMatch(row -> row.select("> td, > th").size() <= 1)
				&& table.selectFirst("p, div") != null;
	}

	/** A cell of a table that only places things, or that stands inside a cell: apart from its neighbours in any case. */
	private void innerCell(Element cell, int depth) throws CoreException {
		if (cells == 0) {
			block(cell, Kind.PARAGRAPH, depth);
			return;
		}
		space = true;
		children(cell, depth);
		space = true;
	}

	private void row(Element row, HtmlRows rows, int depth) throws CoreException {
		builder.beginRow();
		rows.next();
		for (Element cell : row.children()) {
			boolean header = cell.normalName().equals("th");
			if (!header && !cell.normalName().equals("td")) {
				continue;
			}
			for (int i = rows.occupied(); i > 0; i--) {
				builder.skipCell();
			}
			builder.beginCell(header);
			space = false;
			cells++;
			children(cell, depth);
			cells--;
			builder.end();
			for (int i = rows.place(cell.attr("colspan"), cell.attr("rowspan")); i > 1; i--) {
				builder.skipCell();
			}
		}
	}

	private void text(TextNode node) throws CoreException {
		String whole = node.getWholeText();
		int start = node.sourceRange().startPos();
		if (source == null || start < 0) {
			text(whole);
			return;
		}
		String raw = source.text().substring(start, Math.max(start, Math.min(node.sourceRange().endPos(), source.text().length())));
		int at = 0;
		int rawAt = 0;
		Matcher entity = ENTITY.matcher(raw);
		while (entity.find()) {
			String literal = raw.substring(rawAt, entity.start());
			String value = Parser.unescapeEntities(entity.group(), false);
			if (!whole.startsWith(literal, at) || !whole.startsWith(value, at + literal.length())) {
				break;
			}
			run(literal, start + rawAt);
			run(value, start + entity.start());
			at += literal.length() + value.length();
			rawAt = entity.end();
		}
		String rest = whole.substring(at);
		run(rest, raw.startsWith(rest, rawAt) ? start + rawAt : -1);
	}

	private void text(String content) throws CoreException {
		run(content, -1);
	}

	/** Appends text, with runs of white space as one space unless preformatted. */
	private void run(String content, int origin) throws CoreException {
		if (preformatted) {
			append(content.replace("\u00AD", ""), origin);
			return;
		}
		int from = 0;
		for (int i = 0; i <= content.length(); i++) {
			char c = i < content.length() ? content.charAt(i) : ' ';
			boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
			boolean unseen = c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
			if (blank || unseen) {
				if (i > from) {
					appendWord(content.substring(from, i), origin < 0 ? -1 : origin + from);
				}
				from = i + 1;
				space |= blank && i < content.length();
			}
		}
	}

	private void appendWord(String word, int origin) throws CoreException {
		if (space && builder.isOpen()) {
			String before = builder.textFrom(builder.length() - 1);
			boolean wide = !before.isEmpty() && isWide(before.charAt(0)) && isWide(word.charAt(0));
			if (!wide && !before.equals("\n")) {
				builder.append(" ");
			}
		}
		space = false;
		append(word, origin);
	}

	/** Japanese and Chinese are written without spaces: a line break in the source is none in the text. */
	private static boolean isWide(char c) {
		return c >= 0x3001 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF || c >= 0xFF01 && c <= 0xFF60;
	}

	private void append(String content, int origin) throws CoreException {
		if (!builder.isOpen() && !content.isBlank()) {
			builder.begin(kind);
		}
		if (builder.isOpen()) {
			builder.append(content, origin < 0 ? -1 : source.byteOffset(origin));
		}
	}
}
