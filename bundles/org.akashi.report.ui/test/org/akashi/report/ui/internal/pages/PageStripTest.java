package org.akashi.report.ui.internal.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.akashi.report.PageBox;
import org.akashi.report.PageSize;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PageStripTest {

	private static final PageSize A4 = new PageSize(600, 800);

	private static PageStrip strip(int pages, double scale) {
		return new PageStrip(Collections.nCopies(pages, A4), scale);
	}

	@Test
	void pagesLieBelowEachOtherWithGaps() {
		PageStrip strip = strip(3, 0.5);
		assertEquals(new Rectangle(12, 12, 300, 400), strip.page(1, 0));
		assertEquals(new Rectangle(12, 424, 300, 400), strip.page(2, 0));
		assertEquals(3 * 412 + 12, strip.height());
		assertEquals(324, strip.width());
	}

	@Test
	void narrowPagesStandInTheMiddle() {
		assertEquals((1000 - 300) / 2, strip(1, 0.5).page(1, 1000).x);
	}

	@Test
	void thePageAtAPlaceIsFoundAmongAThousand() {
		PageStrip strip = strip(1000, 1);
		for (int page : new int[] { 1, 2, 500, 999, 1000 }) {
			Rectangle area = strip.page(page, 0);
			assertEquals(page, strip.pageAt(area.y));
			assertEquals(page, strip.pageAt(area.y + area.height - 1));
			assertEquals(page, strip.pageAt(area.y + area.height + 1), "the gap belongs to the page above");
		}
		assertEquals(1, strip.pageAt(0));
		assertEquals(1000, strip.pageAt(Integer.MAX_VALUE));
		assertEquals(0, strip(0, 1).pageAt(5));
	}

	@Test
	void aBoxOfAPageLiesWhereThePageLies() {
		PageStrip strip = strip(2, 2);
		PageBox box = new PageBox(10, 20, 30, 40);
		Rectangle place = strip.place(2, box, 0);
		Rectangle page = strip.page(2, 0);
		assertEquals(new Rectangle(page.x + 20, page.y + 40, 40, 40), place);
		float[] back = strip.onPage(2, new Point(place.x, place.y), 0);
		assertEquals(10, back[0], 0.01);
		assertEquals(20, back[1], 0.01);
	}

	@Test
	void theWidthIsFittedToMostPages() {
		List<PageSize> sizes = new ArrayList<>(Collections.nCopies(20, A4));
		sizes.add(new PageSize(6000, 800));
		assertEquals((624 - 24) / 600.0, PageStrip.fitWidth(sizes, 624), 0.001, "one fold-out doesn't make all others small");
		assertEquals((624 - 24) / 600.0, PageStrip.fitWidth(List.of(A4), 624), 0.001);
	}

	@Test
	void aWholePageFits() {
		assertEquals(0.5, PageStrip.fitPage(A4, 2000, 424), 0.001);
	}

	@Test
	void scalesStayWithinReason() {
		assertTrue(strip(1, 1000).scale() <= 6);
		assertTrue(strip(1, 0).scale() >= 0.1);
	}

	@Test
	void whatIsInSightIsDrawnFirst() {
		assertEquals(List.of(3, 4, 5, 2), new PageOrder(3, 4, 9).pages());
		assertEquals(List.of(1, 2), new PageOrder(1, 1, 2).pages());
		assertEquals(List.of(9, 8), new PageOrder(9, 9, 9).pages());
		assertEquals(List.of(), new PageOrder(1, 1, 0).pages());
	}

	@Test
	void messagesAreBrokenBetweenWordsInJapaneseToo() {
		assertEquals("one two\nthree", PageNote.wrap("one two three", String::length, 8));
		String japanese = PageNote.wrap("このページは壊れているため描画できません", String::length, 8);
		assertTrue(japanese.lines().count() > 1 && japanese.lines().allMatch(line -> line.length() <= 9), japanese);
		assertTrue(PageNote.wrap("x".repeat(10_000), String::length, 50).length() < 1000);
	}
}
