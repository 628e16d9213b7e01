package org.example.yara;

import java.nio.charset.StandardCharsets;

/** Text as the YARA language takes it. Reports are hostile: nothing of them may end a string or a comment. */
final class YaraText {

	private YaraText() {
	}

	/**
	 * A quoted string. Everything but printable ASCII is written as the bytes of its UTF-8 form, so that the string
	 * matches what stands in UTF-8 files.
	 */
	static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			if (b == '"' || b == '\\') {
				quoted.append('\\').append((char) b);
			} else if (b >= 0x20 && b < 0x7f) {
				quoted.append((char) b);
			} else {
				quoted.append(String.format("\\x%02x", b & 0xff));
			}
		}
		return quoted.append('"').toString();
	}

	/** A quoted string for people: as {@link #quoted}, but letters stay as they are. */
	static String meta(String text) {
		return '"' + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** The text in one line, without control characters. */
	static String oneLine(String text) {
		StringBuilder line = new StringBuilder();
		text.codePoints().forEach(c -> {
			boolean broken = Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xfffe || c == 0xffff
					|| c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
			line.appendCodePoint(broken || Character.getType(c) == Character.FORMAT ? ' ' : c);
		});
		return line.toString().replaceAll(" {2,}", " ").strip();
	}

	/** The bytes of the text in UTF-16 little endian, as a hex string: how Windows programs keep it. */
	static String wideHex(String text) {
		StringBuilder hex = new StringBuilder("{");
		for (byte b : text.getBytes(StandardCharsets.UTF_16LE)) {
			hex.append(String.format(" %02X", b & 0xff));
		}
		return hex.append(" }").toString();
	}

	static boolean isAscii(String text) {
		return text.chars().allMatch(c -> c < 0x80);
	}
}
