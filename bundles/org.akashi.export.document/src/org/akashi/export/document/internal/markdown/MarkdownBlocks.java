package org.akashi.export.document.internal.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of a document as Markdown. */
final class MarkdownBlocks {

	private static final Set<String> BLOCKS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "header", "footer", "nav",
			"aside", "ul", "ol", "dl", "table", "blockquote", "pre", "hr", "figure");

	private final Set<String> targets = new HashSet<>();
	private final StringBuilder text = new StringBuilder();
	private final MarkdownText runs;
	private final MarkdownText cells;

	MarkdownBlocks(Element body) {
		body.select("a[href^=#]").forEach(link -> targets.add(link.attr("href").substring(1)));
		runs = new MarkdownText(targets, false);
		cells = new MarkdownText(targets, true);
		blocks(body, "");
	}

	String text() {
		return text.toString().replaceAll("\\n{3,}", "\n\n").strip() + "\n";
	}

	private void blocks(Element parent, String indent) {
		Element loose = new Element("p");
		for (Node child : new ArrayList<>(parent.childNodes())) {
			if (child instanceof Element element && BLOCKS.contains(element.tagName())) {
				paragraph(loose, indent);
				loose = new Element("p");
				block(element, indent);
			} else if (child instanceof Element || child instanceof TextNode) {
				loose.appendChild(child.clone());
			}
		}
		paragraph(loose, indent);
	}

	private void block(Element element, String indent) {
		boolean heading = element.tagName().matches("h[1-6]");
		if (!heading && !element.tagName().equals("p") && targets.contains(element.id())) {
			line(indent, MarkdownText.anchor(element.id()));
		}
		switch (element.tagName()) {
			case "p" -> paragraph(element, indent);
			case "ul", "ol" -> list(element, indent);
			case "dl" -> definitions(element, indent);
			case "table" -> table(element);
			case "blockquote" -> line(indent, "> " + runs.of(element).replace("\n", "\n" + indent + "> "));
			case "pre" -> fenced(element);
			case "hr" -> line(indent, "---");
			default -> {
				if (heading) {
					String place = targets.contains(element.id()) ? MarkdownText.anchor(element.id()) : "";
					line("", "#".repeat(element.tagName().charAt(1) - '0') + " " + place + runs.of(element).replace("\n", " "));
				} else {
					blocks(element, indent);
				}
			}
		}
	}

	private void paragraph(Element element, String indent) {
		String place = targets.contains(element.id()) ? MarkdownText.anchor(element.id()) : "";
		String words = runs.of(element);
		if (!words.isEmpty()) {
			line(indent, place + harmless(words).replace("\n", "\n" + indent));
		}
	}

	/** A line that begins like a list, a heading, a rule or a setext underline is none (CommonMark 4.1 to 5.2). */
	private static String harmless(String words) {
		return words.replaceAll("(?m)^(\\s*)([-+=])", "$1\\\\$2").replaceAll("(?m)^(\\s*\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
	}

	private void line(String indent, String words) {
		text.append(indent).append(words).append("\n\n");
	}

	private void list(Element list, String indent) {
		int number = 1;
		for (Element item : list.children()) {
			String sign = list.tagName().equals("ol") ? number++ + ". " : "- ";
			Element own = item.clone();
			own.select("ul, ol").remove();
			String place = targets.contains(item.id()) ? MarkdownText.anchor(item.id()) : "";
			String inner = indent + " ".repeat(sign.length());
			text.append(indent).append(sign).append(place).append(harmless(runs.of(own)).replace("\n", "\n" + inner)).append('\n');
			for (Element nested : item.children()) {
				if (nested.tagName().equals("ul") || nested.tagName().equals("ol")) {
					list(nested, inner);
					text.setLength(text.length() - 1);
				}
			}
		}
		text.append('\n');
	}

	private void definitions(Element list, String indent) {
		for (Element part : list.children()) {
			String words = runs.of(part).replace("\n", "\n" + indent + "  ");
			if (part.tagName().equals("dt")) {
				text.append(indent).append("- **").append(words).append("**\n");
			} else {
				text.append(indent).append("  - ").append(harmless(words)).append('\n');
			}
		}
		text.append('\n');
	}

	private void table(Element table) {
		List<List<String>> rows = new ArrayList<>();
		for (Element row : table.select("tr")) {
			List<String> cell = new ArrayList<>(row.children().stream().map(cells::of).toList());
			if (!cell.isEmpty() && targets.contains(row.id())) {
				cell.set(0, MarkdownText.anchor(row.id()) + cell.getFirst());
			}
			rows.add(cell);
		}
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		boolean first = true;
		for (List<String> row : rows) {
			while (row.size() < columns) {
				row.add("");
			}
			text.append("| ").append(String.join(" | ", row)).append(" |\n");
			if (first) {
				text.append("|").append(" --- |".repeat(columns)).append('\n');
			}
			first = false;
		}
		text.append('\n');
	}

	private void fenced(Element element) {
		String code = element.wholeText();
		String fence = "```";
		while (code.contains(fence)) {
			fence += "`";
		}
		text.append(fence).append('\n').append(code.stripTrailing()).append('\n').append(fence).append("\n\n");
	}
}
