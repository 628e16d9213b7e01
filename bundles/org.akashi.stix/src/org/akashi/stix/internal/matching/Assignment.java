package org.akashi.stix.internal.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds different observations for each part of a need.
 *
 * <p>
 * A time span is a window that starts where the earliest-ending observation in it ends; a row has a moment between each two
 * parts, at which the latest-starting observation before it starts. Once these times are chosen, each part knows by itself
 * which observations it may take, and a flow tells whether there are enough different ones. So the search tries times, never
 * combinations of observations, and leaves each branch as soon as the flow fails.
 */
final class Assignment {

	/** Parts, and what a chosen time means for them. */
	private sealed interface Choice {

		/** All of the parts from one number up to another fall into a window. */
		record Window(int from, int to, long nanos) implements Choice {
		}

		/** The parts before a number may start before a moment, those from it on may end after it. */
		record Cut(int from, int at, int to) implements Choice {
		}
	}

	private static final long NANOS = 1_000_000_000L;
	/** Longer windows hold everything. */
	private static final long LONGEST = Long.MAX_VALUE / 4;

	private final List<ObservedItem> items;
	private final Budget budget;
	private final List<BitSet> allowed = new ArrayList<>();
	private final List<Long> counts = new ArrayList<>();
	private final List<Choice> choices = new ArrayList<>();
	/** The choice of an equal part that comes before this one: equal parts can be exchanged, so their times may be in order. */
	private final Map<Integer, Integer> twins = new HashMap<>();
	private final List<Instant> chosen = new ArrayList<>();
	private final long[] capacity;

	private Assignment(List<ObservedItem> items, Budget budget) {
		this.items = items;
		this.budget = budget;
		capacity = items.stream().mapToLong(ObservedItem::number).toArray();
	}

	/**
	 * The numbers of observations that together fulfil a need, or {@code null} when there are none.
	 *
	 * @throws GivenUp when the budget is used up
	 */
	static BitSet find(Need need, List<ObservedItem> items, Budget budget) {
		Assignment assignment = new Assignment(items, budget);
		assignment.collect(need);
		return assignment.search(assignment.allowed.toArray(BitSet[]::new), 0);
	}

	private void collect(Need need) {
		int from = counts.size();
		switch (need) {
			case Need.Some s -> {
				allowed.add(s.allowed());
				counts.add(s.count());
			}
			case Need.All a -> all(a);
			case Need.Span s -> {
				collect(s.part());
				long nanos = s.seconds().compareTo(BigDecimal.valueOf(LONGEST / NANOS)) > 0 ? LONGEST
						: s.seconds().multiply(BigDecimal.valueOf(NANOS)).longValue();
				choices.add(new Choice.Window(from, counts.size(), nanos));
				timed(from);
			}
			case Need.Row r -> {
				for (int i = 0; i < r.parts().size(); i++) {
					int at = counts.size();
					collect(r.parts().get(i));
					if (i > 0) {
						choices.add(new Choice.Cut(from, at, counts.size()));
					}
				}
				timed(from);
			}
		}
	}

	private void all(Need.All all) {
		Need last = null;
		int lastChoice = 0;
		for (Need part : all.parts()) {
			int choice = choices.size();
			collect(part);
			if (part == last && choices.size() > choice) {
				twins.put(choice, lastChoice);
			}
			last = part;
			lastChoice = choice;
		}
	}

	/** Only what has a time can be put in order. */
	private void timed(int from) {
		for (int part = from; part < allowed.size(); part++) {
			BitSet kept = (BitSet) allowed.get(part).clone();
			allowed.get(part).stream().filter(i -> !items.get(i).hasTime()).forEach(kept::clear);
			allowed.set(part, kept);
		}
	}

	private BitSet search(BitSet[] open, int next) {
		budget.spend(open.length);
		Flow flow = new Flow(open, counts, capacity, budget);
		if (!flow.isEnough()) {
			return null;
		}
		if (next == choices.size()) {
			return flow.used();
		}
		Choice choice = choices.get(next);
		Integer twin = twins.get(next);
		TreeSet<Instant> times = times(choice, open);
		for (Instant time : twin == null ? times : times.tailSet(chosen.get(twin))) {
			BitSet[] narrowed = narrow(choice, open, time);
			if (narrowed != null) {
				chosen.add(time);
				BitSet found = search(narrowed, next + 1);
				chosen.removeLast();
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private TreeSet<Instant> times(Choice choice, BitSet[] open) {
		TreeSet<Instant> times = new TreeSet<>();
		int from = choice instanceof Choice.Window w ? w.from() : ((Choice.Cut) choice).from();
		int to = choice instanceof Choice.Window w ? w.to() : ((Choice.Cut) choice).at();
		for (int part = from; part < to; part++) {
			budget.spend(open[part].cardinality());
			open[part].stream().forEach(i -> times.add(choice instanceof Choice.Window ? items.get(i).last() : items.get(i).first()));
		}
		return times;
	}

	/** What the parts may still take after a choice; {@code null} when one of them may take nothing. */
	private BitSet[] narrow(Choice choice, BitSet[] open, Instant time) {
		BitSet[] narrowed = open.clone();
		switch (choice) {
			case Choice.Window w -> {
				Instant end = plus(time, w.nanos());
				for (int part = w.from(); part < w.to(); part++) {
					narrowed[part] = between(open[part], time, end);
				}
			}
			case Choice.Cut c -> {
				for (int part = c.from(); part < c.to(); part++) {
					narrowed[part] = part < c.at() ? between(open[part], Instant.MIN, time) : between(open[part], time, Instant.MAX);
				}
			}
		}
		for (BitSet part : narrowed) {
			if (part.isEmpty()) {
				return null;
			}
		}
		return narrowed;
	}

	private static Instant plus(Instant time, long nanos) {
		return time.getEpochSecond() > Instant.MAX.getEpochSecond() - nanos / NANOS - 1 ? Instant.MAX : time.plusNanos(nanos);
	}

	/** Those that may have happened in a span: they don't end before it and don't start after it. */
	private BitSet between(BitSet open, Instant start, Instant end) {
		budget.spend(open.cardinality());
		BitSet kept = new BitSet(open.length());
		for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
			ObservedItem item = items.get(i);
			if (!item.last().isBefore(start) && !item.first().isAfter(end)) {
				kept.set(i);
			}
		}
		return kept;
	}
}
