package org.akashi.observable;

import java.util.Objects;

/**
 * One place in a text where an observable stands.
 *
 * @param type       what kind of observable it is
 * @param start      first character, UTF-16 offset into the text that was scanned
 * @param end        one past the last character, greater than {@code start}
 * @param raw        the text as written, from {@code start} to {@code end}
 * @param value      the canonical value, as in {@link Observable}
 * @param confidence 0 to 100: how sure it is that this is an observable of this type
 * @param defanged   whether it was written so that it cannot be clicked ({@code hxxp}, {@code [.]}, {@code (dot)})
 * @param why        the reason in one sentence: the rule, what was checked, what was changed
 */
public record ObservableHit(ObservableType type, int start, int end, String raw, String value, int confidence,
		boolean defanged, String why) {

	public ObservableHit {
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(raw, "raw");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(why, "why");
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("Not a span: " + start + " to " + end);
		}
		if (confidence < 0 || confidence > 100) {
			throw new IllegalArgumentException("Confidence is 0 to 100, not " + confidence);
		}
	}

	/** The observable without its place. */
	public Observable observable() {
		return new Observable(type, value);
	}
}
