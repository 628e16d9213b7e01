package org.akashi.report.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Judges which elements of a page are not the article: by tag, ARIA role, class and id, and density of links. */
final class HtmlBoilerplate {

	private static final Set<String> ROLES = Set.of("navigation", "contentinfo", "complementary", "search", "menu",
			"menubar", "dialog", "alertdialog", "toolbar");
	private static final Set<String> TOKENS = Set.of("nav", "navbar", "navigation", "menu", "submenu", "breadcrumb",
			"breadcrumbs", "footer", "sidebar", "cookie", "cookies", "consent", "gdpr", "onetrust", "share", "sharing",
			"social", "sns", "related", "recommend", "recommended", "recommendations", "newsletter", "subscribe",
			"subscription", "advert", "advertisement", "ads", "promo", "promotion", "comments", "pagination", "pager",
			"pagenavi", "skip", "toolbar", "copyright", "disclaimer", "login", "signup", "modal", "popup", "masthead",
			"topbar", "ticker", "trending", "popular", "gnav", "globalnav", "pankuzu");
	private static final Pattern WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
	private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "h1", "h2", "h3", "h4", "p",
			"table", "tbody", "tr", "td", "th", "a", "span", "strong", "em", "b", "i", "code", "pre", "li");
	private static final int MANY_LINKS = 5;
	private static final int SHORT_LINK = 25;
	private static final int SHORT_FOOTER = 400;

	/** Sums over what lies in an element, taken once for all. */
	private static final class Sums {
		private int length;
		private int links;
		private int linked;
		private boolean heading;

		private void add(Sums inner) {
			length += inner.length;
			links += inner.links;
			linked += inner.linked;
			heading |= inner.heading;
		}
	}

	private final Map<Element, Sums> sums = new IdentityHashMap<>();
	private final Sums whole;

	HtmlBoilerplate(Document page) {
		Deque<Sums> open = new ArrayDeque<>();
		open.push(new Sums());
		page.body().traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof Element) {
					open.push(new Sums());
				} else if (node instanceof TextNode text && !text.isBlank()) {
					open.peek().length += text.getWholeText().strip().length();
				}
			}

			@Override
			public void tail(Node node, int depth) {
				if (node instanceof Element element) {
					Sums own = open.pop();
					own.heading |= element.normalName().equals("h1");
					if (element.normalName().equals("a") && element.hasAttr("href")) {
						own.links++;
						own.linked = own.length;
					}
					sums.put(element, own);
					open.peek().add(own);
				}
			}
		});
		whole = open.pop();
	}

	private Sums of(Element element) {
		return sums.getOrDefault(element, whole);
	}

	/** Whether the element, with all inside it, is not part of the article. */
	boolean isBoilerplate(Element element) {
		String tag = element.normalName();
		if (tag.equals("nav") || tag.equals("dialog") || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
			return true;
		}
		if (tag.equals("footer")) {
			return !inArticle(element) || hasToken(element) || of(element).length < SHORT_FOOTER;
		}
		if (tag.equals("header") || element.attr("role").equals("banner")) {
			return !inArticle(element) && !of(element).heading;
		}
		if (tag.equals("aside")) {
			return !element.attr("role").contains("note");
		}
		if (WHOLE.contains(tag)) {
			return false;
		}
		return hasToken(element) && isMinor(element) || isLinkList(element, tag);
	}

	private static boolean inArticle(Element element) {
		return element.closest("article,main,[role=main]") != null;
	}

	private boolean isMinor(Element element) {
		return !of(element).heading && of(element).length * 2L < whole.length;
	}

	private static boolean hasToken(Element element) {
		String names = element.className() + " " + element.id();
		if (names.isBlank()) {
			return false;
		}
		for (String word : WORDS.split(names)) {
			if (TOKENS.contains(word.toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	/** Many short links and little else, outside the article: a menu without a name. */
	private boolean isLinkList(Element element, String tag) {
		Sums sum = of(element);
		if (!tag.equals("ul") && !tag.equals("ol") && !tag.equals("div") || sum.links < MANY_LINKS
				|| sum.linked > sum.links * SHORT_LINK || inArticle(element)) {
			return false;
		}
		return sum.linked * 10L > sum.length * 8L - sum.links * 10L;
	}
}
