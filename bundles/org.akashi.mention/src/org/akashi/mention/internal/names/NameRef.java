package org.akashi.mention.internal.names;

import org.akashi.mention.KnownName;
import org.akashi.mention.MentionTypes;
import org.akashi.observable.ObservableType;

/**
 * What a name of the index may mean, with the rule under which it counts.
 *
 * @param known     the name as its source has it
 * @param canonical whether it is the thing's own name, not an alias
 * @param attack    the thing's ATT&CK id or {@code ""}
 * @param shown     the thing's name
 * @param rule      when the name counts
 */
record NameRef(KnownName known, boolean canonical, String attack, String shown, Rule rule) {

	/** When a name in a text counts as that name. */
	enum Rule {
		/** In any case. */
		ANY,
		/** Beginning with a capital where the list has one. */
		CAPITAL,
		/** In exactly this case. */
		EXACT,
		/** An everyday word: exact case, and something beside it that says what it is. */
		WORD,
		/** The bare word of a sector: in a list of sectors or beside a word for organisations. */
		SECTOR
	}

	String type() {
		return known.type();
	}

	/** {@code type:entity} as candidates are written. */
	String key() {
		return known.type() + ":" + known.entity();
	}

	/** Whether it names someone or something of the threat side. */
	boolean isThreat() {
		return switch (known.type()) {
		case MentionTypes.ACTOR, MentionTypes.MALWARE, MentionTypes.TOOL, MentionTypes.CAMPAIGN -> true;
		default -> false;
		};
	}

	/** The rule for a name by its type and shape. */
	static Rule rule(KnownName known) {
		String name = known.name();
		boolean latin = !name.isEmpty() && name.charAt(0) < 0x250;
		boolean several = name.indexOf(' ') > 0;
		if (known.type().equals(ObservableType.TECHNIQUE.id())) {
			return known.trap() ? several ? Rule.EXACT : Rule.WORD : Rule.ANY;
		}
		return switch (known.type()) {
		case MentionTypes.PRODUCT -> known.trap() ? Rule.WORD : several || !latin ? Rule.CAPITAL : Rule.EXACT;
		case MentionTypes.SECTOR -> known.trap() ? Rule.SECTOR : Rule.ANY;
		case MentionTypes.COUNTRY, MentionTypes.REGION -> known.trap() || latin && name.length() < 4 ? Rule.EXACT : Rule.CAPITAL;
		case MentionTypes.ORGANIZATION -> known.trap() || latin && name.length() < 6 ? Rule.EXACT : Rule.CAPITAL;
		default -> known.trap() ? Rule.WORD : several ? Rule.CAPITAL : Rule.ANY;
		};
	}
}
