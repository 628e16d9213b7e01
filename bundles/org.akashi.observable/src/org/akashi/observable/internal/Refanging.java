package org.akashi.observable.internal;

/**
 * Undoes defanging in a whole text: what {@link TextFolder} does, the schemes of URLs and what is broken around them,
 * blanks around at signs, commas in place of dots.
 */
public final class Refanging {

	private static final int LONGEST_HOST = 120;

	private final FoldedText t;
	private final StringBuilder out;
	private boolean inUrl;

	private Refanging(FoldedText folded) {
		t = folded;
		out = new StringBuilder(folded.length);
	}

	/** The text with all defanged forms undone; the same object when it holds none. */
	public static String refang(String text) {
		return refang(text, false);
	}

	/**
	 * As above.
	 *
	 * @param halves whether a single bracket beside a dot is a defanged dot too, as when the text is one address
	 */
	public static String refang(String text, boolean halves) {
		String result = new Refanging(new TextFolder(halves).fold(text, 0, text.length())).run();
		return result.equals(text) ? text : result;
	}

	private String run() {
		int i = 0;
		while (i < t.length) {
			i = step(i);
		}
		return out.toString();
	}

	private int step(int i) {
		char c = t.chars[i];
		inUrl &= c > ' ';
		int next = switch (c) {
			case ':' -> t.at(i + 1) == '/' && t.at(i + 2) == '/' ? colon(i) : i;
			case '/' -> t.at(i + 1) == '/' ? withoutColon(i) : i;
			case '@' -> apart(i);
			case '\\' -> inUrl && t.at(i + 1) == '/' ? i + 1 : i;
			default -> Chars.isDigit(c) && !Chars.is(t.at(i - 1), Chars.WORD) && ",.".indexOf(t.at(i - 1)) < 0 ? commas(i) : i;
		};
		if (next > i) {
			return next;
		}
		out.append(c);
		return i + 1;
	}

	/** {@code hxxp://}, {@code http ://}, {@code http]://}, {@code http:/// host}: writes the scheme as it is meant. */
	private int colon(int i) {
		int end = out.length();
		while (end > 0 && out.length() - end < 2 && " ])}".indexOf(out.charAt(end - 1)) >= 0) {
			end--;
		}
		int start = end;
		while (start > 0 && end - start < 8 && (Chars.is(out.charAt(start - 1), Chars.WORD) || out.charAt(start - 1) == '*')) {
			start--;
		}
		String scheme = out.substring(start, end);
		inUrl = true;
		if (!Schemes.isWeb(scheme)) {
			return i;
		}
		boolean same = scheme.equalsIgnoreCase(Schemes.canonical(scheme));
		out.setLength(start);
		out.append(same ? scheme : Schemes.canonical(scheme)).append("://");
		return host(i + 3);
	}

	/** {@code http//host}. */
	private int withoutColon(int i) {
		int start = out.length();
		while (start > 0 && out.length() - start < 8 && Chars.is(out.charAt(start - 1), Chars.WORD)) {
			start--;
		}
		String scheme = out.substring(start);
		if (!Schemes.isWeb(scheme) || !isHost(t.skipSpaces(i + 2, 2))) {
			return i;
		}
		out.setLength(start);
		out.append(Schemes.canonical(scheme)).append("://");
		inUrl = true;
		return host(i + 2);
	}

	/** Where the host starts after slashes too many and blanks, or the same position when none follows. */
	private int host(int i) {
		int at = t.at(i) == '/' ? i + 1 : i;
		at = t.skipSpaces(at, 2);
		return isHost(at) ? at : i;
	}

	/** Whether labels with a dot between them stand here. */
	private boolean isHost(int from) {
		int i = from;
		while (i - from < LONGEST_HOST && (Chars.is(t.at(i), Chars.LABEL) || t.at(i) >= 128 && Chars.isWordLike(t.at(i)))) {
			i++;
		}
		return i > from && t.at(i) == '.' && Chars.isWordLike(t.at(i + 1));
	}

	/** {@code name @ host.com}. */
	private int apart(int i) {
		int end = out.length();
		while (end > 0 && out.length() - end < 3 && out.charAt(end - 1) == ' ') {
			end--;
		}
		int host = t.skipSpaces(i + 1, 3);
		boolean blanks = end < out.length() && host > i + 1;
		if (!blanks || end == 0 || !Chars.isAlphanumeric(out.charAt(end - 1)) || !isHost(host)) {
			return i;
		}
		out.setLength(end);
		out.append('@');
		return host;
	}

	/** {@code 9,10,11,12}: four octets and no fifth number. */
	private int commas(int from) {
		int i = from;
		for (int octet = 0; octet < 4; octet++) {
			if (octet > 0 && t.at(i++) != ',') {
				return from;
			}
			int start = i;
			while (i - start < 4 && Chars.isDigit(t.at(i))) {
				i++;
			}
			boolean good = i > start && IpAddresses.number(t.slice(start, i), 255) >= 0 && (i == start + 1 || t.at(start) != '0');
			if (!good) {
				return from;
			}
		}
		char after = t.at(i);
		boolean more = Chars.is(after, Chars.WORD) || (after == ',' || after == '.') && Chars.isDigit(t.at(i + 1));
		if (more) {
			return from;
		}
		out.append(t.slice(from, i).replace(',', '.'));
		return i;
	}
}
