package org.akashi.observable.internal;

/** Undoes defanging in a whole text: what {@link TextFolder} does, and the schemes of URLs. */
public final class Refanging {

	private Refanging() {
	}

	/** The text with all defanged forms undone; the same object when it holds none. */
	public static String refang(String text) {
		FoldedText folded = new TextFolder().fold(text, 0, text.length());
		StringBuilder out = new StringBuilder(folded.length);
		int copied = 0;
		for (int i = 0; i + 2 < folded.length; i++) {
			if (folded.chars[i] != ':' || folded.chars[i + 1] != '/' || folded.chars[i + 2] != '/') {
				continue;
			}
			int start = schemeStart(folded, copied, i);
			String scheme = folded.slice(start, i);
			if (Schemes.isWeb(scheme) && !scheme.equalsIgnoreCase(Schemes.canonical(scheme))) {
				out.append(folded.chars, copied, start - copied).append(Schemes.canonical(scheme));
				copied = i;
			}
		}
		out.append(folded.chars, copied, folded.length - copied);
		String result = out.toString();
		return result.equals(text) ? text : result;
	}

	private static int schemeStart(FoldedText folded, int from, int colon) {
		int start = colon;
		while (start > from && colon - start < 8 && (Chars.is(folded.at(start - 1), Chars.WORD) || folded.at(start - 1) == '*')) {
			start--;
		}
		return start;
	}
}
