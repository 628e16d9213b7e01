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
		pass(text).scan(start, end, Objects.requireNonNull(out, "out"));
	}

	/**
	 * Prepares to scan a text part by part.
	 *
	 * @param text      any text, may be hostile
	 * @param listeners hear of words on the same pass; a word is told in the part in which it begins
	 */
	public Pass pass(CharSequence text, WordListener... listeners) {
		return new Pass(text, listeners);
	}

	/** One text on its way through the scanner. Reuses its memory from part to part; for one thread. */
	public static final class Pass {

		private final CharSequence text;
		private final TextFolder folder = new TextFolder();
		private final WindowScan window;

		private Pass(CharSequence text, WordListener... listeners) {
			this.text = text;
			window = new WindowScan(folder.text(), text, listeners);
		}

		/**
		 * Scans a part.
		 *
		 * @param start first character to look at, UTF-16 offset
		 * @param end   one past the last character to look at
		 * @param out   takes each hit, in text order; null to let only the listeners hear
		 * @throws IndexOutOfBoundsException when the range lies outside the text
		 */
		public void scan(int start, int end, Consumer<ObservableHit> out) {
			Objects.checkFromToIndex(start, end, text.length());
			int from = start;
			while (from < end) {
				from = scanSome(from, end, out);
			}
		}

		/**
		 * Scans the beginning of a part, some ten thousand characters, for those who want to be asked in between.
		 *
		 * @param start first character to look at, before {@code end}
		 * @param end   one past the last character of the part
		 * @param out   takes each hit, in text order; null to let only the listeners hear
		 * @return where to go on; {@code end} when the part is done
		 */
		public int scanSome(int start, int end, Consumer<ObservableHit> out) {
			int to = end - start <= WINDOW ? end : cut(text, start, start + WINDOW);
			folder.fold(text, start, to);
			window.run(out);
			return to;
		}
	}

	/** A place near the limit where no value is cut: a line break beside which no hash goes on, else a blank, else no word. */
	private static int cut(CharSequence text, int from, int limit) {
		int blank = -1;
		int edge = -1;
		for (int i = limit; i > from + WINDOW / 2; i--) {
			char c = text.charAt(i - 1);
			if (c == '\n' && Character.digit(text.charAt(i), 16) < 0) {
				return i;
			}
			if (blank < 0 && Character.isWhitespace(c)) {
				blank = i;
			} else if (edge < 0 && !Character.isLetterOrDigit(c) && !Character.isHighSurrogate(c) && c != '_') {
				edge = i;
			}
		}
		return blank > 0 ? blank : edge > 0 ? edge : limit;
	}
}
