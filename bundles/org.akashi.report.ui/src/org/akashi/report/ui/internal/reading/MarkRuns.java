package org.akashi.report.ui.internal.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.report.Block;
import org.akashi.report.ui.internal.review.QueueItem;

/**
 * The text of a report cut into runs of one look each: which block it belongs to and which mention covers it. Runs are
 * in text order, do not overlap and are never empty; plain text outside blocks and mentions has none. Finding the runs
 * of a line takes logarithmic time, so that only visible lines cost anything.
 */
public final class MarkRuns {

	/**
	 * One run.
	 *
	 * @param start first character, UTF-16 offset
	 * @param end   one past the last character
	 * @param block the block that it lies in, or null
	 * @param item  the mention that covers it, or null; of nested ones the inner
	 * @param outer the longer mention around the inner one, or null where none is nested
	 */
	public record Run(int start, int end, Block block, QueueItem item, QueueItem outer) {

		/**
		 * The mention whose look the run has: a host looks like the URL around it, unless it was decided otherwise or is the
		 * current one.
		 *
		 * @param current id of the current mention
		 */
		public QueueItem shown(String current) {
			boolean own = outer == null || item.status() != outer.status() || item.id().equals(current);
			return own && (outer == null || !outer.id().equals(current)) ? item : outer;
		}
	}

	private final Run[] runs;
	private final QueueItem[] marks;
	private final Map<String, List<QueueItem>> inner = new HashMap<>();

	/**
	 * Cuts the text.
	 *
	 * @param blocks in text order, not overlapping
	 * @param items  the report's items; statements are left out, a host inside a URL stays, of mentions that overlap otherwise the
	 *               first stays
	 */
	public MarkRuns(List<Block> blocks, List<QueueItem> items) {
		marks = marks(items);
		List<Run> list = new ArrayList<>(blocks.size() + 2 * marks.length);
		int next = 0;
		int done = 0;
		for (Block block : blocks) {
			while (next < marks.length && marks[next].span().end() <= block.start()) {
				done = addMark(list, marks[next++], done, null);
			}
			int position = Math.max(block.start(), done);
			while (next < marks.length && marks[next].span().start() < block.end()) {
				QueueItem mark = marks[next];
				add(list, position, mark.span().start(), block, null);
				position = addMark(list, mark, Math.max(done, Math.min(position, mark.span().start())), block);
				done = position;
				next++;
			}
			add(list, position, block.end(), block, null);
			done = Math.max(position, block.end());
		}
		while (next < marks.length) {
			done = addMark(list, marks[next++], done, null);
		}
		runs = list.toArray(Run[]::new);
	}

	private QueueItem[] marks(List<QueueItem> items) {
		QueueItem[] sorted = items.stream().filter(QueueItem::mention)
				.sorted(Comparator.comparing(QueueItem::span)).toArray(QueueItem[]::new);
		List<QueueItem> kept = new ArrayList<>(sorted.length);
		int end = 0;
		for (QueueItem item : sorted) {
			if (item.span().start() >= end) {
				kept.add(item);
				end = item.span().end();
			} else {
				nest(kept.getLast(), item);
			}
		}
		return kept.toArray(QueueItem[]::new);
	}

	private void nest(QueueItem outer, QueueItem item) {
		List<QueueItem> inside = inner.computeIfAbsent(outer.id(), id -> new ArrayList<>(1));
		boolean free = inside.isEmpty() || inside.getLast().span().end() <= item.span().start();
		if (free && outer.span().contains(item.span()) && item.span().length() < outer.span().length()) {
			inside.add(item);
		}
	}

	private int addMark(List<Run> list, QueueItem mark, int from, Block block) {
		int position = Math.max(from, mark.span().start());
		for (QueueItem inside : inner.getOrDefault(mark.id(), List.of())) {
			add(list, position, inside.span().start(), block, mark);
			int start = Math.max(position, inside.span().start());
			if (inside.span().end() > start) {
				list.add(new Run(start, inside.span().end(), block, inside, mark));
				position = inside.span().end();
			}
		}
		add(list, position, mark.span().end(), block, mark);
		return mark.span().end();
	}

	private static void add(List<Run> list, int start, int end, Block block, QueueItem item) {
		if (end > start) {
			list.add(new Run(start, end, block, item, null));
		}
	}

	/** All runs in text order. */
	public List<Run> all() {
		return List.of(runs);
	}

	/** The runs that share at least one character with a range of the text. */
	public List<Run> between(int start, int end) {
		int low = 0;
		int high = runs.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (runs[middle].end() <= start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		int last = low;
		while (last < runs.length && runs[last].start() < end) {
			last++;
		}
		return Arrays.asList(runs).subList(low, last);
	}

	/**
	 * The marked mention at an offset, of nested ones the inner, or null. A place just behind a mention belongs to it as
	 * well.
	 */
	public QueueItem at(int offset) {
		QueueItem outer = outerAt(offset);
		for (QueueItem inside : outer == null ? List.<QueueItem>of() : inner.getOrDefault(outer.id(), List.of())) {
			if (inside.span().start() <= offset && offset < inside.span().end()) {
				return inside;
			}
		}
		return outer;
	}

	private QueueItem outerAt(int offset) {
		int low = 0;
		int high = marks.length - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			QueueItem mark = marks[middle];
			if (offset < mark.span().start()) {
				high = middle - 1;
			} else if (offset >= mark.span().end()) {
				low = middle + 1;
			} else {
				return mark;
			}
		}
		return high >= 0 && marks[high].span().end() == offset ? marks[high] : null;
	}

	/** The marked mentions in text order, without those inside others. */
	public List<QueueItem> marks() {
		return List.of(marks);
	}
}
