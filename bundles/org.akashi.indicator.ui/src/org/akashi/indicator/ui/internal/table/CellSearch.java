package org.akashi.indicator.ui.internal.table;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A search for cells, and what takes the place of what is found. */
final class CellSearch {

	/**
	 * What is searched for.
	 *
	 * @param text       what
	 * @param expression whether that is a regular expression
	 * @param caseCounts whether upper and lower case differ
	 * @param whole      whether it must be all that the cell says
	 */
	record Query(String text, boolean expression, boolean caseCounts, boolean whole) {
	}

	/** A cell by its line and the place of its column among those searched. */
	record Place(int line, int column) {
	}

	private static final int LOOKS = 500_000;

	private final Pattern pattern;
	private final boolean expression;
	private final boolean whole;

	/**
	 * @throws IllegalArgumentException when the expression is none; the message says what is wrong
	 */
	CellSearch(Query query) {
		expression = query.expression;
		whole = query.whole;
		int flags = query.caseCounts ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
		try {
			pattern = Pattern.compile(query.expression ? query.text : Pattern.quote(query.text), flags);
		} catch (PatternSyntaxException e) {
			throw new IllegalArgumentException(Messages.bind(Messages.Filter_badExpression, e.getDescription()), e);
		}
	}

	/** Whether a cell is found. */
	boolean finds(String text) {
		try {
			Matcher matcher = pattern.matcher(new Bounded(text, new int[] { LOOKS }));
			return whole ? matcher.matches() : matcher.find();
		} catch (Bounded.Exhausted e) {
			return false;
		}
	}

	/**
	 * The text with all that is found in it replaced; of an expression, {@code $1} stands for its first group.
	 *
	 * @throws IllegalArgumentException when the replacement names a group that isn't there
	 */
	String replaced(String text, String with) {
		try {
			Matcher matcher = pattern.matcher(new Bounded(text, new int[] { LOOKS }));
			if (whole && !matcher.matches()) {
				return text;
			}
			return matcher.reset().replaceAll(expression ? with : Matcher.quoteReplacement(with));
		} catch (Bounded.Exhausted e) {
			return text;
		} catch (IndexOutOfBoundsException e) {
			throw new IllegalArgumentException(Messages.Find_noGroup, e);
		}
	}

	/**
	 * The next cell that is found, line by line, around the end.
	 *
	 * @param columns the columns searched, in their order
	 * @param among   which lines
	 * @param from    where the search begins; that cell comes last
	 * @param forward or back
	 * @param stop    asked now and then whether the answer is still wanted
	 */
	Optional<Place> next(Lines lines, List<Column> columns, IntPredicate among, Place from, boolean forward, BooleanSupplier stop) {
		long cells = (long) lines.count() * columns.size();
		if (cells == 0) {
			return Optional.empty();
		}
		long at = (long) Math.max(0, from.line) * columns.size() + from.column;
		for (long step = 1; step <= cells; step++) {
			long place = Math.floorMod(forward ? at + step : at - step, cells);
			int line = (int) (place / columns.size());
			int column = (int) (place % columns.size());
			int row = lines.row(line);
			if (row >= 0 && among.test(line) && finds(columns.get(column).cells().text(row))) {
				return Optional.of(new Place(line, column));
			}
			if ((step & 0xFFF) == 0 && stop.getAsBoolean()) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}
}
