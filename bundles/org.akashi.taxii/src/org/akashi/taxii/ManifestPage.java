package org.akashi.taxii;

import java.util.List;

/**
 * One page of a collection's list of contents (TAXII 2.1, section 5.3.1).
 *
 * @param entries   the versions of objects that the collection holds
 * @param more      whether there is another page
 * @param lastAdded when the server got the last of them, or {@code ""}
 */
public record ManifestPage(List<Entry> entries, boolean more, String lastAdded) {

	/**
	 * A version of an object.
	 *
	 * @param id        its STIX id
	 * @param dateAdded when the server got it
	 * @param version   its {@code modified}, {@code created}, or the time when it came
	 * @param mediaType what it is, or {@code ""}
	 */
	public record Entry(String id, String dateAdded, String version, String mediaType) {
	}

	public ManifestPage {
		entries = List.copyOf(entries);
	}
}
