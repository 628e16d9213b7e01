package org.akashi.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.akashi.mention.MentionTypes;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.ExtractionRule.Origin;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.review.ReviewItem.State;
import org.akashi.review.internal.Verdicts.Standing;
import org.akashi.store.Verdict;

/**
 * What verdicts teach: for each key how often mentions with it were accepted and rejected, and the rule that follows.
 * Keys are
 * <ul>
 * <li>the value with its type, for observables ({@code type:domain,value:www.example.com});</li>
 * <li>the name as written with its type, for names ({@code type:tool,raw:Target}): an alias that is often wrong says nothing
 * against the thing's other names;</li>
 * <li>the domain that one party has, for hosts, URLs and e-mail addresses ({@code host:example.com});</li>
 * <li>the extractor with the type ({@code type:malware,extractor:phrases}).</li>
 * </ul>
 * With <em>a</em> accepted and <em>r</em> rejected the chance that the next one is right is taken as
 * <em>p = (a + 1) ÷ (a + r + 2)</em> (Laplace). From {@value #LEAST} decisions on, and where p is at most 0.3 or at least
 * 0.7, confidence is changed by <em>100 × (p − ½)</em>, so by 30 after three rejections and at most by 45. From
 * {@value #SUPPRESS} rejections in at least two reports with nothing accepted, mentions are suppressed. An extractor is only
 * ever made less sure, by at most 20 and from {@value #LEAST_OF_EXTRACTOR} decisions on: most of what it finds is decided in
 * bulk.
 */
public final class Lessons {

	private static final int LEAST = 3;
	private static final int SUPPRESS = 10;
	private static final int LEAST_OF_EXTRACTOR = 10;
	private static final int MOST_OF_EXTRACTOR = 20;
	private static final int MOST = 45;

	/** What is counted of one key. */
	private static final class Count {

		private final RuleMatch match;
		private int accepted;
		private int rejected;
		/** Reports with a rejection. */
		private int reports;

		Count(RuleMatch match) {
			this.match = match;
		}

		void add(Count other) {
			accepted += other.accepted;
			rejected += other.rejected;
			reports += other.rejected > 0 ? 1 : 0;
		}
	}

	/** The counts of one report's verdicts. Immutable once made. */
	public static final class Tally {

		private final List<Verdict> verdicts;
		private final Map<String, Count> counts = new HashMap<>();

		/** Counts how the items of a report stand. */
		public Tally(List<Verdict> verdicts) {
			this.verdicts = verdicts;
			for (Standing standing : Verdicts.standing(verdicts).values()) {
				if (standing.state() != State.OPEN) {
					count(standing.verdict(), standing.state() == State.ACCEPTED);
				}
			}
		}

		/** Whether it was made of just these. */
		public boolean isOf(List<Verdict> others) {
			return verdicts.equals(others);
		}

		private void count(Verdict verdict, boolean accepted) {
			// Accepted as something else: what was found was wrong.
			boolean right = accepted && (verdict.newType().isEmpty()
					|| verdict.newType().equals(verdict.type()) && verdict.newValue().equals(verdict.value()));
			for (RuleMatch match : keys(verdict)) {
				Count count = counts.computeIfAbsent(match.id(), key -> new Count(match));
				count.accepted += right ? 1 : 0;
				count.rejected += right ? 0 : 1;
			}
		}
	}

	private Lessons() {
	}

	private static List<RuleMatch> keys(Verdict verdict) {
		List<RuleMatch> keys = new ArrayList<>();
		String type = verdict.type();
		if (!Mapping.isMentionType(type) || verdict.value().isBlank() || verdict.value().length() > RuleMatch.LONGEST) {
			return keys;
		}
		if (!MentionTypes.NAMES.contains(type) && !type.equals(ObservableType.TECHNIQUE.id())) {
			observableKeys(type, verdict.value()).forEach(keys::add);
		} else if (!type.equals(MentionTypes.DATE)) {
			key(() -> new RuleMatch(type, "", "", verdict.raw().strip().replaceAll("\\s+", " "), "", ""))
					.filter(match -> !match.raw().isEmpty()).ifPresent(keys::add);
		}
		int slash = verdict.extractor().indexOf('/');
		if (slash > 0) {
			key(() -> RuleMatch.extractor(verdict.extractor().substring(0, slash), type)).ifPresent(keys::add);
		}
		return keys;
	}

	private static List<RuleMatch> observableKeys(String type, String value) {
		List<RuleMatch> keys = new ArrayList<>();
		key(() -> RuleMatch.value(type, value)).ifPresent(keys::add);
		ObservableType.of(type).filter(known -> known == ObservableType.DOMAIN || known == ObservableType.URL
				|| known == ObservableType.EMAIL).flatMap(known -> new Observable(known, value).ownedDomain())
				.ifPresent(domain -> keys.add(RuleMatch.host(domain.value())));
		return keys;
	}

	/** A value may hold what no rule can say. */
	private static Optional<RuleMatch> key(Supplier<RuleMatch> match) {
		try {
			return Optional.of(match.get());
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** The rules that follow from the verdicts on several reports, the most telling first. */
	public static List<ExtractionRule> rules(Collection<Tally> tallies) {
		Map<String, Count> all = new HashMap<>();
		for (Tally tally : tallies) {
			tally.counts.forEach((key, count) -> all.computeIfAbsent(key, one -> new Count(count.match)).add(count));
		}
		List<ExtractionRule> rules = new ArrayList<>();
		all.values().forEach(count -> rule(count).ifPresent(rules::add));
		rules.sort(Comparator.comparingInt((ExtractionRule rule) -> -(rule.accepted() + rule.rejected()))
				.thenComparing(rule -> rule.match().text()));
		return rules;
	}

	private static Optional<ExtractionRule> rule(Count count) {
		int decided = count.accepted + count.rejected;
		boolean ofExtractor = !count.match.extractor().isEmpty();
		if (decided < (ofExtractor ? LEAST_OF_EXTRACTOR : LEAST)) {
			return Optional.empty();
		}
		double right = (count.accepted + 1.0) / (decided + 2.0);
		if (right > 0.3 && right < 0.7 || ofExtractor && right > 0.3) {
			return Optional.empty();
		}
		if (!ofExtractor && count.accepted == 0 && count.rejected >= SUPPRESS && count.reports > 1) {
			return Optional.of(learned(count, Effect.SUPPRESS, 0));
		}
		int amount = Math.min(ofExtractor ? MOST_OF_EXTRACTOR : MOST, (int) Math.round(100 * Math.abs(right - 0.5)));
		return Optional.of(learned(count, right < 0.5 ? Effect.LOWER : Effect.RAISE, amount));
	}

	private static ExtractionRule learned(Count count, Effect effect, int amount) {
		return new ExtractionRule(count.match, effect, amount, Origin.LEARNED, count.accepted, count.rejected, "", "", "", true);
	}
}
