package org.akashi.report;

import java.time.Duration;

/**
 * Bounds on reading one report. Whatever goes over them is reported with a {@link ReportStatus} of its own.
 *
 * @param maxBytes      size of the file
 * @param maxCharacters UTF-16 units of the text
 * @param maxPages      pages, slides or sheets
 * @param maxDepth      nesting: mails in mails, archives in archives, elements in elements are bounded from it
 * @param maxInflation  unpacked bytes ÷ packed bytes of a compressed container
 * @param maxTime       wall-clock time
 */
public record ReadLimits(long maxBytes, int maxCharacters, int maxPages, int maxDepth, int maxInflation,
		Duration maxTime) {

	/** What the workbench uses unless the user says otherwise. */
	public static final ReadLimits DEFAULT = new ReadLimits(256L << 20, 100_000_000, 10_000, 8, 200,
			Duration.ofMinutes(5));
}
