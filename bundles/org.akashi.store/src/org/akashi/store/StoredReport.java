package org.akashi.store;

import org.eclipse.core.runtime.IStatus;

/**
 * A report in a case.
 *
 * @param sha256    its key
 * @param name      file name as given, may be {@code ""}
 * @param title     title that the report gives itself, or {@code ""}
 * @param publisher who published it, or {@code ""}
 * @param published the date of publication as precise as known, or {@code ""}
 * @param language  BCP 47 tag, or {@code ""}
 * @param mediaType as recognised, else as declared, else {@code ""}
 * @param source    where it came from (URL, file name), or {@code ""}; see {@link org.akashi.report.ReportFile#source()}
 * @param size      bytes of the original
 * @param imported  when it was added, ISO 8601 UTC
 * @param mentions  number of mentions
 * @param proposals number of proposals
 * @param status    OK, or why it couldn't be read, or what to know about it
 */
public record StoredReport(String sha256, String name, String title, String publisher, String published,
		String language, String mediaType, String source, long size, String imported, int mentions, int proposals,
		IStatus status) {

	/** Whether its text is there. */
	public boolean read() {
		return status.getSeverity() < IStatus.ERROR;
	}

	/** What to call it: title, else file name, else the first characters of the hash. */
	public String label() {
		return !title.isBlank() ? title : !name.isBlank() ? name : sha256.substring(0, 12);
	}
}
