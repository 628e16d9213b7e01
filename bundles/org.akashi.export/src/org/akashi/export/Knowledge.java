package org.akashi.export;

import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.model.StixObject;

/** What an exporter may read: the objects that were chosen, and the texts that their evidence quotes. */
public interface Knowledge {

	/** The name of the case, for titles. */
	String name();

	/** All objects to export, relationships too, sorted by id. Close the stream. */
	Stream<StixObject> objects();

	/** All objects of one STIX type, sorted by id. Close the stream. */
	Stream<StixObject> objects(String type);

	/** The object with this id, or empty when it is not exported or does not exist. */
	Optional<StixObject> object(String id);

	/** The text of the report with this SHA-256, or empty when it is not at hand. */
	Optional<String> reportText(String sha256);

	/** The title or file name of the report with this SHA-256, or {@code ""}. */
	String reportTitle(String sha256);
}
