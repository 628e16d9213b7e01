package org.akashi.observable.internal;

/** Platform names by NISTIR 7695: the formatted string of CPE 2.3 (11 parts) and the URI of CPE 2.2. */
final class PlatformNames {

	private static final int PARTS = 11;

	private PlatformNames() {
	}

	/** The end of the name that starts with {@code cpe:} at the position, or -1 when it is none. */
	static int end(CharSequence text, int from, int limit) {
		if (text.charAt(from + 4) == '/') {
			return uriEnd(text, from + 5, limit);
		}
		boolean formatted = limit > from + 9 && text.subSequence(from + 4, from + 8).toString().equals("2.3:");
		return formatted ? stringEnd(text, from + 8, limit) : -1;
	}

	private static int stringEnd(CharSequence text, int from, int limit) {
		int i = from;
		for (int part = 0; part < PARTS; part++) {
			int start = i;
			while (i < limit && isPart(text.charAt(i))) {
				i += text.charAt(i) == '\\' && i + 1 < limit ? 2 : 1;
			}
			boolean kind = part > 0 || i == start + 1 && "aoh*-".indexOf(text.charAt(start)) >= 0;
			if (i == start || i > limit || !kind || part < PARTS - 1 && (i >= limit || text.charAt(i) != ':')) {
				return -1;
			}
			i++;
		}
		int end = i - 1;
		while (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',') {
			end--;
		}
		return end;
	}

	private static int uriEnd(CharSequence text, int from, int limit) {
		if (from >= limit || "aoh".indexOf(text.charAt(from)) < 0) {
			return -1;
		}
		int i = from;
		int colons = 0;
		while (i < limit && (isPart(text.charAt(i)) && text.charAt(i) != '\\' || text.charAt(i) == ':')) {
			colons += text.charAt(i) == ':' ? 1 : 0;
			i++;
		}
		while (i > from && ".,:*?!".indexOf(text.charAt(i - 1)) >= 0) {
			colons -= text.charAt(i - 1) == ':' ? 1 : 0;
			i--;
		}
		return colons >= 2 && colons <= 6 && text.charAt(from + 1) == ':' ? i : -1;
	}

	private static boolean isPart(char c) {
		return Chars.is(c, Chars.LABEL) || "*\\.%~!+?".indexOf(c) >= 0;
	}

	/** The name in lower case, or null. */
	static String canonical(String text) {
		String lower = text.toLowerCase(java.util.Locale.ROOT);
		boolean head = lower.startsWith("cpe:") && lower.length() > 9;
		return head && end(lower, 0, lower.length()) == lower.length() ? lower : null;
	}
}
