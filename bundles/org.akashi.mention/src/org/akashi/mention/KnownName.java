package org.akashi.mention;

/**
 * One name of one known thing, as a {@link org.akashi.mention.spi.NameSource} gives it.
 *
 * @param name   the name or alias as written by its source, any script
 * @param type   a type of {@link MentionTypes}
 * @param entity key of the thing that it names; equal for all its aliases
 * @param source the list that says so, with version ("MITRE ATT&CK 18.1")
 * @param trap   whether the name is also an everyday word or very short, so that it needs capital letters or context
 */
public record KnownName(String name, String type, String entity, String source, boolean trap) {
}
