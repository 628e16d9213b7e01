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
	private static final int LONGEST = 8;

	private final FoldedText out;
	private final boolean halves;
	private final TextAhead ahead = new TextAhead();
	private final DefangWords words;

	DefangForms(FoldedText out, boolean halves) {
		this.out = out;
		this.halves = halves;
		this.words = new DefangWords(out, ahead);
	}

	void reset(char[] text, int count, int offset) {
		ahead.reset(text, count, offset);
	}

	/** Folds the defanged form at the position; gives the position after it, or the same one when there is none. */
	int fold(int i) {
		return switch (Chars.narrow(ahead.text[i])) {
			case '[', '(', '{', '<', '（', '｛', '【', '〔', '「', '『', '《', '〈', '＜' -> open(i);
			case '☆', '★', '◎' -> star(i);
			case ']', ')', '}', '>' -> close(i);
			case '\\', '^' -> isOpen(ahead.at(i + 1)) ? escapedBracket(i) : escaped(i);
			case '.' -> spacedDot(i);
			case 'd', 'D' -> words.dot(i);
			case 'A' -> words.at(i);
			default -> i;
		};
	}

	static boolean isOpen(char c) {
		return c == '[' || c == '(' || c == '{' || c == '<' || c == '（' || c == '｛' || c >= 0x3008 && isQuoting(c) && (c & 1) == 0 || c == '＜';
	}

	/** Corner and lenticular brackets; the opening ones are even. */
	private static boolean isQuoting(char c) {
		return c >= '〈' && c <= '】' || c == '〔' || c == '〕';
	}

	private static boolean isClose(char c) {
		return c == ']' || c == ')' || c == '}' || c == '>' || c == '）' || c == '｝' || c >= 0x3008 && isQuoting(c) && (c & 1) == 1 || c == '＞';
	}

	/** An opening bracket: {@code [.]}, {@code (dot)}, {@code [://]}, {@code [.com}, {@code .[com].}, {@code [www].}. */
	private int open(int i) {
		int start = ahead.spaces(i + 1, 2);
		int stop = start;
		while (stop < ahead.length && stop - start < LONGEST && !isOpen(ahead.at(stop)) && !isClose(ahead.at(stop))
				&& ahead.text[stop] != ' ' && ahead.text[stop] != '\n') {
			stop++;
		}
		if (stop == start) {
			return doubled(i);
		}
		int closer = ahead.spaces(stop, 2);
		boolean closed = closer < ahead.length && (isClose(ahead.at(closer)) || isOpen(ahead.at(closer)));
		int next = closed ? bracketed(i, new String(ahead.text, start, stop - start), closer + 1) : i;
		if (next > i) {
			return next;
		}
		boolean dot = ahead.text[i + 1] == '.' && Chars.isAlphanumeric(out.at(out.length - 1)) && Chars.isAlphanumeric(ahead.at(i + 2));
		return dot && halves && ahead.at(i) != '<' ? put(".", i, i + 2) : i;
	}

	/** {@code [[.]]} and {@code ((.))}. */
	private int doubled(int i) {
		boolean dot = isOpen(ahead.at(i + 1)) && ahead.at(i + 2) == '.' && isClose(ahead.at(i + 3)) && isClose(ahead.at(i + 4));
		return dot ? separator('.', i, i + 5) : i;
	}

	/** Markdown's {@code \[.\]} and {@code \(dot\)}. */
	private int escapedBracket(int i) {
		int stop = i + 2;
		while (stop < ahead.length && stop - i < LONGEST && ahead.text[stop] != '\\' && ahead.text[stop] > ' ') {
			stop++;
		}
		if (ahead.at(stop) != '\\' || !isClose(ahead.at(stop + 1)) || stop == i + 2) {
			return i;
		}
		String inner = new String(ahead.text, i + 2, stop - i - 2).toLowerCase(java.util.Locale.ROOT);
		return DOTS.contains(inner) ? separator('.', i, stop + 2) : ATS.contains(inner) ? separator('@', i, stop + 2) : i;
	}

	/** {@code info☆host.com}: a star in place of the at sign. */
	private int star(int i) {
		int stop = i + 1;
		while (stop < ahead.length && stop - i < 64 && Chars.is(ahead.at(stop), Chars.LABEL)) {
			stop++;
		}
		boolean host = stop > i + 1 && ahead.at(stop) == '.' && ahead.endsInCommon(stop + 1, ".");
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
		if (ahead.at(i) >= 0x3008 && ahead.at(i) < 0xFF00) {
			return i;
		}
		char after = ahead.at(next);
		if (lower.equals("s") && after == ':' && Chars.lower(before) == 'p') {
			return unwrap(i, inner, next);
		}
		if (HEADS.contains(lower) && (after == '.' || after == ':' || after == '[' || after == '(')) {
			return unwrap(i, inner, next);
		}
		boolean label = before == '.' && Chars.isAlphanumeric(out.at(out.length - 2)) && TextAhead.COMMON.contains(lower);
		return label ? unwrap(i, inner, next) : i;
	}

	private int literal(int i, String inner, char before, int next) {
		char after = ahead.at(next);
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
		int start = ahead.spaces(i + 1, 2);
		for (int k = 0; k < inner.length(); k++) {
			out.append(inner.charAt(k), ahead.from + start + k, FoldedText.DEFANGED);
		}
		return next;
	}

	/** A dot or at sign, with the blanks around it when both sides are part of an address. */
	private int separator(char mark, int i, int next) {
		int kept = out.length;
		while (kept > 0 && out.length - kept < 2 && out.at(kept - 1) == ' ') {
			kept--;
		}
		int after = ahead.spaces(next, 2);
		char left = out.at(kept - 1);
		char right = ahead.at(after);
		boolean leftFits = Chars.isWordLike(left) || mark == '@' && (left == '_' || left == '-' || left == '*')
				|| mark == '.' && (left == '-' || left == '_');
		boolean rightFits = Chars.isWordLike(right) || isOpen(right) || right == '_' || right == '-';
		if (!leftFits || !rightFits) {
			return i;
		}
		while (out.length > kept) {
			out.dropLast();
		}
		out.append(mark, ahead.from + i, FoldedText.DEFANGED);
		return after;
	}

	private int put(String replacement, int i, int next) {
		for (int k = 0; k < replacement.length(); k++) {
			out.append(replacement.charAt(k), ahead.from + i, FoldedText.DEFANGED);
		}
		return next;
	}

	/** A closing bracket: {@code .]com} and {@code ].[com}. */
	private int close(int i) {
		char after = ahead.at(i + 1);
		if (ahead.at(i) == '>') {
			return i;
		}
		if (halves && out.at(out.length - 1) == '.' && Chars.isAlphanumeric(out.at(out.length - 2)) && Chars.isAlphanumeric(after)) {
			out.markLast(FoldedText.DEFANGED);
			return i + 1;
		}
		boolean pair = after == '.' && (isOpen(ahead.at(i + 2)) || isClose(ahead.at(i + 2)));
		if (pair && Chars.isAlphanumeric(out.at(out.length - 1)) && Chars.isAlphanumeric(ahead.at(i + 3))) {
			return put(".", i, i + 3);
		}
		return Chars.is(after, Chars.WORD) && Chars.is(out.at(out.length - 1), Chars.LETTER) ? words.closed(i) : i;
	}

	/** {@code \.}, {@code ^.} and Markdown's {@code \_} between label characters, but not in a Windows path. */
	private int escaped(int i) {
		char next = ahead.at(i + 1);
		if (next == '@' && ahead.text[i] == '\\' && Chars.is(out.at(out.length - 1), Chars.WORD) && Chars.is(ahead.at(i + 2), Chars.WORD)) {
			return put("@", i, i + 2);
		}
		boolean markdown = next == '_' && ahead.text[i] == '\\';
		if (next != '.' && !markdown || !Chars.is(ahead.at(i + 2), Chars.WORD) || !Chars.is(out.at(out.length - 1), Chars.WORD)) {
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
			out.append('_', ahead.from + i + 1, FoldedText.UNESCAPED);
			return i + 2;
		}
		return put(".", i, i + 2);
	}

	/** {@code evil . example . com} and {@code 1.2 . 3.4}. */
	private int spacedDot(int i) {
		if (out.at(out.length - 1) == ' ' && Chars.isDigit(ahead.at(i + 1)) && completesQuad(i)) {
			out.dropLast();
			out.append('.', ahead.from + i, FoldedText.DEFANGED);
			return i + 1;
		}
		if (out.at(out.length - 1) != ' ' || ahead.at(i + 1) != ' ' || !Chars.isAlphanumeric(out.at(out.length - 2))) {
			return i;
		}
		char right = ahead.at(i + 2);
		boolean digits = Chars.isDigit(out.at(out.length - 2)) && Chars.isDigit(right);
		if (!digits && !ahead.endsInCommon(i + 2, " . ")) {
			return i;
		}
		out.dropLast();
		out.append('.', ahead.from + i, FoldedText.DEFANGED);
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
		while (right < ahead.length && right - i < 16 && (Chars.isDigit(ahead.at(right)) || ahead.at(right) == '.' && Chars.isDigit(ahead.at(right + 1)))) {
			dots += ahead.at(right) == '.' ? 1 : 0;
			right++;
		}
		boolean apart = !Chars.isWordLike(out.at(left)) && !Chars.isWordLike(ahead.at(right));
		return dots == 3 && apart && Chars.isDigit(out.at(out.length - 2)) && Chars.isDigit(out.at(left + 1));
	}

	/**
	 * Whether {@code 。} stands for a dot here: between ASCII characters, unless the address before it already ended
	 * (then it ends the sentence).
	 */
	boolean ideographicDot(int i) {
		if (!Chars.isAlphanumeric(out.at(out.length - 1)) || !Chars.isAlphanumeric(ahead.at(i + 1))) {
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
		while (stop < ahead.length && stop - i < 8 && Chars.isAlphanumeric(ahead.at(stop))) {
			stop++;
		}
		return !TextAhead.COMMON.contains(label) && !Chars.isDigit(ahead.at(i + 1)) && ahead.isCommon(i + 1, stop);
	}
}
