package org.akashi.report.internal;

import java.util.Locale;
import java.util.Set;

import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about itself: meta elements, JSON-LD, {@code time}, headings. */
record HtmlMetadata(String title, String author, String publisher, String published, String declaredLanguage) {

	private static final JsonMapper MAPPER = new JsonMapper();
	private static final int SHORT_HEADING = 20;
	private static final Set<String> ARTICLES = Set.of("Article", "NewsArticle", "BlogPosting", "TechArticle", "Report",
			"WebPage", "ScholarlyArticle");
	private static final Set<String> CERTAIN_SCRIPTS = Set.of("ja", "zh", "ko", "ru", "uk", "ar", "he", "el", "th");

	static HtmlMetadata of(Document page) {
		JsonNode data = linkedData(page);
		String title = first(meta(page, "og:title"), data.path("headline").asString(""), heading(page), page.title());
		String author = first(meta(page, "author"), meta(page, "article:author"), name(data.path("author")),
				meta(page, "dc.creator"), text(page, "[rel=author],[itemprop=author]"));
		String publisher = first(meta(page, "publisher"), name(data.path("publisher")), meta(page, "og:site_name"),
				meta(page, "dc.publisher"), meta(page, "copyright"));
		String written = first(meta(page, "article:published_time"), data.path("datePublished").asString(""),
				meta(page, "date"), meta(page, "dc.date"), meta(page, "dcterms.created"), meta(page, "dc.date.issued"),
				meta(page, "pubdate"), meta(page, "publish_date"), meta(page, "parsely-pub-date"),
				attribute(page, "[itemprop=datePublished]", "content"), attribute(page, "[itemprop=datePublished]", "datetime"),
				attribute(page, "article time[datetime],main time[datetime],time[pubdate],time[datetime]", "datetime"));
		if (author.startsWith("http")) {
			author = "";
		}
		Element html = page.selectFirst("html");
		String language = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"));
		return new HtmlMetadata(title, author, publisher, MetadataGuess.isoDate(written), language.replace('_', '-'));
	}

	ReportMetadata toReport(String charset) {
		return new ReportMetadata(title, author, publisher, published, "", "text/html", charset);
	}

	/** The text with the declared language, unless the script of the text says that the template lies. */
	ReportText withLanguage(ReportText text) {
		String guessed = text.metadata().language();
		String declared = declaredLanguage.toLowerCase(Locale.ROOT);
		boolean lies = CERTAIN_SCRIPTS.contains(guessed) != CERTAIN_SCRIPTS.contains(declared.split("-")[0])
				|| CERTAIN_SCRIPTS.contains(guessed) && !declared.startsWith(guessed);
		if (declared.isEmpty() || !declared.matches("[a-z]{2,3}(?:-[a-z0-9]{2,8})*") || !guessed.isEmpty() && lies) {
			return text;
		}
		ReportMetadata m = text.metadata();
		return text.with(new ReportMetadata(m.title(), m.author(),
				m.publisher(), m.published(), declared.split("-")[0], m.mediaType(), m.charset()));
	}

	private static String first(String... values) {
		for (String value : values) {
			if (!value.isBlank()) {
				return value.strip().replaceAll("\\s+", " ");
			}
		}
		return "";
	}

	private static String heading(Document page) {
		var headings = page.select("h1");
		String only = headings.size() == 1 ? headings.first().text() : "";
		boolean bare = only.length() < SHORT_HEADING && page.title().length() > only.length() && only.codePoints().allMatch(c -> c < 0x3000);
		return bare ? "" : only;
	}

	private static String meta(Document page, String name) {
		for (Element meta : page.select("meta[content]")) {
			if (meta.attr("name").equalsIgnoreCase(name) || meta.attr("property").equalsIgnoreCase(name)
					|| meta.attr("itemprop").equalsIgnoreCase(name)) {
				return meta.attr("content");
			}
		}
		return "";
	}

	private static String text(Document page, String selector) {
		Element element = page.selectFirst(selector);
		return element == null || element.text().length() > 100 ? "" : element.text();
	}

	private static String attribute(Document page, String selector, String attribute) {
		for (Element element : page.select(selector)) {
			if (!MetadataGuess.isoDate(element.attr(attribute)).isEmpty()) {
				return element.attr(attribute);
			}
		}
		return "";
	}

	private static JsonNode linkedData(Document page) {
		for (Element script : page.select("script[type=application/ld+json]")) {
			try {
				JsonNode found = article(MAPPER.readTree(script.data()), 0);
				if (!found.isMissingNode()) {
					return found;
				}
			} catch (JacksonException e) {
				continue; // a page's broken data is no fault of the report: the other sources are asked
			}
		}
		return MAPPER.missingNode();
	}

	private static JsonNode article(JsonNode node, int depth) {
		if (node.isObject()) {
			JsonNode type = node.path("@type");
			String name = type.isArray() ? type.path(0).asString("") : type.asString("");
			if (ARTICLES.contains(name) && (node.has("headline") || node.has("datePublished"))) {
				return node;
			}
		}
		if (depth < 4) {
			for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
				JsonNode found = article(child, depth + 1);
				if (!found.isMissingNode()) {
					return found;
				}
			}
		}
		return MAPPER.missingNode();
	}

	private static String name(JsonNode node) {
		JsonNode one = node.isArray() ? node.path(0) : node;
		return one.isObject() ? one.path("name").asString("") : one.asString("");
	}
}
