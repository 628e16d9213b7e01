package org.akashi.warninglist;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;

/**
 * That someone says, for one case, that hits don't count: those of a value, those of a list, or those of a value in a list.
 *
 * @param listId the list whose hits don't count; {@code ""}: of all lists
 * @param value  {@code type:value} of the observable whose hits don't count, e.g. {@code "domain:example.com"};
 *               {@code ""}: of all values
 * @param reason why, in the words of who says so
 * @param by     who says so
 * @param at     when
 */
public record WarningException(String listId, String value, String reason, String by, Instant at) {

	public WarningException {
		Objects.requireNonNull(reason, "reason");
		Objects.requireNonNull(by, "by");
		Objects.requireNonNull(at, "at");
		if (listId.isEmpty() && value.isEmpty()) {
			throw new IllegalArgumentException("An exception is for a list, a value or both");
		}
	}

	/** An exception for the hits of one value, in one list or, with {@code ""}, in all. */
	public static WarningException ofValue(Observable observable, String listId, String reason, String by, Instant at) {
		return new WarningException(listId, key(observable.type(), observable.value()), reason, by, at);
	}

	/** An exception for all hits of a list. */
	public static WarningException ofList(String listId, String reason, String by, Instant at) {
		return new WarningException(listId, "", reason, by, at);
	}

	/** How a value is named here: {@code type:value}. */
	static String key(ObservableType type, String value) {
		return type.id() + ":" + value;
	}

	/** The observable that the exception is for; empty when it is for all values of a list, or for none that Akashi knows. */
	public Optional<Observable> observable() {
		int colon = value.indexOf(':');
		return colon < 1 || colon + 1 == value.length() ? Optional.empty()
				: ObservableType.of(value.substring(0, colon).toLowerCase(Locale.ROOT)).map(type -> new Observable(type, value.substring(colon + 1)));
	}

	/** Whether a hit of a value doesn't count by this. */
	public boolean covers(ObservableType type, String itsValue, WarningHit hit) {
		return (listId.isEmpty() || listId.equals(hit.listId())) && (value.isEmpty() || value.equals(key(type, itsValue)));
	}

	/** Whether both are for the same list and value, whatever the reason. */
	public boolean isAbout(WarningException other) {
		return listId.equals(other.listId) && value.equals(other.value);
	}
}
