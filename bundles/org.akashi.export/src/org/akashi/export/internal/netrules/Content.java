package org.akashi.export.internal.netrules;

import java.nio.charset.StandardCharsets;

/** Texts inside of rules of Suricata and Snort, so written that none can end its field. */
public final class Content {

	private static final char[] HEX = "0123456789abcdef".toCharArray();

	private Content() {
	}

	/**
	 * Bytes to look for, without the quotes around them: letters, digits and harmless signs as they are, all else as hexadecimal
	 * bytes between bars ({@code a|3b 22|b}).
	 */
	public static String of(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > 126 || !isPlain((byte) text.charAt(i))) {
				return of(text.getBytes(StandardCharsets.UTF_8));
			}
		}
		return text;
	}

	/** As {@link #of(String)}, of bytes. */
	public static String of(byte[] bytes) {
		StringBuilder out = new StringBuilder(bytes.length + 8);
		boolean hex = false;
		for (byte b : bytes) {
			boolean plain = isPlain(b);
			if (plain == hex) {
				out.append('|');
				hex = !hex;
			} else if (hex) {
				out.append(' ');
			}
			if (plain) {
				out.append((char) b);
			} else {
				out.append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
			}
		}
		return hex ? out.append('|').toString() : out.toString();
	}

	private static boolean isPlain(byte b) {
		return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '.' || b == '-' || b == '_' || b == '/'
				|| b == '=' || b == '&' || b == '?' || b == '%' || b == '+' || b == '~' || b == '@' || b == ' ';
	}

	/** Length in bytes. */
	public static int length(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	/** Words for people between quotes: signs that mean something to the parsers become others that look alike. */
	public static String message(String line) {
		for (int i = 0; i < line.length(); i++) {
			if ("\";\\|$".indexOf(line.charAt(i)) >= 0) {
				return line.replace('"', '\'').replace(';', ',').replace('\\', '/').replace('|', '/').replace('$', '_');
			}
		}
		return line;
	}

	/** A word of metadata: letters, digits, dots, hyphens, underscores, plus. */
	public static String word(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '+' || c == '-';
			if (!plain) {
				return text.replaceAll("[^A-Za-z0-9._+-]", "_");
			}
		}
		return text;
	}

	/** The address of a reference without its scheme; what would end the option is written with percent signs. */
	public static String reference(String url) {
		int hash = url.indexOf('#');
		String shown = (hash < 0 ? url : url.substring(0, hash)).replaceFirst("^[A-Za-z]+://", "");
		StringBuilder out = new StringBuilder(shown.length());
		for (byte b : shown.getBytes(StandardCharsets.UTF_8)) {
			if (isPlain(b) && b != ' ' || b == ':') {
				out.append((char) b);
			} else {
				out.append('%').append(Character.toUpperCase(HEX[b >> 4 & 15])).append(Character.toUpperCase(HEX[b & 15]));
			}
		}
		return out.toString();
	}
}
