package org.akashi.observable.internal;

import java.util.Set;

import org.akashi.observable.ObservableType;

/** Mutex names: by the kernel's name space, by a label in the sentence, or as a list under a heading. */
final class MutexRule {

	private static final Set<String> FILLERS = Set.of("name", "names", "named", "called", "value", "with", "the", "following", "string",
			"object", "objects", "of", "as", "is", "created", "a", "an", "under");
	private static final int LONGEST = 128;

	private final Scan scan;
	private final FoldedText t;

	MutexRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** {@code Global\Name}: the end of the name, or the same position. */
	int namespace(int from, int to) {
		boolean known = to - from == 6 && t.matches(from, "global") || to - from == 5 && t.matches(from, "local");
		if (!known || !Chars.is(t.at(from), Chars.UPPER) || t.at(from - 1) == '\\' && t.at(from - 2) != '\\' || t.at(to) != '\\') {
			return from;
		}
		int name = to + 1;
		while (t.at(name) == '\\' && name - to < 3) {
			name++;
		}
		int end = nameEnd(name);
		String bare = t.slice(name, end).replace("\\_", "_");
		if (end - name < 3 || bare.indexOf('\\') >= 0) {
			return from;
		}
		return scan.hit(ObservableType.MUTEX, from, end, t.slice(from, to) + "\\" + bare, 85,
				"Kernel object in the name space " + t.slice(from, to));
	}

	private int nameEnd(int from) {
		int i = from;
		while (i < t.length && i - from < LONGEST && isName(t.at(i))) {
			i++;
		}
		while (i > from && ".,;:)*".indexOf(t.at(i - 1)) >= 0) {
			i--;
		}
		return i;
	}

	private static boolean isName(char c) {
		if (c >= 128) {
			return Chars.kind(c) == Chars.FOREIGN;
		}
		return c > ' ' && "\"'`,;)|<>]".indexOf(c) < 0;
	}

	/** The end of the name that the word «mutex» labels, or the same position. */
	int labelled(int from, int to) {
		int listed = list(from, to);
		if (listed > from) {
			return listed;
		}
		boolean closed = Quotes.close(t.at(to)) != 0;
		int i = closed ? to + 1 : to;
		for (int words = 0; words < 5; words++) {
			i = t.skipSpaces(i, 2);
			int end = i;
			while (end - i < 12 && Chars.is(t.at(end), Chars.LETTER)) {
				end++;
			}
			if (end == i || !FILLERS.contains(t.slice(i, end))) {
				break;
			}
			i = end;
		}
		boolean colon = t.at(i) == ':' || t.at(i) == '=';
		i = colon ? t.skipSpaces(i + 1, 2) : i;
		while (t.at(i) == '*') {
			i++;
		}
		char close = Quotes.close(t.at(i));
		if (closed && !colon) {
			return from;
		}
		if (close != 0) {
			return quoted(from, i + 1, close);
		}
		int end = colon ? nameEnd(i) : i;
		if (t.at(i) == '{' && t.at(i + 37) == '}') {
			return scan.hit(ObservableType.MUTEX, i, i + 38, t.slice(i, i + 38), 85, "Labelled as mutex; a GUID in braces");
		}
		boolean bare = end - i >= 4 && (t.at(end) == '\n' || t.at(end) == 0 || t.at(end) == ' ' || t.at(end) == ',' || t.at(end) == '.');
		return bare && isTelling(i, end) ? scan.hit(ObservableType.MUTEX, i, end, t.slice(i, end), 75, "Labelled as mutex") : from;
	}

	private int quoted(int from, int start, char close) {
		int end = start;
		while (end < t.length && end - start < LONGEST && t.at(end) != close && t.at(end) != '\n') {
			end++;
		}
		boolean good = t.at(end) == close && end - start >= 3 && t.at(start) != ' ';
		return good ? scan.hit(ObservableType.MUTEX, start, end, t.slice(start, end), 85, "Labelled as mutex, in quotation marks") : from;
	}

	private boolean isTelling(int from, int to) {
		boolean other = false;
		for (int i = from; i < to; i++) {
			char c = t.at(i);
			other |= !Chars.is(c, Chars.LETTER) || i > from && Chars.is(c, Chars.UPPER);
		}
		return other;
	}

	/** A heading «Mutexes» with one name a line below it. */
	private int list(int from, int to) {
		int head = from;
		while (head > 0 && from - head < 32 && t.at(head - 1) != '\n') {
			head--;
		}
		int tail = to;
		while (tail - to < 48 && t.at(tail) != '\n' && tail < t.length) {
			tail++;
		}
		if (t.at(tail) != '\n' || head > 0 && t.at(head - 1) != '\n' || hasQuote(to, tail)) {
			return from;
		}
		int line = tail + 1;
		int last = from;
		for (int items = 0; items < 64 && line < t.length; items++) {
			int end = line;
			while (end < t.length && t.at(end) != '\n' && end - line < 200) {
				end++;
			}
			int hit = item(line, end);
			boolean frame = isFence(line, end) && last == from;
			if (hit < 0 && !frame) {
				break;
			}
			last = hit > 0 ? hit : last;
			line = end + 1;
		}
		return last;
	}

	private boolean hasQuote(int from, int to) {
		for (int i = from; i < to; i++) {
			if (Quotes.close(t.at(i)) != 0) {
				return true;
			}
		}
		return false;
	}

	/** A blank line or one that opens a code block. */
	private boolean isFence(int from, int to) {
		for (int i = from; i < to; i++) {
			if ("-`. \t\r".indexOf(t.at(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	/** One name alone on its line, perhaps after a bullet and in back quotes: gives its hit and end, or -1. */
	private int item(int from, int to) {
		int start = from;
		while (start < to && " *-•\t`+|".indexOf(t.at(start)) >= 0) {
			start++;
		}
		int end = start;
		while (end < to && isName(t.at(end))) {
			end++;
		}
		int rest = end;
		while (rest < to && " `+\r|".indexOf(t.at(rest)) >= 0) {
			rest++;
		}
		while (end > start && t.at(end - 1) == '*') {
			end--;
		}
		if (rest < to || end - start < 3 || t.at(start) == '=' || t.at(start) == '#' || !isTelling(start, end) && start == from) {
			return -1;
		}
		return scan.hit(ObservableType.MUTEX, start, end, t.slice(start, end).replace("\\_", "_"), 80, "Listed under a heading for mutexes");
	}
}
