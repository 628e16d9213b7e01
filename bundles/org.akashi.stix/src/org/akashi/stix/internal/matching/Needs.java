package org.akashi.stix.internal.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.akashi.stix.internal.Timestamps;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.ObservationExpression.Operator;
import org.akashi.stix.pattern.Qualifier;

/** From a pattern to the alternatives that fulfil it. An empty list: nothing does. */
final class Needs {

	private static final int MOST = 2_000;

	private final List<ObservedItem> items;
	private final Function<ComparisonExpression, BitSet> found;
	private final long observations;

	/**
	 * @param items what was observed
	 * @param found gives the numbers of the items that fulfil a comparison
	 */
	Needs(List<ObservedItem> items, Function<ComparisonExpression, BitSet> found) {
		this.items = items;
		this.found = found;
		observations = items.stream().mapToLong(ObservedItem::number).reduce(0, Needs::sum);
	}

	List<Need> of(ObservationExpression expression) {
		return of(expression, List.of());
	}

	private List<Need> of(ObservationExpression expression, List<Qualifier.StartStop> times) {
		return switch (expression) {
			case ObservationExpression.Observation o -> {
				BitSet allowed = (BitSet) found.apply(o.comparison()).clone();
				times.forEach(time -> keep(allowed, time));
				yield allowed.isEmpty() ? List.of() : List.of(new Need.Some(allowed, 1));
			}
			case ObservationExpression.Qualified q -> qualified(q, times);
			case ObservationExpression.Combination c -> combination(c, times);
		};
	}

	private List<Need> qualified(ObservationExpression.Qualified q, List<Qualifier.StartStop> times) {
		return switch (q.qualifier()) {
			case Qualifier.StartStop s -> {
				List<Qualifier.StartStop> more = new ArrayList<>(times);
				more.add(s);
				yield of(q.expression(), more);
			}
			case Qualifier.Within w -> of(q.expression(), times).stream().<Need>map(need -> new Need.Span(need, w.seconds())).toList();
			case Qualifier.Repeats r -> repeat(of(q.expression(), times), r.times());
		};
	}

	/** From start on and before stop; an observation of some length may have happened at any moment of it. */
	private void keep(BitSet allowed, Qualifier.StartStop time) {
		Optional<Instant> start = Timestamps.parse(time.start());
		Optional<Instant> stop = Timestamps.parse(time.stop());
		boolean possible = start.isPresent() && stop.isPresent() && start.get().isBefore(stop.get());
		for (int i = allowed.nextSetBit(0); i >= 0; i = allowed.nextSetBit(i + 1)) {
			ObservedItem item = items.get(i);
			allowed.set(i, possible && item.hasTime() && !item.last().isBefore(start.get()) && item.first().isBefore(stop.get()));
		}
	}

	private List<Need> combination(ObservationExpression.Combination c, List<Qualifier.StartStop> times) {
		if (c.operator() == Operator.OR) {
			List<Need> alternatives = new ArrayList<>();
			c.operands().forEach(operand -> alternatives.addAll(of(operand, times)));
			return merged(alternatives);
		}
		List<List<Need>> rows = List.of(List.of());
		for (ObservationExpression operand : c.operands()) {
			List<Need> choices = of(operand, times);
			List<List<Need>> longer = new ArrayList<>();
			for (List<Need> row : rows) {
				for (Need choice : choices) {
					longer.add(append(row, choice));
				}
			}
			rows = bounded(longer);
		}
		return rows.stream().<Need>map(row -> c.operator() == Operator.AND ? new Need.All(row) : new Need.Row(row)).toList();
	}

	private static <T> List<T> append(List<T> list, T last) {
		List<T> longer = new ArrayList<>(list);
		longer.add(last);
		return longer;
	}

	private static <T> List<T> bounded(List<T> list) {
		if (list.size() > MOST) {
			throw new GivenUp(false, "The pattern has more than " + MOST + " alternatives");
		}
		return list;
	}

	/** One observation out of these or one out of those is one out of both. */
	private static List<Need> merged(List<Need> alternatives) {
		BitSet union = new BitSet();
		List<Need> others = new ArrayList<>();
		for (Need need : alternatives) {
			if (need instanceof Need.Some s && s.count() == 1) {
				union.or(s.allowed());
			} else {
				others.add(need);
			}
		}
		if (!union.isEmpty()) {
			others.addFirst(new Need.Some(union, 1));
		}
		return bounded(others);
	}

	private List<Need> repeat(List<Need> alternatives, long times) {
		if (times == 1 || alternatives.isEmpty()) {
			return alternatives;
		}
		if (times > observations) {
			return List.of(); // each time needs an observation of its own
		}
		if (alternatives.size() == 1) {
			return List.of(repeat(alternatives.getFirst(), times));
		}
		// Each time may take another alternative: all ways to share the times out.
		List<Need> ways = new ArrayList<>();
		share(alternatives, 0, times, List.of(), ways);
		return ways;
	}

	private void share(List<Need> alternatives, int from, long times, List<Need> chosen, List<Need> ways) {
		if (times == 0) {
			ways.add(new Need.All(chosen));
			bounded(ways);
			return;
		}
		if (from == alternatives.size() - 1) {
			share(alternatives, from + 1, 0, append(chosen, repeat(alternatives.get(from), times)), ways);
			return;
		}
		for (long here = times; here >= 0; here--) {
			share(alternatives, from + 1, times - here, here == 0 ? chosen : append(chosen, repeat(alternatives.get(from), here)), ways);
		}
	}

	private static Need repeat(Need need, long times) {
		return switch (need) {
			case Need.Some s -> new Need.Some(s.allowed(), product(s.count(), times));
			case Need.All a -> new Need.All(a.parts().stream().map(part -> repeat(part, times)).toList());
			case Need.Row r -> copies(r, times);
			case Need.Span s -> s.part() instanceof Need.Some one && one.count() == 1 ? repeat(one, times) : copies(s, times);
		};
	}

	private static Need copies(Need need, long times) {
		if (times > MOST) {
			throw new GivenUp(false, "REPEATS of a row or a time span more than " + MOST + " times");
		}
		return times == 1 ? need : new Need.All(Collections.nCopies((int) times, need));
	}

	private static long sum(long a, long b) {
		return Math.min(Long.MAX_VALUE / 4, a + b);
	}

	private static long product(long a, long b) {
		return a > Long.MAX_VALUE / 4 / b ? Long.MAX_VALUE / 4 : a * b;
	}
}
