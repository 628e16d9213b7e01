package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** One report's text after the scan: where names and cues stand, and what stands beside a place. */
final class ScannedText {

	/** A cue at its place. */
	record CueHit(int start, int end, List<Cue> cues) {
	}

	private static final String OPENING = "\"'“‘«「『（([【<*";
	private static final String CLOSING = "\"'”’»」』）)]】>*";

	final String text;
	final List<NameHit> hits = new ArrayList<>();
	/** By start, of one start the longest. */
	private final List<CueHit> cues = new ArrayList<>();
	/** All of them, until {@link #cueBefore} sorts them by end, of one end the longest first. */
	private final List<CueHit> cuesByEnd = new ArrayList<>();
	private boolean sorted;

	ScannedText(String text) {
		this.text = text;
	}

	/** Takes one find of the scan; finds come in text order, for one start the shorter first. */
	void found(int start, int end, List<Object> values) {
		List<NameRef> refs = null;
		List<Cue> said = null;
		for (Object value : values) {
			if (value instanceof NameRef ref) {
				refs = refs == null ? new ArrayList<>(values.size()) : refs;
				refs.add(ref);
			} else if (value instanceof Cue cue) {
				said = said == null ? new ArrayList<>(1) : said;
				said.add(cue);
			}
		}
		if (refs != null) {
			hits.add(new NameHit(start, end, refs));
		}
		if (said != null) {
			CueHit hit = new CueHit(start, end, said);
			if (!cues.isEmpty() && cues.getLast().start() == start) {
				cues.removeLast();
			}
			cues.add(hit);
			cuesByEnd.add(hit);
			sorted = false;
		}
	}

	Iterable<CueHit> cues() {
		return cues;
	}

	/** The cue that begins right after an offset, over quotes and one space; null when there is none. */
	CueHit cueAfter(int offset) {
		int start = skipForward(offset);
		int index = firstFrom(cues, start, CueHit::start);
		return index < cues.size() && cues.get(index).start() == start ? cues.get(index) : null;
	}

	/** The cue that ends right before an offset, over quotes and one space; null when there is none. */
	CueHit cueBefore(int offset) {
		if (!sorted) {
			cuesByEnd.sort(Comparator.comparingInt(CueHit::end).thenComparingInt(CueHit::start));
			sorted = true;
		}
		int end = skipBack(offset);
		int index = firstFrom(cuesByEnd, end, CueHit::end);
		return index < cuesByEnd.size() && cuesByEnd.get(index).end() == end ? cuesByEnd.get(index) : null;
	}

	/** The last noun cue that begins in a range; null when there is none. */
	CueHit lastNounIn(int from, int to) {
		for (int i = firstFrom(cues, to, CueHit::start) - 1; i >= 0 && cues.get(i).start() >= from; i--) {
			for (Cue cue : cues.get(i).cues()) {
				if (cue.kind() == Cue.Kind.NOUN) {
					return cues.get(i);
				}
			}
		}
		return null;
	}

	/** The index of the first hit at or after an offset, in a list that is sorted by that. */
	private static int firstFrom(List<CueHit> hits, int offset, ToIntFunction<CueHit> place) {
		int low = 0;
		int high = hits.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (place.applyAsInt(hits.get(middle)) < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The offset after spaces (no blank line) and one layer of quotes. */
	int skipForward(int offset) {
		int i = offset;
		if (i + 1 < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '’') && text.charAt(i + 1) == 's') {
			i += 2;
		}
		int limit = Math.min(text.length(), i + 5);
		while (i < limit && (isSpace(text.charAt(i)) || isQuote(text.charAt(i)))) {
			i++;
		}
		return i;
	}

	/** The offset before spaces and one layer of quotes. */
	int skipBack(int offset) {
		int i = offset;
		int limit = Math.max(0, i - 5);
		while (i > limit && (isSpace(text.charAt(i - 1)) || isQuote(text.charAt(i - 1)))) {
			i--;
		}
		return i;
	}

	/** Whether a range stands in quotes or Japanese brackets. */
	boolean isQuoted(int start, int end) {
		return start > 0 && end < text.length() && OPENING.indexOf(text.charAt(start - 1)) >= 0
				&& CLOSING.indexOf(text.charAt(end)) >= 0;
	}

	static boolean isSpace(char c) {
		return Folding.fold(c) == ' ';
	}

	static boolean isQuote(char c) {
		return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
	}

	/** The text of a range. */
	String raw(int start, int end) {
		return text.substring(start, end);
	}
}
