package org.akashi.stix.internal.matching;

import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.MatchLimits;
import org.akashi.stix.pattern.MatchResult.Status;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.PatternHits;
import org.akashi.stix.pattern.StixPattern;

/** Finds the objects that fulfil the brackets of a pattern, each bracket for itself. */
public final class HitSearch {

	private final List<ObservedItem> items;
	private final List<ObservedItem> alone;
	private final MatchLimits limits;
	private final List<PatternHits.Hit> hits = new ArrayList<>();
	private boolean timedOut;

	/**
	 * @param items what was observed
	 * @param alone objects that nothing observed names
	 */
	public HitSearch(List<ObservedItem> items, List<ObservedItem> alone, MatchLimits limits) {
		this.items = items;
		this.alone = alone;
		this.limits = limits;
	}

	/** Searches; see {@link org.akashi.stix.pattern.PatternMatcher#hits}. */
	public PatternHits search(StixPattern pattern) {
		List<ComparisonExpression> brackets = new ArrayList<>();
		brackets(pattern.root(), brackets);
		Budget budget = new Budget(limits.total().toNanos(), limits.steps());
		try {
			for (int part = 0; part < brackets.size(); part++) {
				ComparisonTest test = new ComparisonTest(brackets.get(part), limits.regex().toNanos());
				search(part, test, items, budget);
				search(part, test, alone, budget);
				timedOut |= test.timedOut();
			}
		} catch (RegexFault e) {
			return new PatternHits(hits, Status.UNSUPPORTED, e.getMessage());
		} catch (GivenUp e) {
			return new PatternHits(hits, e.isTime() ? Status.TIMED_OUT : Status.GIVEN_UP, e.getMessage());
		}
		return timedOut ? new PatternHits(hits, Status.TIMED_OUT, "A regular expression took too long")
				: new PatternHits(hits, Status.COMPLETE, "");
	}

	private void search(int part, ComparisonTest test, List<ObservedItem> among, Budget budget) {
		for (ObservedItem item : among) {
			budget.spend(0);
			test.objects(item).forEach(object -> hits.add(new PatternHits.Hit(part, item.id(), object.path("id").asString(""))));
		}
	}

	private static void brackets(ObservationExpression expression, List<ComparisonExpression> brackets) {
		switch (expression) {
			case ObservationExpression.Observation o -> brackets.add(o.comparison());
			case ObservationExpression.Qualified q -> brackets(q.expression(), brackets);
			case ObservationExpression.Combination c -> c.operands().forEach(operand -> brackets(operand, brackets));
		}
	}
}
