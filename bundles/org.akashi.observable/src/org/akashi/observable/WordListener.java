package org.akashi.observable;

/**
 * Takes part in the pass of {@link ObservableScanner}: hears of each word that may begin what it looks for, so that it
 * need not walk over the text itself.
 */
public interface WordListener {

	/** The words to hear of; the same set each time. */
	WordSet words();

	/**
	 * A word that may be one of the set begins. Each word is told at most once, in text order; a letter beyond ASCII is
	 * told wherever it stands, also inside a word.
	 *
	 * @param start its first character, UTF-16 offset into the text that is scanned
	 */
	void word(int start);
}
