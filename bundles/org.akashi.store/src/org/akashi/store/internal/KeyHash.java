package org.akashi.store.internal;

import java.nio.charset.StandardCharsets;

/**
 * The hashes of the keys that names and values are found by, of text in bytes: the same as
 * {@link String#hashCode()} of {@link LineFacts#nameKey} and {@link LineFacts#valueKey}, without strings for ASCII.
 */
final class KeyHash {

	private KeyHash() {
	}

	static int name(byte[] in, int start, int end) {
		int hash = 0;
		boolean gap = false;
		boolean begun = false;
		for (int i = start; i < end; i++) {
			int b = in[i];
			if (b <= ' ') {
				if (b < ' ') {
					return LineFacts.nameKey(text(in, start, end)).hashCode();
				}
				gap = true;
				continue;
			}
			if (gap && begun) {
				hash = hash * 31 + ' ';
			}
			gap = false;
			begun = true;
			hash = hash * 31 + lower(b);
		}
		return hash;
	}

	static int value(byte[] in, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && in[from] == ' ') {
			from++;
		}
		while (from < to && in[to - 1] == ' ') {
			to--;
		}
		int hash = 0;
		for (int i = from; i < to; i++) {
			int b = in[i];
			if (b < ' ') {
				return LineFacts.valueKey(text(in, start, end)).hashCode();
			}
			hash = hash * 31 + lower(b);
		}
		return hash;
	}

	private static int lower(int b) {
		return b >= 'A' && b <= 'Z' ? b + 32 : b;
	}

	private static String text(byte[] in, int start, int end) {
		return new String(in, start, end - start, StandardCharsets.UTF_8);
	}
}
