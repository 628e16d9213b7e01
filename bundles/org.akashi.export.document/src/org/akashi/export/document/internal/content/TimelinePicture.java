package org.akashi.export.document.internal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The events as bars on a scale of time, in as many lanes as they need.
 *
 * @param bars  the events
 * @param ticks where years or months begin
 * @param lanes how many rows there are
 */
public record TimelinePicture(List<Bar> bars, List<Tick> ticks, int lanes) {

	private static final double SMALLEST = 0.008;
	/** A label needs so much room beside its bar, as a part of the whole. */
	private static final double LABEL = 0.17;
	/** Behind this there is no room for a label on the right. */
	public static final double LATE = 0.8;
	private static final int MOST_TICKS = 14;
	private static final double DAYS_OF_YEAR = 365.2425;

	/**
	 * An event.
	 *
	 * @param anchor its place in the list of events
	 * @param kind   what it is about: a STIX type, {@code report}, {@code relationship}
	 * @param date   as written
	 * @param text   what happened
	 * @param from   0 to 1
	 * @param to     0 to 1
	 * @param lane   from 0
	 * @param guess  whether it is a hypothesis
	 */
	public record Bar(String anchor, String kind, String date, String text, double from, double to, int lane, boolean guess) {
	}

	/**
	 * A mark of the scale.
	 *
	 * @param label {@code 2018} or {@code 2018-03}
	 * @param at    0 to 1
	 */
	public record Tick(String label, double at) {
	}

	static TimelinePicture of(List<Timeline.Event> events) {
		if (events.isEmpty()) {
			return new TimelinePicture(List.of(), List.of(), 0);
		}
		Instant first = events.stream().map(Timeline.Event::begin).min(Instant::compareTo).orElseThrow();
		Instant last = events.stream().map(Timeline.Event::end).max(Instant::compareTo).orElseThrow();
		LocalDate from = LocalDate.ofInstant(first, ZoneOffset.UTC).withDayOfMonth(1);
		LocalDate to = LocalDate.ofInstant(last, ZoneOffset.UTC).withDayOfMonth(1).plusMonths(2);
		double length = to.toEpochDay() - from.toEpochDay();
		List<Bar> bars = new ArrayList<>();
		List<Double> free = new ArrayList<>();
		for (Timeline.Event event : events) {
			double start = (days(event.begin()) - from.toEpochDay()) / length;
			double end = Math.max(start + SMALLEST, (days(event.end()) - from.toEpochDay()) / length);
			int lane = 0;
			// The label of a late one stands on its left.
			double begins = start > LATE ? start - LABEL : start;
			while (lane < free.size() && free.get(lane) > begins) {
				lane++;
			}
			double until = start > LATE ? end : Math.max(end, start + LABEL);
			if (lane == free.size()) {
				free.add(until);
			} else {
				free.set(lane, until);
			}
			bars.add(new Bar((String) event.data().get("anchor"), (String) event.data().get("kind"), (String) event.data().get("date"),
					(String) event.data().get("text"), start, Math.min(1, end), lane, Boolean.TRUE.equals(event.data().get("hypothesis"))));
		}
		return new TimelinePicture(List.copyOf(bars), ticks(from, to, length), free.size());
	}

	private static double days(Instant moment) {
		return moment.getEpochSecond() / 86_400.0;
	}

	private static List<Tick> ticks(LocalDate from, LocalDate to, double length) {
		int months = 1;
		for (int step : new int[] { 1, 3, 6, 12, 24, 60, 120, 600, 1200, 12_000 }) {
			months = step;
			if (length / DAYS_OF_YEAR * 12 / step <= MOST_TICKS) {
				break;
			}
		}
		List<Tick> ticks = new ArrayList<>();
		int first = from.getYear() * 12 + from.getMonthValue() - 1;
		for (int month = Math.ceilDiv(first, months) * months;; month += months) {
			LocalDate day = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
			if (!day.isBefore(to)) {
				return List.copyOf(ticks);
			}
			ticks.add(new Tick(months % 12 == 0 ? Integer.toString(day.getYear()) : day.toString().substring(0, 7),
					(day.toEpochDay() - from.toEpochDay()) / length));
		}
	}
}
