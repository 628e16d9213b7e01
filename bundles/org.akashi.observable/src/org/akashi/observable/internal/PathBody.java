package org.akashi.observable.internal;

import java.util.Set;

/**
 * How far a path goes. Blanks are the difficulty: one belongs to the path when the path is quoted, or when after a few
 * words a separator or a known extension follows and no word of a sentence stands between.
 */
final class PathBody {

	private static final int LONGEST = 400;
	private static final int LOOK = 48;
	private static final Set<String> SENTENCE = Set.of("and", "or", "to", "the", "in", "is", "was", "with", "via", "as", "for", "from",
			"on", "of", "at", "by", "that", "which", "then", "into", "using", "are", "were", "will", "has", "it", "this", "a", "an",
			"file", "folder", "directory", "key", "keys", "value", "values", "where", "when", "if", "contains", "registry", "command");

	private final FoldedText t;
	private final boolean registry;
	private final char separator;

	PathBody(FoldedText t, boolean registry, char separator) {
		this.t = t;
		this.registry = registry;
		this.separator = separator;
	}

	/** The end of the path whose root ends at {@code from}; {@code root} is where the whole starts. */
	int end(int root, int from) {
		int closed = enclosedEnd(root, from);
		if (closed > from) {
			return closed;
		}
		int i = from;
		int component = from;
		while (i < t.length && i - from < LONGEST) {
			int next = step(root, component, i);
			if (next == i) {
				break;
			}
			if (isSeparator(t.at(next - 1))) {
				component = next;
			}
			i = next;
		}
		return trim(from, i);
	}

	private boolean isSeparator(char c) {
		return c == '\\' && separator == '\\' || c == '/' && !registry;
	}

	private int step(int root, int component, int i) {
		char c = t.at(i);
		if (isSeparator(c)) {
			return i + 1;
		}
		if (c == ' ' || c == '(') {
			return i > component || c == '(' ? overBlank(root, component, i) : i;
		}
		if (c == '<' || c == '[' || c == '{') {
			return placeholder(i, c == '<' ? '>' : c == '{' ? '}' : ']');
		}
		if (c >= 128 && Chars.kind(c) == Chars.CJK && Chars.is(t.at(i - 1), Chars.WORD)) {
			boolean ended = i > component && hasExtension(component, i);
			return !ended && goesOn(i) ? i + 1 : i;
		}
		return isPart(c) ? i + 1 : i;
	}

	private boolean isPart(char c) {
		if (c >= 128) {
			return Chars.kind(c) == Chars.CJK || Chars.kind(c) == Chars.FOREIGN;
		}
		return Chars.is(c, Chars.LABEL) || ".~$%}#+=@!*".indexOf(c) >= 0;
	}

	private int placeholder(int i, char close) {
		for (int k = i + 1; k < t.length && k - i < 42; k++) {
			char c = t.at(k);
			if (c == close) {
				boolean inside = k > i + 1 && (isSeparator(t.at(k + 1)) || Chars.is(t.at(k + 1), Chars.WORD) || t.at(k + 1) == '.'
						|| close == '}' || isSeparator(t.at(i - 1)) && close == '>');
				return inside ? k + 1 : i;
			}
			if (!Chars.is(c, Chars.LABEL) && c != ' ' && c != '\\') {
				return i;
			}
		}
		return i;
	}

	/** Whether a separator or a known extension follows the CJK text that starts here. */
	private boolean goesOn(int i) {
		for (int k = i; k < t.length && k - i < LOOK; k++) {
			char c = t.at(k);
			if (c == '\\' && separator == '\\' || c == '/' && separator == '/') {
				return true;
			}
			if (c == '.') {
				int stop = k + 1;
				while (Chars.is(t.at(stop), Chars.WORD) && stop - k < 8) {
					stop++;
				}
				return FileExtensions.isKnown(t.slice(k + 1, stop));
			}
			if (!isPart(c)) {
				return false;
			}
		}
		return false;
	}

	private boolean hasExtension(int component, int stop) {
		int end = stop;
		while (end > component && t.at(end - 1) == '+') {
			end--;
		}
		for (int i = end - 1; i > component && end - i < 10; i--) {
			if (t.at(i) == '.') {
				return FileExtensions.isKnown(t.slice(i + 1, end));
			}
		}
		return false;
	}

	/** Where the path goes on after the blank (or bracket) here, or the same position. */
	private int overBlank(int root, int component, int blank) {
		if (hasExtension(component, blank) || blank > component && " .,".indexOf(t.at(blank - 1)) >= 0) {
			return blank;
		}
		if (registry && KnownKeys.end(t, component) > blank) {
			return KnownKeys.end(t, component);
		}
		int word = blank + 1;
		int words = 0;
		for (int i = blank + 1; i <= t.length && i - blank < LOOK; i++) {
			char c = t.at(i);
			boolean ends = c == ' ' || isSeparator(c) || !isPart(c) && c != '(' && c != ')';
			if (!ends) {
				continue;
			}
			if (i > word && isSentence(component, word, i)) {
				return blank;
			}
			if (c == separator) {
				return isRoot(word, i) ? blank : i;
			}
			words++;
			if (!registry && hasExtension(word, i) && words <= 4) {
				return i;
			}
			if (c != ' ') {
				return registry && words <= 3 && isWholeLine(root, i) && Chars.is(t.at(word), Chars.UPPER) ? i : blank;
			}
			if (words > 4 || t.at(i + 1) == ' ') {
				return blank;
			}
			word = i + 1;
		}
		return blank;
	}

	private boolean isSentence(int component, int from, int to) {
		String word = t.slice(from, to);
		if (word.equals("and") && t.matches(component, "documents and")) {
			return false;
		}
		return SENTENCE.contains(word) || word.endsWith(".") || word.endsWith(",");
	}

	/** Whether the word is itself the root of another path: a drive, a hive. */
	private boolean isRoot(int from, int to) {
		return t.at(to - 1) == ':' || t.matches(from, "hk") || t.at(from) == '%' || t.at(from) == '\\';
	}

	private boolean isWholeLine(int root, int end) {
		int left = root;
		while (left > 0 && root - left < 6 && " *-•`".indexOf(t.at(left - 1)) >= 0) {
			left--;
		}
		boolean starts = left == 0 || t.at(left - 1) == '\n' || t.at(left - 1) == '|' || t.at(left - 1) == '\t';
		char c = t.at(end);
		return starts && (c == '\n' || c == 0 || c == '`' || c == '\r' || c == '|' || c == '\t');
	}

	/** The closing quote or bracket that belongs to the one right before the path, or {@code from}. */
	private int enclosedEnd(int root, int from) {
		char close = switch (t.at(root - 1)) {
			case '"' -> '"';
			case '`' -> '`';
			case '“' -> '”';
			case '「' -> '」';
			case '『' -> '』';
			case '[' -> registry ? ']' : 0;
			default -> 0;
		};
		if (close == 0) {
			return from;
		}
		for (int i = from; i < t.length && i - from < 200; i++) {
			char c = t.at(i);
			if (c == close) {
				return i > from ? trim(from, i) : from;
			}
			boolean fits = isPart(c) || isSeparator(c) || c == ' ' || c == '(' || c == ')' || c == ',' || c == '[' || c == ']';
			boolean option = c == ' ' && (t.at(i + 1) == '/' || t.at(i + 1) == '-' || t.at(i + 1) == '%');
			if (!fits || option || c == ' ' && !registry && extensionBefore(from, i)) {
				return from;
			}
		}
		return from;
	}

	private boolean extensionBefore(int from, int end) {
		for (int i = end - 1; i >= from && end - i < 10; i--) {
			if (isSeparator(t.at(i))) {
				return false;
			}
			if (t.at(i) == '.') {
				return FileExtensions.isKnown(t.slice(i + 1, end));
			}
		}
		return false;
	}

	private int trim(int from, int to) {
		int end = to;
		while (end > from && ".,;:!+=&^* ".indexOf(t.at(end - 1)) >= 0) {
			end--;
		}
		boolean afterFile = end > from && t.at(end - 1) == '\\' && extensionBefore(from, end - 1);
		return afterFile && !registry ? end - 1 : end;
	}
}
