package org.akashi.mention.spi;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.akashi.mention.ContestedNames;
import org.akashi.mention.KnownEntity;
import org.akashi.mention.KnownName;

/**
 * A list of known names: threat actors, malware, countries. Register it as an OSGi service with {@code akashi.id} and
 * {@code akashi.label}.
 * <p>
 * Threads: called from any thread, also at once; must be immutable once registered. To change, register again.
 */
public interface NameSource {

	/** Gives every name and alias. Order doesn't matter; the same name may be given for several entities. */
	void names(Consumer<KnownName> out);

	/**
	 * The thing behind a key that this source gave.
	 *
	 * @return empty when the key is not from this source
	 */
	Optional<KnownEntity> entity(String type, String entity);

	/**
	 * The things that lists behind this source call by a name, also where the source itself has joined them to one or dropped
	 * some: a person has to say which is meant.
	 *
	 * @param name a name as written, in any spelling
	 * @return two at least, or none when nobody contests the name
	 */
	default List<ContestedNames.Owner> contested(String name) {
		return List.of();
	}
}
