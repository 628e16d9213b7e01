package org.akashi.review;

import java.util.List;

/**
 * What accepting a mention comes to.
 *
 * @param objectType the STIX type of a named thing's object; {@code ""} for observables and dates
 * @param present    ids of the objects of the case that it would stand for; more than one when the case can't tell
 */
public record Preview(String objectType, List<String> present) {

	public Preview {
		present = List.copyOf(present);
	}
}
