package org.akashi.report.spi;

import org.akashi.report.PagePicture;
import org.akashi.report.PageSize;
import org.akashi.report.PageText;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** An open report whose pages can be drawn. For one thread at a time. Pages count from 1. */
public interface ReportPages extends AutoCloseable {

	/** A picture has at most so many pixels; a page that would need more is drawn smaller. */
	int MOST_PIXELS = 12_000_000;

	/** The number of pages, at least 1. */
	int count();

	/** How large a page is. Sizes that no printer knows are made harmless. */
	PageSize size(int page);

	/**
	 * Draws a page on white.
	 *
	 * @param page    from 1
	 * @param scale   pixels a point; made smaller when the picture would have more than {@link #MOST_PIXELS}
	 * @param monitor asked for cancellation again and again, never null
	 * @throws CoreException with a code of {@link org.akashi.report.ReportStatus} when the page can't be drawn, or not in time
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	PagePicture picture(int page, double scale, IProgressMonitor monitor) throws CoreException;

	/**
	 * The signs of a page; none on a scanned page.
	 *
	 * @param page    from 1
	 * @param monitor asked for cancellation, never null
	 * @throws CoreException with a code of {@link org.akashi.report.ReportStatus} when the page is damaged
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	PageText text(int page, IProgressMonitor monitor) throws CoreException;

	@Override
	void close();
}
