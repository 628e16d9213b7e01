package org.akashi.stix.internal;

import tools.jackson.core.JsonParser;

/**
 * Gives equal short texts that are read one soon after another as one String: ids, timestamps and terms repeat much, and
 * most of a case's memory is text. Of fixed size; not thread-safe.
 */
final class TextPool {

	private static final int LONGEST = 80;
	private final String[] slots;
	/** Hashes beside, so that a text that is another one is seldom touched: it is seldom in the processor's cache. */
	private final int[] hashes;

	TextPool(int size) {
		slots = new String[Integer.highestOneBit(size)];
		hashes = new int[slots.length];
	}

	/** The same text. */
	String text(String text) {
		if (text.length() > LONGEST) {
			return text;
		}
		int hash = text.hashCode();
		int slot = slot(hash);
		if (hashes[slot] == hash && text.equals(slots[slot])) {
			return slots[slot];
		}
		hashes[slot] = hash;
		return slots[slot] = text;
	}

	/** The text of the parser's current token. */
	String text(JsonParser parser) {
		int length = parser.getStringLength();
		if (length > LONGEST) {
			return parser.getString();
		}
		char[] chars = parser.getStringCharacters();
		int offset = parser.getStringOffset();
		int hash = 0;
		for (int i = offset; i < offset + length; i++) {
			hash = 31 * hash + chars[i];
		}
		int slot = slot(hash);
		String known = slots[slot];
		if (hashes[slot] == hash && known != null && matches(known, chars, offset, length)) {
			return known;
		}
		hashes[slot] = hash;
		return slots[slot] = new String(chars, offset, length);
	}

	private int slot(int hash) {
		return (hash ^ hash >>> 15) & slots.length - 1;
	}

	private static boolean matches(String text, char[] chars, int offset, int length) {
		if (text.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (text.charAt(i) != chars[offset + i]) {
				return false;
			}
		}
		return true;
	}
}
