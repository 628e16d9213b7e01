package org.akashi.stix.pattern;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.stix.internal.Timestamps;
import org.akashi.stix.internal.matching.Evaluation;
import org.akashi.stix.internal.matching.ObservedItem;

/** The standard's words taken literally: all sets of observations that fulfil each part, one by one. For small data only. */
final class EveryBinding {

	private final List<ObservedItem> all = new ArrayList<>();

	EveryBinding(Observations data) {
		for (int i = 0; i < data.items().size(); i++) {
			for (int n = 0; n < data.items().get(i).number(); n++) {
				all.add(data.items().get(i));
			}
		}
	}

	boolean matches(StixPattern pattern) {
		return !bindings(pattern.root()).isEmpty();
	}

	private Set<Set<Integer>> bindings(ObservationExpression expression) {
		return switch (expression) {
			case ObservationExpression.Observation o -> single(o);
			case ObservationExpression.Qualified q -> qualified(q);
			case ObservationExpression.Combination c -> {
				Set<Set<Integer>> found = bindings(c.operands().getFirst());
				for (ObservationExpression operand : c.operands().subList(1, c.operands().size())) {
					found = joined(c.operator(), found, bindings(operand));
				}
				yield found;
			}
		};
	}

	private Set<Set<Integer>> single(ObservationExpression.Observation o) {
		Set<Set<Integer>> found = new HashSet<>();
		StixPattern one = new StixPattern(o);
		for (int i = 0; i < all.size(); i++) {
			ObservedItem item = all.get(i);
			if (new Evaluation(List.of(item), MatchLimits.DEFAULT).match(one).matches()) {
				found.add(Set.of(i));
			}
		}
		return found;
	}

	private Set<Set<Integer>> joined(ObservationExpression.Operator operator, Set<Set<Integer>> left, Set<Set<Integer>> right) {
		Set<Set<Integer>> found = new HashSet<>();
		if (operator == ObservationExpression.Operator.OR) {
			found.addAll(left);
			found.addAll(right);
			return found;
		}
		for (Set<Integer> a : left) {
			for (Set<Integer> b : right) {
				boolean ordered = operator == ObservationExpression.Operator.AND || !latest(a).isAfter(earliest(b));
				if (Collections.disjoint(a, b) && ordered) {
					Set<Integer> both = new HashSet<>(a);
					both.addAll(b);
					found.add(both);
				}
			}
		}
		return found;
	}

	private Instant latest(Set<Integer> before) {
		return before.stream().map(i -> all.get(i).first()).max(Instant::compareTo).orElseThrow();
	}

	private Instant earliest(Set<Integer> behind) {
		return behind.stream().map(i -> all.get(i).last()).min(Instant::compareTo).orElseThrow();
	}

	private Set<Set<Integer>> qualified(ObservationExpression.Qualified q) {
		Set<Set<Integer>> inner = bindings(q.expression());
		Set<Set<Integer>> found = new HashSet<>();
		switch (q.qualifier()) {
			case Qualifier.Repeats r -> {
				found.addAll(inner);
				for (long i = 1; i < r.times(); i++) {
					found = joined(ObservationExpression.Operator.AND, found, inner);
				}
			}
			case Qualifier.Within w -> inner.stream().filter(b -> within(b, w.seconds())).forEach(found::add);
			case Qualifier.StartStop s -> inner.stream().filter(b -> b.stream().allMatch(i -> in(all.get(i), s))).forEach(found::add);
		}
		return found;
	}

	private boolean within(Set<Integer> binding, BigDecimal seconds) {
		Instant end = earliest(binding).plusSeconds(seconds.longValue());
		return binding.stream().noneMatch(i -> all.get(i).first().isAfter(end));
	}

	private static boolean in(ObservedItem item, Qualifier.StartStop s) {
		return !item.last().isBefore(Timestamps.parse(s.start()).orElseThrow()) && item.first().isBefore(Timestamps.parse(s.stop()).orElseThrow());
	}
}
