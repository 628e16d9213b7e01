package org.akashi.report.ui.internal.pages;

import java.util.List;

import org.akashi.report.PageBox;
import org.akashi.report.PageSize;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The pages of a report one below the other at one zoom: where each lies, and what lies at a place. Lengths are in the
 * display's points. Immutable; finding a page takes logarithmic time.
 */
final class PageStrip {

	/** Between pages and around them. */
	static final int GAP = 12;
	private static final double SMALLEST = 0.1;
	private static final double LARGEST = 6;

	private final List<PageSize> sizes;
	private final double scale;
	private final int[] tops;
	private final int width;

	/**
	 * @param sizes of all pages
	 * @param scale points of the display for one point of the page
	 */
	PageStrip(List<PageSize> sizes, double scale) {
		this.sizes = sizes;
		this.scale = Math.clamp(scale, SMALLEST, LARGEST);
		tops = new int[sizes.size() + 1];
		int widest = 0;
		int y = GAP;
		for (int i = 0; i < sizes.size(); i++) {
			tops[i] = y;
			y += length(sizes.get(i).height()) + GAP;
			widest = Math.max(widest, length(sizes.get(i).width()));
		}
		tops[sizes.size()] = y;
		width = widest + 2 * GAP;
	}

	private int length(double points) {
		return (int) Math.max(1, Math.round(points * scale));
	}

	/** The scale at which the widest of most pages fills a width; a few odd wide ones don't make all others small. */
	static double fitWidth(List<PageSize> sizes, int width) {
		double[] widths = sizes.stream().mapToDouble(PageSize::width).sorted().toArray();
		return widths.length == 0 ? 1 : Math.max(SMALLEST, (width - 2 * GAP) / widths[(widths.length - 1) * 9 / 10]);
	}

	/** The scale at which a page is seen whole. */
	static double fitPage(PageSize size, int width, int height) {
		return Math.max(SMALLEST, Math.min((width - 2 * GAP) / size.width(), (height - 2 * GAP) / size.height()));
	}

	/** The number of pages. */
	int count() {
		return sizes.size();
	}

	/** Points of the display for one point of the page. */
	double scale() {
		return scale;
	}

	/** The height of all pages with the gaps. */
	int height() {
		return tops[sizes.size()];
	}

	/** The width of the widest page with the gaps. */
	int width() {
		return width;
	}

	/**
	 * Where a page lies.
	 *
	 * @param page   from 1
	 * @param across the width in which pages are centred
	 */
	Rectangle page(int page, int across) {
		PageSize size = sizes.get(page - 1);
		int wide = length(size.width());
		return new Rectangle(Math.max(GAP, (Math.max(across, width) - wide) / 2), tops[page - 1], wide, length(size.height()));
	}

	/** The page at a height, or above the gap at it; from 1, 0 when there are none. */
	int pageAt(int y) {
		int low = 0;
		int high = sizes.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (tops[middle] <= y) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return sizes.isEmpty() ? 0 : low + 1;
	}

	/** Where a box of a page lies. */
	Rectangle place(int page, PageBox box, int across) {
		Rectangle area = page(page, across);
		int left = area.x + (int) Math.floor(box.left() * scale);
		int top = area.y + (int) Math.floor(box.top() * scale);
		int right = area.x + (int) Math.ceil(box.right() * scale);
		int bottom = area.y + (int) Math.ceil(box.bottom() * scale);
		return new Rectangle(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
	}

	/** A place on a page in its own points: {@code {x, y}}. */
	float[] onPage(int page, Point place, int across) {
		Rectangle area = page(page, across);
		return new float[] { (float) ((place.x - area.x) / scale), (float) ((place.y - area.y) / scale) };
	}
}
