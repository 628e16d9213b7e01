package org.akashi.observable.internal;

/** Words in place of dots and at signs: {@code dot} and {@code AT} between blanks, {@code badDOTcom}, {@code fooDOT]com}. */
final class DefangWords {

	/** Words that a closing bracket alone marks. */
	private static final String[] CLOSED = { "dot", "punkt", "punto", "arroba", "at", "et" };

	private final FoldedText out;
	private final TextAhead ahead;

	DefangWords(FoldedText out, TextAhead ahead) {
		this.out = out;
		this.ahead = ahead;
	}

	/** The word {@code dot} or {@code DOT} between blanks. */
	int dot(int i) {
		char before = out.at(out.length - 1);
		if (before != ' ') {
			return before == '-' || ahead.text[i] == 'D' ? gluedDot(i, before) : i;
		}
		boolean word = ahead.startsWith(i, "dot ") || ahead.startsWith(i, "DOT ") || ahead.startsWith(i, "Dot ");
		if (!word) {
			return i;
		}
		int kept = out.length;
		while (kept > 0 && out.at(kept - 1) == ' ') {
			kept--;
		}
		int after = ahead.spaces(i + 3, 3);
		char left = out.at(kept - 1);
		boolean digits = Chars.isDigit(left) && Chars.isDigit(ahead.at(after));
		boolean host = Chars.isAlphanumeric(left) && ahead.endsInCommon(after, ahead.text[i] == 'd' ? " dot " : " DOT ")
				&& (ahead.text[i] == 'D' && !Chars.is(left, Chars.UPPER) || hasAddressSign(kept));
		if (!digits && !host) {
			return i;
		}
		while (out.length > kept) {
			out.dropLast();
		}
		out.append('.', ahead.from + i, FoldedText.DEFANGED);
		return after;
	}

	/** {@code bad-dot-com} and {@code badDOTcom}, before a common top-level domain. */
	private int gluedDot(int i, char before) {
		boolean hyphens = before == '-' && ahead.startsWith(i, "dot-") && Chars.isAlphanumeric(out.at(out.length - 2));
		boolean capitals = Chars.is(before, Chars.WORD) && !Chars.is(before, Chars.UPPER) && ahead.startsWith(i, "DOT")
				&& !Chars.is(ahead.at(i + 3), Chars.UPPER);
		int label = hyphens ? i + 4 : i + 3;
		boolean numbers = hyphens && Chars.isDigit(out.at(out.length - 2)) && Chars.isDigit(ahead.at(label));
		if (!hyphens && !capitals || !numbers && !ahead.endsInCommon(label, hyphens ? "-dot-" : "DOT")) {
			return i;
		}
		if (hyphens) {
			out.dropLast();
		}
		out.append('.', ahead.from + i, FoldedText.DEFANGED);
		return label;
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
	int at(int i) {
		boolean apart = ahead.startsWith(i, "AT ") && out.at(out.length - 1) == ' ';
		int kept = out.length;
		while (apart && kept > 0 && out.length - kept < 3 && out.at(kept - 1) == ' ') {
			kept--;
		}
		char left = out.at(kept - 1);
		boolean glued = ahead.startsWith(i, "AT") && Chars.is(ahead.at(i + 2), Chars.LETTER) && !Chars.is(ahead.at(i + 2), Chars.UPPER);
		if (!apart && !glued || !Chars.isAlphanumeric(left) || Chars.is(left, Chars.UPPER)) {
			return i;
		}
		int after = ahead.spaces(i + 2, 3);
		int stop = after;
		while (stop < ahead.length && stop - after < 64 && Chars.is(ahead.at(stop), Chars.LABEL)) {
			stop++;
		}
		boolean dotted = stop > after && (ahead.at(stop) == '.' && Chars.isAlphanumeric(ahead.at(stop + 1))
				|| ahead.startsWith(stop, "[.") || ahead.startsWith(stop, "(.") || ahead.startsWith(stop, "[dot") || ahead.startsWith(stop, "(dot")
				|| ahead.startsWith(stop, " dot ") || ahead.startsWith(stop, " DOT "));
		if (!dotted || glued && !ahead.endsInCommon(stop + 1, ".")) {
			return i;
		}
		while (out.length > kept) {
			out.dropLast();
		}
		out.append('@', ahead.from + i, FoldedText.DEFANGED);
		return after;
	}

	/** {@code fooDOT]com}, {@code nameat)host.com}: the opening bracket was lost. */
	int closed(int i) {
		for (String word : CLOSED) {
			int start = out.length - word.length();
			boolean at = word.equals("at") || word.equals("et") || word.equals("arroba");
			if (!out.matches(start, word) || !Chars.isAlphanumeric(out.at(start - 1)) || hasOpen(start)) {
				continue;
			}
			int host = i + 1;
			while (at && host - i < 64 && Chars.is(ahead.at(host), Chars.LABEL)) {
				host++;
			}
			if (at ? ahead.at(host) == '.' && ahead.endsInCommon(host + 1, ".") : ahead.endsInCommon(host, ".")) {
				while (out.length > start) {
					out.dropLast();
				}
				out.append(at ? '@' : '.', ahead.from + i - word.length(), FoldedText.DEFANGED);
				return i + 1;
			}
		}
		return i;
	}

	private boolean hasOpen(int end) {
		for (int k = end - 1; k >= 0 && end - k < 64 && out.at(k) != ' ' && out.at(k) != '\n'; k--) {
			if (DefangForms.isOpen(out.at(k))) {
				return true;
			}
		}
		return false;
	}
}
