package org.akashi.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.akashi.mention.Extraction;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;

/**
 * The reports of a case: original bytes, text, mentions, proposals and verdicts. Adding a report is on disk when the
 * method returns; it is a step of the case's {@link History}: undo puts the report aside, redo brings it back, and its
 * bytes are never deleted by that.
 * Reading a report again isn't a step: its original gives the same at any time. Verdicts are recorded through
 * {@link Edit#record}.
 */
public interface CaseReports {

	/**
	 * Adds a report, or the new findings of a report that is there already; its verdicts stay.
	 *
	 * @return what is stored. When the text differs from the stored one and verdicts point into that, text and mentions
	 *         stay as they are and the status is a warning {@link CaseStatus#TEXT_KEPT}.
	 * @throws CoreException when it can't be written; then nothing of it is there
	 */
	StoredReport add(ReportFile file, ReportText text, Extraction extraction) throws CoreException;

	/**
	 * As {@link #add}, for the step that follows: that takes the report by {@link Edit#bring}, so that adding it isn't a
	 * step by itself. A report that is new is seen once that step is done.
	 *
	 * @throws CoreException when it can't be written; then nothing of it is there
	 */
	StoredReport keep(ReportFile file, ReportText text, Extraction extraction) throws CoreException;

	/**
	 * Keeps the original of a report that couldn't be read, and why. Does nothing when the report is there already and
	 * was read.
	 *
	 * @throws CoreException when it can't be written
	 */
	StoredReport addUnread(ReportFile file, IStatus reason) throws CoreException;

	/** All reports, in the order in which they were added. */
	List<StoredReport> list();

	/** The report with this SHA-256. */
	Optional<StoredReport> find(String sha256);

	/**
	 * Its text; empty when there is no such report or it couldn't be read.
	 *
	 * @throws CoreException when the stored files are missing or broken
	 */
	Optional<ReportText> text(String sha256) throws CoreException;

	/**
	 * What was found in it; empty when there is no such report or it couldn't be read. Broken lines are in the problems.
	 *
	 * @throws CoreException when the stored files are missing
	 */
	Optional<Extraction> extraction(String sha256) throws CoreException;

	/** The verdicts on its mentions and proposals, oldest first, unsaved ones too. */
	List<Verdict> verdicts(String sha256);

	/** The file with the original bytes; empty when there is no such report. */
	Optional<Path> original(String sha256);
}
