package org.akashi.mention;

import java.util.List;

/**
 * A known thing and what its lists say about it: facts, for making the object it stands for.
 *
 * @param type    a type of {@link MentionTypes}, or {@code technique}
 * @param entity  its key, unique within the type: canonical name, ISO 3166 code, STIX sector term, ATT&CK id
 * @param name    the name to show, in English
 * @param aliases other names, without {@code name}
 * @param attack  ATT&CK id ({@code G0032}), or {@code ""}
 * @param source  the lists that say so
 */
public record KnownEntity(String type, String entity, String name, List<String> aliases, String attack, String source) {

	public KnownEntity {
		aliases = List.copyOf(aliases);
	}
}
