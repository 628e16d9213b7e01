package org.akashi.stix.internal;

import tools.jackson.core.JsonParser;

/**
 * Gives equal short texts that are read one soon after another as one String: ids, timestamps and terms repeat much, and
 * most of a case's memory is text. Of fixed size; not thread-safe.
 */
final class TextPool {

	private static final int LONGEST = 80;
	private final String[] slots;

	TextPool(int size) {
		slots = new String[Integer.highestOneBit(size)];
	}

	/** The text of the parser's current token. */
	String text(JsonParser parser) {
		int length = parser.getStringLength();
		if (length > LONGEST) {
			return parser.getString();
		}
		char[] chars = parser.getStringCharacters();
		int offset = parser.getStringOffset();
		int hash = length;
		for (int i = offset; i < offset + length; i++) {
			hash = 31 * hash + chars[i];
		}
		int slot = (hash ^ hash >>> 15) & slots.length - 1;
		String known = slots[slot];
		if (known != null && matches(known, chars, offset, length)) {
			return known;
		}
		return slots[slot] = new String(chars, offset, length);
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
