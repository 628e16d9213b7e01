package org.akashi.indicator.ui.internal.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.stix.Period;

/**
 * Which rows are shown, in which order: what a person asked for.
 *
 * @param words     every one must stand somewhere in the row; lower case
 * @param filters   what is asked of single columns
 * @param period    only what is valid at some time of it; null for all
 * @param sort      by what, the first counts first
 * @param group     the column whose equal cells stand together under a heading; null for none
 * @param collapsed headings whose rows are out of sight
 */
record Arrangement(List<String> words, Map<Column, CellFilter> filters, Period period, List<SortKey> sort, Column group, Set<String> collapsed) {

	/** Everything as it comes. */
	static final Arrangement ALL = new Arrangement(List.of(), Map.of(), null, List.of(), null, Set.of());

	/** A column to sort by. */
	record SortKey(Column column, boolean descending) {
	}

	Arrangement {
		words = List.copyOf(words);
		filters = Map.copyOf(filters);
		sort = List.copyOf(sort);
		collapsed = Set.copyOf(collapsed);
	}

	/** The words of a text; a defanged value finds the real one. */
	static List<String> words(String text) {
		return Stream.of(CellFilter.real(text).toLowerCase(java.util.Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	Arrangement withWords(List<String> other) {
		return new Arrangement(other, filters, period, sort, group, collapsed);
	}

	Arrangement withFilters(Map<Column, CellFilter> other) {
		return new Arrangement(words, other, period, sort, group, collapsed);
	}

	Arrangement withPeriod(Period other) {
		return new Arrangement(words, filters, other, sort, group, collapsed);
	}

	Arrangement withSort(List<SortKey> other) {
		return new Arrangement(words, filters, period, other, group, collapsed);
	}

	Arrangement withGroup(Column other) {
		return new Arrangement(words, filters, period, sort, other, Set.of());
	}

	Arrangement withCollapsed(Set<String> other) {
		return new Arrangement(words, filters, period, sort, group, other);
	}

	/** Whether anything is kept out of sight. */
	boolean isFiltered() {
		return !words.isEmpty() || !filters.isEmpty() || period != null;
	}
}
