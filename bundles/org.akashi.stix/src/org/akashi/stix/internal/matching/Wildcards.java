package org.akashi.stix.internal.matching;

import java.text.Normalizer;

/** LIKE: {@code %} stands for any text, {@code _} for one character, over the whole value (section 9.6.1). Takes linear memory and at most quadratic time. */
final class Wildcards {

	private final int[] pattern;

	Wildcards(String pattern) {
		this.pattern = points(pattern);
	}

	/** Whether a value is like the pattern; both are compared in Unicode's normal form C. */
	boolean matches(String value) {
		int[] text = points(value);
		int t = 0;
		int p = 0;
		int star = -1;
		int from = 0;
		while (t < text.length) {
			if (p < pattern.length && pattern[p] == '%') {
				star = p++;
				from = t;
			} else if (p < pattern.length && (pattern[p] == '_' || pattern[p] == text[t])) {
				p++;
				t++;
			} else if (star >= 0) {
				p = star + 1; // the last % takes one character more
				t = ++from;
			} else {
				return false;
			}
		}
		while (p < pattern.length && pattern[p] == '%') {
			p++;
		}
		return p == pattern.length;
	}

	private static int[] points(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
	}
}
