package org.akashi.mention.internal.dates;

/**
 * A date as it stands in a text.
 *
 * @param start first character
 * @param end   one past the last
 * @param value ISO 8601 as precise as stated: {@code 2017}, {@code 2017-09}, {@code 2017-09-05}, or an interval
 *              {@code 2018-10/2018-11}; {@code -09} and {@code -09-05} for a month or day whose year stands elsewhere, {@code XXXX-09} where it is
 *              unknown
 * @param note  what was concluded, {@code ""} where the text says it all
 */
record DateFind(int start, int end, String value, String note) {

	/** Whether the year is not part of it. */
	boolean lacksYear() {
		return value.startsWith("-");
	}

	boolean isInterval() {
		return value.indexOf('/') >= 0;
	}

	/** Whether digits of it are unknown: {@code XXXX-08}. */
	boolean isUnspecified() {
		return value.indexOf('X') >= 0;
	}

	/** The year as written, {@code ""} where there is none. */
	String year() {
		return lacksYear() || isUnspecified() ? "" : value.substring(0, 4);
	}

	/** The same with this year. */
	DateFind inYear(String year, String why) {
		return new DateFind(start, end, year + value, why);
	}

	DateFind with(int newStart, int newEnd, String newValue, String why) {
		return new DateFind(newStart, newEnd, newValue, why);
	}
}
