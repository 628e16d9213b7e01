package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** One report's text after the scan: where names and cues stand, and what stands beside a place. */
final class ScannedText {

	/** A cue at its place. */
	record CueHit(int start, int end, List<Cue> cues) {
	}

	private static final String OPENING = "\"'“‘«「『（([【<*";
	private static final String CLOSING = "\"'”’»」』）)]】>*";

	final String text;
	final List<NameHit> hits = new ArrayList<>();
	private final TreeMap<Integer, CueHit> cuesByStart = new TreeMap<>();
	private final TreeMap<Integer, CueHit> cuesByEnd = new TreeMap<>();

	ScannedText(String text) {
		this.text = text;
	}

	/** Takes one find of the scan. */
	void found(int start, int end, List<Object> values) {
		List<NameRef> refs = null;
		List<Cue> cues = null;
		for (Object value : values) {
			if (value instanceof NameRef ref) {
				refs = refs == null ? new ArrayList<>(2) : refs;
				refs.add(ref);
			} else if (value instanceof Cue cue) {
				cues = cues == null ? new ArrayList<>(1) : cues;
				cues.add(cue);
			}
		}
		if (refs != null) {
			hits.add(new NameHit(start, end, refs));
		}
		if (cues != null) {
			CueHit hit = new CueHit(start, end, cues);
			cuesByStart.put(start, hit);
			CueHit longer = cuesByEnd.get(end);
			if (longer == null || longer.start() > start) {
				cuesByEnd.put(end, hit);
			}
		}
	}

	Iterable<CueHit> cues() {
		return cuesByStart.values();
	}

	/** The cue that begins right after an offset, over quotes and one space; null when there is none. */
	CueHit cueAfter(int offset) {
		return cuesByStart.get(skipForward(offset));
	}

	/** The cue that ends right before an offset, over quotes and one space; null when there is none. */
	CueHit cueBefore(int offset) {
		return cuesByEnd.get(skipBack(offset));
	}

	/** The last noun cue that begins in a range; null when there is none. */
	CueHit lastNounIn(int from, int to) {
		CueHit found = null;
		for (CueHit hit : cuesByStart.subMap(from, true, to, false).values()) {
			if (hit.cues().stream().anyMatch(cue -> cue.kind() == Cue.Kind.NOUN)) {
				found = hit;
			}
		}
		return found;
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
