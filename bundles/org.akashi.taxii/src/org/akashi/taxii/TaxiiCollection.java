package org.akashi.taxii;

import java.net.URI;
import java.util.List;

/**
 * A collection of objects (TAXII 2.1, section 5.2.1).
 *
 * @param url         its address, with a slash at its end
 * @param id          its UUID
 * @param title       for people
 * @param description for people, may be {@code ""}
 * @param alias       a name that may stand for the id, or {@code ""}
 * @param canRead     whether this client may get objects
 * @param canWrite    whether this client may add objects
 * @param mediaTypes  what its objects are; empty when the server doesn't say
 */
public record TaxiiCollection(URI url, String id, String title, String description, String alias, boolean canRead,
		boolean canWrite, List<String> mediaTypes) {

	public TaxiiCollection {
		mediaTypes = List.copyOf(mediaTypes);
	}
}
