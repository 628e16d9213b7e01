package org.akashi.analysis.ui.internal.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
	 * @param label pixels that a label needs
	 */
	static LaneLayout of(Lane lane, TimeScale scale, ToIntFunction<String> label) {
		if (lane.shapes().size() <= ROWS * 40) {
			LaneLayout packed = packed(lane, scale, label);
			packed = packed != null ? packed : packed(lane, scale, text -> 0);
			if (packed != null) {
				return packed;
			}
		}
		return new LaneLayout(lane, counted(lane.events(), scale), 1, true);
	}

	/** Rows for all, or null when there are too many. There may be thousands of lanes, each with little in it. */
	private static LaneLayout packed(Lane lane, TimeScale scale, ToIntFunction<String> label) {
		List<Item> placed = new ArrayList<>(lane.shapes().size());
		// What the case holds stands above what merely stands in sentences.
		int rows = place(lane.shapes(), false, 0, scale, label, placed);
		if (rows >= 0 && placed.size() < lane.shapes().size()) {
			rows = place(lane.shapes(), true, rows, scale, label, placed);
		}
		if (placed.size() > 1) {
			placed.sort(Comparator.comparingDouble(Item::left));
		}
		return rows < 0 ? null : new LaneLayout(lane, placed, Math.max(1, rows), false);
	}

	/** Places shapes from a row on; gives the next free row, -1 when there are too few. */
	private static int place(List<Shape> shapes, boolean side, int first, TimeScale scale, ToIntFunction<String> label, List<Item> placed) {
		double[] free = new double[Math.min(ROWS, first + shapes.size())];
		Arrays.fill(free, Double.NEGATIVE_INFINITY);
		int next = first;
		for (Shape shape : shapes) {
			if (shape.side() != side) {
				continue;
			}
			double from = scale.x(shape.from());
			double until = scale.x(shape.until());
			boolean mark = until - from < MARK;
			// Too short to be seen as long: a mark in its middle.
			double x = mark ? (from + until) / 2 - MARK / 2d : from;
			double width = mark ? MARK : until - from;
			double left = shape.before() ? x - ARROW : x;
			int row = first;
			while (row < free.length && free[row] > left) {
				row++;
			}
			if (row >= free.length) {
				return -1;
			}
			int room = label.applyAsInt(shape.label());
			free[row] = x + width + (shape.after() ? ARROW : 0) + (room > 0 ? room + GAP : 0) + GAP;
			placed.add(new Item(shape.events(), false, x, width, room > 0, row));
			next = Math.max(next, row + 1);
		}
		return next;
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

	/** The most events that one item counts, at least 1. */
	int most() {
		return items.stream().mapToInt(item -> item.events().size()).max().orElse(1);
	}
}
