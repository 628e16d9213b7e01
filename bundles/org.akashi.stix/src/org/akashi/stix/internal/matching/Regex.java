package org.akashi.stix.internal.matching;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * MATCHES: a regular expression finds something in the value (section 9.6.1). The search stops after a time, whatever the
 * expression: the text that it reads counts its steps.
 */
public final class Regex {

	/** What a search ended with. */
	enum Found {
		YES, NO, TIMED_OUT
	}

	/** Reading the clock costs more than reading a character. */
	private static final int STEPS_A_LOOK = 1 << 12;
	/** So many searches that took too long make the expression hostile: the rest isn't tried. */
	private static final int MOST_TIME_OUTS = 3;

	private final Pattern pattern;
	private final boolean binary;
	private int timeOuts;

	private Regex(Pattern pattern, boolean binary) {
		this.pattern = pattern;
		this.binary = binary;
	}

	/**
	 * Translates an expression of PCRE.
	 *
	 * @throws RegexFault if it is none, or uses what Java has no counterpart for
	 */
	public static Regex compile(String expression) throws RegexFault {
		String normal = Normalizer.normalize(expression, Normalizer.Form.NFC);
		try {
			return new Regex(Pattern.compile(new PcreTranslation(normal).java(), Pattern.UNIX_LINES), normal.chars().allMatch(c -> c < 256));
		} catch (PatternSyntaxException e) {
			throw new RegexFault("Not a regular expression: " + e.getDescription());
		} catch (StackOverflowError e) {
			throw new RegexFault("The regular expression is nested too deep");
		}
	}

	/** Whether the expression can be looked for in bytes: it has no character above U+00FF. */
	boolean isBinary() {
		return binary;
	}

	/** Searches a text. */
	Found find(String text, long nanos) {
		return search(Normalizer.normalize(text, Normalizer.Form.NFC), nanos);
	}

	/** Searches bytes, given as characters. */
	Found search(String text, long nanos) {
		if (timeOuts >= MOST_TIME_OUTS) {
			return Found.TIMED_OUT;
		}
		try {
			return pattern.matcher(new Counted(text, System.nanoTime() + nanos)).find() ? Found.YES : Found.NO;
		} catch (TooLong | StackOverflowError e) {
			timeOuts++;
			return Found.TIMED_OUT;
		}
	}

	/** Leaves a search from within. */
	private static final class TooLong extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TooLong() {
			super(null, null, false, false);
		}
	}

	/** A text that may be read until a time. */
	private static final class Counted implements CharSequence {

		private final String text;
		private final long deadline;
		private int steps;

		Counted(String text, long deadline) {
			this.text = text;
			this.deadline = deadline;
		}

		@Override
		public char charAt(int index) {
			if (++steps % STEPS_A_LOOK == 0 && System.nanoTime() - deadline > 0) {
				throw new TooLong();
			}
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text;
		}
	}
}
