package org.akashi.report.spi;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads one kind of report. Implement it and register it as an OSGi service with the component properties
 * {@code akashi.id} (unique, e.g. {@code "pdf"}), {@code akashi.label} (shown to people), {@code akashi.mediaTypes}
 * and {@code akashi.extensions} (lists, used for file dialogs only).
 * <p>
 * Threads: one instance serves many threads at once; keep no state between calls.<br>
 * Determinism: equal bytes give equal text, blocks and order, on every machine.<br>
 * Hostile input: a report is hostile. Never open a network connection, never resolve external entities, never follow
 * references, and keep to the limits.
 */
public interface ReportReader {

	/** Certain: the content can be nothing else. */
	int CERTAIN = 100;
	/** The format fits, others may too. */
	int LIKELY = 60;
	/** It can be read, but so can anything of its kind. */
	int POSSIBLE = 20;
	/** Not this format. */
	int NONE = 0;

	/**
	 * How sure this reader is that it can read the file, judged by content; the name is at most a tie-breaker. Must be
	 * quick: look at the head, don't parse.
	 *
	 * @param file the report, never null
	 * @return 0 (no) to 100 (certain)
	 */
	int confidence(ReportFile file);

	/**
	 * Reads the whole report.
	 *
	 * @param file    the report, never null
	 * @param limits  bounds that must not be exceeded
	 * @param monitor progress and cancellation, never null; checked at least once a page
	 * @return the text; never null; faults that could be tolerated are in {@link ReportText#problems()}
	 * @throws CoreException with a status code of {@link org.akashi.report.ReportStatus} that says what, where and what
	 *                       to do, when nothing useful can be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException;
}
