package org.akashi.report.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of a mail (RFC 5322, 3.3), as the sender's calendar shows it. */
final class MailDate {

	private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{4})");
	private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

	private MailDate() {
	}

	/** ISO 8601 day, or {@code ""}. */
	static String iso(String field) {
		Matcher m = DATE.matcher(field);
		if (!m.find()) {
			return "";
		}
		int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT));
		String number = String.valueOf(month / 3 + 1);
		if (month < 0 || month % 3 != 0 || !ReportDate.isDay(m.group(3), number, m.group(1))) {
			return "";
		}
		return "%s-%02d-%02d".formatted(m.group(3), Integer.parseInt(number), Integer.parseInt(m.group(1)));
	}
}
