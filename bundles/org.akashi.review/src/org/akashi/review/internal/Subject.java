package org.akashi.review.internal;

import org.akashi.mention.Role;

/**
 * What a mention says it is, as found or as corrected.
 *
 * @param type   type of the mention
 * @param value  normalised value
 * @param entity key of the known thing, or {@code ""}
 * @param role   what it is there for
 */
public record Subject(String type, String value, String entity, Role role) {
}
