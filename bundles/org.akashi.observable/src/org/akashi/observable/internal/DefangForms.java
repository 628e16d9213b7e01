package org.akashi.observable.internal;

import java.util.Set;

/**
 * The ways in which people break addresses on purpose: brackets around dots, colons and at signs, words for them,
 * escapes. Each form is taken only between characters that an address can hold, so prose and code stay as they are.
 */
final class DefangForms {

	private static final Set<String> DOTS = Set.of(".", ",", "。", "．", "dot", "d0t", "punkt", "punto", "point", "period", "ドット", "点");
	private static final Set<String> ATS = Set.of("@", "＠", "at", "et", "arroba", "アット", "アットマーク");
	private static final Set<String> LITERALS = Set.of(":", "://", "//", ":/", "/", "-", ":\\\\");
	private static final Set<String> HEADS = Set.of("www", "http", "https", "hxxp", "hxxps", "ftp");
	private static final Set<String> COMMON = Set.of("com", "net", "org", "info", "biz", "ru", "cn", "de", "jp", "uk", "eu",
			"io", "co", "me", "kr", "in", "us", "br", "fr", "it", "pl", "nl", "edu", "gov", "xyz", "top", "club", "online",
			"site", "tk", "su", "ir", "ua", "tw", "vn", "hk", "cc", "tv");
	/** Words that a closing bracket alone marks. */
	private static final String[] CLOSED = { "dot", "punkt", "punto", "arroba", "at", "et" };
	private static final int LONGEST = 8;

	private final FoldedText out;
	private final boolean halves;
	private char[] source;
	private int length;
	private int from;

	DefangForms(FoldedText out, boolean halves) {
		this.out = out;
		this.halves = halves;
	}

	void reset(char[] text, int count, int offset) {
		source = text;
		length = count;
		from = offset;
	}

	/** Folds the defanged form at the position; gives the position after it, or the same one when there is none. */
	int fold(int i) {
		return switch (Chars.narrow(source[i])) {
			case '[', '(', '{', '<', '（', '｛', '【', '〔', '「', '『', '《', '〈', '＜' -> open(i);
			case '☆', '★', '◎' -> star(i);
			case ']', ')', '}', '>' -> close(i);
			case '\\', '^' -> isOpen(source(i + 1)) ? escapedBracket(i) : escaped(i);
			case '.' -> spacedDot(i);
			case 'd', 'D' -> wordDot(i);
			case 'A' -> wordAt(i);
			default -> i;
		};
	}

	private char source(int i) {
		return i >= 0 && i < length ? Chars.narrow(source[i]) : 0;
	}

	private static boolean isOpen(char c) {
		return c == '[' || c == '(' || c == '{' || c == '<' || c == '（' || c == '｛' || c >= 0x3008 && isQuoting(c) && (c & 1) == 0 || c == '＜';
	}

	/** Corner and lenticular brackets; the opening ones are even. */
	private static boolean isQuoting(char c) {
		return c >= '〈' && c <= '】' || c == '〔' || c == '〕';
	}

	private static boolean isClose(char c) {
		return c == ']' || c == ')' || c == '}' || c == '>' || c == '）' || c == '｝' || c >= 0x3008 && isQuoting(c) && (c & 1) == 1 || c == '＞';
	}

	private int spaces(int i, int most) {
		int n = i;
		while (n < length && n - i < most && (source[n] == ' ' || source[n] == '\t')) {
			n++;
		}
		return n;
	}

	/** An opening bracket: {@code [.]}, {@code (dot)}, {@code [://]}, {@code [.com}, {@code .[com].}, {@code [www].}. */
	private int open(int i) {
		int start = spaces(i + 1, 2);
		int stop = start;
		while (stop < length && stop - start < LONGEST && !isOpen(source(stop)) && !isClose(source(stop))
				&& source[stop] != ' ' && source[stop] != '\n') {
			stop++;
		}
		if (stop == start) {
			return doubled(i);
		}
		int closer = spaces(stop, 2);
		boolean closed = closer < length && (isClose(source(closer)) || isOpen(source(closer)));
		int next = closed ? bracketed(i, new String(source, start, stop - start), closer + 1) : i;
		if (next > i) {
			return next;
		}
		boolean dot = source[i + 1] == '.' && Chars.isAlphanumeric(out.at(out.length - 1)) && Chars.isAlphanumeric(source(i + 2));
		return dot && halves && source(i) != '<' ? put(".", i, i + 2) : i;
	}

	/** {@code [[.]]} and {@code ((.))}. */
	private int doubled(int i) {
		boolean dot = isOpen(source(i + 1)) && source(i + 2) == '.' && isClose(source(i + 3)) && isClose(source(i + 4));
		return dot ? separator('.', i, i + 5) : i;
	}

	/** Markdown's {@code \[.\]} and {@code \(dot\)}. */
	private int escapedBracket(int i) {
		int stop = i + 2;
		while (stop < length && stop - i < LONGEST && source[stop] != '\\' && source[stop] > ' ') {
			stop++;
		}
		if (source(stop) != '\\' || !isClose(source(stop + 1)) || stop == i + 2) {
			return i;
		}
		String inner = new String(source, i + 2, stop - i - 2).toLowerCase(java.util.Locale.ROOT);
		return DOTS.contains(inner) ? separator('.', i, stop + 2) : ATS.contains(inner) ? separator('@', i, stop + 2) : i;
	}

	/** {@code info☆host.com}: a star in place of the at sign. */
	private int star(int i) {
		int stop = i + 1;
		while (stop < length && stop - i < 64 && Chars.is(source(stop), Chars.LABEL)) {
			stop++;
		}
		boolean host = stop > i + 1 && source(stop) == '.' && endsInCommon(stop + 1, ".");
		return host && Chars.is(out.at(out.length - 1), Chars.WORD) ? put("@", i, i + 1) : i;
	}

	private int bracketed(int i, String inner, int next) {
		String lower = inner.toLowerCase(java.util.Locale.ROOT);
		char before = out.at(out.length - 1);
		if (DOTS.contains(lower)) {
			return separator('.', i, next);
		}
		if (ATS.contains(lower)) {
			return separator('@', i, next);
		}
		if (LITERALS.contains(inner)) {
			return literal(i, inner, before, next);
		}
		if (source(i) >= 0x3008 && source(i) < 0xFF00) {
			return i;
		}
		char after = source(next);
		if (lower.equals("s") && after == ':' && Chars.lower(before) == 'p') {
			return unwrap(i, inner, next);
		}
		if (HEADS.contains(lower) && (after == '.' || after == ':' || after == '[' || after == '(')) {
			return unwrap(i, inner, next);
		}
		boolean label = before == '.' && Chars.isAlphanumeric(out.at(out.length - 2)) && COMMON.contains(lower);
		return label ? unwrap(i, inner, next) : i;
	}

	private int literal(int i, String inner, char before, int next) {
		char after = source(next);
		boolean left = Chars.isAlphanumeric(before) || before == ':' || before == '/' || before == '*' || before == '_'
				|| isClose(before);
		boolean right = Chars.isWordLike(after) || after == '/' || after == ':' || after == '[' || after == ' ' || after == '\\';
		if (!left || !right || inner.equals("-") && !Chars.isAlphanumeric(after)) {
			return i;
		}
		return put(inner.replace('\\', '/'), i, next);
	}

	/** Drops the brackets around a label and keeps the label. */
	private int unwrap(int i, String inner, int next) {
		int start = spaces(i + 1, 2);
		for (int k = 0; k < inner.length(); k++) {
			out.append(inner.charAt(k), from + start + k, FoldedText.DEFANGED);
		}
		return next;
	}

	/** A dot or at sign, with the blanks around it when both sides are part of an address. */
	private int separator(char mark, int i, int next) {
		int kept = out.length;
		while (kept > 0 && out.length - kept < 2 && out.at(kept - 1) == ' ') {
			kept--;
		}
		int after = spaces(next, 2);
		char left = out.at(kept - 1);
		char right = source(after);
		boolean leftFits = Chars.isWordLike(left) || mark == '@' && (left == '_' || left == '-' || left == '*')
				|| mark == '.' && (left == '-' || left == '_');
		boolean rightFits = Chars.isWordLike(right) || isOpen(right) || right == '_' || right == '-';
		if (!leftFits || !rightFits) {
			return i;
		}
		while (out.length > kept) {
			out.dropLast();
		}
		out.append(mark, from + i, FoldedText.DEFANGED);
		return after;
	}

	private int put(String replacement, int i, int next) {
		for (int k = 0; k < replacement.length(); k++) {
			out.append(replacement.charAt(k), from + i, FoldedText.DEFANGED);
		}
		return next;
	}

	/** A closing bracket: {@code .]com} and {@code ].[com}. */
	private int close(int i) {
		char after = source(i + 1);
		if (source(i) == '>') {
			return i;
		}
		if (halves && out.at(out.length - 1) == '.' && Chars.isAlphanumeric(out.at(out.length - 2)) && Chars.isAlphanumeric(after)) {
			out.markLast(FoldedText.DEFANGED);
			return i + 1;
		}
		boolean pair = after == '.' && (isOpen(source(i + 2)) || isClose(source(i + 2)));
		if (pair && Chars.isAlphanumeric(out.at(out.length - 1)) && Chars.isAlphanumeric(source(i + 3))) {
			return put(".", i, i + 3);
		}
		return Chars.is(after, Chars.WORD) && Chars.is(out.at(out.length - 1), Chars.LETTER) ? closedWord(i) : i;
	}

	/** {@code fooDOT]com}, {@code nameat)host.com}: the opening bracket was lost. */
	private int closedWord(int i) {
		for (String word : CLOSED) {
			int start = out.length - word.length();
			boolean at = word.equals("at") || word.equals("et") || word.equals("arroba");
			if (!out.matches(start, word) || !Chars.isAlphanumeric(out.at(start - 1)) || hasOpen(start)) {
				continue;
			}
			int host = i + 1;
			while (at && host - i < 64 && Chars.is(source(host), Chars.LABEL)) {
				host++;
			}
			if (at ? source(host) == '.' && endsInCommon(host + 1, ".") : endsInCommon(host, ".")) {
				while (out.length > start) {
					out.dropLast();
				}
				out.append(at ? '@' : '.', from + i - word.length(), FoldedText.DEFANGED);
				return i + 1;
			}
		}
		return i;
	}

	private boolean hasOpen(int end) {
		for (int k = end - 1; k >= 0 && end - k < 64 && out.at(k) != ' ' && out.at(k) != '\n'; k--) {
			if (isOpen(out.at(k))) {
				return true;
			}
		}
		return false;
	}

	/** {@code \.}, {@code ^.} and Markdown's {@code \_} between label characters, but not in a Windows path. */
	private int escaped(int i) {
		char next = source(i + 1);
		if (next == '@' && source[i] == '\\' && Chars.is(out.at(out.length - 1), Chars.WORD) && Chars.is(source(i + 2), Chars.WORD)) {
			return put("@", i, i + 2);
		}
		boolean markdown = next == '_' && source[i] == '\\';
		if (next != '.' && !markdown || !Chars.is(source(i + 2), Chars.WORD) || !Chars.is(out.at(out.length - 1), Chars.WORD)) {
			return i;
		}
		for (int k = out.length - 1; k >= 0 && out.length - k < 64; k--) {
			char c = out.at(k);
			if (c == '\\' || c == '%') {
				return i;
			}
			if (c == ' ' || c == '\n' || c == '\t') {
				break;
			}
		}
		if (markdown) {
			out.append('_', from + i + 1, FoldedText.UNESCAPED);
			return i + 2;
		}
		return put(".", i, i + 2);
	}

	/** {@code evil . example . com} and {@code 1.2 . 3.4}. */
	private int spacedDot(int i) {
		if (out.at(out.length - 1) == ' ' && Chars.isDigit(source(i + 1)) && completesQuad(i)) {
			out.dropLast();
			out.append('.', from + i, FoldedText.DEFANGED);
			return i + 1;
		}
		if (out.at(out.length - 1) != ' ' || source(i + 1) != ' ' || !Chars.isAlphanumeric(out.at(out.length - 2))) {
			return i;
		}
		char right = source(i + 2);
		boolean digits = Chars.isDigit(out.at(out.length - 2)) && Chars.isDigit(right);
		if (!digits && !endsInCommon(i + 2, " . ")) {
			return i;
		}
		out.dropLast();
		out.append('.', from + i, FoldedText.DEFANGED);
		return i + 2;
	}

	/** {@code 203.0.113 .9}: whether the digits before the blank and those after the dot make four numbers together. */
	private boolean completesQuad(int i) {
		int dots = 1;
		int left = out.length - 2;
		while (left >= 0 && out.length - left < 16 && (Chars.isDigit(out.at(left)) || out.at(left) == '.')) {
			dots += out.at(left) == '.' ? 1 : 0;
			left--;
		}
		int right = i + 1;
		while (right < length && right - i < 16 && (Chars.isDigit(source(right)) || source(right) == '.' && Chars.isDigit(source(right + 1)))) {
			dots += source(right) == '.' ? 1 : 0;
			right++;
		}
		boolean apart = !Chars.isWordLike(out.at(left)) && !Chars.isWordLike(source(right));
		return dots == 3 && apart && Chars.isDigit(out.at(out.length - 2)) && Chars.isDigit(out.at(left + 1));
	}

	/** Whether labels joined by the separator follow and the last one is a common top-level domain. */
	private boolean endsInCommon(int i, String separator) {
		int at = i;
		for (int label = 0; label < 5; label++) {
			int stop = at;
			while (stop < length && stop - at < 40 && Chars.is(source(stop), Chars.LABEL) && !startsWith(stop, separator)) {
				stop++;
			}
			if (stop == at) {
				return false;
			}
			if (!startsWith(stop, separator)) {
				return !Chars.isWordLike(source(stop)) && isCommon(at, stop);
			}
			at = stop + separator.length();
		}
		return false;
	}

	private boolean isCommon(int start, int stop) {
		return stop - start <= 6 && COMMON.contains(new String(source, start, stop - start).toLowerCase(java.util.Locale.ROOT));
	}

	private boolean startsWith(int i, String word) {
		for (int k = 0; k < word.length(); k++) {
			if (source(i + k) != word.charAt(k)) {
				return false;
			}
		}
		return true;
	}

	/** The word {@code dot} or {@code DOT} between blanks. */
	private int wordDot(int i) {
		char before = out.at(out.length - 1);
		if (before != ' ') {
			return before == '-' || source[i] == 'D' ? gluedDot(i, before) : i;
		}
		boolean word = startsWith(i, "dot ") || startsWith(i, "DOT ") || startsWith(i, "Dot ");
		if (!word) {
			return i;
		}
		int kept = out.length;
		while (kept > 0 && out.at(kept - 1) == ' ') {
			kept--;
		}
		int after = spaces(i + 3, 3);
		char left = out.at(kept - 1);
		boolean digits = Chars.isDigit(left) && Chars.isDigit(source(after));
		boolean host = Chars.isAlphanumeric(left) && endsInCommon(after, source[i] == 'd' ? " dot " : " DOT ")
				&& (source[i] == 'D' && !Chars.is(left, Chars.UPPER) || hasAddressSign(kept));
		if (!digits && !host) {
			return i;
		}
		while (out.length > kept) {
			out.dropLast();
		}
		out.append('.', from + i, FoldedText.DEFANGED);
		return after;
	}

	/** {@code bad-dot-com} and {@code badDOTcom}, before a common top-level domain. */
	private int gluedDot(int i, char before) {
		boolean hyphens = before == '-' && startsWith(i, "dot-") && Chars.isAlphanumeric(out.at(out.length - 2));
		boolean capitals = Chars.is(before, Chars.WORD) && !Chars.is(before, Chars.UPPER) && startsWith(i, "DOT")
				&& !Chars.is(source(i + 3), Chars.UPPER);
		int label = hyphens ? i + 4 : i + 3;
		boolean numbers = hyphens && Chars.isDigit(out.at(out.length - 2)) && Chars.isDigit(source(label));
		if (!hyphens && !capitals || !numbers && !endsInCommon(label, hyphens ? "-dot-" : "DOT")) {
			return i;
		}
		if (hyphens) {
			out.dropLast();
		}
		return put(".", i, label);
	}

	/** Whether the token that ends here holds what plain words don't. */
	private boolean hasAddressSign(int end) {
		for (int k = end - 1; k >= 0 && end - k < 64; k--) {
			char c = out.at(k);
			if (c == '.' || c == '@' || c == '_' || c == '-' || Chars.isDigit(c) || c == '/') {
				return true;
			}
			if (!Chars.isWordLike(c)) {
				return false;
			}
		}
		return false;
	}

	/** The upper-case word {@code AT} between blanks, before a host. */
	private int wordAt(int i) {
		boolean apart = startsWith(i, "AT ") && out.at(out.length - 1) == ' ';
		int kept = out.length;
		while (apart && kept > 0 && out.length - kept < 3 && out.at(kept - 1) == ' ') {
			kept--;
		}
		char left = out.at(kept - 1);
		boolean glued = startsWith(i, "AT") && Chars.is(source(i + 2), Chars.LETTER) && !Chars.is(source(i + 2), Chars.UPPER);
		if (!apart && !glued || !Chars.isAlphanumeric(left) || Chars.is(left, Chars.UPPER)) {
			return i;
		}
		int after = spaces(i + 2, 3);
		int stop = after;
		while (stop < length && stop - after < 64 && Chars.is(source(stop), Chars.LABEL)) {
			stop++;
		}
		boolean dotted = stop > after && (source(stop) == '.' && Chars.isAlphanumeric(source(stop + 1))
				|| startsWith(stop, "[.") || startsWith(stop, "(.") || startsWith(stop, "[dot") || startsWith(stop, "(dot")
				|| startsWith(stop, " dot ") || startsWith(stop, " DOT "));
		if (!dotted || glued && !endsInCommon(stop + 1, ".")) {
			return i;
		}
		while (out.length > kept) {
			out.dropLast();
		}
		out.append('@', from + i, FoldedText.DEFANGED);
		return after;
	}

	/**
	 * Whether {@code 。} stands for a dot here: between ASCII characters, unless the address before it already ended
	 * (then it ends the sentence).
	 */
	boolean ideographicDot(int i) {
		if (!Chars.isAlphanumeric(out.at(out.length - 1)) || !Chars.isAlphanumeric(source(i + 1))) {
			return false;
		}
		boolean plainDot = false;
		int lastDot = out.length;
		for (int k = out.length - 1; k >= 0 && out.length - k < 64; k--) {
			char c = out.at(k);
			if (c == '.') {
				lastDot = lastDot == out.length ? k : lastDot;
				plainDot |= (out.marks(k, k + 1) & FoldedText.NARROWED) == 0;
			} else if (!Chars.is(c, Chars.LABEL)) {
				break;
			}
		}
		if (!plainDot) {
			return true;
		}
		String label = out.slice(Math.min(lastDot + 1, out.length), out.length);
		int stop = i + 1;
		while (stop < length && stop - i < 8 && Chars.isAlphanumeric(source(stop))) {
			stop++;
		}
		return !COMMON.contains(label) && !Chars.isDigit(source(i + 1)) && isCommon(i + 1, stop);
	}
}
