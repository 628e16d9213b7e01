package org.akashi.mention.internal.names;

/** The names right before and after a place of a text, those of the index and words that look like one. */
final class NearNames {

	/** A name's place: one of the index, or a word that no list has. */
	record Target(int start, int end, NameHit hit, WordShape shape) {
	}

	private static final int MAX_WORD = 40;
	/** How far before a noun "X, a new …" may begin. */
	private static final int APPOSITION = 70;

	private final ScannedText scanned;
	private final String text;
	private final Places places;

	NearNames(ScannedText scanned, Places places) {
		this.scanned = scanned;
		this.text = scanned.text;
		this.places = places;
	}

	/** The offset after a separator of list items; -1 where the list ends. */
	int separator(int offset) {
		int i = offset;
		while (i < text.length() && i - offset < 4 && "”\"’'*)]".indexOf(text.charAt(i)) >= 0) {
			i++;
		}
		int from = i;
		if (i < text.length() && (text.charAt(i) == ',' || text.charAt(i) == '/' || text.charAt(i) == '、' || text.charAt(i) == '・')) {
			i++;
		}
		int word = i;
		while (word < text.length() && word - i < 2 && ScannedText.isSpace(text.charAt(word))) {
			word++;
		}
		for (String and : new String[] { "and ", "or ", "& " }) {
			if (text.startsWith(and, word)) {
				return word + and.length();
			}
		}
		return i > from ? word : -1;
	}

	/** The name that ends right before an offset, over quotes, a space and a possessive; null when there is none. */
	Target before(int offset) {
		int end = scanned.skipBack(offset);
		if (end > 2 && text.charAt(end - 1) == 's' && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’')) {
			end -= 2;
		}
		if (end <= 0 || blank(end, offset)) {
			return null;
		}
		NameHit hit = places.endingAt(end);
		if (hit != null && hit.length() > 1) {
			return isThreat(hit) ? new Target(hit.start(), hit.end(), hit, shape(hit)) : null;
		}
		return word(wordStart(end), end);
	}

	/** The name that begins right after an offset, over quotes and a space; null when there is none. */
	Target after(int offset) {
		int start = scanned.skipForward(offset);
		if (text.startsWith("the ", start)) {
			start += 4;
		}
		if (start >= text.length() || blank(offset, start)) {
			return null;
		}
		NameHit hit = places.startingAt(start);
		if (hit != null && hit.length() > 1) {
			return isThreat(hit) ? new Target(hit.start(), hit.end(), hit, shape(hit)) : null;
		}
		int end = start;
		while (end < text.length() && end - start < MAX_WORD && isPart(text, end)) {
			end++;
		}
		return word(start, end);
	}

	/** "Foo, a new backdoor"; "Foo is a loader": the name before the article that belongs to a noun. */
	Target apposed(int noun) {
		int limit = Math.max(0, noun - APPOSITION);
		int i = noun;
		for (int words = 0; words < 7; words++) {
			int end = i;
			while (end > limit && ScannedText.isSpace(text.charAt(end - 1)) && text.charAt(end - 1) != '\n') {
				end--;
			}
			int start = end;
			while (start > limit && (isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
				start--;
			}
			if (start == end || start == limit) {
				return null;
			}
			if (isArticle(start, end)) {
				return beforeArticle(start);
			}
			i = start;
		}
		return null;
	}

	private boolean isArticle(int start, int end) {
		int length = end - start;
		char c = text.charAt(start);
		return (c == 'a' || c == 'A') && (length == 1 || length == 2 && text.charAt(start + 1) == 'n');
	}

	private Target beforeArticle(int article) {
		int end = article;
		while (end > 0 && article - end < 5 && " ,:(–—*-".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		if (end == 0) {
			return null;
		}
		boolean mark = end < article - 1;
		for (String verb : new String[] { " is", " was" }) {
			int length = verb.length();
			if (end > length && text.startsWith(verb, end - length)) {
				end -= length;
				mark = true;
			}
		}
		Target target = mark ? before(end) : null;
		return target == null || target.end() != scanned.skipBack(end) ? null : target;
	}

	/** A word that no list has gets the capital words after it, where a phrase introduces it. */
	Target widened(Target target) {
		if (target.hit() != null) {
			return target;
		}
		int end = target.end();
		for (int words = 0; words < 2; words++) {
			int next = end + 1;
			if (next >= text.length() || text.charAt(end) != ' ' || !Character.isUpperCase(text.charAt(next))
					|| scanned.cueAfter(end) != null) {
				break;
			}
			int to = next;
			while (to < text.length() && to - next < MAX_WORD && isPart(text, to)) {
				to++;
			}
			if (places.startingAt(next) != null || PlainWords.has(text, next, to)) {
				break;
			}
			end = to;
		}
		return end == target.end() ? target : new Target(target.start(), end, null, WordShape.of(text, target.start(), end));
	}

	private Target word(int start, int end) {
		if (end - start < 3 || end - start >= MAX_WORD) {
			return null;
		}
		WordShape shape = WordShape.of(text, start, end);
		if (shape == WordShape.NONE || isPlain(start, end) || places.inAddress(start, end)) {
			return null;
		}
		return new Target(start, end, null, WordShape.isGroupCode(text, start, end) ? WordShape.MIXED : shape);
	}

	/** Whether a word, or all parts of a hyphenated one, name nothing. */
	private boolean isPlain(int start, int end) {
		if (PlainWords.has(text, start, end)) {
			return true;
		}
		int hyphen = text.indexOf('-', start, end);
		if (hyphen < 0) {
			return false;
		}
		return text.charAt(start) >= 'a' && text.charAt(start) <= 'z'
				|| PlainWords.has(text, start, hyphen) || PlainWords.has(text, hyphen + 1, end);
	}

	int wordStart(int end) {
		int start = end;
		while (start > 0 && end - start < MAX_WORD && isPart(text, start - 1)) {
			start--;
		}
		return start;
	}

	/** Whether a blank line or a table's bar lies between. */
	private boolean blank(int from, int to) {
		int lines = 0;
		for (int i = from; i < to; i++) {
			lines += text.charAt(i) == '\n' ? 1 : 0;
		}
		return lines > 0;
	}

	private WordShape shape(NameHit hit) {
		return WordShape.of(text, hit.start(), hit.end());
	}

	private static boolean isThreat(NameHit hit) {
		for (NameRef ref : hit.refs()) {
			if (ref.isThreat()) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPart(String text, int i) {
		char c = text.charAt(i);
		return isLetter(c) || c >= '0' && c <= '9' || c == '_' || c == '$'
				|| c == '-' && i > 0 && i + 1 < text.length() && isLetter(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1));
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0 && c < 0x250;
	}
}
