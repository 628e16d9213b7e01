package org.akashi.mention;

import java.util.Locale;

/** What a mention is there for in its report. */
public enum Role {
	/** Part of the attack. */
	INDICATOR,
	/** Names the subject of the report: actors, malware, places, dates. */
	SUBJECT,
	/** The victim's own: what was attacked or imitated, not what attacked. */
	VICTIM,
	/** The publisher's own: its site, contacts, legal text. */
	PUBLISHER,
	/** A source that the report cites. */
	REFERENCE,
	/** Infrastructure that everyone uses: public resolvers, large sites. */
	BENIGN,
	/** An example or reserved value: documentation ranges, private addresses. */
	EXAMPLE;

	/** The name on disk and on the command line, e.g. {@code "indicator"}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The role with this id.
	 *
	 * @throws IllegalArgumentException when there is none
	 */
	public static Role of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}
}
