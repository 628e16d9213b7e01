package org.akashi.export.internal.html;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.akashi.export.Knowledge;
import org.akashi.model.Evidence;
import org.akashi.model.Report;

/** The quotes, by report and place, each with its sentence and the way back to the facts that stand on it. */
final class Sources {

	private final Knowledge knowledge;
	private final Labels labels;
	private final Marks marks;
	private final Quotes quotes;

	Sources(Knowledge knowledge, Labels labels, Marks marks, Quotes quotes) {
		this.knowledge = knowledge;
		this.labels = labels;
		this.marks = marks;
		this.quotes = quotes;
	}

	void write(Page page) {
		if (quotes.size() == 0) {
			return;
		}
		page.markup("<section id=\"sources\" aria-labelledby=\"sources-title\">")
				.element("h2 id=\"sources-title\"", labels.of("sources")).element("p class=\"note\"", labels.of("sources.note"));
		for (String report : quotes.reports(knowledge::reportTitle)) {
			report(report, page);
		}
		page.line("</section>");
	}

	private void report(String sha256, Page page) {
		Optional<String> text = sha256.isEmpty() ? Optional.empty() : knowledge.reportText(sha256);
		String id = quotes.isPlace(sha256)
				? " id=\"" + Page.escaped(Marks.anchor(quotes.reportRef(sha256).orElseThrow())) + "\""
				: "";
		page.markup("<section class=\"report\"" + id + ">").element("h3", marks.report(sha256)).markup("<p class=\"meta\">");
		quotes.reportRef(sha256).flatMap(knowledge::object).filter(Report.class::isInstance)
				.map(report -> ((Report) report).getPublished())
				.ifPresent(published -> page.text(labels.of("published", Facts.time(published))).markup(" · "));
		page.text("SHA-256 ").element("code", sha256).line("</p>");
		if (text.isEmpty()) {
			page.element("p class=\"note\"", labels.of("text.missing"));
		}
		page.line("<ol class=\"quotes\">");
		quotes.of(sha256).forEach(quote -> quote(quote, text, page));
		page.line("</ol></section>");
	}

	private void quote(Quotes.Quote quote, Optional<String> text, Page page) {
		int number = quotes.number(quote);
		QuotedSentence sentence = text.map(whole -> QuotedSentence.in(whole, quote.start(), quote.end(), quote.quote()))
				.orElseGet(() -> QuotedSentence.alone(quote.quote()));
		page.markup("<li class=\"quote\" id=\"q-" + number + "\"><b aria-label=\""
				+ Page.escaped(labels.of("place.quote", number)) + "\">" + number + "</b><div><blockquote>")
				.markup(html(sentence, quote)).markup("</blockquote><p class=\"meta\">").text(marks.report(quote.report()));
		if (quote.page() > 0) {
			page.text(", " + labels.of("page", quote.page()));
		}
		if (quote.start() >= 0) {
			page.text(" · " + labels.of("characters", quote.start(), quote.end()));
		}
		decisions(quote).forEach(decision -> page.text(" · " + decision));
		page.markup("<br>").text(labels.of("supports") + ": ");
		String separator = "";
		for (String object : objects(quote)) {
			page.markup(separator).markup(marks.object(object));
			separator = ", ";
		}
		page.line("</p></div></li>");
	}

	/** Some words are marked as they are; in a whole sentence the names of what it supports are. */
	private String html(QuotedSentence sentence, Quotes.Quote quote) {
		if (!sentence.isWhole()) {
			return Page.escaped(sentence.before()) + "<mark>" + Page.escaped(sentence.quote()) + "</mark>"
					+ Page.escaped(sentence.after());
		}
		Set<String> terms = new LinkedHashSet<>();
		objects(quote).forEach(id -> knowledge.object(id).ifPresent(object -> terms.addAll(marks.terms(object))));
		return Highlights.html(sentence.before() + sentence.quote() + sentence.after(), terms);
	}

	private static Set<String> objects(Quotes.Quote quote) {
		Set<String> objects = new LinkedHashSet<>();
		quote.uses().forEach(use -> objects.add(use.object()));
		return objects;
	}

	private Set<String> decisions(Quotes.Quote quote) {
		Set<String> decisions = new LinkedHashSet<>();
		for (Quotes.Use use : quote.uses()) {
			Evidence evidence = use.evidence();
			String by = evidence.getDecidedBy();
			if (by != null && !by.isEmpty()) {
				String at = evidence.getDecidedAt();
				decisions.add(at == null || at.length() < 10 ? labels.of("decided.by", by)
						: labels.of("decided", by, at.substring(0, 10)));
			}
		}
		return decisions;
	}
}
