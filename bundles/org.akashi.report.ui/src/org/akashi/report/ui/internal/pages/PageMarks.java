package org.akashi.report.ui.internal.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.report.Block;
import org.akashi.report.PageBox;
import org.akashi.report.PagePlaces;
import org.akashi.report.ui.internal.reading.MarkRuns;
import org.akashi.report.ui.internal.reading.MarkRuns.Run;
import org.akashi.report.ui.internal.review.QueueItem;

/** The mentions of a report at their places on the pages that are known so far. UI thread; knows no widgets. */
final class PageMarks {

	/**
	 * A mention, or the part of one around an inner one.
	 *
	 * @param run   the run of text
	 * @param boxes one for each of its lines
	 */
	record Mark(Run run, List<PageBox> boxes) {
	}

	/** Marks are painted on whole pixels: their edges are theirs, too. In points. */
	private static final float BESIDE = 2;

	private final Map<Integer, PagePlaces> places = new HashMap<>();
	private final Map<Integer, List<Mark>> marks = new HashMap<>();
	private MarkRuns runs = new MarkRuns(List.of(), List.of());

	/** Takes the mentions as they are now. */
	void take(List<Block> blocks, List<QueueItem> items) {
		runs = new MarkRuns(blocks, items);
		marks.clear();
	}

	/** The places of a page are known. */
	void know(int page, PagePlaces of) {
		places.put(page, of);
		marks.remove(page);
	}

	/** The places of a page, or null. */
	PagePlaces places(int page) {
		return places.get(page);
	}

	/** Forgets the places of a page. */
	void forget(int page) {
		places.remove(page);
		marks.remove(page);
	}

	/** The marks of a page; none as long as its places are not known. */
	List<Mark> on(int page) {
		PagePlaces of = places.get(page);
		return of == null ? List.of() : marks.computeIfAbsent(page, any -> marks(of));
	}

	private List<Mark> marks(PagePlaces of) {
		List<Mark> list = new ArrayList<>();
		for (Run run : runs.between(of.start(), of.end())) {
			if (run.item() != null) {
				List<PageBox> boxes = of.boxes(run.start(), run.end());
				if (!boxes.isEmpty()) {
					list.add(new Mark(run, boxes));
				}
			}
		}
		return list;
	}

	/** The mention at a place of a page, or hardly beside it, of nested ones the inner, or null. */
	QueueItem at(int page, float x, float y) {
		QueueItem nearest = null;
		float least = BESIDE;
		for (Mark mark : on(page)) {
			for (PageBox box : mark.boxes()) {
				float distance = box.distance(x, y);
				if (distance < least) {
					least = distance;
					nearest = mark.run().item();
				}
			}
		}
		return nearest;
	}

	/** All mentions in text order. */
	List<QueueItem> all() {
		return runs.marks();
	}
}
