package org.akashi.analysis.ui.internal.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.akashi.analysis.Event;

/**
 * Where the events of a lane are drawn at one scale, in pixels from the scale's own zero, so that it stays while the view is
 * moved. Events of the same kind and time are one shape. Rows never overlap, labels included. Where there are too many shapes
 * for the rows, labels go first; where there still are, neighbours are counted together.
 *
 * @param lane   what is laid out
 * @param items  from left to right
 * @param rows   how many
 * @param counts whether neighbours are counted together
 */
record LaneLayout(Lane lane, List<Item> items, int rows, boolean counts) {

	/** A lane is no higher. */
	static final int ROWS = 12;
	/** Pixels of the arrow of an open date. */
	static final int ARROW = 22;
	/** Pixels of the mark of a day. */
	static final int MARK = 9;
	private static final int GAP = 6;
	/** Pixels of one count. */
	private static final int BUCKET = 34;

	/**
	 * Something drawn.
	 *
	 * @param events    the event, or those of the same kind and time, or those that are counted together
	 * @param count     whether they are merely counted
	 * @param x         left end of the shape, without arrow
	 * @param width     of the shape
	 * @param labelled  whether the label stands to the right of it
	 * @param row       from 0
	 */
	record Item(List<Event> events, boolean count, double x, double width, boolean labelled, int row) {

		/** The first of its events: all have its time unless they are counted. */
		Event event() {
			return events.getFirst();
		}

		/** First pixel, arrow included. */
		double left() {
			return !count && event().isOpenBefore() ? x - ARROW : x;
		}

		/** One past the last pixel of the shape, arrow included. */
		double right() {
			return x + width + (!count && event().isOpenAfter() ? ARROW : 0);
		}
	}

	LaneLayout {
		items = List.copyOf(items);
	}

	/**
	 * Lays a lane out.
	 *
	 * @param scale only its pixels a millisecond count; its origin is the zero
	 * @param label pixels that the label of events of the same kind and time needs
	 */
	static LaneLayout of(Lane lane, TimeScale scale, ToIntFunction<List<Event>> label) {
		List<List<Event>> groups = groups(lane.events());
		if (groups.size() <= ROWS * 40) {
			List<Item> items = packed(groups, scale, label);
			items = items != null ? items : packed(groups, scale, events -> 0);
			if (items != null) {
				return new LaneLayout(lane, items, rows(items), false);
			}
		}
		return new LaneLayout(lane, counted(lane.events(), scale), 1, true);
	}

	/** Events of the same kind and time, in the order of the first of each. */
	private static List<List<Event>> groups(List<Event> events) {
		Map<List<Object>, List<Event>> groups = new LinkedHashMap<>();
		for (Event event : events) {
			// Each date in a sentence has a sentence of its own to show.
			Object own = event.kind() == Event.Kind.SENTENCE ? event : event.verb();
			groups.computeIfAbsent(List.of(event.kind(), event.state(), own, event.dateText()), key -> new ArrayList<>()).add(event);
		}
		return List.copyOf(groups.values());
	}

	/** Rows for all, or null when there are too many. */
	private static List<Item> packed(List<List<Event>> groups, TimeScale scale, ToIntFunction<List<Event>> label) {
		List<Item> shapes = new ArrayList<>();
		for (List<Event> events : groups) {
			shapes.add(shape(events, scale));
		}
		List<Item> placed = new ArrayList<>();
		// What the case holds stands above what merely stands in sentences.
		int rows = place(shapes.stream().filter(item -> !isSide(item)).toList(), 0, label, placed);
		rows = rows < 0 ? -1 : place(shapes.stream().filter(LaneLayout::isSide).toList(), rows, label, placed);
		placed.sort(Comparator.comparingDouble(Item::left));
		return rows < 0 ? null : placed;
	}

	private static boolean isSide(Item item) {
		return item.event().kind() == Event.Kind.SENTENCE;
	}

	/** Places shapes from a row on; gives the next free row, -1 when there are too few. */
	private static int place(List<Item> shapes, int first, ToIntFunction<List<Event>> label, List<Item> placed) {
		double[] free = new double[ROWS];
		Arrays.fill(free, Double.NEGATIVE_INFINITY);
		int next = first;
		for (Item shape : shapes.stream().sorted(Comparator.comparingDouble(Item::left)).toList()) {
			int row = first;
			while (row < ROWS && free[row] > shape.left()) {
				row++;
			}
			if (row >= ROWS) {
				return -1;
			}
			int room = label.applyAsInt(shape.events());
			free[row] = shape.right() + (room > 0 ? room + GAP : 0) + GAP;
			placed.add(new Item(shape.events(), false, shape.x(), shape.width(), room > 0, row));
			next = Math.max(next, row + 1);
		}
		return next;
	}

	private static Item shape(List<Event> events, TimeScale scale) {
		Event event = events.getFirst();
		double from = scale.x(event.begin());
		double until = scale.x(event.end().plusMillis(1));
		if (until - from < MARK) {
			// Too short to be seen as long: a mark in its middle.
			return new Item(events, false, (from + until) / 2 - MARK / 2d, MARK, false, 0);
		}
		return new Item(events, false, from, until - from, false, 0);
	}

	/** Counts by stretches of the same width. */
	private static List<Item> counted(List<Event> events, TimeScale scale) {
		List<Item> items = new ArrayList<>();
		List<Event> sorted = new ArrayList<>(events);
		sorted.sort(Comparator.comparing(Event::begin));
		List<Event> run = new ArrayList<>();
		double bucket = Double.NaN;
		for (Event event : sorted) {
			double own = Math.floor(scale.x(event.begin()) / BUCKET);
			if (!run.isEmpty() && own != bucket) {
				items.add(count(run, bucket));
				run = new ArrayList<>();
			}
			bucket = own;
			run.add(event);
		}
		if (!run.isEmpty()) {
			items.add(count(run, bucket));
		}
		return items;
	}

	/** One alone is counted, too, so that a lane looks the same all along. */
	private static Item count(List<Event> run, double bucket) {
		return new Item(List.copyOf(run), true, bucket * BUCKET + 1, BUCKET - 2d, false, 0);
	}

	private static int rows(List<Item> items) {
		return items.stream().mapToInt(Item::row).max().orElse(0) + 1;
	}

	/** The most events that one item counts, at least 1. */
	int most() {
		return items.stream().mapToInt(item -> item.events().size()).max().orElse(1);
	}
}
