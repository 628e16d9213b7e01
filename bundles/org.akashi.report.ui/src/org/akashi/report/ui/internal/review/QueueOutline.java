package org.akashi.report.ui.internal.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.akashi.report.ui.internal.review.QueueItem.Kind;

/**
 * The queue as a tree of rows: a section for each kind, below it the items in text order, or one row for each value
 * with its places below. Immutable; sections without items are left out.
 */
public final class QueueOutline {

	/**
	 * One row.
	 *
	 * @param key      stable over refreshes, to find the row again
	 * @param kind     its section
	 * @param parent   the row above, null for sections
	 * @param index    position among its siblings, from 0
	 * @param item     the item; for a group its first item; null for sections
	 * @param items    all items at or below this row
	 * @param children rows below, empty for a single item
	 */
	public record Row(String key, Kind kind, Row parent, int index, QueueItem item, List<QueueItem> items,
			List<Row> children) {

		/** Whether this is the heading of a section. */
		public boolean section() {
			return parent == null;
		}

		/** Whether it stands for several places of one value. */
		public boolean group() {
			return !section() && !children.isEmpty();
		}

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}

		@Override
		public String toString() {
			return key;
		}
	}

	private final List<Row> sections = new ArrayList<>();
	private final List<QueueItem> order = new ArrayList<>();
	private final Map<String, Row> rowOfItem = new LinkedHashMap<>();
	private final Map<String, Integer> position = new LinkedHashMap<>();

	/**
	 * Builds the rows.
	 *
	 * @param items   all items of a report, mentions in text order, proposals in the order of their sentences
	 * @param filter  which of them are shown
	 * @param grouped whether places of the same value share a row
	 */
	public QueueOutline(List<QueueItem> items, ItemFilter filter, boolean grouped) {
		this(items, filter, grouped, false);
	}

	/**
	 * Builds the rows.
	 *
	 * @param ranked whether the surest of each section comes first, else all stand as in the text; see the other parameters
	 *               there
	 */
	public QueueOutline(List<QueueItem> items, ItemFilter filter, boolean grouped, boolean ranked) {
		Map<Kind, List<QueueItem>> shown = new EnumMap<>(Kind.class);
		for (QueueItem item : items) {
			if (filter.matches(item)) {
				shown.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item);
			}
		}
		if (ranked) {
			shown.values().forEach(list -> list.sort(Comparator.comparingInt(item -> -item.confidence())));
		}
		shown.forEach((kind, list) -> addSection(kind, list, grouped));
	}

	private void addSection(Kind kind, List<QueueItem> items, boolean grouped) {
		List<Row> rows = new ArrayList<>();
		Row section = new Row(kind.name(), kind, null, sections.size(), null, List.copyOf(items), rows);
		sections.add(section);
		for (List<QueueItem> group : grouped ? groups(items) : items.stream().map(List::of).toList()) {
			rows.add(row(section, rows.size(), group));
		}
	}

	private Row row(Row section, int index, List<QueueItem> group) {
		QueueItem first = group.get(0);
		List<Row> places = new ArrayList<>();
		String key = group.size() > 1 ? first.groupKey() : first.id();
		Row row = new Row(key, section.kind(), section, index, first, group, places);
		for (QueueItem item : group) {
			position.put(item.id(), order.size());
			order.add(item);
			Row own = row;
			if (group.size() > 1) {
				own = new Row(item.id(), section.kind(), row, places.size(), item, List.of(item), List.of());
				places.add(own);
			}
			rowOfItem.put(item.id(), own);
		}
		return row;
	}

	private static List<List<QueueItem>> groups(List<QueueItem> items) {
		Map<String, List<QueueItem>> groups = new LinkedHashMap<>();
		for (QueueItem item : items) {
			groups.computeIfAbsent(item.groupKey(), key -> new ArrayList<>()).add(item);
		}
		return List.copyOf(groups.values());
	}

	/** The top rows. */
	public List<Row> sections() {
		return sections;
	}

	/** All shown items from top to bottom. */
	public List<QueueItem> order() {
		return order;
	}

	/** The row of an item, or empty when it is filtered out. */
	public Optional<Row> row(String id) {
		return Optional.ofNullable(rowOfItem.get(id));
	}

	/**
	 * The next item below (or above) one that fulfils a condition; goes on from the other end once.
	 *
	 * @param id        where to start, not itself a result unless it is the only one; unknown or {@code ""} starts at
	 *                  the top (or bottom)
	 * @param step      1 for downwards, -1 for upwards
	 * @param condition what to look for
	 */
	public Optional<QueueItem> next(String id, int step, Predicate<QueueItem> condition) {
		int size = order.size();
		int start = position.getOrDefault(id, step > 0 ? -1 : size);
		for (int i = 1; i <= size; i++) {
			QueueItem item = order.get(Math.floorMod(start + i * step, size));
			if (condition.test(item)) {
				return Optional.of(item);
			}
		}
		return Optional.empty();
	}
}
