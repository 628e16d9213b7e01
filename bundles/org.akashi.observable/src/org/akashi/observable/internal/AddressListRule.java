package org.akashi.observable.internal;

import java.util.Set;

import org.akashi.observable.ObservableType;

/**
 * What follows an IPv4 address: a port; the end of a range ({@code 203.0.113.0-255}, {@code 203.0.113.0 - 203.0.113.255});
 * last octets of further addresses ({@code 203.0.113[.]4, 5, and 6}).
 */
final class AddressListRule {

	private static final int MOST = 64;
	private static final Set<String> GOING_ON = Set.of("were", "was", "are", "is", "and", "or", "which", "that", "have", "has", "had", "in", "on",
			"at", "for", "from", "with", "as", "to", "via", "over", "by", "used", "all", "both", "port", "ports");

	private final Scan scan;
	private final FoldedText t;

	AddressListRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the last hit, or {@code from} when the address stands for itself. */
	int at(int from, int quad, boolean defanged) {
		char after = t.at(quad);
		if (after == ':') {
			int port = port(from, quad);
			return port;
		}
		int range = range(from, quad);
		if (range > from) {
			return range;
		}
		boolean separator = after == ',' || after == '/' || after == '、' || after == ' ' || after == '，';
		return defanged && separator ? list(from, quad) : from;
	}

	private int port(int from, int quad) {
		int end = quad + 1;
		while (end - quad < 7 && Chars.isDigit(t.at(end))) {
			end++;
		}
		int port = IpAddresses.number(t.slice(quad + 1, end), 65535);
		char after = t.at(end);
		boolean path = after == '/' && Chars.is(t.at(end + 1), Chars.URL) && t.at(end + 1) != '/';
		if (port < 1 || t.at(quad + 1) == '0' || Chars.is(after, Chars.WORD) || path || after == ':' && Chars.isDigit(t.at(end + 1))
				|| after == '.' && Chars.isDigit(t.at(end + 1))) {
			return from;
		}
		return scan.hit(ObservableType.IPV4_PORT, from, end, t.slice(from, quad) + ":" + port, t.defanged(from, end) ? 98 : 93,
				"Dotted quad, each octet 0 to 255, and port");
	}

	/** {@code a.b.c.0-255} and {@code a.b.c.0-a.b.c.255}: one block when it is one, else both ends. */
	private int range(int from, int quad) {
		int dash = t.skipSpaces(quad, 1);
		char sign = t.at(dash);
		if (sign != '-' && sign != '–' && sign != '~' && sign != '〜') {
			return from;
		}
		int start = t.skipSpaces(dash + 1, 1);
		int last = IpAddresses.endOfV4(t, start);
		boolean whole = last > 0;
		if (!whole) {
			last = start;
			while (last - start < 4 && Chars.isDigit(t.at(last))) {
				last++;
			}
		}
		char after = t.at(last);
		if (last == start || !whole && dash > quad || Chars.is(after, Chars.WORD) || after == '-' || after == '/' || after == ':'
				|| after == '.' && Chars.is(t.at(last + 1), Chars.WORD)) {
			return from;
		}
		String first = t.slice(from, quad);
		String stem = first.substring(0, first.lastIndexOf('.') + 1);
		String end = whole ? t.slice(start, last) : stem + t.slice(start, last);
		long low = IpAddresses.v4(first);
		long high = IpAddresses.v4(end);
		if (high <= low) {
			return from;
		}
		long size = high - low + 1;
		if (Long.bitCount(size) == 1 && low % size == 0) {
			int prefix = 32 - Long.numberOfTrailingZeros(size);
			return scan.hit(ObservableType.CIDR, from, last, first + "/" + prefix, 93, "IPv4 range from " + first + " to " + end + ", which is one block");
		}
		if (whole) {
			return from;
		}
		scan.hit(ObservableType.IPV4, from, quad, first, 90, "Dotted quad; the first address of a range to " + end);
		return scan.hit(ObservableType.IPV4, start, last, end, 85, "Last octet of a range that begins with " + first);
	}

	/** Further last octets after a defanged address: each is an address of its own. */
	private int list(int from, int quad) {
		String first = t.slice(from, quad);
		String stem = first.substring(0, first.lastIndexOf('.') + 1);
		int at = quad;
		int last = from;
		for (int items = 0; items < MOST; items++) {
			int start = separatorEnd(at);
			int octet = start < 0 ? -1 : start;
			if (octet < 0) {
				break;
			}
			boolean dotted = t.at(octet) == '.';
			octet += dotted ? 1 : 0;
			int end = octet;
			while (end - octet < 4 && Chars.isDigit(t.at(end))) {
				end++;
			}
			if (!isOctet(octet, end, dotted)) {
				break;
			}
			if (last == from) {
				scan.hit(ObservableType.IPV4, from, quad, first, 98, "Dotted quad, each octet 0 to 255");
			}
			last = scan.hit(ObservableType.IPV4, octet, end, stem + t.slice(octet, end), dotted ? 90 : 80, true,
					"Last octet in a list after " + first + ": the address begins with " + stem);
			at = end;
		}
		return last;
	}

	/** A number up to 255 that is no part of something longer and counts nothing. */
	private boolean isOctet(int from, int end, boolean dotted) {
		int value = IpAddresses.number(t.slice(from, end), 255);
		char after = t.at(end);
		if (value < 0 || end - from > 1 && t.at(from) == '0' || Chars.is(after, Chars.WORD) || after == '.' && Chars.is(t.at(end + 1), Chars.WORD) || after == '%'
				|| after == ':' || after == '-' || after == '/' && !Chars.isDigit(t.at(end + 1))) {
			return false;
		}
		int next = t.skipSpaces(end, 1);
		boolean word = next > end && Chars.is(t.at(next), Chars.LETTER) && !isAnd(next) && !goesOn(next);
		return dotted || !word;
	}

	/** Whether the word is one with which the sentence goes on: no noun that the number would count. */
	private boolean goesOn(int at) {
		int end = at;
		while (end - at < 8 && Chars.is(t.at(end), Chars.LETTER)) {
			end++;
		}
		return GOING_ON.contains(t.slice(at, end));
	}

	private boolean isAnd(int at) {
		return (t.matches(at, "and ") || t.matches(at, "or ")) && Chars.isDigit(t.at(at + (t.at(at + 2) == ' ' ? 3 : 4)));
	}

	/** The start of the next item after a comma, slash, «and» or «or», or -1. */
	private int separatorEnd(int at) {
		int i = at;
		char c = t.at(i);
		if (c == ',' || c == '/' || c == '、' || c == '，') {
			i = t.skipSpaces(i + 1, 2);
		} else {
			i = t.skipSpaces(i, 1);
			if (i == at) {
				return -1;
			}
		}
		boolean word = t.matches(i, "and ") || t.matches(i, "or ") || t.matches(i, "& ");
		if (word) {
			while (t.at(i) != ' ') {
				i++;
			}
			i = t.skipSpaces(i, 2);
		} else if (c == ' ') {
			return -1;
		}
		return Chars.isDigit(t.at(i)) || t.at(i) == '.' && Chars.isDigit(t.at(i + 1)) ? i : -1;
	}
}
