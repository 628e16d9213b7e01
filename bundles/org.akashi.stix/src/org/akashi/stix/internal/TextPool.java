package org.akashi.stix.internal;

import org.akashi.model.storage.PackedId;

import tools.jackson.core.JsonParser;

/**
 * Gives equal texts, ids and lists that are read one soon after another as one object: they repeat much, and most of a
 * case's memory is text. Of fixed size; not thread-safe.
 */
final class TextPool {

	/** Longer texts, descriptions mostly, seldom repeat. */
	private static final int LONGEST = 300;
	/** Longer lists seldom repeat, and comparing them takes long. */
	private static final int LONGEST_LIST = 16;

	private final String[] texts;
	/** Hashes beside, so that a text that is another one is seldom touched: it is seldom in the processor's cache. */
	private final int[] hashes;
	private final PackedId[] ids;
	private final Object[][] lists;

	TextPool(int size) {
		texts = new String[Integer.highestOneBit(size)];
		hashes = new int[texts.length];
		ids = new PackedId[texts.length];
		lists = new Object[texts.length][];
	}

	/** The text of the parser's current token. */
	String text(JsonParser parser) {
		int length = parser.getStringLength();
		if (length > LONGEST) {
			return parser.getString();
		}
		return text(parser.getStringCharacters(), parser.getStringOffset(), length);
	}

	/** The text that stands in a buffer. */
	String text(char[] chars, int offset, int length) {
		// Making the text first looks wasteful, but the platform compresses, hashes and compares texts many letters at a time.
		String text = new String(chars, offset, length);
		if (length > LONGEST) {
			return text;
		}
		int hash = text.hashCode();
		int slot = slot(hash);
		if (hashes[slot] == hash && text.equals(texts[slot])) {
			return texts[slot];
		}
		hashes[slot] = hash;
		return texts[slot] = text;
	}

	/** The same id. */
	PackedId id(PackedId id) {
		int slot = slot(id.hashCode());
		PackedId known = ids[slot];
		if (id.equals(known)) {
			return known;
		}
		return ids[slot] = id;
	}

	/** The same list, whose elements are of this pool. */
	<T> T[] list(T[] list) {
		if (list.length > LONGEST_LIST) {
			return list;
		}
		int hash = list.length;
		for (Object element : list) {
			hash = 31 * hash + (element == null ? 0 : element.hashCode());
		}
		int slot = slot(hash);
		Object[] known = lists[slot];
		if (known != null && known.getClass() == list.getClass() && same(known, list)) {
			@SuppressWarnings("unchecked")
			T[] typed = (T[]) known;
			return typed;
		}
		lists[slot] = list;
		return list;
	}

	/** Pooled elements that are equal are the same as a rule; looking into each would take longer than what it saves. */
	private static boolean same(Object[] a, Object[] b) {
		if (a.length != b.length) {
			return false;
		}
		for (int i = 0; i < a.length; i++) {
			if (a[i] != b[i]) {
				return false;
			}
		}
		return true;
	}

	private int slot(int hash) {
		return (hash ^ hash >>> 15) & texts.length - 1;
	}
}
