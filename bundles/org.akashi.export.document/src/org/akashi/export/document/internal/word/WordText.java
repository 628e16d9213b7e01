package org.akashi.export.document.internal.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** Runs of text, links and bookmarks. */
final class WordText {

	/** Where the text goes, and how: the paragraph, the link or null, the style of characters or "". */
	private record Place(XWPFParagraph paragraph, CTHyperlink link, String style) {

		Place in(String other) {
			return new Place(paragraph, link, other);
		}

		Place in(CTHyperlink other) {
			return new Place(paragraph, other, style);
		}
	}

	private final Set<String> targets = new HashSet<>();
	private final Map<String, String> names = new HashMap<>();
	private int bookmarks;
	/** Whether what was written last ended with a blank, so that another would be one too many. */
	private boolean space;
	private boolean fresh;

	WordText(Element body) {
		body.select("a[href^=#]").forEach(link -> targets.add(link.attr("href").substring(1)));
	}

	/** All that stands in an element, into a paragraph. */
	void write(Element element, XWPFParagraph paragraph, String style) {
		space = true;
		fresh = true;
		children(element, new Place(paragraph, null, style));
	}

	/** A bookmark at the end of what a paragraph has so far, if some link leads to this place. */
	void bookmark(Element element, XWPFParagraph paragraph) {
		if (!element.id().isEmpty() && targets.contains(element.id())) {
			mark(element.id(), paragraph);
		}
	}

	/** A bookmark for a place, whether or not a link leads there. */
	String mark(String place, XWPFParagraph paragraph) {
		CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
		BigInteger id = BigInteger.valueOf(++bookmarks);
		start.setId(id);
		start.setName(name(place));
		paragraph.getCTP().addNewBookmarkEnd().setId(id);
		return name(place);
	}

	/** Names of bookmarks have at most 40 letters, digits and underscores (ISO/IEC 29500-1, 17.13.6.2 as Word applies it). */
	String name(String place) {
		return names.computeIfAbsent(place, any -> place.matches("[a-z][a-z0-9-]{0,20}") ? place.replace('-', '_') + "_" : "place_" + (names.size() + 1));
	}

	private void children(Element element, Place place) {
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode text) {
				text(text.getWholeText(), place);
			} else if (child instanceof Element inner) {
				element(inner, place);
			}
		}
	}

	private void element(Element element, Place place) {
		bookmark(element, place.paragraph());
		switch (element.tagName()) {
			case "br" -> {
				run(place).addBreak();
				space = true;
				fresh = true;
			}
			case "a" -> children(element, element.attr("href").isEmpty() ? place : linked(element, place));
			case "mark" -> children(element, place.in("Marked"));
			case "del", "s" -> children(element, place.in("Deleted"));
			case "code", "pre" -> children(element, place.in("Code"));
			case "strong", "b" -> children(element, place.in(element.hasClass("guess") ? "Guess" : "Strong"));
			case "em", "i", "small" -> children(element, place.in("Soft"));
			case "div", "p", "li", "dd" -> {
				if (!fresh) {
					run(place).addBreak();
				}
				space = true;
				fresh = true;
				children(element, place);
			}
			default -> children(element, element.hasClass("none") || element.hasClass("when") || element.hasClass("context") ? place.in("Soft") : place);
		}
	}

	private Place linked(Element element, Place place) {
		String target = element.attr("href");
		boolean evidence = element.hasClass("ev");
		if (evidence) {
			text(" ", place);
		}
		CTHyperlink link;
		if (target.startsWith("#")) {
			link = place.paragraph().getCTP().addNewHyperlink();
			link.setAnchor(name(target.substring(1)));
		} else {
			String relation = place.paragraph().getPart().getPackagePart()
					.addExternalRelationship(target, org.apache.poi.xwpf.usermodel.XWPFRelation.HYPERLINK.getRelation()).getId();
			link = place.paragraph().getCTP().addNewHyperlink();
			link.setId(relation);
		}
		return place.in(link).in(evidence ? "Evidence" : "Hyperlink");
	}

	private void text(String text, Place place) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
			if (!blank || !space) {
				plain.append(blank ? ' ' : c);
			}
			space = blank;
		}
		if (!plain.isEmpty()) {
			run(place).setText(plain.toString());
			fresh = false;
		}
	}

	private static XWPFRun run(Place place) {
		XWPFRun run = place.link() == null ? place.paragraph().createRun()
				: new XWPFHyperlinkRun(place.link(), place.link().addNewR(), place.paragraph());
		if (!place.style().isEmpty()) {
			run.setStyle(place.style());
		}
		return run;
	}
}
