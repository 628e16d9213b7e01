package org.akashi.report.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the date of a report in a line near its top. Lines are NFKC-normalised. */
final class ReportDate {

	/** A date and where it stands in its line. */
	record Found(String iso, int start, int end) {
	}

	private static final String MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|"
			+ "june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
	private static final List<String> SHORT = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");
	private static final int FLAGS = Pattern.CASE_INSENSITIVE;

	private static final Pattern JAPANESE = Pattern
			.compile("(?:(令和|平成)\\s*(元|\\d{1,2})|(\\d{4}))\\s*年\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?");
	private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
	private static final Pattern DAY_FIRST = Pattern
			.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(" + MONTHS + ")\\.?,?[\\s-]+(\\d{4})(?!\\d)", FLAGS);
	private static final Pattern MONTH_FIRST = Pattern
			.compile("\\b(" + MONTHS + ")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)", FLAGS);
	private static final Pattern MONTH_ONLY = Pattern.compile("\\b(" + MONTHS + ")\\.?,?\\s+(\\d{4})(?!\\d)", FLAGS);
	private static final Pattern LABEL = Pattern.compile(
			"^\\W{0,3}(?:(?:original |initial |first )?(?:release|publication|publish)(?: date|ed)?|"
					+ "date|last revised|last updated|published|posted|released?|release date|issued|updated|"
					+ "公開日?|発表日?|発行日?|掲載日?|投稿日?|更新日?|日付|作成日)\\b?\\s*(?:on)?\\s*[:：]?\\s*",
			FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

	private static final int LONGEST_LINE = 400;
	private static final int AROUND_DAY = 40;
	private static final int AROUND_MONTH = 12;

	private ReportDate() {
	}

	/** The date of a line that is a date line: little else stands in it, it says so, or it opens a press release. */
	static Optional<String> ofLine(String line) {
		Optional<Found> found = line.length() > LONGEST_LINE ? Optional.empty() : find(line);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		Found date = found.get();
		int others = line.length() - (date.end() - date.start());
		boolean alone = others <= (date.iso().length() > 7 ? AROUND_DAY : AROUND_MONTH) && !isSentence(line, date);
		boolean labelled = LABEL.matcher(line).find() && date.start() < 40;
		String rest = line.substring(date.end()).stripLeading();
		boolean dateline = date.iso().length() > 7 && date.start() < 40
				&& (rest.startsWith("–") || rest.startsWith("—") || rest.startsWith("--") || rest.startsWith("- "));
		return alone || labelled || dateline ? Optional.of(date.iso()) : Optional.empty();
	}

	private static boolean isSentence(String line, Found date) {
		String before = line.substring(0, date.start()).strip().toLowerCase(Locale.ROOT);
		return before.matches(".*\\b(in|on|since|by|until|from|during|after|before|of)$")
				|| line.endsWith("。") && date.end() < line.length() - 1 || line.substring(date.end()).matches("^(に|から|まで|以降|の).*");
	}

	/** The first date of the line. */
	static Optional<Found> find(String line) {
		Matcher m = JAPANESE.matcher(line);
		if (m.find()) {
			int year = m.group(3) != null ? Integer.parseInt(m.group(3)) : era(m.group(1), m.group(2));
			return found(m, year, m.group(4), m.group(5));
		}
		m = NUMBERS.matcher(line);
		if (m.find()) {
			return found(m, Integer.parseInt(m.group(1)), m.group(3), m.group(4));
		}
		m = DAY_FIRST.matcher(line);
		if (m.find()) {
			return found(m, Integer.parseInt(m.group(3)), month(m.group(2)), m.group(1));
		}
		m = MONTH_FIRST.matcher(line);
		if (m.find()) {
			return found(m, Integer.parseInt(m.group(3)), month(m.group(1)), m.group(2));
		}
		m = MONTH_ONLY.matcher(line);
		return m.find() ? found(m, Integer.parseInt(m.group(2)), month(m.group(1)), null) : Optional.empty();
	}

	private static int era(String era, String year) {
		int n = year.equals("元") ? 1 : Integer.parseInt(year);
		return (era.equals("令和") ? 2018 : 1988) + n;
	}

	private static String month(String name) {
		return String.valueOf(SHORT.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
	}

	private static Optional<Found> found(Matcher m, int year, String month, String day) {
		if (!isDay(String.valueOf(year), month, day == null ? "1" : day)) {
			return Optional.empty();
		}
		String iso = "%04d-%02d".formatted(year, Integer.parseInt(month));
		return Optional.of(new Found(day == null ? iso : iso + "-%02d".formatted(Integer.parseInt(day)), m.start(),
				m.end()));
	}

	/** Whether such a day exists, in the years in which there are such reports. */
	static boolean isDay(String year, String month, String day) {
		try {
			int y = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).getYear();
			return y >= 1980 && y <= 2100;
		} catch (DateTimeException e) {
			return false;
		}
	}
}
