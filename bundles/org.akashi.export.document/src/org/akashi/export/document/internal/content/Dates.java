package org.akashi.export.document.internal.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;

/** Timestamps as short as they can be written without saying less. */
final class Dates {

	private Dates() {
	}

	/** A timestamp: the first or last moment of a day is the day. */
	static String time(String text) {
		return text.matches("\\d{4}-\\d\\d-\\d\\dT(00:00:00(\\.0+)?|23:59:59(\\.9+)?)Z") ? text.substring(0, 10) : text;
	}

	/** "2017-09-01 – 2018-10-01", open on either side; a whole month or year, as reports state it, by its name. */
	static String period(String from, String to) {
		String start = from == null ? "" : time(from);
		String end = to == null ? "" : time(to);
		if (start.equals(end)) {
			return start;
		}
		String whole = start.length() == 10 && end.length() == 10 ? whole(start, end) : "";
		return whole.isEmpty() ? (start + " – " + end).strip() : whole;
	}

	/** The year or month that both days enclose, or {@code ""}. */
	private static String whole(String start, String end) {
		try {
			LocalDate first = LocalDate.parse(start);
			LocalDate last = LocalDate.parse(end);
			if (first.getDayOfYear() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfYear()))) {
				return start.substring(0, 4);
			}
			return first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()))
					? start.substring(0, 7)
					: "";
		} catch (DateTimeParseException e) {
			return ""; // no such day: then shown as it stands
		}
	}
}
