package org.akashi.store;

/**
 * Two people changed the same property of one object, and merging could keep only one of the two values: the other waits
 * in the object, in Akashi's extension, until somebody decides.
 *
 * @param object   STIX id of the object
 * @param type     its STIX type
 * @param name     its name for people
 * @param property JSON pointer (RFC 6901) of the property; {@code ""} when one side removed the object itself
 * @param base     the value that both started from, as JSON; null where there was none
 * @param ours     the value that was kept, as JSON; null where that side had removed it
 * @param theirs   the value that waits, as JSON; null where that side had removed it
 */
public record Conflict(String object, String type, String name, String property, String base, String ours,
		String theirs) {

	/** How a conflict is decided. */
	public enum Choice {
		/** The value of our side, which stands in the object; where our side had removed the object, it goes. */
		OURS,
		/** The value of the other side; where that had removed the object, it goes. */
		THEIRS,
		/** As it was before both changes. */
		BASE
	}
}
