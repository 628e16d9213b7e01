package org.akashi.export;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.model.StixObject;
import org.akashi.stix.BundleFrame;

/** What an exporter may read: the objects that were chosen, and the texts that their evidence quotes. */
public interface Knowledge {

	/** The name of the case, for titles. */
	String name();

	/** All objects to export, relationships too, sorted by id. Close the stream. */
	Stream<StixObject> objects();

	/** Takes lines of STIX 2.1 JSON. */
	@FunctionalInterface
	interface Lines {

		/**
		 * Takes one.
		 *
		 * @param bytes  hold the line, UTF-8; valid only until this returns
		 * @param offset where it starts
		 * @param length its bytes, without line break
		 * @throws IOException to end the reading
		 */
		void line(byte[] bytes, int offset, int length) throws IOException;
	}

	/**
	 * All objects as the lines that they are kept as, type by type and sorted by id: much faster than {@link #objects}.
	 *
	 * @return false, and no line, when there are no such lines
	 * @throws IOException when they can't be read, or from the taker
	 */
	default boolean lines(Lines taker) throws IOException {
		return false;
	}

	/** What the one STIX bundle that the objects came in has besides them, so that it can be written again; else empty. */
	default Optional<BundleFrame> frame() {
		return Optional.empty();
	}

	/** All objects of one STIX type, sorted by id. Close the stream. */
	Stream<StixObject> objects(String type);

	/** The object with this id, or empty when it is not exported or does not exist. */
	Optional<StixObject> object(String id);

	/** The text of the report with this SHA-256, or empty when it is not at hand. */
	Optional<String> reportText(String sha256);

	/** The title or file name of the report with this SHA-256, or {@code ""}. */
	String reportTitle(String sha256);

	/**
	 * How many objects, properties and quotes were left out or blacked out since they are not for the audience: so that a
	 * document can say that there is more, without saying what.
	 */
	default int withheld() {
		return 0;
	}

	/** The text of a document template that is kept with the case, by its name; empty when there is none. */
	default Optional<String> template(String name) {
		return Optional.empty();
	}
}
