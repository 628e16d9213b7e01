package org.akashi.report.office.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReportStatus;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes blocks of the elements of an Open Document while they are parsed: deleted text is left out, notes follow their paragraph. */
final class OpenDocumentBlocks extends DefaultHandler {

	/** A limit was reached; the parser passes only exceptions of its own kind. */
	static final class Stopped extends SAXException {

		private static final long serialVersionUID = 1L;
		private final transient CoreException cause;

		Stopped(CoreException cause) {
			super(cause.getMessage());
			this.cause = cause;
		}

		CoreException cause() {
			return cause;
		}
	}

	/** Below the depth at which the parser of Java gives up by itself. */
	private static final int DEEPEST = 90;
	private static final int MOST_REPEATED = 64;
	private static final Set<String> SKIPPED = Set.of("tracked-changes", "note-citation", "settings", "forms", "annotation-end",
			"creator", "date", "date-string", "table-of-content-source", "ruby-text", "desc", "script", "scripts");

	private final ReportTextBuilder builder;
	private final boolean furniture;
	private final Deque<String> open = new ArrayDeque<>();
	private final Deque<Integer> links = new ArrayDeque<>();
	private final Deque<String> targets = new ArrayDeque<>();
	/** Paragraphs of notes and text boxes inside a paragraph, for after it. */
	private final List<String> later = new ArrayList<>();
	private StringBuilder aside;
	private int asideDepth;
	private int skipDepth;
	private int furnitureDepth;
	private int items;
	private int cells;
	private int tables;
	private int pages;
	private boolean heads;
	private boolean titled;
	private int repeated;

	/** @param furniture whether only the headers and footers of pages are wanted, as boilerplate */
	OpenDocumentBlocks(ReportTextBuilder builder, boolean furniture) {
		this.builder = builder;
		this.furniture = furniture;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
		open.push(name);
		try {
			if (open.size() > DEEPEST) {
				throw ReportStatus.error(ReportStatus.TOO_DEEP, "The document nests its parts more than " + DEEPEST + " deep; it was not read.");
			}
			if (skipDepth == 0 && SKIPPED.contains(name)) {
				skipDepth = open.size();
			}
			if (skipDepth == 0) {
				start(name, attributes);
			}
		} catch (CoreException e) {
			throw new Stopped(e);
		}
	}

	private void start(String name, Attributes attributes) throws CoreException {
		switch (name) {
		case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" -> {
			if (furniture && furnitureDepth == 0) {
				furnitureDepth = open.size();
				builder.boilerplate(true);
			}
		}
		case "note-body", "text-box", "annotation" -> beginAside();
		case "p", "h" -> paragraph(name, attributes);
		case "list-item", "list-header" -> items++;
		case "page" -> builder.page(++pages);
		case "table" -> table(attributes);
		case "table-header-rows" -> heads = true;
		case "table-row" -> {
			if (tables == 1 && aside == null && cells == 0) {
				builder.beginRow();
			}
		}
		case "table-cell" -> cell(attributes);
		case "covered-table-cell" -> {
			if (tables == 1 && aside == null && cells == 0) {
				builder.skipCells(repeated(attributes));
			}
		}
		case "a" -> {
			links.push(builder.length());
			targets.push(value(attributes, "href"));
		}
		case "s" -> text(" ".repeat(Math.min(MOST_REPEATED, Math.max(1, number(attributes, "c")))));
		case "tab" -> text("\t");
		case "line-break" -> text("\n");
		default -> {
			return;
		}
		}
	}

	/** What stands inside a paragraph but not in its text. */
	private void beginAside() {
		if (aside == null && (builder.isOpen() || cells > 0)) {
			aside = new StringBuilder();
			asideDepth = open.size();
		}
	}

	private void paragraph(String name, Attributes attributes) throws CoreException {
		if (furniture && furnitureDepth == 0) {
			return;
		}
		if (aside != null || cells > 0) {
			text("\n");
			return;
		}
		boolean heading = name.equals("h");
		boolean top = heading && number(attributes, "outline-level") <= 1 || value(attributes, "style-name").equals("Title");
		Kind kind = top && !titled && !furniture ? Kind.TITLE : heading ? Kind.HEADING : items > 0 ? Kind.LIST_ITEM : Kind.PARAGRAPH;
		titled |= kind == Kind.TITLE;
		builder.begin(kind);
	}

	private void table(Attributes attributes) {
		if (aside == null && cells == 0 && ++tables == 1) {
			builder.beginTable();
			heads = false;
			String name = value(attributes, "name");
			if (open.contains("spreadsheet") && !name.isEmpty()) {
				builder.part(name);
			}
		}
	}

	private void cell(Attributes attributes) throws CoreException {
		if (tables == 1 && aside == null && cells == 0) {
			builder.beginCell(heads);
			repeated = repeated(attributes) - 1;
			cells = open.size();
		} else {
			text(" ");
		}
	}

	private static int repeated(Attributes attributes) {
		return Math.clamp(number(attributes, "number-columns-repeated"), 1, MOST_REPEATED);
	}

	private static String value(Attributes attributes, String name) {
		for (int i = 0; i < attributes.getLength(); i++) {
			if (attributes.getLocalName(i).equals(name)) {
				return attributes.getValue(i);
			}
		}
		return "";
	}

	private static int number(Attributes attributes, String name) {
		String value = value(attributes, name);
		return value.matches("\\d{1,7}") ? Integer.parseInt(value) : 0;
	}

	private void text(String content) throws CoreException {
		if (skipDepth > 0 || furniture && furnitureDepth == 0) {
			return;
		}
		if (aside != null) {
			aside.append(content);
		} else if (builder.isOpen()) {
			builder.append(content);
		}
	}

	@Override
	public void characters(char[] chars, int start, int length) throws SAXException {
		try {
			boolean inside = aside != null || builder.isOpen();
			if (inside) {
				text(new String(chars, start, length).replaceAll("[ \\t\\r\\n]+", " "));
			}
		} catch (CoreException e) {
			throw new Stopped(e);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) throws SAXException {
		try {
			if (skipDepth == 0) {
				end(name);
			} else if (skipDepth == open.size()) {
				skipDepth = 0;
			}
		} catch (CoreException e) {
			throw new Stopped(e);
		} finally {
			open.pop();
		}
	}

	private void end(String name) throws CoreException {
		if (aside != null && asideDepth == open.size()) {
			later.add(aside.toString().strip());
			aside = null;
			return;
		}
		if (furnitureDepth == open.size()) {
			furnitureDepth = 0;
			builder.boilerplate(false);
		}
		switch (name) {
		case "p", "h" -> {
			if (aside == null && cells == 0) {
				builder.end();
				notes();
			}
		}
		case "list-item", "list-header" -> items--;
		case "table-cell" -> {
			if (cells == open.size()) {
				cells = 0;
				builder.end();
				builder.skipCells(repeated);
			}
		}
		case "table-header-rows" -> heads = false;
		case "table" -> endTable();
		case "a" -> {
			int start = links.pop();
			String target = targets.pop();
			if (aside == null && builder.isOpen()) {
				builder.link(start, target);
			}
		}
		default -> {
			return;
		}
		}
	}

	private void endTable() throws CoreException {
		if (aside == null && cells == 0 && tables > 0 && --tables == 0) {
			builder.endTable();
			builder.part("");
			notes();
		}
	}

	private void notes() throws CoreException {
		for (String note : later) {
			builder.block(Kind.FOOTNOTE, note);
		}
		later.clear();
	}
}
