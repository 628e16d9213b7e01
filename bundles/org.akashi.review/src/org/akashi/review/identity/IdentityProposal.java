package org.akashi.review.identity;

import java.util.List;
import java.util.Objects;

import org.akashi.model.Evidence;

/**
 * Two objects that may be one, or parts of each other, or have something in common; a person decides.
 *
 * @param id         12 hexadecimal characters, the same whenever it is found again
 * @param kind       what is proposed
 * @param source     id of the one object; of a part the part
 * @param target     id of the other
 * @param confidence 0 to 100 (STIX 2.1 appendix A)
 * @param reasons    what speaks for it, the most telling first
 * @param state      how it stands
 */
public record IdentityProposal(String id, Kind kind, String source, String target, int confidence, List<Reason> reasons, State state) {

	/** What two objects may have to do with each other. */
	public enum Kind {
		/** They are one thing. */
		SAME_AS("same-as"),
		/** The source is part of the target. */
		PART_OF("part-of"),
		/** They have something in common, and are not known to be one. */
		OVERLAPS_WITH("overlaps-with");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/** As files and the command line have it. */
		public String id() {
			return id;
		}

		/**
		 * The type of the relationship that says so. For objects of one type that are the same, STIX 2.1 §3.7 has the common
		 * relationship {@code duplicate-of}; for the rest it has none, and its §5.1 leaves further types to the users.
		 */
		public String relationshipType(String sourceType, String targetType) {
			return this == SAME_AS && sourceType.equals(targetType) ? "duplicate-of" : id;
		}
	}

	/** How a proposal stands. */
	public enum State {
		/** Not decided. */
		OPEN,
		/** There is such a relationship. */
		ACCEPTED,
		/** A person decided against it. */
		REJECTED
	}

	/** Kinds of reasons. */
	public enum Because {
		/** Both have one id in a public list: the id. */
		SAME_ID,
		/** Both are called so: the name. */
		SAME_NAME,
		/** A list gives both names to one thing: the names, the thing and the list. */
		ONE_IN_LIST,
		/** A report says so: its title. */
		STATED,
		/** Both use it, which says little: what. */
		BOTH_USE
	}

	/**
	 * One reason.
	 *
	 * @param because  what kind
	 * @param what     its words
	 * @param weight   0 to 100
	 * @param evidence the sentence, or null
	 */
	public record Reason(Because because, List<String> what, int weight, Evidence evidence) {

		public Reason {
			what = List.copyOf(what);
		}

		/** Whether it says little by itself. */
		public boolean weak() {
			return because == Because.BOTH_USE;
		}

		/** In words, English. */
		public String text() {
			return switch (because) {
				case SAME_ID -> "both have the id " + what.getFirst();
				case SAME_NAME -> "both are called «" + what.getFirst() + "»";
				case ONE_IN_LIST -> "«" + what.getFirst() + "» and «" + what.get(1) + "» are names of " + what.get(2) + " in " + what.get(3);
				case STATED -> "stated in «" + what.getFirst() + "»";
				case BOTH_USE -> "both use " + what.getFirst() + " (weak)";
			};
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Reason reason && reason.because == because && reason.what.equals(what);
		}

		@Override
		public int hashCode() {
			return Objects.hash(because, what);
		}
	}

	public IdentityProposal {
		reasons = List.copyOf(reasons);
	}
}
