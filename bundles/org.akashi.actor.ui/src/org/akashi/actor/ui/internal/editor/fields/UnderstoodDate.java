package org.akashi.actor.ui.internal.editor.fields;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.PartialDate;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** Dates as they are shown beside what is typed: what was understood, in words. */
public final class UnderstoodDate {

	private UnderstoodDate() {
	}

	/** "September 2017", "before 1 January 2018", in the language of the workbench. */
	public static String of(PartialDate date) {
		Locale locale = Platform.isRunning() ? Locale.forLanguageTag(Platform.getNL().replace('_', '-')) : Locale.getDefault();
		return of(date, locale);
	}

	static String of(PartialDate date, Locale locale) {
		String text = at(date, locale);
		return switch (date.bound()) {
			case UNTIL -> NLS.bind(Messages.Date_until, text);
			case SINCE -> NLS.bind(Messages.Date_since, text);
			case AT -> text;
		};
	}

	private static String at(PartialDate date, Locale locale) {
		LocalDate first = date.first().atZone(ZoneOffset.UTC).toLocalDate();
		boolean japanese = locale.getLanguage().equals("ja");
		return switch (date.precision()) {
			case YEAR -> first.getYear() + (japanese ? "年" : "");
			case MONTH -> YearMonth.from(first).format(DateTimeFormatter.ofPattern(japanese ? "yyyy年M月" : "LLLL yyyy", locale));
			case DAY -> first.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
			case TIME -> date.bare() + " UTC";
			case QUARTER, HALF, INTERVAL -> date.bare();
		};
	}
}
