package org.akashi.graph.write;

/** Text that people and hostile reports wrote, made safe for XML 1.0. */
final class MarkupText {

	private MarkupText() {
	}

	/** For content and attributes in double quotes. What XML can't carry becomes U+FFFD; line breaks become spaces. */
	static String of(String text) {
		StringBuilder safe = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> safe.append("&amp;");
			case '<' -> safe.append("&lt;");
			case '>' -> safe.append("&gt;");
			case '"' -> safe.append("&quot;");
			case '\'' -> safe.append("&#39;");
			case '\n', '\r', '\t' -> safe.append(' ');
			default -> safe.appendCodePoint(isAllowed(c) ? c : 0xfffd);
			}
		});
		return safe.toString();
	}

	/** XML 1.0, production 2, and not what turns the direction of the text around it. */
	private static boolean isAllowed(int c) {
		boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
		return (c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000) && !turns;
	}

	/** An id as an NMTOKEN (XML 1.0, production 7), which GraphML wants: different ids stay different, good ones as they are. */
	static String token(String id) {
		String token = id.replaceAll("[^A-Za-z0-9._:-]", "_");
		return token.equals(id) && !id.isEmpty() ? id : token + "." + Integer.toHexString(id.hashCode());
	}

	/** A number without an exponent and without needless digits. */
	static String number(double value) {
		double rounded = Math.round(value * 100) / 100.0;
		return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
	}
}
