package org.akashi.stix.internal.matching;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

/**
 * What one observed-data object saw.
 *
 * @param id       its STIX id
 * @param first    when first, or {@code null} when that is not known
 * @param last     when last, or {@code null} exactly when {@code first} is
 * @param number   how often
 * @param objects  the objects that it names
 * @param resolver finds the object of a reference, or {@code null}
 */
public record ObservedItem(String id, Instant first, Instant last, long number, List<JsonNode> objects, Function<String, JsonNode> resolver) {

	boolean hasTime() {
		return first != null;
	}
}
