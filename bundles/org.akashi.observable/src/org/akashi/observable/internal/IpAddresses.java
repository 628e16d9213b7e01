package org.akashi.observable.internal;

import java.util.Locale;

/** IPv4 and IPv6 addresses and CIDR ranges: reading, range checks, canonical form (RFC 5952 for IPv6). */
public final class IpAddresses {

	private IpAddresses() {
	}

	/**
	 * The end of the dotted quad that starts at the position, or -1. Octets are 0 to 255, written without leading zeros.
	 */
	static int endOfV4(FoldedText t, int start) {
		int i = start;
		for (int octet = 0; octet < 4; octet++) {
			if (octet > 0) {
				if (t.at(i) != '.') {
					return -1;
				}
				i++;
			}
			int first = i;
			int value = 0;
			while (i - first < 4 && Chars.isDigit(t.at(i))) {
				value = value * 10 + t.at(i) - '0';
				i++;
			}
			int digits = i - first;
			if (digits == 0 || digits > 3 || value > 255 || digits > 1 && t.at(first) == '0') {
				return -1;
			}
		}
		return i;
	}

	/** Whether the text is a dotted quad. */
	public static boolean isV4(String text) {
		return v4(text) >= 0;
	}

	/** The address as a number from 0 to 2³²-1, or -1 when it is none. */
	public static long v4(String text) {
		String[] octets = text.split("\\.", -1);
		if (octets.length != 4) {
			return -1;
		}
		long address = 0;
		for (String octet : octets) {
			int value = octet(octet);
			if (value < 0) {
				return -1;
			}
			address = address << 8 | value;
		}
		return address;
	}

	private static int octet(String text) {
		if (text.isEmpty() || text.length() > 3 || text.length() > 1 && text.charAt(0) == '0') {
			return -1;
		}
		int value = number(text, 255);
		return value;
	}

	/** The decimal number, or -1 when it is none or beyond the greatest allowed. */
	static int number(String text, int most) {
		if (text.isEmpty() || text.length() > 9) {
			return -1;
		}
		int value = 0;
		for (int i = 0; i < text.length(); i++) {
			if (!Chars.isDigit(text.charAt(i))) {
				return -1;
			}
			value = value * 10 + text.charAt(i) - '0';
		}
		return value > most ? -1 : value;
	}

	/** The eight groups of an IPv6 address, or null when the text is none. An embedded IPv4 address is allowed. */
	static int[] v6(String text) {
		if (text.length() < 2 || text.length() > 45) {
			return null;
		}
		int gap = text.indexOf("::");
		if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
			return null;
		}
		int[] head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
		int[] tail = gap < 0 ? new int[0] : groups(text.substring(gap + 2), true);
		if (head == null || tail == null || gap < 0 && head.length != 8 || gap >= 0 && head.length + tail.length > 7) {
			return null;
		}
		int[] all = new int[8];
		System.arraycopy(head, 0, all, 0, head.length);
		System.arraycopy(tail, 0, all, 8 - tail.length, tail.length);
		return all;
	}

	private static int[] groups(String text, boolean last) {
		if (text.isEmpty()) {
			return new int[0];
		}
		String[] parts = text.split(":", -1);
		boolean quad = last && parts[parts.length - 1].indexOf('.') > 0;
		int[] groups = new int[parts.length + (quad ? 1 : 0)];
		for (int i = 0; i < parts.length; i++) {
			if (quad && i == parts.length - 1) {
				long address = v4(parts[i]);
				if (address < 0) {
					return null;
				}
				groups[i] = (int) (address >> 16);
				groups[i + 1] = (int) (address & 0xFFFF);
				break;
			}
			groups[i] = group(parts[i]);
			if (groups[i] < 0) {
				return null;
			}
		}
		return groups.length > 8 ? null : groups;
	}

	private static int group(String text) {
		if (text.isEmpty() || text.length() > 4) {
			return -1;
		}
		for (int i = 0; i < text.length(); i++) {
			if (!Chars.isHex(text.charAt(i))) {
				return -1;
			}
		}
		return Integer.parseInt(text, 16);
	}

	/** The canonical form of an IPv6 address by RFC 5952, or null when the text is none. */
	public static String canonicalV6(String text) {
		int[] groups = v6(text);
		if (groups == null) {
			return null;
		}
		int[] run = longestZeros(groups);
		StringBuilder out = new StringBuilder();
		int i = 0;
		while (i < 8) {
			if (run[1] > 1 && i == run[0]) {
				out.append("::");
				i += run[1];
				continue;
			}
			if (!out.isEmpty() && out.charAt(out.length() - 1) != ':') {
				out.append(':');
			}
			out.append(Integer.toHexString(groups[i++]));
		}
		return out.toString().toLowerCase(Locale.ROOT);
	}

	private static int[] longestZeros(int[] groups) {
		int[] best = { -1, 0 };
		int start = 0;
		for (int i = 0; i <= groups.length; i++) {
			if (i == groups.length || groups[i] != 0) {
				if (i - start > best[1]) {
					best = new int[] { start, i - start };
				}
				start = i + 1;
			}
		}
		return best;
	}

	/** The canonical form of a range in CIDR notation, or null when it is none. Host bits are kept as written. */
	public static String canonicalCidr(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			return null;
		}
		String address = text.substring(0, slash);
		String prefix = text.substring(slash + 1);
		if (isV4(address)) {
			int bits = number(prefix, 32);
			return bits < 0 ? null : address + "/" + bits;
		}
		String v6 = canonicalV6(address);
		int bits = number(prefix, 128);
		return v6 == null || bits < 0 ? null : v6 + "/" + bits;
	}
}
