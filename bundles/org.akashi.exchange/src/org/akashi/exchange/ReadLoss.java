package org.akashi.exchange;

import java.util.Objects;

/**
 * One thing of a source that could not be carried into STIX 2.1 objects.
 *
 * @param path   where it stands: JSON path, XPath, {@code row 3, column 2}; {@code ""} for the whole file
 * @param line   its line from 1, or 0 when unknown
 * @param what   the thing, as the source calls it
 * @param reason why it is not carried, in one sentence
 */
public record ReadLoss(String path, int line, String what, String reason) {

	public ReadLoss {
		Objects.requireNonNull(path, "path");
		Objects.requireNonNull(what, "what");
		Objects.requireNonNull(reason, "reason");
	}

	/** The place for people: {@code line 12, /STIX_Package/Indicators}, or {@code ""}. */
	public String place() {
		return line > 0 ? "line " + line + (path.isEmpty() ? "" : ", " + path) : path;
	}
}
