package org.akashi.indicator.ui.internal.table;

/** A text that may be looked at a number of times only: ends regular expressions that would never end. */
final class Bounded implements CharSequence {

	/** It was looked at too often. */
	static final class Exhausted extends RuntimeException {
		private static final long serialVersionUID = 1;

		Exhausted() {
			super("The expression takes too long", null, false, false);
		}
	}

	private final CharSequence text;
	private final int[] left;

	/**
	 * @param left how often it may be looked at; shared by its parts
	 */
	Bounded(CharSequence text, int[] left) {
		this.text = text;
		this.left = left;
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public char charAt(int index) {
		if (--left[0] < 0) {
			throw new Exhausted();
		}
		return text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new Bounded(text.subSequence(start, end), left);
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
