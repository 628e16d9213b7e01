package org.akashi.observable;

import java.util.Objects;

/**
 * One observable: its type and its <em>canonical</em> value (refanged, case and form normalised), so that equal
 * observables are equal records.
 *
 * @param type  what kind of observable it is
 * @param value canonical value, never blank
 */
public record Observable(ObservableType type, String value) {

	public Observable {
		Objects.requireNonNull(type, "type");
		if (value.isBlank()) {
			throw new IllegalArgumentException("An observable of type " + type.id() + " has no value");
		}
	}
}
