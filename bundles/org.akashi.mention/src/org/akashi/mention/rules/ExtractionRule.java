package org.akashi.mention.rules;

import java.util.Objects;

import org.akashi.mention.Explanation;
import org.akashi.mention.Mention;

/**
 * What an analyst's experience says about mentions of a kind: keep them out of sight, or make them less or more sure. A
 * rule never deletes: a suppressed mention is still there, marked, with the reason. Immutable.
 *
 * @param match    which mentions
 * @param effect   what becomes of them
 * @param amount   by how much confidence is changed, 1 to 100; 0 for {@link Effect#SUPPRESS}
 * @param origin   where the rule comes from
 * @param accepted how often such mentions were accepted where it was learned; 0 for a rule by hand
 * @param rejected how often they were rejected
 * @param note     a remark for people, or {@code ""}
 * @param by       who made it, or {@code ""}
 * @param at       when, ISO 8601 UTC, or {@code ""}
 * @param enabled  whether it counts
 */
public record ExtractionRule(RuleMatch match, Effect effect, int amount, Origin origin, int accepted, int rejected, String note,
		String by, String at, boolean enabled) {

	/** What a rule does. */
	public enum Effect {
		/** Keeps mentions out of sight. */
		SUPPRESS,
		/** Makes them less sure. */
		LOWER,
		/** Makes them surer. */
		RAISE
	}

	/** Where a rule comes from. What stands earlier counts over what stands later. */
	public enum Origin {
		/** A person wrote it. */
		BY_HAND,
		/** It came in a rule file. */
		IMPORTED,
		/** Verdicts of the case say so. */
		LEARNED
	}

	/**
	 * @throws IllegalArgumentException when the amount doesn't fit the effect, or a text is too long
	 */
	public ExtractionRule {
		Objects.requireNonNull(match, "match");
		Objects.requireNonNull(effect, "effect");
		Objects.requireNonNull(origin, "origin");
		Objects.requireNonNull(note, "note");
		Objects.requireNonNull(by, "by");
		Objects.requireNonNull(at, "at");
		note = note.replaceAll("\\p{Cntrl}+", " ").strip();
		by = by.replaceAll("\\p{Cntrl}+", " ").strip();
		at = at.replaceAll("\\p{Cntrl}+", "");
		if (effect == Effect.SUPPRESS ? amount != 0 : amount < 1 || amount > 100) {
			throw new IllegalArgumentException(effect == Effect.SUPPRESS ? "A rule that suppresses has no amount."
					: "A rule changes confidence by 1 to 100, not by " + amount + ".");
		}
		if (accepted < 0 || rejected < 0) {
			throw new IllegalArgumentException("Nothing is accepted or rejected less than 0 times.");
		}
		if (note.length() > RuleMatch.LONGEST || by.length() > RuleMatch.LONGEST || at.length() > 40) {
			throw new IllegalArgumentException("The note of a rule has at most " + RuleMatch.LONGEST + " characters.");
		}
	}

	/** A rule that a person writes. */
	public static ExtractionRule byHand(RuleMatch match, Effect effect, int amount, String note, String by, String at) {
		return new ExtractionRule(match, effect, amount, Origin.BY_HAND, 0, 0, note, by, at, true);
	}

	/** The key of this rule: there is one rule for one match. */
	public String id() {
		return match.id();
	}

	/** The same rule, on or off. */
	public ExtractionRule enabled(boolean on) {
		return new ExtractionRule(match, effect, amount, origin, accepted, rejected, note, by, at, on);
	}

	/** The same rule as one that came in a file. */
	public ExtractionRule imported(String importer, String time) {
		return new ExtractionRule(match, effect, amount, Origin.IMPORTED, accepted, rejected, note, importer, time, enabled);
	}

	/** The mention as this rule leaves it, with the reason at the end of its {@link Mention#why() why}. */
	Mention apply(Mention mention) {
		return switch (effect) {
			case SUPPRESS -> Explanation.suppressed(mention, reason());
			case LOWER -> Explanation.changed(mention, -amount, reason());
			case RAISE -> Explanation.changed(mention, amount, reason());
		};
	}

	/** Why it does so, in English without full stop: {@code rejected 4 times in this case (host:example.com)}. */
	public String reason() {
		String about = " («" + match.text().replace('«', '‹').replace('»', '›') + "»)";
		String said = note.isEmpty() ? "" : ": «" + note.replace('«', '‹').replace('»', '›').replaceAll("\\s+", " ") + "»";
		return switch (origin) {
			case LEARNED -> counts() + " in this case" + about + said;
			case BY_HAND -> "rule by hand" + (by.isEmpty() ? "" : " of " + by.replace(';', ',')) + about + said;
			case IMPORTED -> "imported rule" + (accepted + rejected == 0 ? "" : ", " + counts() + " elsewhere") + about + said;
		};
	}

	private String counts() {
		String no = times("rejected", rejected);
		String yes = times("accepted", accepted);
		return accepted == 0 ? no : rejected == 0 ? yes : effect == Effect.RAISE ? yes + " and " + no : no + " and " + yes;
	}

	private static String times(String what, int count) {
		return what + (count == 1 ? " once" : count == 2 ? " twice" : " " + count + " times");
	}
}
