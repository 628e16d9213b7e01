package org.akashi.mention.internal.names;

import java.util.List;

/** Which known names begin or end at a place, and whether a place lies inside an address, a path or a piece of code. */
final class Places {

	/** No name of the index is longer. */
	private static final int LONGEST = 60;
	/** How far an address is looked back upon. */
	private static final int REACH = 160;
	private static final String ENDS = " \t\n\r\u00A0\u3000()[]<>{}\"'`,;|“”‘’«»「」『』（）、。*";

	private final String text;
	private final List<NameHit> hits;

	Places(String text, List<NameHit> hits) {
		this.text = text;
		this.hits = hits;
	}

	/** The index of the first known name that begins at an offset or after it. */
	private int from(int offset) {
		int low = 0;
		int high = hits.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (hits.get(middle).start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The longest known name that begins at an offset; null when there is none. */
	NameHit startingAt(int offset) {
		NameHit longest = null;
		for (int i = from(offset); i < hits.size() && hits.get(i).start() == offset; i++) {
			NameHit hit = hits.get(i);
			longest = longest == null || hit.end() > longest.end() ? hit : longest;
		}
		return longest;
	}

	/** The longest known name that ends at an offset; null when there is none. */
	NameHit endingAt(int offset) {
		NameHit longest = null;
		for (int i = from(offset) - 1; i >= 0 && hits.get(i).start() > offset - LONGEST; i--) {
			if (hits.get(i).end() == offset) {
				longest = hits.get(i);
			}
		}
		return longest;
	}

	/** Whether a range is a part of an address, a path, a file's or a detection's name, or an identifier in code. */
	boolean inAddress(int start, int end) {
		char before = start > 0 ? text.charAt(start - 1) : ' ';
		char after = end < text.length() ? text.charAt(end) : ' ';
		if (before == '\\' || before == '@' || before == '_' || before == '!' || before == '$' || before == '='
				|| after == '\\' && !(end + 1 < text.length() && text.charAt(end + 1) == 'n')
				|| after == '_' || after == '@' || after == '=' || after == '%') {
			return true;
		}
		if (after == '.' && end + 1 < text.length() && isLowerOrDigit(text.charAt(end + 1)) || after == '[' && isDefanged(end)) {
			return true;
		}
		if (before == '.' && (start > 1 && isWordLetter(text.charAt(start - 2)) || isLowerOrDigit(text.charAt(start)))) {
			return true;
		}
		boolean joined = before == '/' || before == '-' || before == '%' || before == '?' || before == '&' || before == ':' || before == '#'
				|| before == '+' || after == '/' || after == '-' || after == '?' || after == '&' || after == '+' || after == ':';
		return joined && inToken(start, end);
	}

	private boolean isDefanged(int end) {
		return end + 2 < text.length() && text.charAt(end + 1) == '.' && text.charAt(end + 2) == ']';
	}

	/** Whether what stands around without a space is an address rather than words joined by hyphens or slashes. */
	private boolean inToken(int start, int end) {
		int from = start;
		int limit = Math.max(0, start - REACH);
		int slashes = 0;
		while (from > limit && ENDS.indexOf(text.charAt(from - 1)) < 0) {
			from--;
			char c = text.charAt(from);
			if (c == '/') {
				slashes++;
			}
			if (c == '\\' || c == '=' || c == '?' || c == '%' || c == ':' && text.startsWith("://", from)) {
				return true;
			}
		}
		if (from == limit && limit > 0 || slashes > 0 && (text.charAt(from) == '/' || text.charAt(from) == '.')) {
			return true;
		}
		int to = end;
		int most = Math.min(text.length(), end + REACH);
		boolean dot = false;
		while (to < most && ENDS.indexOf(text.charAt(to)) < 0) {
			char c = text.charAt(to);
			slashes += c == '/' ? 1 : 0;
			dot |= c == '.' && to + 1 < most && isLowerOrDigit(text.charAt(to + 1));
			if (c == '\\' || c == '=' || c == '?' || c == '%') {
				return true;
			}
			to++;
		}
		return slashes > 1 && isLowerOrDigit(text.charAt(from)) || dot && text.charAt(end) != '-';
	}

	private static boolean isLowerOrDigit(char c) {
		return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
	}

	private static boolean isWordLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
	}
}
