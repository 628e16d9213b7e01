package org.akashi.export.document.internal.markdown;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Runs of text as Markdown on one line. */
final class MarkdownText {

	private final Set<String> targets;
	private final boolean inTable;

	/**
	 * @param targets places that some link leads to: only these are written
	 * @param inTable whether it stands in a cell, where a bar would end it
	 */
	MarkdownText(Set<String> targets, boolean inTable) {
		this.targets = targets;
		this.inTable = inTable;
	}

	/** What stands in an element. */
	String of(Element element) {
		StringBuilder text = new StringBuilder();
		children(element, text);
		return text.toString().replaceAll("[ \\t\\n\\r\\f]+", " ").replace(" " + BREAK, BREAK).replace(BREAK + " ", BREAK).strip()
				.replaceAll("(" + BREAK + ")+$", "").replace(BREAK, inTable ? "<br>" : "  \n");
	}

	/** Stands for a line break until the spaces are counted: a character that no document has. */
	private static final String BREAK = "\u001e";

	private void children(Element element, StringBuilder text) {
		for (Node child : element.childNodes()) {
			node(child, text);
		}
	}

	private void node(Node node, StringBuilder text) {
		if (node instanceof TextNode plain) {
			text.append(escaped(plain.getWholeText().replaceAll("\\s+", " ")));
		} else if (node instanceof Element element) {
			element(element, text);
		}
	}

	private void element(Element element, StringBuilder text) {
		place(element, text);
		switch (element.tagName()) {
			case "br" -> text.append(BREAK);
			case "strong", "b", "mark" -> around("**", element, text);
			case "em", "i" -> around("*", element, text);
			case "del", "s" -> around("~~", element, text);
			case "code" -> code(element, text);
			case "a" -> link(element, text);
			case "div", "p", "li", "dd" -> {
				text.append(text.isEmpty() ? "" : BREAK);
				children(element, text);
			}
			default -> children(element, text);
		}
		if (element.hasClass("sure") || element.hasClass("chip") || element.hasClass("none")) {
			text.append(' ');
		}
	}

	private void place(Element element, StringBuilder text) {
		if (!element.id().isEmpty() && targets.contains(element.id())) {
			text.append(anchor(element.id()));
		}
	}

	/** The place of a link. */
	static String anchor(String id) {
		return "<a id=\"" + id.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"></a>";
	}

	private void around(String sign, Element element, StringBuilder text) {
		StringBuilder inner = new StringBuilder();
		children(element, inner);
		String words = inner.toString().strip();
		if (!words.isEmpty()) {
			text.append(inner.toString().startsWith(" ") ? " " : "").append(sign).append(words).append(sign)
					.append(inner.toString().endsWith(" ") ? " " : "");
		}
	}

	/** A fence longer than any within (CommonMark 6.1). */
	private void code(Element element, StringBuilder text) {
		String code = element.text();
		int longest = 0;
		int run = 0;
		for (int i = 0; i < code.length(); i++) {
			run = code.charAt(i) == '`' ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		String fence = "`".repeat(longest + 1);
		String space = code.startsWith("`") || code.endsWith("`") ? " " : "";
		if (!code.isBlank()) {
			text.append(fence).append(space).append(inTable ? code.replace("|", "\\|") : code).append(space).append(fence);
		}
	}

	private void link(Element element, StringBuilder text) {
		StringBuilder inner = new StringBuilder();
		children(element, inner);
		String words = inner.toString().strip();
		String target = target(element.attr("href"));
		if (element.hasClass("ev")) {
			words = "\\[" + words + "\\]";
		}
		if (!words.isEmpty()) {
			text.append('[').append(words).append("](").append(target).append(')');
		}
	}

	/** In pointed brackets only where it must be (CommonMark 6.3). */
	private static String target(String href) {
		StringBuilder safe = new StringBuilder();
		for (int c : href.codePoints().toArray()) {
			safe.append(switch (c) {
				case '<' -> "%3C";
				case '>' -> "%3E";
				case '(' -> "%28";
				case ')' -> "%29";
				case '\\' -> "%5C";
				case '|' -> "%7C";
				case ' ' -> "%20";
				case '\n', '\r', '\t' -> "";
				default -> Character.toString(c);
			});
		}
		return safe.toString();
	}

	/** Text in which nothing is markup: CommonMark 2.4 allows a backslash before any ASCII punctuation. */
	static String escaped(String text) {
		StringBuilder safe = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '#', '!', '&', '$' -> safe.append('\\').append(c);
				// "http://", "www." and "a@b" become links by themselves in many programs.
				case ':' -> safe.append(text.startsWith("://", i) ? "\\:" : ":");
				case '@' -> safe.append("\\@");
				case '.' -> safe.append(i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3) ? "\\." : ".");
				default -> safe.append(c);
			}
		}
		return safe.toString();
	}
}
