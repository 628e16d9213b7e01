package org.akashi.report.ui.internal.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.akashi.report.PagePicture;
import org.akashi.report.PageSize;
import org.akashi.report.PageText;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportPages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageWorkTest {

	private static final ReportText TEXT = new ReportText("", List.of(), List.of(), ReportMetadata.ofType("application/pdf"), List.of(), List.of(), List.of());

	private final Made made = new Made();
	private final News news = new News();
	private final PageWork work = new PageWork("Draw", TEXT, monitor -> Optional.of(made), Runnable::run, news);

	@AfterEach
	void close() {
		work.close();
	}

	/** A report of nine pages; page 7 is damaged, page 5 waits until it is cancelled. */
	private static final class Made implements ReportPages {

		private final List<Integer> drawn = new ArrayList<>();
		private final CountDownLatch started = new CountDownLatch(1);
		private final AtomicInteger cancelled = new AtomicInteger();
		private final CountDownLatch closed = new CountDownLatch(1);

		@Override
		public int count() {
			return 9;
		}

		@Override
		public PageSize size(int page) {
			return new PageSize(10 * page, 10);
		}

		@Override
		public PagePicture picture(int page, double scale, IProgressMonitor monitor) throws CoreException {
			drawn.add(page);
			if (page == 7) {
				throw ReportStatus.error(ReportStatus.TRUNCATED, "Page 7 is damaged.");
			}
			if (page == 5) {
				started.countDown();
				while (!monitor.isCanceled()) {
					Thread.onSpinWait();
				}
				cancelled.incrementAndGet();
				throw new OperationCanceledException();
			}
			return new PagePicture(1, 1, new int[] { 0xFF0000 }, List.of());
		}

		@Override
		public PageText text(int page, IProgressMonitor monitor) {
			return PageText.NONE;
		}

		@Override
		public void close() {
			closed.countDown();
		}
	}

	private static final class News implements PageWork.Results {

		private final BlockingQueue<List<PageSize>> opened = new LinkedBlockingQueue<>();
		private final BlockingQueue<DrawnPage> pages = new LinkedBlockingQueue<>();

		@Override
		public void opened(List<PageSize> sizes) {
			opened.add(sizes);
		}

		@Override
		public void drawn(DrawnPage page) {
			pages.add(page);
		}

		@Override
		public void failed(IStatus status) {
			throw new AssertionError(status);
		}

		DrawnPage next() throws InterruptedException {
			return pages.poll(20, TimeUnit.SECONDS);
		}
	}

	@Test
	void sizesComeFirst() throws InterruptedException {
		work.start();
		List<PageSize> sizes = news.opened.poll(20, TimeUnit.SECONDS);
		assertEquals(9, sizes.size());
		assertEquals(20, sizes.get(1).width());
	}

	@Test
	void pagesComeInTheOrderOfTheWish() throws InterruptedException {
		work.want(List.of(3, 4, 2), 1, false);
		assertEquals(3, news.next().page());
		assertEquals(4, news.next().page());
		DrawnPage last = news.next();
		assertEquals(2, last.page());
		assertNotNull(last.picture());
		assertEquals(0xFF0000, last.picture().getPixel(0, 0));
		assertNotNull(last.places());
	}

	@Test
	void whatIsDrawnIsNotDrawnAgainUnlessItWasGivenUpOrTheScaleIsAnother() throws InterruptedException {
		work.want(List.of(1), 1, false);
		news.next();
		work.want(List.of(1, 2), 1, false);
		assertEquals(2, news.next().page());
		work.want(List.of(1, 2), 2, false);
		assertEquals(2.0, news.next().scale());
		news.next();
		work.forget(1);
		work.want(List.of(1, 2, 3), 2, false);
		assertEquals(1, news.next().page());
		assertEquals(3, news.next().page());
	}

	@Test
	void whatIsNoLongerWantedIsCancelled() throws InterruptedException {
		work.want(List.of(5), 1, false);
		assertTrue(made.started.await(20, TimeUnit.SECONDS));
		work.want(List.of(6), 1, false);
		assertEquals(6, news.next().page());
		assertEquals(1, made.cancelled.get());
	}

	@Test
	void aDamagedPageSaysSoIsTriedOnceAndTheOthersGoOn() throws InterruptedException {
		work.want(List.of(7, 8), 1, false);
		DrawnPage damaged = news.next();
		assertNull(damaged.picture());
		assertEquals("Page 7 is damaged.", damaged.problems().getFirst().getMessage());
		assertEquals(8, news.next().page());
		work.want(List.of(7, 8), 2, false);
		assertNull(news.next().picture());
		news.next();
		assertEquals(1, made.drawn.stream().filter(page -> page == 7).count());
	}

	@Test
	void closingClosesTheReport() throws InterruptedException {
		work.want(List.of(5), 1, false);
		assertTrue(made.started.await(20, TimeUnit.SECONDS));
		work.close();
		assertTrue(made.closed.await(20, TimeUnit.SECONDS));
	}

	@Test
	void invertedPagesKeepTheirHues() {
		assertEquals(0x181818, DrawnPage.invert(0xFFFFFF), "paper becomes dark");
		assertEquals(0xFFFFFF, DrawnPage.invert(0x000000), "ink becomes light");
		int red = DrawnPage.invert(0xC00000);
		assertTrue((red >> 16 & 0xFF) > (red & 0xFF), "red stays red: " + Integer.toHexString(red));
	}
}
