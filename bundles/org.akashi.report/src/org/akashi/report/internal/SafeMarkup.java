package org.akashi.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a page anew with nothing in it but known elements, known attributes and plain values: no scripts, forms, frames or
 * plug-ins, no links that lead anywhere, nothing that is loaded. What it doesn't know it doesn't write.
 */
public final class SafeMarkup {

	/**
	 * A part of the page.
	 *
	 * @param markup written as it is, or null for text
	 * @param text   not yet escaped, or null for markup
	 */
	public record Piece(String markup, String text) {
	}

	private static final Set<String> GONE = Set.of("script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object", "embed", "applet",
			"video", "audio", "source", "track", "canvas", "select", "option", "optgroup", "button", "input", "textarea", "datalist", "output", "progress", "meter",
			"map", "area", "link", "meta", "title", "base", "frame", "frameset", "noframes", "param", "portal", "slot", "keygen", "bgsound", "plaintext", "xmp",
			"listing", "dialog", "menuitem");
	private static final Set<String> KEPT = Set.of("abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "caption", "center", "cite", "code",
			"dd", "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "i", "ins", "kbd", "li",
			"main", "mark", "nav", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td",
			"tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var");
	private static final Map<String, String> AS = Map.of("form", "div", "fieldset", "div", "legend", "div", "details", "div", "summary", "div", "hgroup", "div",
			"dir", "ul", "menu", "ul", "big", "span", "font", "span");
	private static final Set<String> VOID = Set.of("br", "hr", "wbr");
	private static final Map<String, Pattern> ATTRIBUTES = Map.ofEntries(Map.entry("dir", Pattern.compile("(?i)ltr|rtl|auto")),
			Map.entry("lang", Pattern.compile("[A-Za-z0-9-]{1,35}")), Map.entry("colspan", Pattern.compile("\\d{1,4}")),
			Map.entry("rowspan", Pattern.compile("\\d{1,4}")), Map.entry("align", Pattern.compile("(?i)left|right|center|justify")),
			Map.entry("valign", Pattern.compile("(?i)top|middle|bottom|baseline")), Map.entry("bgcolor", Pattern.compile("#?[A-Za-z0-9]{1,20}")),
			Map.entry("border", Pattern.compile("\\d{1,2}")), Map.entry("cellpadding", Pattern.compile("\\d{1,2}")),
			Map.entry("cellspacing", Pattern.compile("\\d{1,2}")), Map.entry("width", Pattern.compile("\\d{1,4}%?")),
			Map.entry("start", Pattern.compile("\\d{1,6}")), Map.entry("class", Pattern.compile("[\\w -]{1,300}")), Map.entry("id", Pattern.compile("[\\w-]{1,80}")));
	private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg|jpg|gif|webp|bmp);base64,[A-Za-z0-9+/=\\s]+", Pattern.CASE_INSENSITIVE);
	private static final int LARGEST_PICTURE = 3 << 20;
	private static final int LARGEST_PICTURES = 8 << 20;
	private static final int LONGEST_TITLE = 300;

	private final List<Piece> pieces = new ArrayList<>();
	private final StringBuilder markup = new StringBuilder();
	private final String own;
	private final int deepest;
	private int pictures;

	private SafeMarkup(String own, int deepest) {
		this.own = own;
		this.deepest = deepest;
	}

	/**
	 * Writes the body of a page.
	 *
	 * @param own     prefix of our own classes and ids, which the page can't know
	 * @param deepest elements nested deeper are left out, their text stays
	 */
	public static List<Piece> of(Document page, String own, int deepest) {
		SafeMarkup safe = new SafeMarkup(own, deepest);
		safe.children(page.body(), 0);
		safe.flush();
		return safe.pieces;
	}

	/** The harmless rules of all style sheets that stand in a page. */
	public static String styles(Document page) {
		StringBuilder rules = new StringBuilder();
		for (Element style : page.select("style")) {
			if (!style.attr("media").toLowerCase(Locale.ROOT).contains("print")) {
				rules.append(SafeStyles.rules(style.data()));
			}
		}
		return rules.toString();
	}

	private void flush() {
		if (!markup.isEmpty()) {
			pieces.add(new Piece(markup.toString(), null));
			markup.setLength(0);
		}
	}

	private void text(String text) {
		if (!text.isEmpty()) {
			flush();
			pieces.add(new Piece(null, text));
		}
	}

	private void children(Element parent, int depth) {
		if (depth == deepest) {
			text(parent.text());
			return;
		}
		for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
			if (child instanceof TextNode node) {
				text(node.getWholeText());
			} else if (child instanceof Element element) {
				element(element, depth + 1);
			}
		}
	}

	private void element(Element element, int depth) {
		String name = element.normalName();
		if (GONE.contains(name)) {
			return;
		}
		if (VOID.contains(name)) {
			markup.append('<').append(name).append('>');
		} else if (name.equals("img")) {
			picture(element);
		} else if (name.equals("a")) {
			link(element, depth);
		} else if (KEPT.contains(name) || AS.containsKey(name)) {
			String as = AS.getOrDefault(name, name);
			markup.append('<').append(as);
			attributes(element);
			markup.append('>');
			children(element, depth);
			markup.append("</").append(as).append('>');
		} else {
			children(element, depth);
		}
	}

	private void attributes(Element element) {
		ATTRIBUTES.forEach((name, allowed) -> {
			String value = element.attr(name);
			if (!value.isEmpty() && allowed.matcher(value).matches() && !value.contains(own)) {
				attribute(name, value);
			}
		});
		String style = SafeStyles.declarations(element.attr("style"));
		if (element.hasAttr("hidden")) {
			style += "display:none;";
		}
		if (!style.isEmpty()) {
			attribute("style", style);
		}
	}

	private void attribute(String name, String value) {
		markup.append(' ').append(name).append("=\"").append(escape(value)).append('"');
	}

	/** The text of a link; where it led is said, but it leads nowhere. */
	private void link(Element link, int depth) {
		String target = link.attr("href").strip();
		markup.append("<span");
		if (!target.isEmpty() && !target.startsWith("#")) {
			attribute("class", own + "link");
			attribute("title", target.length() > LONGEST_TITLE ? target.substring(0, LONGEST_TITLE) + "\u2026" : target);
		}
		markup.append('>');
		children(link, depth);
		markup.append("</span>");
	}

	/** A picture that stands in the page itself; for others what they show, as far as it is said. */
	private void picture(Element image) {
		String source = image.attr("src").strip();
		boolean small = source.length() <= LARGEST_PICTURE && pictures + source.length() <= LARGEST_PICTURES;
		if (small && PICTURE.matcher(source).matches()) {
			pictures += source.length();
			markup.append("<img class=\"").append(own).append("picture\" src=\"").append(source.replaceAll("\\s", "")).append("\" alt=\"")
					.append(escape(image.attr("alt"))).append("\">");
			return;
		}
		String alt = image.attr("alt").strip();
		if (!alt.isEmpty()) {
			markup.append("<span class=\"").append(own).append("missing\">");
			text(alt);
			markup.append("</span>");
		}
	}

	/** Text as it is written in markup and in attributes. */
	public static String escape(String text) {
		StringBuilder safe = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '<' -> safe.append("&lt;");
			case '>' -> safe.append("&gt;");
			case '&' -> safe.append("&amp;");
			case '"' -> safe.append("&quot;");
			case '\'' -> safe.append("&#39;");
			case 0 -> safe.append('\uFFFD');
			default -> safe.append(c);
			}
		}
		return safe.toString();
	}
}
