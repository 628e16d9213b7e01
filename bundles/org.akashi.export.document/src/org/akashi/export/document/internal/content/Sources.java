package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.model.Evidence;
import org.akashi.model.Report;
import org.akashi.model.StixObject;

/** The quotes, by report and place, each with its sentence, what stands around it, and the way back to the facts that stand on it. */
final class Sources {

	private final Links links;
	private final Words words;
	private final Quotes quotes;
	private final Survey survey;

	Sources(Links links, Survey survey) {
		this.links = links;
		this.words = links.words();
		this.survey = survey;
		this.quotes = survey.quotes();
	}

	List<Map<String, Object>> all() {
		List<Map<String, Object>> all = new ArrayList<>();
		Set<String> placed = new LinkedHashSet<>();
		for (String sha256 : quotes.reports(links.knowledge()::reportTitle)) {
			Optional<String> ref = quotes.isPlace(sha256) ? quotes.reportRef(sha256) : Optional.empty();
			ref.ifPresent(placed::add);
			all.add(source(sha256, ref));
		}
		for (String id : survey.of("report")) {
			if (!placed.contains(id)) {
				links.knowledge().object(id).ifPresent(report -> all.add(unquoted((Report) report)));
			}
		}
		return all;
	}

	private Map<String, Object> source(String sha256, Optional<String> ref) {
		Optional<String> text = sha256.isEmpty() ? Optional.empty() : links.knowledge().reportText(sha256);
		Optional<Report> report = quotes.reportRef(sha256).flatMap(links.knowledge()::object).filter(Report.class::isInstance)
				.map(Report.class::cast);
		List<Map<String, Object>> list = quotes.of(sha256).stream().map(quote -> quote(quote, text)).toList();
		return Data.of("title", links.report(sha256), "anchor", ref.map(Links::anchor).orElse(""), "sha256", sha256, "published",
				report.map(Report::getPublished).map(Dates::time).orElse(""), "markings", report.map(links::markings).orElse(List.of()), "urls",
				report.map(Sources::urls).orElse(List.of()), "textMissing", text.isEmpty(), "quotes", list);
	}

	/** A report of the knowledge that no fact stands on. */
	private Map<String, Object> unquoted(Report report) {
		return Data.of("title", links.name(report), "anchor", Links.anchor(report.getId()), "sha256", "", "published",
				Dates.time(Data.text(report.getPublished())), "markings", links.markings(report), "urls", urls(report), "textMissing", false,
				"quotes", List.of());
	}

	private static List<String> urls(Report report) {
		return report.getExternalReferences().stream().map(reference -> Data.text(reference.getUrl()))
				.filter(url -> url.startsWith("https://") || url.startsWith("http://")).distinct().toList();
	}

	private Map<String, Object> quote(Quotes.Quote quote, Optional<String> text) {
		int number = quotes.number(quote);
		QuotedSentence sentence = text.map(whole -> QuotedSentence.in(whole, quote.start(), quote.end(), quote.quote()))
				.orElseGet(() -> QuotedSentence.alone(quote.quote()));
		QuoteContext context = text.map(whole -> QuoteContext.around(whole, quote.start(), quote.end(), sentence)).orElse(QuoteContext.NONE);
		return Data.of("number", number, "anchor", "q-" + number, "runs", runs(sentence, quote), "quote", sentence.quote(), "before",
				context.before(), "after", context.after(), "page", quote.page(), "start", quote.start(), "end", quote.end(), "decisions",
				decisions(quote), "supports", objects(quote).stream().map(links::ref).toList());
	}

	/** Some words are marked as they are; in a whole sentence the names of what it supports are. */
	private List<Map<String, Object>> runs(QuotedSentence sentence, Quotes.Quote quote) {
		List<Map<String, Object>> runs = new ArrayList<>();
		if (!sentence.isWhole()) {
			run(sentence.before(), false, runs);
			run(sentence.quote(), true, runs);
			run(sentence.after(), false, runs);
			return runs;
		}
		Set<String> terms = new LinkedHashSet<>();
		objects(quote).forEach(id -> links.knowledge().object(id).ifPresent(object -> terms.addAll(terms(object))));
		String whole = sentence.before() + sentence.quote() + sentence.after();
		int done = 0;
		for (Highlights.Run marked : Highlights.in(whole, terms)) {
			run(whole.substring(done, marked.start()), false, runs);
			run(whole.substring(marked.start(), marked.end()), true, runs);
			done = marked.end();
		}
		run(whole.substring(done), false, runs);
		return runs;
	}

	private Set<String> terms(StixObject object) {
		return links.terms(object);
	}

	private static void run(String text, boolean marked, List<Map<String, Object>> runs) {
		if (!text.isEmpty()) {
			runs.add(Data.of("text", text, "marked", marked));
		}
	}

	private static Set<String> objects(Quotes.Quote quote) {
		Set<String> objects = new LinkedHashSet<>();
		quote.uses().forEach(use -> objects.add(use.object()));
		return objects;
	}

	private List<String> decisions(Quotes.Quote quote) {
		Set<String> decisions = new LinkedHashSet<>();
		for (Quotes.Use use : quote.uses()) {
			Evidence evidence = use.evidence();
			String by = Data.text(evidence.getDecidedBy());
			if (!by.isEmpty()) {
				String at = Data.text(evidence.getDecidedAt());
				decisions.add(at.length() < 10 ? words.of("decided.by", by) : words.of("decided", by, at.substring(0, 10)));
			}
		}
		return List.copyOf(decisions);
	}
}
