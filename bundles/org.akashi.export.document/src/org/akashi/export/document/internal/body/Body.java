package org.akashi.export.document.internal.body;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The body of a document as clean HTML: what all formats are written from. Whatever a template made, there is no script,
 * no style, no picture and nothing from elsewhere in it; each place has one name, each link within leads somewhere; no
 * character is in it that XML forbids or that turns the direction of the text around it.
 */
public final class Body {

	private static final Safelist ALLOWED = new Safelist()
			.addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "header", "footer", "nav", "aside", "span", "a", "ul", "ol",
					"li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "blockquote", "code", "pre", "strong", "em",
					"b", "i", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "br", "hr", "bdi", "time", "figure", "figcaption", "abbr", "q", "cite")
			.addAttributes(":all", "id", "class", "lang", "dir", "title", "aria-label", "aria-hidden").addAttributes("a", "href")
			.addAttributes("th", "scope", "colspan", "rowspan").addAttributes("td", "colspan", "rowspan").addAttributes("ol", "start")
			.addAttributes("figure", "data-akashi").addAttributes("time", "datetime").addProtocols("a", "href", "#", "http", "https", "mailto");

	private final Document document;
	private final Set<String> places;

	private Body(Document document, Set<String> places) {
		this.document = document;
		this.places = places;
	}

	/** Cleans what a template made. */
	public static Body of(String html) {
		Document dirty = Jsoup.parseBodyFragment(html);
		dirty.traverse((node, depth) -> {
			if (node instanceof TextNode text) {
				String plain = text.getWholeText();
				String safe = Characters.safe(plain);
				if (!safe.equals(plain)) {
					text.text(safe);
				}
			} else if (node instanceof Element element) {
				for (Attribute attribute : element.attributes()) {
					String safe = Characters.safe(attribute.getValue());
					if (!safe.equals(attribute.getValue())) {
						attribute.setValue(safe);
					}
				}
			}
		});
		Document clean = new Cleaner(ALLOWED).clean(dirty);
		clean.outputSettings().prettyPrint(false);
		return new Body(clean, tidied(clean));
	}

	private static Set<String> tidied(Document clean) {
		Set<String> places = new LinkedHashSet<>();
		for (Element element : clean.body().select("[id]")) {
			if (element.id().isBlank() || !places.add(element.id())) {
				element.removeAttr("id");
			}
		}
		for (Element link : clean.body().select("a")) {
			String target = link.attr("href");
			if (target.isEmpty() || target.startsWith("#") && !places.contains(target.substring(1))) {
				link.unwrap();
			} else if (!target.startsWith("#")) {
				link.attr("rel", "noreferrer noopener").attr("href", Characters.address(target));
			}
		}
		return places;
	}

	/** The element {@code body}; writers may change it. */
	public Element element() {
		return document.body();
	}

	/** The names of the places in it. */
	public Set<String> places() {
		return new HashSet<>(places);
	}
}
