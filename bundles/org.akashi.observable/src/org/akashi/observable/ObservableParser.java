package org.akashi.observable;

import java.util.Optional;

/**
 * Recognises one whole value, as a person types it or a file gives it: the whole text must be the value, white space
 * around it aside. Defanged forms are accepted.
 */
public final class ObservableParser {

	private ObservableParser() {
	}

	/**
	 * The observable that the text is, of the type that fits best.
	 *
	 * @return empty when the text is no observable as a whole
	 */
	public static Optional<Observable> parse(String text) {
		return Optional.empty();
	}

	/**
	 * The text as an observable of the given type, validated and in canonical form. More tolerant than
	 * {@link #parse(String)}: types that are only known by their label (mutex, file name, user agent, YARA rule,
	 * imphash) accept every value that their form allows.
	 *
	 * @return empty when the text is no valid value of that type
	 */
	public static Optional<Observable> parse(ObservableType type, String text) {
		String value = text.strip();
		return value.isEmpty() ? Optional.empty() : Optional.of(new Observable(type, value));
	}
}
