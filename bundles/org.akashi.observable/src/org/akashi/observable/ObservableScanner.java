package org.akashi.observable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.akashi.observable.internal.TextFolder;
import org.akashi.observable.internal.WindowScan;

/**
 * Finds observables in text, in one pass whose time grows linearly with the text, whatever the text is. Defanged,
 * full-width and invisible-character forms are seen through; offsets are always those of the text as given.
 * <p>
 * A scanner has no state: one instance may serve any number of threads.
 */
public final class ObservableScanner {

	/** Characters that are folded at a time: bounds the memory for any length of text. */
	private static final int WINDOW = 1 << 16;

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
		TextFolder folder = new TextFolder();
		int from = start;
		while (from < end) {
			int to = end - from <= WINDOW ? end : cut(text, from, from + WINDOW);
			new WindowScan(folder.fold(text, from, to), text, out).run();
			from = to;
		}
	}

	/** A place near the limit where no value is cut: a line break beside which no hash goes on, else a blank. */
	private static int cut(CharSequence text, int from, int limit) {
		int blank = -1;
		for (int i = limit; i > from + WINDOW / 2; i--) {
			char c = text.charAt(i - 1);
			if (c == '\n' && Character.digit(text.charAt(i), 16) < 0) {
				return i;
			}
			if (blank < 0 && Character.isWhitespace(c)) {
				blank = i;
			}
		}
		return blank < 0 ? limit : blank;
	}
}
