package org.akashi.analysis.ui.internal.timeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.Period;

/** The marks of the ruler: as fine as there is room for, each with what to write beside it. All times are UTC. */
final class Ticks {

	/** Pixels that the name of a mark needs. */
	private static final int ROOM = 58;

	/**
	 * One mark.
	 *
	 * @param x     its pixel
	 * @param label what stands beside it, {@code ""} for marks between
	 * @param major whether a larger unit begins with it
	 */
	record Tick(double x, String label, boolean major) {
	}

	/** Steps of the ruler. */
	enum Unit {
		HOUR(1), SIX_HOURS(6), DAY(24), WEEK(24 * 7), MONTH(24 * 30.4), QUARTER(24 * 91.3), YEAR(24 * 365.25), FIVE_YEARS(24 * 365.25 * 5),
		DECADE(24 * 3652.5), CENTURY(24 * 36525);

		private final double hours;

		Unit(double hours) {
			this.hours = hours;
		}

		double millis() {
			return hours * 3_600_000d;
		}
	}

	private Ticks() {
	}

	/** The finest unit whose marks are so many pixels apart. */
	static Unit unit(TimeScale scale, int room) {
		for (Unit unit : Unit.values()) {
			if (unit.millis() * scale.pixels() >= room) {
				return unit;
			}
		}
		return Unit.CENTURY;
	}

	/** The marks of a width. */
	static List<Tick> of(TimeScale scale, int width) {
		Unit unit = unit(scale, ROOM);
		List<Tick> ticks = new ArrayList<>();
		LocalDateTime time = begin(time(scale.at(-ROOM)), unit);
		for (int i = 0; i < 2_000 && scale.x(millis(time)) < width; i++) {
			ticks.add(new Tick(scale.x(millis(time)), label(time, unit), isMajor(time, unit)));
			time = after(time, unit);
		}
		return ticks;
	}

	/** The period between two moments, with ends that lie on the nearest bounds of the finest unit that can be seen; at least one unit. */
	static Period snapped(Instant one, Instant other, TimeScale scale) {
		Period period = Period.between(one, other);
		Unit unit = unit(scale, 9);
		LocalDateTime from = nearest(period.from(), unit);
		LocalDateTime until = nearest(period.until(), unit);
		if (!until.isAfter(from)) {
			from = begin(time(period.from()), unit);
			until = after(from, unit);
		}
		return new Period(from.toInstant(ZoneOffset.UTC), until.toInstant(ZoneOffset.UTC).minusMillis(1));
	}

	private static LocalDateTime nearest(Instant moment, Unit unit) {
		LocalDateTime before = begin(time(moment), unit);
		LocalDateTime after = after(before, unit);
		double millis = moment.toEpochMilli();
		return millis - millis(before) < millis(after) - millis ? before : after;
	}

	private static LocalDateTime begin(LocalDateTime time, Unit unit) {
		LocalDateTime day = time.toLocalDate().atStartOfDay();
		return switch (unit) {
			case HOUR -> day.plusHours(time.getHour());
			case SIX_HOURS -> day.plusHours(time.getHour() / 6 * 6);
			case DAY -> day;
			case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1);
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> day.withDayOfMonth(1).withMonth((time.getMonthValue() - 1) / 3 * 3 + 1);
			case YEAR -> day.withDayOfYear(1);
			case FIVE_YEARS -> year(time, 5);
			case DECADE -> year(time, 10);
			case CENTURY -> year(time, 100);
		};
	}

	private static LocalDateTime year(LocalDateTime time, int step) {
		return LocalDateTime.of(Math.floorDiv(time.getYear(), step) * step, 1, 1, 0, 0);
	}

	private static LocalDateTime after(LocalDateTime time, Unit unit) {
		return switch (unit) {
			case HOUR -> time.plusHours(1);
			case SIX_HOURS -> time.plusHours(6);
			case DAY -> time.plusDays(1);
			case WEEK -> time.plusDays(7);
			case MONTH -> time.plusMonths(1);
			case QUARTER -> time.plusMonths(3);
			case YEAR -> time.plusYears(1);
			case FIVE_YEARS -> time.plusYears(5);
			case DECADE -> time.plusYears(10);
			case CENTURY -> time.plusYears(100);
		};
	}

	private static boolean isMajor(LocalDateTime time, Unit unit) {
		return switch (unit) {
			case HOUR, SIX_HOURS -> time.getHour() == 0;
			case DAY -> time.getDayOfMonth() == 1;
			case WEEK -> time.getDayOfMonth() <= 7;
			case MONTH, QUARTER -> time.getMonthValue() == 1;
			case YEAR -> time.getYear() % 10 == 0;
			case FIVE_YEARS, DECADE -> time.getYear() % 100 == 0;
			case CENTURY -> true;
		};
	}

	private static String label(LocalDateTime time, Unit unit) {
		return switch (unit) {
			case HOUR, SIX_HOURS -> time.getHour() == 0 ? time.toLocalDate().toString() : "%02d:00".formatted(time.getHour());
			case DAY, WEEK -> time.getDayOfMonth() <= (unit == Unit.DAY ? 1 : 7) ? time.toLocalDate().toString()
					: "%02d-%02d".formatted(time.getMonthValue(), time.getDayOfMonth());
			case MONTH, QUARTER -> time.getMonthValue() == 1 ? Integer.toString(time.getYear())
					: time.toLocalDate().toString().substring(0, 7);
			default -> Integer.toString(time.getYear());
		};
	}

	private static LocalDateTime time(Instant moment) {
		return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

	private static double millis(LocalDateTime time) {
		return time.toInstant(ZoneOffset.UTC).toEpochMilli();
	}
}
