package org.akashi.export.document.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.akashi.export.document.internal.content.Contents;
import org.akashi.export.document.internal.content.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The body of a document as a page for the layout: with style, marking, outline and pictures. */
final class PdfPage {

	private PdfPage() {
	}

	static Document of(Contents contents, Element body) throws IOException {
		Words words = contents.words();
		Document page = Document.createShell("");
		page.outputSettings().prettyPrint(false);
		page.selectFirst("html").attr("lang", words.language());
		Element head = page.head();
		head.appendElement("title").text(contents.documentTitle());
		head.appendElement("meta").attr("name", "subject").attr("content", words.of("subtitle"));
		head.appendElement("meta").attr("name", "description").attr("content", words.of("subtitle"));
		head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(style(contents)));
		body.select("figure").remove();
		outline(head, body);
		String label = contents.marking().label();
		for (String place : new String[] { "top", "bottom" }) {
			if (!label.isEmpty()) {
				page.body().appendElement("div").addClass("marking-" + place).appendElement("span").addClass("tlp").text(label);
			}
		}
		for (Element element : body.select("[title]")) {
			element.removeAttr("title");
		}
		for (Element element : body.select("[aria-label], [aria-hidden]")) {
			element.removeAttr("aria-label").removeAttr("aria-hidden");
		}
		for (Element link : body.select("a[href]")) {
			link.attr("title", link.text());
		}
		facts(body);
		page.body().appendChildren(body.childNodesCopy());
		return page;
	}

	/** The outline of the PDF: sections, and within them types and objects. */
	private static void outline(Element head, Element body) {
		Element bookmarks = head.appendElement("bookmarks");
		Element section = null;
		int number = 0;
		for (Element heading : body.select("h1, h2, h3")) {
			if (heading.id().isEmpty()) {
				heading.attr("id", "h-" + ++number);
			}
			Element parent = heading.tagName().equals("h3") && section != null ? section : bookmarks;
			String text = heading.text().isBlank() ? "–" : heading.text();
			Element bookmark = parent.appendElement("bookmark").attr("name", text).attr("href", "#" + heading.id());
			section = heading.tagName().equals("h2") ? bookmark : section;
		}
	}

	/** Lists of facts as tables: the layout knows CSS 2.1 only. */
	private static void facts(Element body) {
		for (Element list : body.select("dl.facts")) {
			Element table = new Element("table").addClass("facts");
			Element rows = table.appendElement("tbody");
			Element cell = null;
			for (Element part : list.children()) {
				if (part.tagName().equals("dt")) {
					Element row = rows.appendElement("tr");
					row.appendElement("th").attr("scope", "row").appendChildren(part.childNodesCopy());
					cell = row.appendElement("td");
				} else if (cell != null) {
					cell.appendElement("div").appendChildren(part.childNodesCopy());
				}
			}
			list.replaceWith(table);
		}
	}

	private static String style(Contents contents) throws IOException {
		try (var in = PdfPage.class.getResourceAsStream("page.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8)
					.replace("@colour@", contents.marking().colour().isEmpty() ? "#ffffff" : contents.marking().colour())
					.replace("@page@", css(contents.words().of("page.of", "\u0001", "\u0002")).replace("\u0001", "\" counter(page) \"").replace("\u0002", "\" counter(pages) \""))
					.replace("@title@", css(contents.documentTitle()));
		}
	}

	/** A text within quotes of CSS (CSS 2.1, section 4.3.7). */
	private static String css(String text) {
		StringBuilder safe = new StringBuilder();
		text.codePoints().forEach(c -> {
			if (c == '"' || c == '\\' || c == '<' || c == '@') {
				safe.append(String.format("\\%06x", c));
			} else {
				safe.appendCodePoint(Character.isISOControl(c) && c > 2 ? ' ' : c);
			}
		});
		return safe.toString();
	}
}
