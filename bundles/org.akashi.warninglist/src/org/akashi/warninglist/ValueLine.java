package org.akashi.warninglist;

import java.util.Locale;
import java.util.Optional;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;

/** A value as people give it to be checked: in any form, defanged too, or with its type before it. */
public final class ValueLine {

	private ValueLine() {
	}

	/**
	 * The observable of a line: {@code type:value} with an {@link ObservableType#id()}, or a value whose type can be told.
	 *
	 * @return empty when there is none
	 */
	public static Optional<Observable> of(String line) {
		String text = line.strip();
		int colon = text.indexOf(':');
		if (colon > 0) {
			Optional<ObservableType> type = ObservableType.of(text.substring(0, colon).toLowerCase(Locale.ROOT));
			Optional<Observable> typed = type.flatMap(one -> typed(one, text.substring(colon + 1).strip()));
			if (typed.isPresent()) {
				return typed;
			}
		}
		return text.isEmpty() ? Optional.empty() : ObservableParser.parse(text);
	}

	/** {@code com} and {@code co.uk} are no domains that a report would mean; who says that they are is believed. */
	private static Optional<Observable> typed(ObservableType type, String value) {
		Optional<Observable> right = ObservableParser.parse(type, value);
		boolean name = type == ObservableType.DOMAIN && value.matches("[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63}){0,9}");
		return right.isEmpty() && name ? Optional.of(new Observable(type, value.toLowerCase(Locale.ROOT))) : right;
	}
}
