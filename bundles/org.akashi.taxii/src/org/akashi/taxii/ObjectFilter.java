package org.akashi.taxii;

import java.util.List;

/**
 * Which objects to get (TAXII 2.1, sections 3.4 and 3.5). Empty lists and texts ask for nothing special.
 *
 * @param addedAfter   only what the server got after this time, as the server wrote it; or {@code ""}
 * @param limit        objects a page at most; 0 for what the server likes
 * @param types        STIX types
 * @param ids          STIX ids
 * @param versions     {@code last} (what a server gives when nobody asks), {@code first}, {@code all}, or times of {@code modified}
 * @param specVersions {@code 2.1}, {@code 2.0}
 */
public record ObjectFilter(String addedAfter, int limit, List<String> types, List<String> ids, List<String> versions,
		List<String> specVersions) {

	/** No filter. */
	public static final ObjectFilter ALL = new ObjectFilter("", 0, List.of(), List.of(), List.of(), List.of());

	public ObjectFilter {
		types = List.copyOf(types);
		ids = List.copyOf(ids);
		versions = List.copyOf(versions);
		specVersions = List.copyOf(specVersions);
		if (limit < 0) {
			throw new IllegalArgumentException("limit " + limit);
		}
	}

	/** The same for what came after a time. */
	public ObjectFilter after(String time) {
		return new ObjectFilter(time, limit, types, ids, versions, specVersions);
	}

	/** The same with at most so many objects a page. */
	public ObjectFilter pages(int objects) {
		return new ObjectFilter(addedAfter, objects, types, ids, versions, specVersions);
	}

	/** The same for some types. */
	public ObjectFilter ofTypes(List<String> wanted) {
		return new ObjectFilter(addedAfter, limit, wanted, ids, versions, specVersions);
	}

	/** What tells pulls of the same collection apart: all but the time and the size of pages. */
	String key() {
		return (types.isEmpty() ? "" : "type=" + String.join(",", types)) + (ids.isEmpty() ? "" : "&id=" + String.join(",", ids))
				+ (versions.isEmpty() ? "" : "&version=" + String.join(",", versions))
				+ (specVersions.isEmpty() ? "" : "&spec_version=" + String.join(",", specVersions));
	}
}
