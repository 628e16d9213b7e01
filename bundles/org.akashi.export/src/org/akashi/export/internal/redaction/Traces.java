package org.akashi.export.internal.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must not be said, and where it stands in texts. Names are found in other words, too, when they are long enough that
 * this is no chance; values (addresses, hashes, paths) only as a whole; of texts, every passage of about seven words. Fill
 * it, then ask; asking is thread-safe.
 */
final class Traces {

	/** A name of fewer letters is found as a word of its own only. */
	private static final int DISTINCT = 8;
	/** A text of fewer letters is too common to be a trace. */
	private static final int SHORTEST_TEXT = 12;
	private static final int PASSAGE = 32;
	/** The same much in Chinese and Japanese. */
	private static final int DENSE_PASSAGE = 16;
	private static final char DENSE = '\u2e80';

	/** A name or value as it is compared, and whether it counts as a word of its own only. */
	private record Term(String folded, boolean whole) {
	}

	/** A part of a text. */
	record Span(int start, int end) {
	}

	private final Set<String> known = new HashSet<>();
	private final List<List<Term>> buckets = new ArrayList<>();
	private final LongTable heads = new LongTable();
	private final boolean[] lengths = new boolean[5];
	/** Which pairs of letters a term may start with: most places of a text are passed by this alone. */
	private final boolean[] starts = new boolean[1 << 16];
	private final Passages passages = new Passages(PASSAGE, false);
	private final Passages dense = new Passages(DENSE_PASSAGE, true);

	/** Whether there is nothing to find. */
	boolean isEmpty() {
		return buckets.isEmpty() && passages.isEmpty() && dense.isEmpty();
	}

	/** Something is called so. */
	void name(String name) {
		String folded = FoldedText.of(name).toString();
		term(folded, folded.length() < DISTINCT);
	}

	/** An address, hash, path or the like. */
	void value(String value) {
		term(FoldedText.of(value).toString(), true);
	}

	/** Sentences. */
	void text(String text) {
		FoldedText folded = FoldedText.of(text);
		if (folded.length() >= SHORTEST_TEXT && folded.length() <= PASSAGE * 2) {
			term(folded.toString(), false);
		}
		passages.add(folded);
		dense.add(folded);
	}

	/** Such a text may be seen by the audience: its passages are no traces. */
	void open(String text) {
		FoldedText folded = FoldedText.of(text);
		passages.open(folded);
		dense.open(folded);
	}

	/** The audience is told this name or value by an object that is for it: it is no trace. To be said before the traces. */
	void openWord(String word) {
		known.add(FoldedText.of(word).toString());
	}

	private void term(String folded, boolean whole) {
		if (folded.length() < 2 || !known.add(folded)) {
			return;
		}
		int head = Math.min(4, folded.length());
		lengths[head] = true;
		starts[pair(folded.charAt(0), folded.charAt(1))] = true;
		long key = key(folded, 0, head);
		int bucket = heads.get(key);
		if (bucket < 0) {
			bucket = buckets.size();
			buckets.add(new ArrayList<>(1));
			heads.put(key, bucket);
		}
		buckets.get(bucket).add(new Term(folded, whole));
	}

	/** Where traces stand; the spans may overlap. */
	List<Span> in(String text) {
		List<Span> spans = new ArrayList<>();
		find(text, FoldedText.of(text), spans);
		if (FoldedText.hasTags(text)) {
			find(text, FoldedText.withoutTags(text), spans);
		}
		return spans;
	}

	private void find(String text, FoldedText folded, List<Span> spans) {
		for (int at = 0; at + 1 < folded.length(); at++) {
			for (int head = 2; starts[pair(folded.at(at), folded.at(at + 1))] && head < lengths.length && at + head <= folded.length(); head++) {
				if (lengths[head]) {
					at(folded, at, head, spans);
				}
			}
		}
		passages.in(folded, (start, end) -> spans.add(Sentences.around(text, start, end)));
		dense.in(folded, (start, end) -> spans.add(Sentences.around(text, start, end)));
	}

	private void at(FoldedText folded, int at, int head, List<Span> spans) {
		int bucket = heads.get(key(folded, at, head));
		if (bucket < 0) {
			return;
		}
		for (Term term : buckets.get(bucket)) {
			int end = at + term.folded().length();
			if (matches(folded, at, term.folded(), head) && (!term.whole() || folded.opens(at) && folded.closes(end - 1))) {
				spans.add(new Span(folded.from(at), folded.to(end - 1)));
			}
		}
	}

	private static boolean matches(FoldedText folded, int at, String term, int head) {
		if (Math.min(4, term.length()) != head || at + term.length() > folded.length()) {
			return false;
		}
		for (int i = head; i < term.length(); i++) {
			if (folded.at(at + i) != term.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private static int pair(char first, char second) {
		return (first * 31 + second * 1021) & 0xffff;
	}

	private static long key(CharSequence text, int at, int length) {
		long key = length;
		for (int i = 0; i < length; i++) {
			key = key * 65599 + text.charAt(at + i);
		}
		return key;
	}

	private static long key(FoldedText text, int at, int length) {
		long key = length;
		for (int i = 0; i < length; i++) {
			key = key * 65599 + text.at(at + i);
		}
		return key;
	}

	/** Passages of a fixed length, by their checksums. */
	private static final class Passages {

		private static final long BASE = 0x100000001b3L;

		private interface Taker {
			void found(int start, int end);
		}

		private final int width;
		private final boolean denseOnly;
		private final LongTable sums = new LongTable();
		private final long power;

		Passages(int width, boolean denseOnly) {
			this.width = width;
			this.denseOnly = denseOnly;
			long high = 1;
			for (int i = 1; i < width; i++) {
				high *= BASE;
			}
			power = high;
		}

		boolean isEmpty() {
			return sums.size() == 0;
		}

		/** From the start of each word; in Chinese and Japanese from each character. */
		void add(FoldedText text) {
			each(text, (sum, at) -> {
				if (denseOnly || text.opens(at)) {
					sums.put(sum, 1);
				}
			});
		}

		void open(FoldedText text) {
			if (!isEmpty()) {
				each(text, (sum, at) -> {
					if (sums.get(sum) > 0) {
						sums.put(sum, 0);
					}
				});
			}
		}

		void in(FoldedText text, Taker taker) {
			if (!isEmpty()) {
				each(text, (sum, at) -> {
					if (sums.get(sum) > 0) {
						taker.found(text.from(at), text.to(at + width - 1));
					}
				});
			}
		}

		private interface Window {
			void at(long sum, int start);
		}

		private void each(FoldedText text, Window window) {
			long sum = 0;
			int denseRun = 0;
			for (int i = 0; i < text.length(); i++) {
				if (i >= width) {
					sum -= text.at(i - width) * power;
				}
				sum = sum * BASE + text.at(i);
				denseRun = text.at(i) >= DENSE ? denseRun + 1 : 0;
				if (i >= width - 1 && (!denseOnly || denseRun >= width)) {
					window.at(sum, i - width + 1);
				}
			}
		}
	}
}
