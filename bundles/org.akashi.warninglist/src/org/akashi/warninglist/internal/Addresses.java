package org.akashi.warninglist.internal;

/** Reads addresses and ranges in CIDR notation (RFC 4632, RFC 4291) to numbers. */
public final class Addresses {

	private Addresses() {
	}

	/** Four numbers up to 255 between dots, as one of 32 bits; -1 when the text is no such address. */
	public static long ipv4(String text, int from, int to) {
		long number = 0;
		int octet = -1;
		int octets = 1;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '.') {
				if (octet < 0 || ++octets > 4) {
					return -1;
				}
				number = number << 8 | octet;
				octet = -1;
			} else if (c >= '0' && c <= '9') {
				octet = octet < 0 ? c - '0' : octet * 10 + c - '0';
				if (octet > 255) {
					return -1;
				}
			} else {
				return -1;
			}
		}
		return octet < 0 || octets != 4 ? -1 : number << 8 | octet;
	}

	/** An IPv6 address in any form of RFC 4291 §2.2 as two numbers of 64 bits, higher first; null when the text is none. */
	public static long[] ipv6(String text, int from, int to) {
		int[] words = new int[8];
		int count = 0;
		int gap = -1;
		int at = from;
		if (text.startsWith("::", from)) {
			gap = 0;
			at += 2;
		}
		while (at < to) {
			int end = at;
			while (end < to && text.charAt(end) != ':') {
				end++;
			}
			if (text.substring(at, end).indexOf('.') >= 0) {
				long four = ipv4(text, at, end);
				if (four < 0 || end != to || count > 6) {
					return null;
				}
				words[count++] = (int) (four >> 16);
				words[count++] = (int) four & 0xffff;
				break;
			}
			int word = word(text, at, end);
			if (word < 0 || count == 8) {
				return null;
			}
			words[count++] = word;
			at = end + 1;
			if (end < to && at == to) {
				return null;
			}
			if (at < to && text.charAt(at) == ':') {
				if (gap >= 0) {
					return null;
				}
				gap = count;
				at++;
			}
		}
		return gap < 0 ? count == 8 ? numbers(words) : null : count > 7 ? null : numbers(spread(words, count, gap));
	}

	private static int word(String text, int from, int to) {
		if (to <= from || to - from > 4) {
			return -1;
		}
		int word = 0;
		for (int i = from; i < to; i++) {
			int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
			if (digit < 0) {
				return -1;
			}
			word = word << 4 | digit;
		}
		return word;
	}

	private static int[] spread(int[] words, int count, int gap) {
		int[] all = new int[8];
		System.arraycopy(words, 0, all, 0, gap);
		System.arraycopy(words, gap, all, 8 - count + gap, count - gap);
		return all;
	}

	private static long[] numbers(int[] words) {
		long high = 0;
		long low = 0;
		for (int i = 0; i < 4; i++) {
			high = high << 16 | words[i];
			low = low << 16 | words[i + 4];
		}
		return new long[] { high, low };
	}

	/** The number behind the slash of a range: 0 to {@code most}; {@code most} without a slash; -1 when it is none. */
	public static int prefix(String text, int most) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			return most;
		}
		if (slash + 1 == text.length() || text.length() - slash > 4) {
			return -1;
		}
		int prefix = 0;
		for (int i = slash + 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9') {
				return -1;
			}
			prefix = prefix * 10 + c - '0';
		}
		return prefix <= most ? prefix : -1;
	}
}
