package org.akashi.report;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.internal.TextAlignment;

/**
 * Where the characters of one page of a {@link ReportText} stand on the page as it looked, and back. Made from the text and
 * the signs of the page alone, so it also fits texts that were read earlier. Immutable.
 */
public final class PagePlaces {

	/** A place that is farther from all signs, in points, belongs to none. */
	private static final float REACH = 14;

	private final int start;
	private final int end;
	private final PageText page;
	private final int[] signs;

	private PagePlaces(int start, int end, PageText page, int[] signs) {
		this.start = start;
		this.end = end;
		this.page = page;
		this.signs = signs;
	}

	/**
	 * The places of one page.
	 *
	 * @param text   the report
	 * @param number page from 1
	 * @param page   what it shows
	 */
	public static PagePlaces of(ReportText text, int number, PageText page) {
		int start = -1;
		int end = -1;
		for (Block block : text.blocks()) {
			if (block.place().page() == number) {
				start = start < 0 ? block.start() : start;
				end = block.end();
			}
		}
		if (start < 0) {
			return new PagePlaces(0, 0, page, new int[0]);
		}
		return new PagePlaces(start, end, page, TextAlignment.of(text.text().substring(start, end), page.signs()));
	}

	/** First character of the page, UTF-16 offset into the text. */
	public int start() {
		return start;
	}

	/** One past its last character; {@link #start()} when the page has no text. */
	public int end() {
		return end;
	}

	/** Whether any of its characters has a place. */
	public boolean isEmpty() {
		for (int sign : signs) {
			if (sign >= 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The rectangles of a range of the text, one for each line that it takes on the page; empty where its characters were not
	 * found.
	 *
	 * @param from  first character, UTF-16 offset into the text; what lies outside the page is left out
	 * @param until one past the last
	 */
	public List<PageBox> boxes(int from, int until) {
		List<PageBox> boxes = new ArrayList<>();
		PageBox line = null;
		for (int offset = Math.max(from, start); offset < Math.min(until, end); offset++) {
			int sign = signs[offset - start];
			if (sign < 0) {
				continue;
			}
			PageBox box = page.box(sign);
			if (line != null && goesOn(line, box)) {
				line = line.with(box);
			} else {
				if (line != null) {
					boxes.add(line);
				}
				line = box;
			}
		}
		if (line != null) {
			boxes.add(line);
		}
		return boxes;
	}

	/** Whether a sign stands beside or, in upright writing, below the others. */
	private static boolean goesOn(PageBox line, PageBox box) {
		float high = Math.max(1, box.bottom() - box.top());
		float wide = Math.max(1, box.right() - box.left());
		boolean level = Math.min(line.bottom(), box.bottom()) - Math.max(line.top(), box.top()) > 0.4f * Math.min(high, line.bottom() - line.top());
		boolean beside = box.left() < line.right() + 2.5f * high && box.right() > line.left() - 2.5f * high;
		boolean upright = Math.min(line.right(), box.right()) - Math.max(line.left(), box.left()) > 0.6f * wide
				&& Math.abs(box.top() - line.bottom()) < 0.3f * high && wide > 0.8f * high && line.right() - line.left() < 1.6f * wide;
		return level && beside || upright;
	}

	/** The offset of the character at a place of the page, or of the nearest one close to it; -1 when there is none. */
	public int offsetAt(float x, float y) {
		return nearest(x, y, REACH);
	}

	/** The offset of the character nearest to a place, however far; -1 when the page has none. */
	public int nearest(float x, float y) {
		return nearest(x, y, Float.MAX_VALUE);
	}

	private int nearest(float x, float y, float reach) {
		int best = -1;
		float least = reach;
		for (int i = 0; i < signs.length; i++) {
			if (signs[i] >= 0) {
				float distance = page.box(signs[i]).distance(x, y);
				if (distance == 0) {
					return start + i;
				}
				if (distance < least) {
					least = distance;
					best = start + i;
				}
			}
		}
		return best;
	}
}
