package org.akashi.measure.internal;

import java.util.Locale;

import org.akashi.mention.DefaultFilter;
import org.akashi.mention.Mention;

/**
 * A value that a program found in a text; by Akashi or by a peer.
 *
 * @param type   what it takes it for
 * @param value  the normalised value
 * @param raw    as it stands in the text, or the value where the program doesn't say
 * @param start  where it stands, UTF-16; -1 where the program doesn't say
 * @param end    one past its end
 * @param kept   whether it passes the default filter
 * @param entity for names, the key of the known thing; else {@code ""}
 * @param note   role, confidence and reason, for the lists of misses and extras
 */
record Finding(String type, String value, String raw, int start, int end, boolean kept, String entity, String note) {

	static Finding of(Mention mention) {
		return new Finding(mention.type(), mention.value(), mention.raw(), mention.span().start(), mention.span().end(),
				DefaultFilter.keeps(mention), mention.entity(), mention.role().id() + " " + mention.confidence() + ": " + mention.why());
	}

	/** How it stands in the text: {@code plain}, {@code defanged} or {@code wrapped}. */
	String stands() {
		if (raw.indexOf('\n') >= 0) {
			return "wrapped";
		}
		String written = raw.toLowerCase(Locale.ROOT);
		String meant = value.toLowerCase(Locale.ROOT);
		return written.contains(meant) || meant.contains(written) ? "plain" : "defanged";
	}
}
