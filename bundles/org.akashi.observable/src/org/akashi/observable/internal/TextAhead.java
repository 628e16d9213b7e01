package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Set;

/** The text that is still to be folded: what the forms of defanging look ahead into. */
final class TextAhead {

	/** Top-level domains that end a host of words; most words of a sentence are none. */
	static final Set<String> COMMON = Set.of("com", "net", "org", "info", "biz", "ru", "cn", "de", "jp", "uk", "eu",
			"io", "co", "me", "kr", "in", "us", "br", "fr", "it", "pl", "nl", "edu", "gov", "xyz", "top", "club", "online",
			"site", "tk", "su", "ir", "ua", "tw", "vn", "hk", "cc", "tv");

	char[] text;
	int length;
	/** Where the text begins in the original. */
	int from;

	void reset(char[] chars, int count, int offset) {
		text = chars;
		length = count;
		from = offset;
	}

	/** The character, full-width ones narrowed, or {@code '\0'} outside the text. */
	char at(int i) {
		return i >= 0 && i < length ? Chars.narrow(text[i]) : 0;
	}

	/** The position after blanks, at most so many. */
	int spaces(int i, int most) {
		int n = i;
		while (n < length && n - i < most && (text[n] == ' ' || text[n] == '\t')) {
			n++;
		}
		return n;
	}

	/** Whether labels joined by the separator follow and the last one is a common top-level domain. */
	boolean endsInCommon(int i, String separator) {
		int begin = i;
		for (int label = 0; label < 5; label++) {
			int stop = begin;
			while (stop < length && stop - begin < 40 && Chars.is(at(stop), Chars.LABEL) && !startsWith(stop, separator)) {
				stop++;
			}
			if (stop == begin) {
				return false;
			}
			if (!startsWith(stop, separator)) {
				return !Chars.isWordLike(at(stop)) && isCommon(begin, stop);
			}
			begin = stop + separator.length();
		}
		return false;
	}

	/** Whether a common top-level domain stands between the positions. */
	boolean isCommon(int start, int stop) {
		return stop - start <= 6 && COMMON.contains(new String(text, start, stop - start).toLowerCase(Locale.ROOT));
	}

	/** Whether the word stands at the position, letters in this case. */
	boolean startsWith(int i, String word) {
		for (int k = 0; k < word.length(); k++) {
			if (at(i + k) != word.charAt(k)) {
				return false;
			}
		}
		return true;
	}
}
