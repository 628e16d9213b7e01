package org.akashi.analysis.targeting;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Divides the time that facts cover into the columns of a matrix. */
public final class Periods {

	/** How time is divided. */
	public enum Grain {
		/** As fits the facts. */
		AUTOMATIC,
		/** At the days that reports speak of as "earlier" and "now". */
		STATED,
		/** Months of the calendar. */
		MONTH,
		/** Quarters. */
		QUARTER,
		/** Half years. */
		HALF,
		/** Years. */
		YEAR;

		int months() {
			return switch (this) {
				case MONTH -> 1;
				case QUARTER -> 3;
				case HALF -> 6;
				default -> 12;
			};
		}
	}

	/**
	 * One column.
	 *
	 * @param held  its days
	 * @param grain what it is one of
	 */
	public record Column(Held held, Grain grain) {

		/** What people read, the same in all languages: {@code 2018 Q1}, {@code 2018-03}, {@code – 2019-03-05}. */
		public String text() {
			LocalDate from = held.from();
			return switch (grain) {
				case YEAR -> Integer.toString(from.getYear());
				case HALF -> from.getYear() + (from.getMonthValue() <= 6 ? " H1" : " H2");
				case QUARTER -> from.getYear() + " Q" + ((from.getMonthValue() + 2) / 3);
				case MONTH -> from.toString().substring(0, 7);
				default -> held.text();
			};
		}
	}

	/** More columns than this are too many to read at a glance. */
	static final int GLANCE = 12;
	/** More columns than this are not made: a wrong year must not fill the memory. */
	static final int MOST = 400;
	private static final int MOST_TURNS = 5;

	private Periods() {
	}

	/** The columns for facts: without gaps, in order; none when no fact has a date. */
	public static List<Column> of(List<Targeted> facts, Grain grain) {
		List<Held> dated = facts.stream().map(Targeted::reach).filter(held -> !held.isUnknown()).toList();
		if (dated.isEmpty()) {
			return List.of();
		}
		Grain chosen = grain == Grain.AUTOMATIC ? automatic(facts, dated) : grain;
		if (chosen == Grain.STATED) {
			List<Column> stated = stated(facts);
			return stated.isEmpty() ? calendar(dated, calendarGrain(dated)) : stated;
		}
		return calendar(dated, chosen);
	}

	/** The grain that is chosen for facts without being asked for one. */
	public static Grain automatic(List<Targeted> facts) {
		return automatic(facts, facts.stream().map(Targeted::reach).filter(held -> !held.isUnknown()).toList());
	}

	private static Grain automatic(List<Targeted> facts, List<Held> dated) {
		long open = facts.stream().filter(fact -> fact.held().isOpen()).count();
		int turns = turns(facts).size();
		return open * 2 >= dated.size() && turns > 0 && turns <= MOST_TURNS ? Grain.STATED : calendarGrain(dated);
	}

	/** The finest that gives few columns and isn't finer than most of the dates. */
	private static Grain calendarGrain(List<Held> dated) {
		List<Long> lengths = dated.stream().map(Held::days).filter(days -> days != Long.MAX_VALUE).sorted().toList();
		long usual = lengths.isEmpty() ? 1 : lengths.get(lengths.size() / 2);
		for (Grain grain : List.of(Grain.MONTH, Grain.QUARTER, Grain.HALF)) {
			if (usual <= grain.months() * 31L && count(dated, grain) <= GLANCE) {
				return grain;
			}
		}
		return Grain.YEAR;
	}

	private static TreeSet<LocalDate> turns(List<Targeted> facts) {
		TreeSet<LocalDate> turns = new TreeSet<>();
		for (Targeted fact : facts) {
			if (fact.held().isOpen()) {
				turns.add(fact.held().from() == null ? fact.held().to() : fact.held().from());
			}
		}
		return turns;
	}

	private static List<Column> stated(List<Targeted> facts) {
		List<Column> columns = new ArrayList<>();
		LocalDate from = null;
		TreeSet<LocalDate> turns = turns(facts);
		for (LocalDate turn : turns) {
			columns.add(new Column(new Held(from, turn), Grain.STATED));
			from = turn;
		}
		if (from != null) {
			columns.add(new Column(new Held(from, null), Grain.STATED));
		}
		return columns;
	}

	private static LocalDate first(List<Held> dated) {
		return dated.stream().map(held -> held.from() != null ? held.from() : held.to().minusDays(1)).min(LocalDate::compareTo).orElseThrow();
	}

	private static LocalDate last(List<Held> dated) {
		return dated.stream().map(held -> held.to() != null ? held.to().minusDays(1) : held.from()).max(LocalDate::compareTo).orElseThrow();
	}

	private static long count(List<Held> dated, Grain grain) {
		LocalDate first = start(first(dated), grain);
		LocalDate last = last(dated);
		long months = (last.getYear() - first.getYear()) * 12L + last.getMonthValue() - first.getMonthValue();
		return months / grain.months() + 1;
	}

	private static List<Column> calendar(List<Held> dated, Grain grain) {
		List<Column> columns = new ArrayList<>();
		LocalDate last = last(dated);
		LocalDate from = start(first(dated), grain);
		if (count(dated, grain) > MOST) {
			from = start(last.minusMonths((long) grain.months() * (MOST - 1)), grain);
		}
		while (!from.isAfter(last)) {
			LocalDate next = from.plusMonths(grain.months());
			columns.add(new Column(new Held(from, next), grain));
			from = next;
		}
		return columns;
	}

	private static LocalDate start(LocalDate day, Grain grain) {
		int month = (day.getMonthValue() - 1) / grain.months() * grain.months() + 1;
		return LocalDate.of(day.getYear(), Month.of(month), 1);
	}
}
