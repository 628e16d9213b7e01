package org.akashi.stix.internal;

import java.security.SecureRandom;

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

	/** Nobody outside knows these, so that nobody can make two texts with the same mark. */
	private static final SecureRandom RANDOM = new SecureRandom();
	private static final long SEED = RANDOM.nextLong();
	private static final long FIRST = RANDOM.nextLong() | 1;
	private static final long SECOND = RANDOM.nextLong() | 1;

	private final String[] texts;
	/**
	 * Two marks of 64 bits for each text. Texts are told apart by them alone: looking at the text that is known would take
	 * longer than all else, for it is seldom in the processor's cache. That two texts of one source have both marks by chance
	 * is less likely than a fault of the machine's memory.
	 */
	private final long[] marks;
	private final PackedId[] ids;
	private int mark;
	private final Object[][] lists;

	TextPool(int size) {
		texts = new String[Integer.highestOneBit(size)];
		marks = new long[2 * texts.length];
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

	/** The text that stands in a buffer. Four letters at a time go into both marks. */
	String text(char[] chars, int offset, int length) {
		if (length > LONGEST) {
			return new String(chars, offset, length);
		}
		long one = SEED;
		long two = length;
		int end = offset + length;
		int i = offset;
		for (; i + 3 < end; i += 4) {
			long four = (long) chars[i] << 48 | (long) chars[i + 1] << 32 | (long) chars[i + 2] << 16 | chars[i + 3];
			one = (one ^ four) * FIRST;
			two = (two + four) * SECOND;
			one ^= one >>> 29;
			two ^= two >>> 31;
		}
		for (; i < end; i++) {
			one = (one ^ chars[i]) * FIRST;
			two = (two + chars[i]) * SECOND;
			one ^= one >>> 29;
			two ^= two >>> 31;
		}
		mark = (int) (one >>> 20);
		int slot = mark & texts.length - 1;
		if (marks[2 * slot] == one && marks[2 * slot + 1] == two && texts[slot] != null) {
			return texts[slot];
		}
		marks[2 * slot] = one;
		marks[2 * slot + 1] = two;
		return texts[slot] = new String(chars, offset, length);
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

	/** What tells the text that was asked for last from others, as far as a place in a table needs it. */
	int mark() {
		return mark;
	}

	/**
	 * The same list, whose elements are of this pool.
	 *
	 * @param mark the same for lists with the same elements
	 */
	<T> T[] list(T[] list, int mark) {
		if (list.length > LONGEST_LIST) {
			return list;
		}
		int slot = slot(mark * 0x9e3779b1);
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
