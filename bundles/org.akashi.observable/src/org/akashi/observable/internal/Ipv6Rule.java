package org.akashi.observable.internal;

import org.akashi.observable.ObservableType;

/** IPv6 addresses and ranges (RFC 4291), with or without brackets and zone. */
final class Ipv6Rule {

	private static final int LONGEST = 45;

	private final Scan scan;
	private final FoldedText t;

	Ipv6Rule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the address that starts at this hexadecimal group or double colon, or the same position. */
	int at(int from) {
		char before = t.at(from - 1);
		if (Chars.is(before, Chars.WORD) || before == ':' || before == '.' || t.at(from) == ':' && t.at(from + 1) != ':') {
			return from;
		}
		int end = from;
		int colons = 0;
		int digits = 0;
		boolean quad = false;
		while (end < t.length && end - from <= LONGEST) {
			char c = t.chars[end];
			if (c == ':') {
				colons++;
			} else if (c == '.' && colons > 1 && Chars.isDigit(t.at(end + 1))) {
				quad = true;
			} else if (!Chars.isHex(c)) {
				break;
			} else {
				digits += Chars.isDigit(c) ? 1 : 0;
			}
			end++;
		}
		while (end > from && t.at(end - 1) == ':' && t.at(end - 2) != ':') {
			end--;
		}
		char after = t.at(end);
		if (colons < 2 || digits == 0 || Chars.is(after, Chars.WORD) || end - from > LONGEST
				|| after >= 128 && Chars.kind(after) == Chars.FOREIGN) {
			return from;
		}
		return address(from, end, quad);
	}

	private int address(int from, int end, boolean quad) {
		String text = t.slice(from, end);
		String value = IpAddresses.canonicalV6(text);
		boolean full = text.indexOf("::") < 0;
		boolean telling = full || end - from >= 7 || text.equals("::1") || quad || text.startsWith("fe80::") || text.startsWith("ff0");
		if (value == null || !telling) {
			return from;
		}
		if (t.at(end) == '/' && Chars.isDigit(t.at(end + 1))) {
			int stop = end + 1;
			while (stop - end < 5 && Chars.isDigit(t.at(stop))) {
				stop++;
			}
			String range = IpAddresses.canonicalCidr(t.slice(from, stop));
			if (range != null && !Chars.is(t.at(stop), Chars.WORD)) {
				return scan.hit(ObservableType.CIDR, from, stop, range, 95, "IPv6 range with a valid prefix length");
			}
		}
		int port = port(from, end);
		if (port > end) {
			String endpoint = "[" + value + "]" + t.slice(t.at(end) == ']' ? end + 1 : zoneEnd(end) + 1, port);
			return scan.hit(ObservableType.IPV6_PORT, from - 1, port, endpoint, 95, "IPv6 address in brackets and port");
		}
		return scan.hit(ObservableType.IPV6, from, end, value, full ? 95 : 90, "IPv6 address in the forms of RFC 4291");
	}

	/** The end of {@code ]:443} after an address in brackets, or {@code end}. */
	private int port(int from, int end) {
		int close = zoneEnd(end);
		if (t.at(from - 1) != '[' || from - 1 < scan.last || t.at(close) != ']' || t.at(close + 1) != ':') {
			return end;
		}
		int stop = close + 2;
		while (stop - close < 8 && Chars.isDigit(t.at(stop))) {
			stop++;
		}
		int number = IpAddresses.number(t.slice(close + 2, stop), 65535);
		return number > 0 && !Chars.is(t.at(stop), Chars.WORD) ? stop : end;
	}

	/** One past the zone: {@code %eth0}. */
	private int zoneEnd(int end) {
		int i = end;
		if (t.at(i) == '%') {
			i++;
			while (i - end < 24 && Chars.is(t.at(i), Chars.LABEL)) {
				i++;
			}
		}
		return i;
	}
}
