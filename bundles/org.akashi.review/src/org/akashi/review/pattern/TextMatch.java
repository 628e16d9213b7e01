package org.akashi.review.pattern;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.indicator.ObservableObjects;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.mention.Mention;
import org.akashi.model.CyberObservable;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.review.pattern.CaseMatches.TextHit;
import org.akashi.stix.StixWriter;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.MatchLimits;
import org.akashi.stix.pattern.MatchResult;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.Observations;
import org.akashi.stix.pattern.PatternHits;
import org.akashi.stix.pattern.PatternMatcher;
import org.akashi.stix.pattern.StixPattern;
import org.akashi.store.StoredReport;

import tools.jackson.databind.json.JsonMapper;

/**
 * Where the texts of reports and logs name what a pattern looks for. What an extractor has found in a text is matched as the object
 * that it stands for, so a range finds its addresses and a defanged host is found; constants that no extractor knows are searched as
 * written; LIKE and MATCHES are tried on each line.
 */
final class TextMatch {

	private static final int SHORTEST = 4;
	private static final int LONGEST_LINE = 200;
	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * One bracket of the pattern.
	 *
	 * @param pattern     it alone
	 * @param observables those that it names
	 * @param ofLines     comparisons that are tried on lines
	 * @param literals    constants that are searched as written
	 */
	private record Bracket(StixPattern pattern, Set<Observable> observables, List<Comparison> ofLines, Set<String> literals) {
	}

	private final MatchLimits limits;
	private final List<Bracket> brackets = new ArrayList<>();
	private final Set<String> problems = new LinkedHashSet<>();

	TextMatch(StixPattern pattern, MatchLimits limits) {
		this.limits = limits;
		collect(pattern.root());
	}

	/** What went wrong so far. */
	Set<String> problems() {
		return problems;
	}

	private void collect(ObservationExpression expression) {
		switch (expression) {
			case ObservationExpression.Observation o -> brackets.add(bracket(new StixPattern(o)));
			case ObservationExpression.Qualified q -> collect(q.expression());
			case ObservationExpression.Combination c -> c.operands().forEach(this::collect);
		}
	}

	private static Bracket bracket(StixPattern part) {
		List<Comparison> lines = new ArrayList<>();
		Set<String> literals = new LinkedHashSet<>();
		for (Comparison c : part.comparisons()) {
			boolean named = !ObservablePatterns.observables(alone(c).toString()).isEmpty();
			if (c.negated() || named) {
				continue;
			}
			switch (c.comparator()) {
				case EQUAL, IN -> c.constants().stream().filter(Constant.Text.class::isInstance).map(Constant::plain)
						.filter(value -> value.strip().length() >= SHORTEST).forEach(literals::add);
				case LIKE, MATCHES -> {
					if (c.path().steps().size() == 1) {
						lines.add(c);
					}
				}
				default -> { /* numbers and networks aren't searched in plain text */ }
			}
		}
		return new Bracket(part, Set.copyOf(ObservablePatterns.observables(part.toString())), lines, literals);
	}

	private static StixPattern alone(Comparison comparison) {
		return new StixPattern(new ObservationExpression.Observation(comparison));
	}

	/** The places in one text, in order, each once for each bracket. */
	List<TextHit> find(StoredReport report, String text, List<Mention> mentions) {
		Places places = new Places(report, text);
		mentions(mentions, places);
		for (int part = 0; part < brackets.size(); part++) {
			literals(part, text, places);
			lines(part, text, places);
		}
		places.hits.sort(Comparator.comparingInt(TextHit::start).thenComparingInt(TextHit::part));
		return places.hits;
	}

	/** Matches what extractors have found as objects of their own. */
	private void mentions(List<Mention> mentions, Places places) {
		Map<Observable, List<Mention>> known = new HashMap<>();
		mentions.forEach(mention -> ObservableType.of(mention.type()).filter(type -> !mention.value().isBlank())
				.ifPresent(type -> known.computeIfAbsent(new Observable(type, mention.value()), key -> new ArrayList<>()).add(mention)));
		Map<String, Set<Observable>> byObject = new HashMap<>();
		StringBuilder lines = new StringBuilder();
		for (Observable observable : known.keySet()) {
			for (CyberObservable object : objects(observable)) {
				if (byObject.computeIfAbsent(object.getId(), key -> new HashSet<>()).isEmpty()) {
					lines.append(StixWriter.line(object)).append('\n');
				}
				byObject.get(object.getId()).add(observable);
			}
		}
		for (int part = 0; part < brackets.size(); part++) {
			Set<Observable> found = new HashSet<>(brackets.get(part).observables());
			hits(brackets.get(part).pattern(), lines.toString()).forEach(hit -> found.addAll(byObject.getOrDefault(hit.object(), Set.of())));
			for (Observable observable : found) {
				for (Mention mention : known.getOrDefault(observable, List.of())) {
					places.add(part, mention.span().start(), mention.span().end(), mention.value());
				}
			}
		}
	}

	private static List<CyberObservable> objects(Observable observable) {
		try {
			return ObservableObjects.expressible(observable.type()) ? ObservableObjects.all(observable) : List.of();
		} catch (RuntimeException e) {
			return List.of(); // a value in no form that its type has: nothing equals it
		}
	}

	private static void literals(String value, String text, java.util.function.IntConsumer found) {
		for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length())) {
			found.accept(at);
		}
	}

	private void literals(int part, String text, Places places) {
		for (String value : brackets.get(part).literals()) {
			literals(value, text, at -> places.add(part, at, at + value.length(), value));
		}
	}

	private void lines(int part, String text, Places places) {
		for (Comparison comparison : brackets.get(part).ofLines()) {
			StringBuilder objects = new StringBuilder();
			String type = JSON.writeValueAsString(comparison.path().objectType());
			String property = JSON.writeValueAsString(comparison.path().members().getFirst());
			for (int start = 0; start < text.length(); start = end(text, start) + 1) {
				String line = text.substring(start, end(text, start));
				if (!line.isBlank()) {
					objects.append("{\"type\":").append(type).append(",\"id\":\"").append(start).append("\",").append(property).append(':')
							.append(JSON.writeValueAsString(line)).append("}\n");
				}
			}
			hits(alone(comparison), objects.toString()).forEach(hit -> {
				int start = Integer.parseInt(hit.object());
				places.add(part, start, end(text, start), text.substring(start, end(text, start)).strip());
			});
		}
	}

	private static int end(String text, int start) {
		int end = text.indexOf('\n', start);
		return end < 0 ? text.length() : end;
	}

	private List<PatternHits.Hit> hits(StixPattern part, String lines) {
		try {
			PatternHits hits = new PatternMatcher(Observations.read(lines), limits).hits(part);
			if (hits.status() != MatchResult.Status.COMPLETE) {
				problems.add(hits.reason());
			}
			return hits.hits();
		} catch (IOException e) {
			throw new IllegalStateException("Our own objects can be read", e);
		}
	}

	/** The hits of one text. */
	private static final class Places {

		private final StoredReport report;
		private final String text;
		private final List<TextHit> hits = new ArrayList<>();
		private final Set<List<Integer>> known = new HashSet<>();

		Places(StoredReport report, String text) {
			this.report = report;
			this.text = text;
		}

		void add(int part, int start, int end, String value) {
			if (start < end && end <= text.length() && known.add(List.of(part, start, end))) {
				hits.add(new TextHit(part, report.sha256(), report.label(), start, end, shortened(value), shortened(line(start))));
			}
		}

		private String line(int start) {
			int from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
			int begin = Math.max(from > start ? start : from, start - LONGEST_LINE / 2);
			return text.substring(begin, Math.min(end(text, start), begin + LONGEST_LINE + 1)).strip();
		}

		private static String shortened(String line) {
			return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
		}
	}
}
