package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.akashi.model.Evidence;

/**
 * The quotes that facts stand on, numbered by report and place, so that several facts from one sentence share one
 * quote.
 */
final class Quotes {

	/**
	 * One quote.
	 *
	 * @param report    SHA-256 of the report, or {@code ""}
	 * @param reportRef STIX id of the report, or {@code ""}
	 * @param start     UTF-16 offset into its text; -1 when unknown
	 * @param end       one past the last character
	 * @param page      from 1; 0 when there is none
	 * @param quote     the words as recorded
	 * @param uses      the facts that stand on it, as links
	 */
	record Quote(String report, String reportRef, int start, int end, int page, String quote, List<Use> uses) {
	}

	/**
	 * A fact that stands on a quote.
	 *
	 * @param object   id of the object
	 * @param evidence what says so
	 */
	record Use(String object, Evidence evidence) {
	}

	private record Key(String report, int start, int end, String quote) {
	}

	private static final Comparator<Quote> BY_PLACE = Comparator.comparingInt(Quote::start)
			.thenComparingInt(Quote::end).thenComparing(Quote::quote);

	private final Map<Key, Quote> quotes = new HashMap<>();
	private final Map<Key, Integer> numbers = new HashMap<>();
	/** By id of the report object the SHA-256 of the report. */
	private final Map<String, String> sources = new HashMap<>();
	private final Map<String, List<Quote>> byReport = new TreeMap<>();

	/** Takes the evidence of an object. */
	void add(String object, Evidence evidence) {
		quotes.computeIfAbsent(key(evidence), key -> new Quote(key.report(), text(evidence.getReportRef()), key.start(),
				key.end(), evidence.getPage(), key.quote(), new ArrayList<>())).uses().add(new Use(object, evidence));
	}

	/**
	 * Gives the numbers: by title of the report, then by place in it. To be called once, after all was added.
	 *
	 * @param title the title of a report by its SHA-256
	 */
	void number(Function<String, String> title) {
		quotes.values().forEach(quote -> byReport.computeIfAbsent(quote.report(), report -> new ArrayList<>()).add(quote));
		byReport.values().forEach(list -> list.sort(BY_PLACE));
		int number = 0;
		for (String report : reports(title)) {
			reportRef(report).ifPresent(ref -> sources.putIfAbsent(ref, report));
			for (Quote quote : byReport.get(report)) {
				numbers.put(new Key(quote.report(), quote.start(), quote.end(), quote.quote()), ++number);
			}
		}
	}

	/** The number of the quote that this evidence stands on, from 1. */
	int number(Evidence evidence) {
		return numbers.get(key(evidence));
	}

	int number(Quote quote) {
		return numbers.get(new Key(quote.report(), quote.start(), quote.end(), quote.quote()));
	}

	/** SHA-256 of the quoted reports, by title. */
	List<String> reports(Function<String, String> title) {
		List<String> reports = new ArrayList<>(byReport.keySet());
		reports.sort(Comparator.comparing(title).thenComparing(Comparator.naturalOrder()));
		return reports;
	}

	/** The quotes of a report, by place. */
	List<Quote> of(String report) {
		return byReport.getOrDefault(report, List.of());
	}

	/** Whether quotes of this report stand on the page, under it. */
	boolean isSource(String reportRef) {
		return sources.containsKey(reportRef);
	}

	/** Whether the section of this report is the place of its object: the first, should two reports share one. */
	boolean isPlace(String report) {
		return reportRef(report).map(sources::get).filter(report::equals).isPresent();
	}

	/** The id of the report object, where some evidence says it. */
	Optional<String> reportRef(String report) {
		return of(report).stream().map(Quote::reportRef).filter(ref -> !ref.isEmpty()).findFirst();
	}

	int size() {
		return quotes.size();
	}

	private static Key key(Evidence evidence) {
		return new Key(text(evidence.getSha256()), evidence.getStart(), evidence.getEnd(), text(evidence.getQuote()));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
