package org.akashi.export;

import java.util.List;

/**
 * What an export wrote, and everything that its format could not carry.
 *
 * @param written number of objects that the file holds
 * @param losses  what was left out or changed, in the order of the objects
 */
public record LossReport(int written, List<Loss> losses) {

	/**
	 * One thing that the format could not carry.
	 *
	 * @param object   STIX id of the object
	 * @param name     its name for people
	 * @param property the STIX property, or {@code ""} for the whole object
	 * @param reason   why, in one sentence
	 */
	public record Loss(String object, String name, String property, String reason) {
	}

	public LossReport {
		losses = List.copyOf(losses);
	}

	/** Whether everything was carried. */
	public boolean lossless() {
		return losses.isEmpty();
	}
}
