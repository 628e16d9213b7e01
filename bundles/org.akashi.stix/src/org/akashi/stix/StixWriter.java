package org.akashi.stix;

import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.akashi.stix.internal.ElementWriter;

/**
 * Writes STIX objects as JSON. Deterministic: the same content gives the same text. The order is: type, spec_version, id,
 * creator and versions, the type's own properties in the order of the standard, the shared ones, custom ones by name, then
 * {@code extensions} with Akashi's evidence last. What is not set is not written. Stateless and thread-safe, as long as
 * nobody changes the object meanwhile.
 */
public final class StixWriter {

	private StixWriter() {
	}

	/**
	 * The object as one line, without a line end.
	 *
	 * @throws IllegalArgumentException if a value that is kept as JSON text is no JSON, or a number is not finite
	 */
	public static String line(StixObject object) {
		try {
			return ElementWriter.text(object);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(StixIds.label(object) + ": " + e.getMessage(), e);
		}
	}

	/**
	 * A sub-object as one line, without a line end.
	 *
	 * @throws IllegalArgumentException as for {@link #line(StixObject)}
	 */
	public static String part(StixElement part) {
		return ElementWriter.text(part);
	}
}
