package org.akashi.observable.internal;

import java.util.Locale;

import org.akashi.observable.ObservableType;

/** File hashes: hexadecimal words of the right length, whole or wrapped over lines, read by their label. */
final class HashRule {

	private static final int MOST_PARTS = 8;
	/** A part so long that a blank after it may stand for a line break: readers of tables join lines with blanks. */
	private static final int LONG_PART = 20;

	private final Scan scan;
	private final FoldedText t;

	HashRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the hash that starts with this word, or the same position. */
	int at(int from, int to, int bits) {
		int length = to - from;
		if (length < 6) {
			return from;
		}
		if ((bits & Chars.NOT_HEX) != 0 || isGlued(from, to)) {
			return length == 72 ? tlsh(from, to, bits) : from;
		}
		int joined = length <= 128 && (endsLine(to) || length >= LONG_PART && t.at(to) == ' ') ? wrapped(from, to) : from;
		if (joined > from) {
			return joined;
		}
		if (length == 70) {
			return tlsh(from, to, bits);
		}
		ObservableType type = typeOf(length);
		if (type == null || !isRandom(from, to)) {
			return from;
		}
		return hash(type, from, to, t.slice(from, to), "");
	}

	private boolean isGlued(int from, int to) {
		char before = t.at(from - 1);
		char after = t.at(to);
		return before >= 128 && Chars.kind(before) == Chars.FOREIGN || after >= 128 && Chars.kind(after) == Chars.FOREIGN;
	}

	private static ObservableType typeOf(int length) {
		return switch (length) {
			case 32 -> ObservableType.MD5;
			case 40 -> ObservableType.SHA1;
			case 64 -> ObservableType.SHA256;
			case 128 -> ObservableType.SHA512;
			default -> null;
		};
	}

	private int hash(ObservableType type, int from, int to, String digits, String joined) {
		String value = digits.toLowerCase(Locale.ROOT);
		if (type == ObservableType.MD5) {
			String label = label(from);
			if (label.contains("imphash") || label.contains("import hash")) {
				return scan.hit(ObservableType.IMPHASH, from, to, value, 95, "32 hexadecimal digits labelled as imphash");
			}
			if (label.contains("ja3") || label.contains("ja3s")) {
				return scan.hit(ObservableType.JA3, from, to, value, 95, "32 hexadecimal digits labelled as " + (label.contains("ja3s") ? "JA3S" : "JA3"));
			}
			if (label.contains("vhash")) {
				return scan.hit(ObservableType.VHASH, from, to, value, 92, "Labelled as vhash");
			}
			if (isOtherHash(label)) {
				return to;
			}
		}
		if (type != ObservableType.SHA512 && label(from).contains("thumbprint")) {
			return scan.hit(ObservableType.CERTIFICATE_THUMBPRINT, from, to, value, 92, "Hash labelled as thumbprint of a certificate, "
					+ digits.length() + " hexadecimal digits");
		}
		return scan.hit(type, from, to, value, 95, digits.length() + " hexadecimal digits, the length of " + name(type) + joined);
	}

	private static String name(ObservableType type) {
		return switch (type) {
			case MD5 -> "MD5";
			case SHA1 -> "SHA-1";
			case SHA256 -> "SHA-256";
			default -> "SHA-512";
		};
	}

	/** Fingerprints that have the length of MD5 but are none of a file. */
	private static boolean isOtherHash(String label) {
		return label.contains("hassh") || label.contains("rich")
				|| label.contains("icon hash") || label.contains("dhash");
	}

	/** The words just before the hash on its line, in lower case. */
	private String label(int from) {
		int start = from;
		while (start > 0 && from - start < 24 && t.at(start - 1) != '\n') {
			start--;
		}
		return t.slice(start, from).toLowerCase(Locale.ROOT);
	}

	/** Whether the digits look like a hash: not all digits of one kind, not a few repeated. */
	private boolean isRandom(int from, int to) {
		int seen = 0;
		for (int i = from; i < to; i++) {
			seen |= 1 << Character.digit(t.at(i), 16);
		}
		return Integer.bitCount(seen) >= 6 && (seen & 0xFC00) != 0 && (seen & 0x3FF) != 0;
	}

	private int tlsh(int from, int to, int bits) {
		int length = to - from;
		boolean marked = length == 72 && t.at(from) == 'T' && t.at(from + 1) == '1';
		if (!marked && length != 70 || length == 70 && (bits & Chars.NOT_HEX) != 0) {
			return from;
		}
		for (int i = marked ? from + 2 : from; i < to; i++) {
			if (!Chars.isHex(t.at(i))) {
				return from;
			}
		}
		if (!isRandom(marked ? from + 2 : from, to)) {
			return from;
		}
		String value = t.slice(from, to).toUpperCase(Locale.ROOT);
		return scan.hit(ObservableType.TLSH, from, to, value, marked ? 97 : 80,
				marked ? "TLSH digest: T1 and 70 hexadecimal digits" : "70 hexadecimal digits, the length of a TLSH digest");
	}

	private boolean endsLine(int to) {
		return t.at(t.skipSpaces(to, 4)) == '\n';
	}

	/** Joins the parts of a hash that is broken over lines, when they make exactly one valid hash. */
	private int wrapped(int from, int to) {
		boolean wholeFirst = typeOf(to - from) != null && isRandom(from, to);
		int wanted = labelled(from);
		if (wholeFirst && wanted <= to - from) {
			return from;
		}
		StringBuilder digits = new StringBuilder(t.slice(from, to));
		int end = to;
		for (int part = 1; part < MOST_PARTS; part++) {
			int start = nextPart(from, end);
			if (start < 0) {
				return from;
			}
			int stop = start;
			while (stop - start <= 128 && Chars.isHex(t.at(stop))) {
				stop++;
			}
			boolean whole = typeOf(stop - start) != null && wanted == 0;
			if (stop == start || whole || Chars.is(t.at(stop), Chars.WORD) || t.at(stop) == '.' && Chars.is(t.at(stop + 1), Chars.WORD)) {
				return from;
			}
			digits.append(t.chars, start, stop - start);
			end = stop;
			ObservableType type = typeOf(digits.length());
			boolean enough = wanted == 0 ? type != null : digits.length() == wanted;
			if (enough) {
				return type != null && looksRandom(digits) ? hash(type, from, end, digits.toString(), ", joined from " + (part + 1) + " parts")
						: from;
			}
			if (digits.length() > 128) {
				return from;
			}
		}
		return from;
	}

	private static boolean looksRandom(CharSequence digits) {
		int seen = 0;
		for (int i = 0; i < digits.length(); i++) {
			seen |= 1 << Character.digit(digits.charAt(i), 16);
		}
		return Integer.bitCount(seen) >= 10;
	}

	private int nextPart(int from, int end) {
		int i = t.skipSpaces(end, 4);
		if (t.at(i) == '\n') {
			return t.skipSpaces(i + 1, 40);
		}
		return i == end + 1 && end - from >= LONG_PART ? i : -1;
	}

	/** The number of digits that the label before the hash asks for, or 0. */
	private int labelled(int from) {
		String label = label(from);
		if (label.contains("sha512") || label.contains("sha-512")) {
			return 128;
		}
		if (label.contains("sha256") || label.contains("sha-256") || label.contains("sha2")) {
			return 64;
		}
		return label.contains("sha1") || label.contains("sha-1") ? 40 : 0;
	}
}
