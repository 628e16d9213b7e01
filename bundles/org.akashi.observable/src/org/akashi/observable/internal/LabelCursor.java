package org.akashi.observable.internal;

import java.util.Set;

/** Walks from a label to the value that it names: over filling words, a colon or equals sign, an opening quote. */
final class LabelCursor {

	private static final Set<String> FILLERS = Set.of("name", "names", "named", "called", "value", "number", "no", "id", "hash", "is", "was",
			"with", "the", "following", "string", "of", "as", "hex", "label", "display", "displayname", "sha1", "sha256", "sha", "md5",
			"fingerprint", "thumbprint", "under");

	private final FoldedText t;
	/** Whether a colon or equals sign stood between. */
	boolean colon;
	/** Whether a word said that a name follows: named, called, name. */
	boolean named;
	/** What closes the quote before the value, or 0. */
	char close;

	LabelCursor(FoldedText text) {
		t = text;
	}

	/** The start of the value after the label that ends here. */
	int value(int to) {
		colon = false;
		named = false;
		close = 0;
		int i = to;
		for (int words = 0; words < 4; words++) {
			int start = t.skipSpaces(i, 2);
			int open = t.at(start) == '(' ? start + 1 : start;
			int end = open;
			while (end - open < 14 && Chars.is(t.at(end), Chars.LETTER | Chars.DIGIT)) {
				end++;
			}
			String word = end > open ? t.slice(open, end).toLowerCase(java.util.Locale.ROOT) : "";
			if (!FILLERS.contains(word) || t.at(end) == '\\') {
				break;
			}
			named |= word.startsWith("name") || word.equals("called") || word.startsWith("display");
			i = open > start && t.at(end) == ')' || t.at(end) == '.' && word.equals("no") || t.at(end) == '#' ? end + 1 : end;
		}
		i = t.skipSpaces(i, 3);
		while ((t.at(i) == ':' || t.at(i) == '=' || t.at(i) == '*' || t.at(i) == '`' && t.at(i + 1) == ':') && t.at(i) != 0) {
			colon |= t.at(i) != '*';
			i = t.skipSpaces(i + 1, 4);
		}
		close = Quotes.close(t.at(i));
		return close == 0 ? i : i + 1;
	}

	/** The end of the quoted value that starts here, or -1 when the quote isn't closed on its line. */
	int quotedEnd(int from, int most) {
		int end = from;
		while (end - from < most && end < t.length && t.at(end) != close && t.at(end) != '\n') {
			end++;
		}
		return close != 0 && t.at(end) == close && end > from ? end : -1;
	}
}
