package org.akashi.report.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

	private final int wholeLength;

	HtmlBoilerplate(Document page) {
		wholeLength = Math.max(1, page.body().text().length());
	}

	/** Whether the element, with all inside it, is not part of the article. */
	boolean isBoilerplate(Element element) {
		String tag = element.normalName();
		if (tag.equals("nav") || tag.equals("dialog") || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
			return true;
		}
		if (tag.equals("footer")) {
			return !inArticle(element) || hasToken(element) || element.text().length() < 400;
		}
		if (tag.equals("header") || element.attr("role").equals("banner")) {
			return !inArticle(element) && element.selectFirst("h1") == null;
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
		return element.selectFirst("h1") == null && element.text().length() * 2L < wholeLength;
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
	private static boolean isLinkList(Element element, String tag) {
		if (!tag.equals("ul") && !tag.equals("ol") && !tag.equals("div") || inArticle(element)) {
			return false;
		}
		int links = 0;
		int linked = 0;
		for (Element link : element.select("a[href]")) {
			links++;
			linked += link.text().length();
		}
		if (links < MANY_LINKS || linked > links * SHORT_LINK) {
			return false;
		}
		return linked * 10 > element.text().length() * 8 - links * 10;
	}
}
