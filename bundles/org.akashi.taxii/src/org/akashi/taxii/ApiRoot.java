package org.akashi.taxii;

import java.net.URI;
import java.util.List;

/**
 * A group of collections (TAXII 2.1, section 4.2.1).
 *
 * @param url              its address, with a slash at its end
 * @param title            for people
 * @param description      for people, may be {@code ""}
 * @param versions         what it speaks, as media types
 * @param maxContentLength no request may have more bytes
 */
public record ApiRoot(URI url, String title, String description, List<String> versions, long maxContentLength) {

	public ApiRoot {
		versions = List.copyOf(versions);
	}
}
