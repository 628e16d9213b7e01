package org.akashi.indicator.ui.internal.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.akashi.observable.Fanging;

/** What a person asks of the cells of a column. */
sealed interface CellFilter {

	/** Whether a cell with this text is shown. */
	boolean test(String text);

	/** The text stands somewhere in it; case doesn't count. */
	record Contains(String lower) implements CellFilter {
		@Override
		public boolean test(String text) {
			return text.toLowerCase(Locale.ROOT).contains(lower);
		}
	}

	/** A regular expression is found somewhere in it. */
	record Matches(Pattern pattern) implements CellFilter {
		@Override
		public boolean test(String text) {
			try {
				return pattern.matcher(new Bounded(text, new int[] { 200_000 })).find();
			} catch (Bounded.Exhausted e) {
				return false; // An expression that goes back and forth without end finds nothing.
			}
		}
	}

	/** It is the text, case aside; {@code ""} for cells that say nothing. */
	record Is(String whole) implements CellFilter {
		@Override
		public boolean test(String text) {
			return text.equalsIgnoreCase(whole);
		}
	}

	/** A number, or the number of a day, from the least to the most. */
	record Within(int least, int most) implements CellFilter {
		@Override
		public boolean test(String text) {
			try {
				int number = text.length() >= 10 && text.indexOf('-') > 0 ? NumberCells.day(text) : Integer.parseInt(text);
				return number != NumberCells.NONE && number >= least && number <= most;
			} catch (NumberFormatException e) {
				return false;
			}
		}
	}

	/** One of several is met. */
	record Either(List<CellFilter> filters) implements CellFilter {
		@Override
		public boolean test(String text) {
			return filters.stream().anyMatch(filter -> filter.test(text));
		}
	}

	/** The other way round. */
	record Not(CellFilter filter) implements CellFilter {
		@Override
		public boolean test(String text) {
			return !filter.test(text);
		}
	}

	/** A filter that can't be understood, with what is wrong in a sentence. */
	final class Mistaken extends Exception {
		private static final long serialVersionUID = 1;

		Mistaken(String message) {
			super(message);
		}
	}

	/**
	 * Whether all rows that this shows were shown by an earlier one too, so that only those need be looked at.
	 *
	 * @param earlier what was asked before
	 */
	default boolean narrows(CellFilter earlier) {
		return equals(earlier) || this instanceof Contains more && earlier instanceof Contains less && more.lower.contains(less.lower)
				|| this instanceof Within more && earlier instanceof Within less && more.least >= less.least && more.most <= less.most;
	}

	/**
	 * Reads what was typed.
	 *
	 * @return empty when it asks for nothing
	 * @throws Mistaken when it can't be understood
	 */
	static Optional<CellFilter> of(ColumnKind kind, String typed) throws Mistaken {
		String text = typed.strip();
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (text.equals("=")) {
			return Optional.of(new Is(""));
		}
		if (text.startsWith("!")) {
			Optional<CellFilter> inner = of(kind, text.substring(1));
			return Optional.of(inner.isPresent() ? new Not(inner.get()) : new Not(new Is("")));
		}
		if (text.indexOf('|') >= 0 && !text.startsWith("/")) {
			List<CellFilter> either = new ArrayList<>();
			for (String part : text.split("\\|")) {
				of(kind, part).ifPresent(either::add);
			}
			return either.isEmpty() ? Optional.empty() : Optional.of(new Either(List.copyOf(either)));
		}
		return Optional.of(switch (kind) {
			case NUMBER -> numbers(text);
			case DATE -> days(text);
			case TEXT, CHOICE -> words(text);
		});
	}

	/** A text, or a piece of one, as it is without the brackets that make it harmless. */
	static String real(String text) {
		return Fanging.refang(text.replace("[.]", ".").replace("[:]", ":").replace("[@]", "@"));
	}

	private static CellFilter words(String text) throws Mistaken {
		if (text.startsWith("=")) {
			return new Is(real(text.substring(1).strip()));
		}
		if (text.length() > 1 && text.startsWith("/")) {
			String expression = text.endsWith("/") && text.length() > 2 ? text.substring(1, text.length() - 1) : text.substring(1);
			try {
				return new Matches(Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
			} catch (PatternSyntaxException e) {
				throw new Mistaken(Messages.bind(Messages.Filter_badExpression, e.getDescription()));
			}
		}
		return new Contains(real(text).toLowerCase(Locale.ROOT));
	}

	private static CellFilter numbers(String text) throws Mistaken {
		try {
			List<String> ends = ends(text);
			int least = ends.get(0).isEmpty() ? Integer.MIN_VALUE + 1 : Integer.parseInt(ends.get(0));
			int most = ends.get(1).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ends.get(1));
			return new Within(text.startsWith(">") && !text.startsWith(">=") ? least + 1 : least,
					text.startsWith("<") && !text.startsWith("<=") ? most - 1 : most);
		} catch (NumberFormatException e) {
			throw new Mistaken(Messages.Filter_badNumber);
		}
	}

	private static CellFilter days(String text) throws Mistaken {
		List<String> ends = ends(text);
		int least = ends.get(0).isEmpty() ? Integer.MIN_VALUE + 1
				: text.startsWith(">") && !text.startsWith(">=") ? last(ends.get(0)) + 1 : first(ends.get(0));
		int most = ends.get(1).isEmpty() ? Integer.MAX_VALUE
				: text.startsWith("<") && !text.startsWith("<=") ? first(ends.get(1)) - 1 : last(ends.get(1));
		return new Within(least, most);
	}

	/** What it is from and to; either may be {@code ""}. */
	private static List<String> ends(String text) {
		if (text.startsWith(">")) {
			return List.of(text.substring(text.startsWith(">=") ? 2 : 1).strip(), "");
		}
		if (text.startsWith("<")) {
			return List.of("", text.substring(text.startsWith("<=") ? 2 : 1).strip());
		}
		int dots = text.indexOf("..");
		if (dots >= 0) {
			return List.of(text.substring(0, dots).strip(), text.substring(dots + 2).strip());
		}
		String one = text.startsWith("=") ? text.substring(1).strip() : text;
		return List.of(one, one);
	}

	private static int first(String day) throws Mistaken {
		return (int) dates(day).get(0).toEpochDay();
	}

	private static int last(String day) throws Mistaken {
		return (int) dates(day).get(1).toEpochDay();
	}

	/** The first and last day of a year, month or day. */
	private static List<LocalDate> dates(String text) throws Mistaken {
		try {
			if (text.matches("\\d{4}")) {
				LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
				return List.of(first, first.plusYears(1).minusDays(1));
			}
			if (text.matches("\\d{4}-\\d{2}")) {
				YearMonth month = YearMonth.parse(text);
				return List.of(month.atDay(1), month.atEndOfMonth());
			}
			LocalDate day = LocalDate.parse(text);
			return List.of(day, day);
		} catch (java.time.DateTimeException e) {
			throw new Mistaken(Messages.Filter_badDate);
		}
	}
}
