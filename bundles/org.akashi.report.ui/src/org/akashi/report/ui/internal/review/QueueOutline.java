package org.akashi.report.ui.internal.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.akashi.report.ui.internal.review.QueueItem.Kind;

/**
 * The queue as a tree of rows: one for each thing with its places below, or each place by itself; under headings where the
 * grouping has some. Immutable; headings without items are left out.
 */
public final class QueueOutline {

	/**
	 * What a heading stands over.
	 *
	 * @param kind kind of the items
	 * @param type their type, {@code ""} for a page
	 * @param page the page, 0 for a type
	 */
	public record Heading(Kind kind, String type, int page) {
	}

	/**
	 * One row.
	 *
	 * @param key      stable over refreshes, to find the row again; unique among all rows
	 * @param heading  what it stands over, null for all rows but headings
	 * @param parent   the row above, null for rows at the top
	 * @param index    position among its siblings, from 0
	 * @param item     the item; for a group its first item; null for headings
	 * @param items    all items at or below this row
	 * @param children rows below, empty for a single item
	 */
	public record Row(String key, Heading heading, Row parent, int index, QueueItem item, List<QueueItem> items,
			List<Row> children) {

		/** Whether it only stands over others. */
		public boolean isHeading() {
			return heading != null;
		}

		/** Whether it stands for several places of one thing. */
		public boolean group() {
			return heading == null && !children.isEmpty();
		}

		/** Whether it is one of the places of a group. */
		public boolean place() {
			return parent != null && parent.group();
		}

		/** The row that is decided as one: the group of a place, else itself. */
		public Row unit() {
			return place() ? parent : this;
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

	private final List<Row> roots = new ArrayList<>();
	private final List<QueueItem> order = new ArrayList<>();
	private final Map<String, Row> rowOfItem = new LinkedHashMap<>();
	private final Map<String, Integer> position = new HashMap<>();
	private final Map<String, QueueItem> all = new HashMap<>();

	/**
	 * Builds the rows.
	 *
	 * @param items    all items of a report, mentions in text order, proposals in the order of their sentences
	 * @param filter   which of them are shown
	 * @param grouping how they stand together
	 */
	public QueueOutline(List<QueueItem> items, ItemFilter filter, Grouping grouping) {
		this(items, filter, grouping, false);
	}

	/**
	 * Builds the rows.
	 *
	 * @param ranked whether the surest come first, within their page or type where there are headings; see the other
	 *               parameters there
	 */
	public QueueOutline(List<QueueItem> items, ItemFilter filter, Grouping grouping, boolean ranked) {
		items.forEach(item -> all.put(item.id(), item));
		List<QueueItem> shown = items.stream().filter(filter::matches).toList();
		switch (grouping) {
		case ENTITY -> entities(shown, ranked);
		case TEXT -> pages(shown, ranked);
		case TYPE -> types(shown, ranked);
		}
	}

	private void entities(List<QueueItem> shown, boolean ranked) {
		Map<String, List<QueueItem>> things = new LinkedHashMap<>();
		Map<String, List<QueueItem>> statements = new LinkedHashMap<>();
		for (QueueItem item : shown) {
			(item.mention() ? things : statements).computeIfAbsent(key(item), key -> new ArrayList<>()).add(item);
		}
		List<List<QueueItem>> order = new ArrayList<>(things.values());
		if (ranked) {
			order.sort(surestFirst());
		}
		Map<String, Integer> at = new HashMap<>();
		order.forEach(group -> at.put(key(group.getFirst()), at.size()));
		// A statement comes when both things that it connects have come; what it connects may be filtered out.
		Map<Integer, List<List<QueueItem>>> after = new TreeMap<>();
		for (List<QueueItem> statement : statements.values()) {
			int row = Math.max(at.getOrDefault(end(statement.getFirst().statement().subject()), -1),
					at.getOrDefault(end(statement.getFirst().statement().object()), -1));
			after.computeIfAbsent(row < 0 ? order.size() : row, key -> new ArrayList<>()).add(statement);
		}
		for (int i = 0; i <= order.size(); i++) {
			if (i < order.size()) {
				unit(null, roots, order.get(i));
			}
			after.getOrDefault(i, List.of()).forEach(statement -> unit(null, roots, statement));
		}
	}

	private void pages(List<QueueItem> shown, boolean ranked) {
		List<QueueItem> sorted = new ArrayList<>(shown);
		sorted.sort(Comparator.comparingInt(item -> item.mention() ? item.span().start() : item.span().end()));
		Map<Integer, List<QueueItem>> pages = new TreeMap<>();
		sorted.forEach(item -> pages.computeIfAbsent(item.page(), page -> new ArrayList<>()).add(item));
		boolean headings = pages.keySet().stream().anyMatch(page -> page > 0);
		pages.forEach((page, items) -> {
			if (ranked) {
				items.sort(Comparator.comparingInt(item -> -item.confidence()));
			}
			Row heading = headings ? heading(new Heading(Kind.MENTION, "", page), items) : null;
			items.forEach(item -> unit(heading, heading == null ? roots : heading.children(), List.of(item)));
		});
	}

	private void types(List<QueueItem> shown, boolean ranked) {
		Map<Heading, Map<String, List<QueueItem>>> types = new TreeMap<>(Comparator.comparing(Heading::kind).thenComparing(Heading::type));
		for (QueueItem item : shown) {
			types.computeIfAbsent(new Heading(item.kind(), item.type(), 0), key -> new LinkedHashMap<>())
					.computeIfAbsent(key(item), key -> new ArrayList<>()).add(item);
		}
		types.forEach((type, groups) -> {
			List<List<QueueItem>> units = new ArrayList<>(groups.values());
			if (ranked) {
				units.sort(surestFirst());
			}
			Row heading = heading(type, units.stream().flatMap(List::stream).toList());
			units.forEach(group -> unit(heading, heading.children(), group));
		});
	}

	private static Comparator<List<QueueItem>> surestFirst() {
		return Comparator.comparingInt(group -> -group.stream().mapToInt(QueueItem::confidence).max().orElse(0));
	}

	/** Statements are the same when they say the same of the same things, whatever their sentences. */
	private String key(QueueItem item) {
		return item.mention() ? item.groupKey() : item.kind() + "\n" + item.type() + "\n" + end(item.statement().subject()) + "\n"
				+ (item.kind() == Kind.PROPERTY ? item.statement().objectName() : end(item.statement().object()));
	}

	private String end(String mention) {
		QueueItem item = all.get(mention);
		return item == null ? mention : item.groupKey();
	}

	private Row heading(Heading heading, List<QueueItem> items) {
		Row row = new Row(heading.page() > 0 || heading.type().isEmpty() ? "page " + heading.page() : heading.kind() + " " + heading.type(),
				heading, null, roots.size(), null, List.copyOf(items), new ArrayList<>());
		roots.add(row);
		return row;
	}

	private void unit(Row parent, List<Row> siblings, List<QueueItem> group) {
		QueueItem first = group.getFirst();
		List<Row> places = new ArrayList<>();
		Row row = new Row(group.size() > 1 ? key(first) : first.id(), null, parent, siblings.size(), first, List.copyOf(group), places);
		siblings.add(row);
		for (QueueItem item : group) {
			position.put(item.id(), order.size());
			order.add(item);
			Row own = row;
			if (group.size() > 1) {
				own = new Row(item.id(), null, row, places.size(), item, List.of(item), List.of());
				places.add(own);
			}
			rowOfItem.put(item.id(), own);
		}
	}

	/** The top rows. */
	public List<Row> roots() {
		return roots;
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
