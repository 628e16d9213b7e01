package org.akashi.taxii;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a server says of itself (TAXII 2.1, section 4.1.1).
 *
 * @param title       for people
 * @param description for people, may be {@code ""}
 * @param contact     whom to ask, may be {@code ""}
 * @param main        the API root to take where none is asked for; empty when the server says none
 * @param roots       all API roots, absolute
 */
public record Discovery(String title, String description, String contact, Optional<URI> main, List<URI> roots) {

	public Discovery {
		Objects.requireNonNull(main, "main");
		roots = List.copyOf(roots);
	}
}
