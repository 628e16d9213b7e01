package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.akashi.observable.WordSet;

/**
 * Names as a tree over folded characters. A walk goes from a word's start until the tree ends, so a scan's time is the
 * text's length times at most the length of the longest name. {@link #firstWords} tells beforehand which words may begin
 * a name at all.
 *
 * @param <T> what stands at a name
 */
public final class NameTrie<T> {

	/** Takes what a scan finds: for one start the shorter names before the longer ones. */
	public interface Sink<T> {
		/**
		 * @param start  first character
		 * @param end    one past the last
		 * @param values what stands at the name
		 */
		void found(int start, int end, List<T> values);
	}

	/** White space inside a name: line breaks with a blank line between, as files of broken lines have. */
	private static final int MAX_GAP = 4;
	/** So few letters that begin names are looked for one after the other, which is quicker than to look at each word. */
	private static final int FEW = 12;

	/** The children of the root in pages of 256 characters, so that a tree of few names takes little room. */
	private final int[][] roots = new int[256][];
	private final StringBuilder rootChars = new StringBuilder();
	private final List<String> names = new ArrayList<>();
	private long[] keys = new long[256];
	private int[] targets = new int[256];
	private int used;
	private int nodes = 1;
	private int[] ends = new int[256];
	/** Most nodes have one child: the first stands here, the others in the table. */
	private int[] firstChild = new int[256];
	private char[] firstChar = new char[256];
	/** For each node which low six bits its other children's characters have: most walks end here, without a look into the table. */
	private long[] kinds = new long[256];
	private final List<List<T>> values = new ArrayList<>();

	/** An empty tree. */
	public NameTrie() {
		values.add(List.of());
	}

	/** Adds a folded name; names are best three characters or longer. */
	public void add(String folded, T value) {
		int node = 0;
		for (int i = 0; i < folded.length(); i++) {
			node = extend(node, folded.charAt(i));
		}
		if (node == 0) {
			return;
		}
		if (ends[node] == 0) {
			ends[node] = values.size();
			values.add(new ArrayList<>(1));
			names.add(folded);
		}
		List<T> here = values.get(ends[node]);
		if (!here.contains(value)) {
			here.add(value);
		}
	}

	/** What stands at a folded name, empty when nothing does. */
	List<T> get(String folded) {
		int node = 0;
		for (int i = 0; i < folded.length(); i++) {
			node = child(node, folded.charAt(i));
			if (node == 0) {
				return List.of();
			}
		}
		return values.get(ends[node]);
	}

	/** The first words of all names, for the pass over a text that calls {@link #at}. */
	WordSet firstWords() {
		WordSet words = new WordSet(names.size());
		names.forEach(words::add);
		for (int c = 128; c <= Character.MAX_VALUE; c++) {
			char folded = Folding.fold((char) c);
			if (Folding.joins((char) c) || folded < 128 && Character.isLetterOrDigit(folded)) {
				words.addJoining((char) c);
			}
			if (folded != Folding.SKIP && folded != Folding.NEVER && child(0, folded) != 0) {
				words.addFirst((char) c);
			}
		}
		for (int i = 0; i < rootChars.length(); i++) {
			Folding.writtenAs(rootChars.charAt(i)).chars().filter(c -> c >= 128).forEach(c -> words.addFirst((char) c));
		}
		return words;
	}

	/** Finds the names that begin at a place; none do inside a word. */
	public void at(String text, int start, Sink<T> sink) {
		if (WordBoundaries.startsAt(text, start)) {
			walk(text, start, sink);
		}
	}

	/** Scans for names that begin in a part of the text. */
	public void scan(String text, int from, int to, Sink<T> sink) {
		if (rootChars.length() <= FEW) {
			scanForFew(text, from, to, sink);
			return;
		}
		byte before = from == 0 ? WordBoundaries.NONE : WordBoundaries.of(text.charAt(from - 1));
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			byte here = WordBoundaries.of(c);
			if (here != WordBoundaries.NONE && (here != before || here == WordBoundaries.FREE)) {
				int node = child(0, Folding.fold(c));
				if (node != 0 || i + 1 < text.length() && Folding.joins(text.charAt(i + 1))) {
					walk(text, i, sink);
				}
			}
			before = here;
		}
	}

	/** Goes from letter to letter that begins a name; the finds come in the order of the text. */
	private void scanForFew(String text, int from, int to, Sink<T> sink) {
		int[] letters = variants().chars().distinct().toArray();
		int[] next = new int[letters.length];
		for (int i = 0; i < letters.length; i++) {
			next[i] = indexOf(text, letters[i], from, to);
		}
		while (true) {
			int first = 0;
			for (int i = 1; i < letters.length; i++) {
				first = next[i] < next[first] ? i : first;
			}
			if (letters.length == 0 || next[first] == to) {
				return;
			}
			at(text, next[first], sink);
			next[first] = indexOf(text, letters[first], next[first] + 1, to);
		}
	}

	private static int indexOf(String text, int letter, int from, int to) {
		int found = text.indexOf(letter, from, to);
		return found < 0 ? to : found;
	}

	/** The letters that begin names in either case and width. */
	private String variants() {
		StringBuilder letters = new StringBuilder(rootChars);
		for (int i = 0; i < rootChars.length(); i++) {
			letters.append(Folding.writtenAs(rootChars.charAt(i)));
		}
		return letters.toString();
	}

	private void walk(String text, int start, Sink<T> sink) {
		int to = text.length();
		int node = 0;
		int i = start;
		while (i < to) {
			char c = text.charAt(i);
			int next = i + 1;
			char folded = Folding.fold(c);
			if (next < to && Folding.joins(text.charAt(next))) {
				folded = Folding.compose(c, text.charAt(next));
				next++;
			} else if (folded == ' ') {
				while (next < to && next - i < MAX_GAP && Folding.fold(text.charAt(next)) == ' ') {
					next++;
				}
			}
			i = next;
			if (folded == Folding.SKIP) {
				continue;
			}
			node = child(node, folded);
			if (node == 0) {
				return;
			}
			if (ends[node] != 0 && WordBoundaries.endsAt(text, i)) {
				sink.found(start, i, values.get(ends[node]));
			}
		}
	}

	private int child(int node, char c) {
		if (node == 0) {
			int[] page = roots[c >>> 8];
			return page == null ? 0 : page[c & 0xFF];
		}
		if (firstChar[node] == c && firstChild[node] != 0) {
			return firstChild[node];
		}
		if ((kinds[node] >>> (c & 63) & 1) == 0) {
			return 0;
		}
		long key = (long) node << 16 | c;
		int mask = keys.length - 1;
		int slot = slot(key, mask);
		while (keys[slot] != 0) {
			if (keys[slot] == key) {
				return targets[slot];
			}
			slot = slot + 1 & mask;
		}
		return 0;
	}

	private int extend(int node, char c) {
		int child = child(node, c);
		if (child != 0) {
			return child;
		}
		child = nodes++;
		if (child >= ends.length) {
			ends = Arrays.copyOf(ends, ends.length * 2);
			kinds = Arrays.copyOf(kinds, kinds.length * 2);
			firstChild = Arrays.copyOf(firstChild, firstChild.length * 2);
			firstChar = Arrays.copyOf(firstChar, firstChar.length * 2);
		}
		if (node == 0) {
			if (roots[c >>> 8] == null) {
				roots[c >>> 8] = new int[256];
			}
			roots[c >>> 8][c & 0xFF] = child;
			rootChars.append(c);
		} else if (firstChild[node] == 0) {
			firstChild[node] = child;
			firstChar[node] = c;
		} else {
			if (used * 5 > keys.length * 2) {
				grow();
			}
			put((long) node << 16 | c, child);
			kinds[node] |= 1L << (c & 63);
		}
		return child;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldTargets = targets;
		keys = new long[oldKeys.length * 2];
		targets = new int[oldKeys.length * 2];
		used = 0;
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				put(oldKeys[i], oldTargets[i]);
			}
		}
	}

	private void put(long key, int target) {
		int mask = keys.length - 1;
		int slot = slot(key, mask);
		while (keys[slot] != 0) {
			slot = slot + 1 & mask;
		}
		keys[slot] = key;
		targets[slot] = target;
		used++;
	}

	private static int slot(long key, int mask) {
		long mixed = key * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 40) & mask;
	}
}
