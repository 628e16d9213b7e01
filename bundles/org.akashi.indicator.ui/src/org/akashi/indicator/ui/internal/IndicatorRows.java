package org.akashi.indicator.ui.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.stix.Period;

/** The rows of the indicator table: which of them are shown, and in which order. Not thread-safe: UI thread. */
final class IndicatorRows {

	private final Map<String, IndicatorRow> all = new HashMap<>();
	private List<IndicatorRow> shown = List.of();
	private List<String> words = List.of();
	private IndicatorColumn sortedBy = IndicatorColumn.TYPE;
	private boolean descending;
	private Period period;

	/** Starts over. */
	void replaceAll(Collection<IndicatorRow> rows) {
		all.clear();
		rows.forEach(row -> all.put(row.id(), row));
		arrange();
	}

	/** Puts rows in the place of those with the same id, and takes away those in {@code gone}. */
	void update(Collection<IndicatorRow> rows, Set<String> gone) {
		all.keySet().removeAll(gone);
		rows.forEach(row -> all.put(row.id(), row));
		arrange();
	}

	/** Shows only rows that hold all words of the text. */
	void filter(String text) {
		words = Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
		arrange();
	}

	/** Shows only indicators that are valid at some time of a period; null for all. */
	void narrow(Period shownPeriod) {
		period = shownPeriod;
		arrange();
	}

	/** Sorts by a column; by the same column again the other way round. */
	void sortBy(IndicatorColumn column) {
		descending = column == sortedBy && !descending;
		sortedBy = column;
		arrange();
	}

	IndicatorColumn sortedBy() {
		return sortedBy;
	}

	boolean descending() {
		return descending;
	}

	/** The rows to show, in order. */
	List<IndicatorRow> shown() {
		return shown;
	}

	/** The number of all rows. */
	int size() {
		return all.size();
	}

	/** The place of this indicator among the shown rows, or -1. */
	int indexOf(String id) {
		for (int i = 0; i < shown.size(); i++) {
			if (shown.get(i).id().equals(id)) {
				return i;
			}
		}
		return -1;
	}

	/** Rows as lines with tabs between cells, for spreadsheets; a cell's own tabs and breaks become spaces. */
	static String tabSeparated(List<IndicatorRow> rows, boolean defanged) {
		return rows.stream()
				.map(row -> Stream.of(IndicatorColumn.values())
						.map(column -> column.text(row, defanged).replaceAll("[\\t\\r\\n]+", " "))
						.collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
	}

	private void arrange() {
		Comparator<IndicatorRow> order = sortedBy.order();
		shown = all.values().stream().filter(row -> row.matches(words) && (period == null || row.isValidIn(period)))
				.sorted((descending ? order.reversed() : order).thenComparing(IndicatorRow::id)).toList();
	}
}
