package org.akashi.observable.internal;

/** Makes {@link FoldedText}: one pass over the original, each step looks only a bounded distance ahead and back. */
public final class TextFolder {

	private static final byte PLAIN = 0;
	private static final byte TRIGGER = 1;
	/** Starts a defanged form only after a blank or hyphen: {@code dot}, a dot between blanks. */
	private static final byte AFTER_BLANK = 2;
	private static final byte[] ACTION = new byte[128];

	static {
		for (char c : "[({<])}>\\^DA".toCharArray()) {
			ACTION[c] = TRIGGER;
		}
		for (char c : ".d".toCharArray()) {
			ACTION[c] = AFTER_BLANK;
		}
	}

	private final FoldedText out = new FoldedText();
	private final DefangForms forms = new DefangForms(out);
	private char[] source = new char[0];
	private int length;
	private boolean hidden;

	/**
	 * Folds a part of the text.
	 *
	 * @return the folded text; it is reused by the next call
	 */
	public FoldedText fold(CharSequence text, int from, int to) {
		length = to - from;
		if (source.length < length) {
			source = new char[length];
		}
		if (text instanceof String string) {
			string.getChars(from, to, source, 0);
		} else {
			for (int i = 0; i < length; i++) {
				source[i] = text.charAt(from + i);
			}
		}
		out.clear(length);
		forms.reset(source, length, from);
		hidden = false;
		int i = 0;
		while (i < length) {
			i = step(i, from);
		}
		return out;
	}

	private int step(int i, int from) {
		char c = source[i];
		if (c >= 128) {
			return wide(i, from);
		}
		byte action = ACTION[c];
		if (action == TRIGGER || action == AFTER_BLANK && isGap(out.at(out.length - 1))) {
			int next = forms.fold(i);
			if (next > i) {
				return next;
			}
		}
		out.append(c, from + i, mark());
		return plain(i + 1, from);
	}

	private static boolean isGap(char c) {
		return c == ' ' || c == '-';
	}

	/** Copies characters that start no form, as fast as it goes. */
	private int plain(int start, int from) {
		int i = start;
		while (i < length) {
			char c = source[i];
			if (c >= 128 || ACTION[c] != PLAIN) {
				break;
			}
			out.append(c, from + i);
			i++;
		}
		return i;
	}

	private byte mark() {
		if (hidden) {
			hidden = false;
			return FoldedText.HIDDEN;
		}
		return 0;
	}

	private int wide(int i, int from) {
		char c = source[i];
		switch (Chars.kind(c)) {
			case Chars.INVISIBLE -> {
				hidden = out.length > 0 && Chars.isWordLike(out.at(out.length - 1));
				return i + 1;
			}
			case Chars.SPACE -> out.append(' ', from + i, mark());
			case Chars.WIDE -> {
				char narrow = Chars.narrow(c);
				if (narrow == '[') {
					int next = forms.fold(i);
					if (next > i) {
						return next;
					}
				}
				out.append(narrow, from + i, (byte) (mark() | FoldedText.NARROWED));
			}
			default -> {
				return special(i, from, c);
			}
		}
		return i + 1;
	}

	private int special(int i, int from, char c) {
		if (c == '。' || c == '｡') {
			if (forms.ideographicDot(i)) {
				out.append('.', from + i, (byte) (FoldedText.DEFANGED | FoldedText.NARROWED));
				return i + 1;
			}
		} else if (c == '（' || c == '｛') {
			int next = forms.fold(i);
			if (next > i) {
				return next;
			}
		} else if (c == '\u2010' || c == '\u2011') {
			out.append('-', from + i, (byte) (mark() | FoldedText.NARROWED));
			return i + 1;
		}
		out.append(c, from + i, mark());
		return i + 1;
	}
}
