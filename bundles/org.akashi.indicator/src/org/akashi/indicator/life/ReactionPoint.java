package org.akashi.indicator.life;

import java.util.Locale;

/**
 * What is to be done when a score has fallen below a value. Nothing is done by itself: below a point of {@link Action#EXPIRE} or
 * {@link Action#REVOKE} an indicator counts as expired, and waits for a person or a script that writes it down.
 *
 * @param below  1 to 100; reached by scores that are less
 * @param action what is to be done
 */
public record ReactionPoint(int below, Action action) implements Comparable<ReactionPoint> {

	/** What is to be done, from the mildest. */
	public enum Action {
		/** Somebody should look whether it still holds. */
		REVIEW,
		/** It isn't worth blocking any more: its validity should end. */
		EXPIRE,
		/** It should be withdrawn. STIX 2.1 §3.2: that can't be taken back for those who have received it. */
		REVOKE;

		/** The name in files and on the command line. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * Reads a name.
		 *
		 * @throws IllegalArgumentException when there is no such action
		 */
		public static Action of(String id) {
			for (Action action : values()) {
				if (action.id().equals(id)) {
					return action;
				}
			}
			throw new IllegalArgumentException("There is no action \"" + id + "\"; there are review, expire and revoke");
		}
	}

	public ReactionPoint {
		if (below < 1 || below > 100) {
			throw new IllegalArgumentException("A reaction point is 1 to 100, not " + below);
		}
	}

	/** Highest first, as time passes them. */
	@Override
	public int compareTo(ReactionPoint other) {
		return below != other.below ? Integer.compare(other.below, below) : action.compareTo(other.action);
	}
}
