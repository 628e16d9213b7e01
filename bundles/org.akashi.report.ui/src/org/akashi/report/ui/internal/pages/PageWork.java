package org.akashi.report.ui.internal.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.akashi.report.PagePicture;
import org.akashi.report.PagePlaces;
import org.akashi.report.PageSize;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportPages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Draws the pages that are wanted, one after the other, on a worker thread. What is no longer wanted is cancelled. Opens the
 * report with its first wish and closes it when it is closed itself.
 */
final class PageWork {

	/** Opens the report; empty when its pages can't be drawn. */
	interface Opening {
		Optional<ReportPages> open(IProgressMonitor monitor) throws CoreException;
	}

	/** Takes the results, on the thread of the executor. */
	interface Results {

		/** The report is open; these are its pages. */
		void opened(List<PageSize> sizes);

		/** A page was drawn, or could not be. */
		void drawn(DrawnPage page);

		/** The report has no pages that can be drawn; null when nothing is wrong. */
		void failed(IStatus status);
	}

	/**
	 * @param pages    most urgent first
	 * @param scale    pixels a point
	 * @param inverted light on dark
	 */
	private record Wish(List<Integer> pages, double scale, boolean inverted) {

		boolean isDone(Map<Integer, Wish> done, int page) {
			Wish before = done.get(page);
			return before != null && before.scale == scale && before.inverted == inverted;
		}
	}

	private static final int MOST_PLACES = 200;

	private final ReportText text;
	private final Opening opening;
	private final Executor executor;
	private final Results results;
	private final Job job;
	private final Map<Integer, Wish> done = new HashMap<>();
	private final Map<Integer, PagePlaces> places = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, PagePlaces> eldest) {
			return size() > MOST_PLACES;
		}
	};
	private final Map<Integer, IStatus> hopeless = new HashMap<>();
	private volatile Wish wish = new Wish(List.of(), 1, false);
	private volatile boolean closed;
	private ReportPages pages;

	/**
	 * @param name     of the job
	 * @param text     the report
	 * @param executor runs something on the thread of the results, in order
	 */
	PageWork(String name, ReportText text, Opening opening, Executor executor, Results results) {
		this.text = text;
		this.opening = opening;
		this.executor = executor;
		this.results = results;
		job = Job.create(name, this::run);
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	/** Begins: opens the report and tells its sizes. */
	void start() {
		job.schedule();
	}

	/** Wants these pages instead of those before; drawn ones are not drawn again. */
	void want(List<Integer> wanted, double scale, boolean inverted) {
		Wish next = new Wish(List.copyOf(wanted), scale, inverted);
		if (!next.equals(wish) && !closed) {
			wish = next;
			job.schedule();
		}
	}

	/** The page must be drawn again when it is wanted: its picture was given up. */
	void forget(int page) {
		synchronized (done) {
			done.remove(page);
		}
	}

	/** Ends; what is being drawn is cancelled. */
	void close() {
		closed = true;
		job.schedule();
	}

	private IStatus run(IProgressMonitor monitor) {
		try {
			if (pages == null && !closed && !open()) {
				return Status.OK_STATUS;
			}
			while (!closed && pages != null) {
				Wish now = wish;
				Optional<Integer> next = next(now);
				if (next.isEmpty()) {
					break;
				}
				draw(now, next.get());
			}
		} finally {
			if (closed && pages != null) {
				pages.close();
				pages = null;
			}
		}
		return Status.OK_STATUS;
	}

	private boolean open() {
		try {
			Optional<ReportPages> found = opening.open(new WishMonitor(0));
			if (found.isEmpty()) {
				tell(() -> results.failed(null));
				return false;
			}
			pages = found.get();
		} catch (CoreException e) {
			tell(() -> results.failed(e.getStatus()));
			return false;
		} catch (OperationCanceledException e) {
			return false;
		}
		List<PageSize> sizes = new ArrayList<>(pages.count());
		for (int page = 1; page <= pages.count() && !closed; page++) {
			sizes.add(pages.size(page));
		}
		tell(() -> results.opened(sizes));
		return true;
	}

	private Optional<Integer> next(Wish now) {
		synchronized (done) {
			return now.pages().stream().filter(page -> page >= 1 && page <= pages.count() && !now.isDone(done, page)).findFirst();
		}
	}

	private void draw(Wish now, int page) {
		IProgressMonitor monitor = new WishMonitor(page);
		List<IStatus> problems = new ArrayList<>();
		try {
			PagePicture picture = picture(now, page, monitor, problems);
			PagePlaces found = places(page, monitor, problems);
			DrawnPage drawn = new DrawnPage(page, now.scale(), now.inverted(), picture == null ? null : DrawnPage.data(picture, now.inverted()), found, problems);
			synchronized (done) {
				done.put(page, now);
			}
			tell(() -> results.drawn(drawn));
		} catch (OperationCanceledException e) {
			// it is not wanted any more
		}
	}

	/** The picture, null when it can't be drawn; what failed once isn't tried again and again. */
	private PagePicture picture(Wish now, int page, IProgressMonitor monitor, List<IStatus> problems) {
		IStatus before = hopeless.get(page);
		if (before != null) {
			problems.add(before);
			return null;
		}
		try {
			PagePicture picture = pages.picture(page, now.scale(), monitor);
			problems.addAll(picture.problems());
			return picture;
		} catch (CoreException e) {
			problems.add(e.getStatus());
			hopeless.put(page, e.getStatus());
			return null;
		}
	}

	private PagePlaces places(int page, IProgressMonitor monitor, List<IStatus> problems) {
		PagePlaces known = places.get(page);
		if (known == null) {
			try {
				known = PagePlaces.of(text, page, pages.text(page, monitor));
				places.put(page, known);
			} catch (CoreException e) {
				problems.add(e.getStatus());
			}
		}
		return known;
	}

	private void tell(Runnable news) {
		executor.execute(() -> {
			if (!closed) {
				news.run();
			}
		});
	}

	/** Is cancelled when nobody wants the page any more. */
	private final class WishMonitor extends NullProgressMonitor {

		private final int page;

		WishMonitor(int page) {
			this.page = page;
		}

		@Override
		public boolean isCanceled() {
			return closed || page > 0 && !wish.pages().contains(page);
		}
	}
}
