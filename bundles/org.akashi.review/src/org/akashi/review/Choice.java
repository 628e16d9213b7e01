package org.akashi.review;

import java.util.List;

import org.akashi.mention.MentionTypes;

/**
 * One thing that a name in a report may stand for, and what speaks for it.
 *
 * @param id      what to choose it by: the STIX id of an object of the case, {@code type:entity} of a known thing, or
 *                {@code new:type} for one that neither the case nor a list has
 * @param type    mention type
 * @param label   what to call it
 * @param object  id of the object of the case that it is, or {@code ""}
 * @param reasons what speaks for it, the most telling first
 */
public record Choice(String id, String type, String label, String object, List<Reason> reasons) {

	/** Begins the id of a thing that is new. */
	public static final String NEW = "new:";

	/** Kinds of reasons, with what their arguments are. */
	public enum Kind {
		/** It is an object of this case: the number of its sentences. */
		IN_CASE,
		/** Somebody calls the object so: who, since when or {@code ""}, how sure or {@code ""}. */
		CALLED_BY,
		/** What the extractors take it for: why. */
		FOUND,
		/** Lists call it so: the lists. */
		LISTED,
		/** A word stands beside the name: the word. */
		WORD_BESIDE,
		/** The report uses other names of it too: the names. */
		ALSO_NAMED,
		/** It is none of the others. */
		IS_NEW
	}

	/**
	 * One reason.
	 *
	 * @param kind what it is
	 * @param what its arguments
	 */
	public record Reason(Kind kind, List<String> what) {

		public Reason {
			what = List.copyOf(what);
		}

		/** One reason. */
		public static Reason of(Kind kind, String... what) {
			return new Reason(kind, List.of(what));
		}

		/** In words, English. */
		public String text() {
			return switch (kind) {
			case IN_CASE -> "in this case, with " + what.getFirst() + (what.getFirst().equals("1") ? " sentence" : " sentences");
			case CALLED_BY -> what.getFirst() + " calls it so" + (what.get(1).isEmpty() ? "" : " since " + what.get(1))
					+ (what.get(2).isEmpty() ? "" : " (confidence " + what.get(2) + ")");
			case FOUND -> "so it was read: " + what.getFirst();
			case LISTED -> "called so by " + what.getFirst();
			case WORD_BESIDE -> "«" + what.getFirst() + "» stands beside it";
			case ALSO_NAMED -> "the report also names " + what.getFirst();
			case IS_NEW -> "none of these";
			};
		}
	}

	public Choice {
		reasons = List.copyOf(reasons);
	}

	/** Whether it is a thing that neither the case nor a list has. */
	public boolean isNew() {
		return id.startsWith(NEW);
	}

	/** Whether it is chosen by the id of an object. */
	public boolean isObject() {
		return id.equals(object);
	}

	/** The reasons in one line, English. */
	public String why() {
		return String.join("; ", reasons.stream().map(Reason::text).toList());
	}

	/** What the id is in words: {@code APT28 (actor)}. */
	public String shown() {
		return (isNew() ? "a new " + type + " " : "") + label + (isNew() ? "" : " (" + type + ")");
	}

	/** Whether names of this type may be names of each other's things, so that a person has to say which is meant. */
	public static boolean isAsked(String mentionType) {
		return switch (mentionType) {
		case MentionTypes.ACTOR, MentionTypes.MALWARE, MentionTypes.TOOL, MentionTypes.CAMPAIGN -> true;
		default -> false;
		};
	}
}
