package org.akashi.stix.internal.matching;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.MatchLimits;
import org.akashi.stix.pattern.MatchResult;
import org.akashi.stix.pattern.MatchResult.Status;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.StixPattern;

/** One evaluation of one pattern. */
public final class Evaluation {

	private final List<ObservedItem> items;
	private final MatchLimits limits;
	private final Budget budget;
	private final Map<ComparisonExpression, BitSet> found = new HashMap<>();
	private boolean timedOut;

	/** @param items what was observed */
	public Evaluation(List<ObservedItem> items, MatchLimits limits) {
		this.items = items;
		this.limits = limits;
		budget = new Budget(limits.total().toNanos(), limits.steps());
	}

	/** Evaluates the pattern. */
	public MatchResult match(StixPattern pattern) {
		try {
			findAll(pattern.root());
			for (Need need : new Needs(items, found::get).of(pattern.root())) {
				BitSet fitting = Assignment.find(need, items, budget);
				if (fitting != null) {
					return new MatchResult(true, fitting.stream().mapToObj(i -> items.get(i).id()).toList(), Status.COMPLETE, "");
				}
			}
		} catch (RegexFault e) {
			return none(Status.UNSUPPORTED, e.getMessage());
		} catch (GivenUp e) {
			return none(e.isTime() ? Status.TIMED_OUT : Status.GIVEN_UP, e.getMessage());
		}
		return timedOut ? none(Status.TIMED_OUT, "A regular expression took too long") : none(Status.COMPLETE, "");
	}

	private static MatchResult none(Status status, String reason) {
		return new MatchResult(false, List.of(), status, reason);
	}

	/** Which observations fulfil each of the brackets. */
	private void findAll(ObservationExpression expression) throws RegexFault {
		switch (expression) {
			case ObservationExpression.Observation o -> find(o.comparison());
			case ObservationExpression.Qualified q -> findAll(q.expression());
			case ObservationExpression.Combination c -> {
				for (ObservationExpression operand : c.operands()) {
					findAll(operand);
				}
			}
		}
	}

	private void find(ComparisonExpression comparison) throws RegexFault {
		if (found.containsKey(comparison)) {
			return;
		}
		ComparisonTest test = new ComparisonTest(comparison, limits.regex().toNanos());
		BitSet fulfilling = new BitSet(items.size());
		for (int i = 0; i < items.size(); i++) {
			budget.spend(0);
			fulfilling.set(i, test.test(items.get(i)));
		}
		timedOut |= test.timedOut();
		found.put(comparison, fulfilling);
	}
}
