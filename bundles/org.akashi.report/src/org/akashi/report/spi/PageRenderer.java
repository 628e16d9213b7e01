package org.akashi.report.spi;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Draws the pages of one kind of report as they looked. Implement it and register it as an OSGi service with the component
 * property {@code akashi.id}. Without one for its format a report is shown as text alone.
 * <p>
 * Threads: one instance serves many threads at once; keep no state between calls.<br>
 * Hostile input: a report is hostile. Never open a network connection, never run what the report brings along, and keep to
 * the limits.
 */
public interface PageRenderer {

	/** Whether it draws this report, judged by content. Must be quick: look at the head, don't parse. */
	boolean renders(ReportFile file);

	/**
	 * Opens a report for drawing.
	 *
	 * @param file    the report, never null
	 * @param limits  bounds that must not be exceeded
	 * @param monitor for cancellation, never null
	 * @return its pages, which the caller closes; never null
	 * @throws CoreException with a code of {@link org.akashi.report.ReportStatus} that says what, where and what to do
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	ReportPages open(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException;

	/**
	 * Loads what drawing needs, so that the first page comes quickly. Called on a worker thread while nobody waits, if at all.
	 */
	default void prepare() {
		// most have nothing to load
	}
}
