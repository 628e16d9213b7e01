package org.akashi.indicator.ui.internal.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.akashi.observable.Observable;
import org.akashi.warninglist.ValueLine;
import org.akashi.warninglist.WarningException;
import org.akashi.warninglist.WarningHit;
import org.akashi.warninglist.WarningLists;

/**
 * The hits of values that somebody typed.
 *
 * @param values     how many different values there are
 * @param rows       a row for each hit, those that don't count in the case too
 * @param unreadable lines whose type can't be told
 */
record ValueTest(int values, List<Row> rows, List<String> unreadable) {

	private static final int MOST_ROWS = 10_000;

	/**
	 * A hit.
	 *
	 * @param value    the value
	 * @param hit      the list, and why
	 * @param excepted why it doesn't count in the case; empty when it does
	 */
	record Row(Observable value, WarningHit hit, Optional<WarningException> excepted) {
	}

	/** Asks all lines of a text. Takes a while for many. */
	static ValueTest of(WarningLists lists, String text) {
		LinkedHashSet<Observable> values = new LinkedHashSet<>();
		List<String> unreadable = new ArrayList<>();
		text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
			List<Observable> found = observables(line);
			values.addAll(found);
			if (found.isEmpty()) {
				unreadable.add(line);
			}
		});
		List<Row> rows = new ArrayList<>();
		for (Observable value : values) {
			for (WarningHit hit : lists.allHits(value.type(), value.value())) {
				if (rows.size() < MOST_ROWS) {
					rows.add(new Row(value, hit, lists.settings().exceptionFor(value.type(), value.value(), hit)));
				}
			}
		}
		return new ValueTest(values.size(), rows, unreadable);
	}

	/** The line as one value, else the values between its blanks and commas. */
	private static List<Observable> observables(String line) {
		Optional<Observable> whole = ValueLine.of(line);
		return whole.isPresent() ? List.of(whole.get())
				: Arrays.stream(line.split("[\\s,;]+")).flatMap(part -> ValueLine.of(part).stream()).toList();
	}

	/** How many values stand on a list, whether that counts or not. */
	long found() {
		return rows.stream().map(Row::value).distinct().count();
	}
}
