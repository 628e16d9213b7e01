package org.akashi.observable.internal;

/** Makes {@link FoldedText}: one pass over the original, each step looks only a bounded distance ahead and back. */
public final class TextFolder {

	private static final byte PLAIN = 0;
	/** May start a defanged form wherever it stands. */
	private static final byte FORM = 1;
	/** A dot between blanks. */
	private static final byte DOT = 2;
	/** May start a word for a dot or an at sign: the second letter says it. */
	private static final byte WORD = 3;
	private static final byte[] ACTION = new byte[128];

	static {
		for (char c : "[({<])}>\\^".toCharArray()) {
			ACTION[c] = FORM;
		}
		for (char c : "dDA".toCharArray()) {
			ACTION[c] = WORD;
		}
		ACTION['.'] = DOT;
	}

	private final FoldedText out = new FoldedText();
	private final DefangForms forms;
	/** Ends in a character that is not plain, so that the loop over plain ones ends there. */
	private char[] source = new char[0];
	private int length;
	private boolean hidden;

	/** The text that {@link #fold} fills. */
	public FoldedText text() {
		return out;
	}

	/** A folder that takes every defanged form that Akashi knows. */
	public TextFolder() {
		this(true);
	}

	/**
	 * A folder.
	 *
	 * @param halves whether a single bracket beside a dot is a form too
	 */
	TextFolder(boolean halves) {
		forms = new DefangForms(out, halves);
	}

	/**
	 * Folds a part of the text.
	 *
	 * @return the folded text; it is reused by the next call
	 */
	public FoldedText fold(CharSequence text, int from, int to) {
		length = to - from;
		if (source.length <= length) {
			source = new char[length + 1];
		}
		if (text instanceof String string) {
			string.getChars(from, to, source, 0);
		} else {
			for (int i = 0; i < length; i++) {
				source[i] = text.charAt(from + i);
			}
		}
		source[length] = Character.MAX_VALUE;
		out.clear(length);
		forms.reset(source, length, from);
		hidden = false;
		int i = 0;
		while (i < length) {
			int stop = hidden ? i : plainEnd(i);
			if (stop > i) {
				out.append(source, i, stop - i, from + i);
			}
			i = stop < length ? step(stop, from) : stop;
		}
		out.end();
		return out;
	}

	/** The end of the characters that stay as they are: nearly all of prose, so this loop has to be quick. */
	private int plainEnd(int start) {
		int i = start;
		while (true) {
			char c = source[i];
			if (c >= 128 ? !Chars.isLetterBeyondAscii(c) : ACTION[c] != PLAIN && startsForm(c, i)) {
				return i;
			}
			i++;
		}
	}

	/** Whether it is worth asking the forms about the character. */
	private boolean startsForm(char c, int i) {
		char next = source[i + 1];
		return switch (ACTION[c]) {
			case DOT -> (next == ' ' || Chars.isDigit(next)) && i > 0 && (source[i - 1] == ' ' || source[i - 1] >= 128);
			case WORD -> next == (c == 'A' ? 'T' : 'o') || c == 'D' && next == 'O';
			default -> true;
		};
	}

	private int step(int i, int from) {
		char c = source[i];
		if (c >= 128) {
			return wide(i, from);
		}
		int next = ACTION[c] == PLAIN ? i : forms.fold(i);
		if (next > i) {
			return next;
		}
		out.append(c, from + i, mark());
		return i + 1;
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
		} else if (c == '（' || c == '｛' || c >= '〈' && c <= '〔' || c == '＜' || c == '☆' || c == '★' || c == '◎') {
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
