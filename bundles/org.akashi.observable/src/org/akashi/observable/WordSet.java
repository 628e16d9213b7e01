package org.akashi.observable;

/**
 * Words to look out for, by their hashes: asking takes one look, which may say yes by mistake but never no. Letters
 * count in any case. A word is a run of ASCII letters, digits and underscores; of words in other scripts only the first
 * letter counts. Not to be changed once it is in use.
 */
public final class WordSet {

	private final long[] words;
	private final int shift;
	private final long[] first = new long[1 << 10];
	private final long[] joining = new long[1 << 10];
	private boolean numbers;

	/**
	 * An empty set.
	 *
	 * @param expected how many words will be added; more make mistakes more frequent
	 */
	public WordSet(int expected) {
		int bits = Math.max(10, 32 - Integer.numberOfLeadingZeros(Math.min(expected, 1 << 24)) + 5);
		words = new long[1 << bits - 6];
		shift = 32 - bits;
	}

	/** Goes on with a hash of a word, from 0, by its next character. */
	public static int hash(int hash, char c) {
		return hash * 31 + (c | 0x20);
	}

	/** Adds the first word of a phrase, or its first character where that is no ASCII letter or digit. */
	public void add(CharSequence phrase) {
		int end = 0;
		int hash = 0;
		while (end < phrase.length() && isWord(phrase.charAt(end))) {
			hash = hash(hash, phrase.charAt(end++));
		}
		if (end > 0) {
			int bit = bit(hash);
			words[bit >>> 6] |= 1L << bit;
		} else if (!phrase.isEmpty()) {
			addFirst(phrase.charAt(0));
		}
	}

	/** Adds everything that begins with the character, which is not ASCII. */
	public void addFirst(char c) {
		first[c >>> 6] |= 1L << c;
	}

	/** Adds every word that goes on with this character, which is not ASCII, as an accent goes on with its letter. */
	public void addJoining(char c) {
		joining[c >>> 6] |= 1L << c;
	}

	/** Adds every word that holds a digit. */
	public void addNumbers() {
		numbers = true;
	}

	private static boolean isWord(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
	}

	private int bit(int hash) {
		return hash * 0x9E3779B1 >>> shift;
	}

	/**
	 * Whether a word may be in the set.
	 *
	 * @param hash   of the whole word
	 * @param number whether it holds a digit
	 * @param after  the character that follows it, or 0
	 */
	public boolean mayHave(int hash, boolean number, char after) {
		int bit = bit(hash);
		return (words[bit >>> 6] >>> bit & 1) != 0 || after >= 128 && (joining[after >>> 6] >>> after & 1) != 0
				|| numbers && number;
	}

	/** Whether a word that begins with this character beyond ASCII may be in the set. */
	public boolean mayBegin(char c) {
		return (first[c >>> 6] >>> c & 1) != 0;
	}
}
