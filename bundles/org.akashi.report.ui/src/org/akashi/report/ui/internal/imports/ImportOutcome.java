package org.akashi.report.ui.internal.imports;

import org.eclipse.core.runtime.IStatus;

/**
 * What became of one report.
 *
 * @param name      what it is called
 * @param sha256    its key in the case, {@code ""} when it is not there
 * @param mentions  mentions found
 * @param proposals proposals found
 * @param accepted  items accepted at once
 * @param status    OK, or what is wrong and what to do
 * @param knowledge for a file of knowledge what came of it, else {@code ""}
 */
public record ImportOutcome(String name, String sha256, int mentions, int proposals, int accepted, IStatus status, String knowledge) {

	/** What became of a report. */
	public ImportOutcome(String name, String sha256, int mentions, int proposals, int accepted, IStatus status) {
		this(name, sha256, mentions, proposals, accepted, status, "");
	}

	/** Whether it can be reviewed. */
	public boolean read() {
		return status.getSeverity() < IStatus.ERROR && !sha256.isEmpty();
	}
}
