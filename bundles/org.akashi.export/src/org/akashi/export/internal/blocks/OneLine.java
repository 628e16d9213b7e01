package org.akashi.export.internal.blocks;

/** Texts of people on one line of a file: no control character, no line break of any kind, no mark that turns the writing round. */
public final class OneLine {

	private OneLine() {
	}

	/** The text with each such character made a blank, and blanks at its ends gone. */
	public static String of(String text) {
		if (!Dangers.isHostile(text)) {
			return text.strip();
		}
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			String one = Character.toString(c);
			boolean alone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
			out.append(alone || Dangers.isHostile(one) ? " " : one);
		});
		return out.toString().strip();
	}

	/** The text with at most so many characters, cut with an ellipsis. */
	public static String of(String text, int most) {
		String line = of(text);
		if (line.length() <= most) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
		return line.substring(0, end) + "…";
	}
}
