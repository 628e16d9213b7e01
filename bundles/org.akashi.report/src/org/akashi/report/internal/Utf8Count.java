package org.akashi.report.internal;

/**
 * How well bytes keep to UTF-8 (RFC 3629).
 *
 * @param sequences well-formed sequences of two to four bytes
 * @param errors    bytes that are in none; a sequence cut off by the end does not count
 */
record Utf8Count(long sequences, long errors) {

	static Utf8Count of(byte[] bytes) {
		long sequences = 0;
		long errors = 0;
		int i = 0;
		while (i < bytes.length) {
			if (bytes[i] >= 0) {
				i++;
				continue;
			}
			int length = sequence(bytes, i);
			if (length > 0) {
				sequences++;
				i += length;
			} else if (length < 0) {
				break;
			} else {
				errors++;
				i++;
			}
		}
		return new Utf8Count(sequences, errors);
	}

	boolean isClean() {
		return errors == 0;
	}

	/** A few stray bytes in what is UTF-8 beyond doubt. */
	boolean isMostly() {
		return sequences > 0 && errors * 20 <= sequences;
	}

	/** Length of the sequence that begins here; 0 when there is none, -1 when the end cuts it off. */
	private static int sequence(byte[] bytes, int at) {
		int lead = bytes[at] & 0xFF;
		int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
		for (int i = 1; i < length; i++) {
			if (at + i >= bytes.length) {
				return -1;
			}
			int next = bytes[at + i] & 0xFF;
			int low = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
			int high = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
			if (next < low || next > high) {
				return 0;
			}
		}
		return length;
	}
}
