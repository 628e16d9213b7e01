package org.akashi.observable.internal;

import java.util.Locale;

import org.akashi.observable.ObservableType;

/** E-mail addresses: from the at sign back over the local part and forward over the host (RFC 5321, unquoted form). */
final class EmailRule {

	private static final int LONGEST_LOCAL = 64;

	private final Scan scan;
	private final FoldedText t;
	private final HandleRule handles;

	EmailRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
		this.handles = new HandleRule(scan);
	}

	/** The end of the address around the at sign or of the account after it, or the sign itself. */
	int at(int sign) {
		int end = address(sign);
		return end > sign ? end : handles.at(sign);
	}

	private int address(int sign) {
		int start = localStart(sign);
		if (start == sign) {
			return sign;
		}
		int stop = hostEnd(sign + 1);
		String host = Hosts.canonical(t, sign + 1, stop, false);
		while (host == null && stop > sign + 1) {
			int dot = lastDot(sign + 1, stop);
			if (dot < 0 || stop - sign > 200) {
				return sign;
			}
			stop = dot;
			host = Hosts.canonical(t, sign + 1, stop, false);
		}
		if (host == null || t.at(stop) == '@') {
			return sign;
		}
		String local = t.slice(start, sign);
		String value = local.toLowerCase(Locale.ROOT) + "@" + host;
		int confidence = t.defanged(start, stop) ? 92 : 90;
		return scan.hit(ObservableType.EMAIL, start, stop, value, confidence, "E-mail address with a valid host");
	}

	private int localStart(int sign) {
		int start = sign;
		while (start > scan.last && sign - start < LONGEST_LOCAL + 1 && isLocal(t.at(start - 1))) {
			start--;
		}
		if (sign - start > LONGEST_LOCAL) {
			return sign;
		}
		while (start < sign && !Chars.is(t.at(start), Chars.WORD) && t.at(start) < 128) {
			start++;
		}
		int lead = t.matches(start, "mailto=") ? 7 : 0;
		start += lead;
		for (int i = start; i < sign; i++) {
			if (t.at(i) == '.' && (t.at(i + 1) == '.' || i + 1 == sign)) {
				return sign;
			}
			if (t.at(i) == '=' || t.at(i) == '|' || t.at(i) == '/') {
				start = i + 1;
			}
		}
		return start;
	}

	private static boolean isLocal(char c) {
		return c < 128 ? Chars.is(c, Chars.LOCAL) : Chars.kind(c) == Chars.FOREIGN;
	}

	private int hostEnd(int from) {
		int i = from;
		boolean ascii = false;
		while (i < t.length && i - from < 254) {
			char c = t.chars[i];
			boolean cjk = c >= 128 && Chars.kind(c) == Chars.CJK;
			if (cjk && ascii) {
				break;
			}
			if (!Chars.is(c, Chars.LABEL) && c != '.' && !cjk && (c < 128 || Chars.kind(c) != Chars.FOREIGN)) {
				break;
			}
			ascii = c < 128 && c != '.';
			i++;
		}
		while (i > from && (t.at(i - 1) == '.' || t.at(i - 1) == '-' || t.at(i - 1) == '_')) {
			i--;
		}
		return i;
	}

	private int lastDot(int from, int to) {
		for (int i = to - 1; i > from; i--) {
			if (t.at(i) == '.') {
				return i;
			}
		}
		return -1;
	}
}
