package org.akashi.observable.internal;

import java.util.Locale;

import org.akashi.observable.ObservableHit;
import org.akashi.observable.ObservableScanner;

/** Makes the addresses in a whole text harmless. */
public final class Defanging {

	private Defanging() {
	}

	/** The text with its addresses defanged; the same object when it holds none. */
	public static String defang(String text) {
		StringBuilder out = new StringBuilder(text.length() + 64);
		int copied = 0;
		for (ObservableHit hit : new ObservableScanner().scan(text)) {
			String harmless = harmless(hit);
			if (harmless != null) {
				quads(text, copied, hit.start(), out);
				out.append(harmless);
				copied = hit.end();
			}
		}
		quads(text, copied, text.length(), out);
		return out.length() == text.length() ? text : out.toString();
	}

	/** Copies a stretch without hits; dotted quads that are too small to be found alone are defanged all the same. */
	private static void quads(String text, int from, int to, StringBuilder out) {
		int i = from;
		while (i < to) {
			int end = i;
			while (end < to && (Chars.isDigit(text.charAt(end)) || text.charAt(end) == '.' && end > i)) {
				end++;
			}
			int stop = end > i && text.charAt(end - 1) == '.' ? end - 1 : end;
			boolean quad = stop - i >= 7 && IpAddresses.isV4(text.substring(i, stop)) && startsWord(text, i)
					&& (end == text.length() || !Chars.is(text.charAt(end), Chars.WORD));
			out.append(quad ? text.substring(i, stop).replace(".", "[.]") : text.substring(i, stop));
			out.append(text, stop, Math.max(end, i + 1));
			i = Math.max(end, i + 1);
		}
	}

	/** Whether neither a longer word nor one that announces a version stands before. */
	private static boolean startsWord(String text, int at) {
		int end = at;
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		int start = end;
		while (start > 0 && Chars.is(text.charAt(start - 1), Chars.LETTER)) {
			start--;
		}
		boolean glued = at > 0 && (Chars.is(text.charAt(at - 1), Chars.WORD) || text.charAt(at - 1) == '.' || text.charAt(at - 1) == '/');
		return !glued && !VersionWords.contains(text.substring(start, end));
	}

	private static String harmless(ObservableHit hit) {
		if (hit.defanged()) {
			return null;
		}
		String raw = hit.raw();
		return switch (hit.type()) {
			case URL -> url(raw);
			case IPV4, IPV4_PORT, CIDR, DOMAIN -> raw.replace(".", "[.]");
			case EMAIL -> {
				int sign = raw.lastIndexOf('@');
				yield sign < 0 ? null : raw.substring(0, sign) + "(at)" + raw.substring(sign + 1).replace(".", "[.]");
			}
			default -> null;
		};
	}

	/** Host and what looks like an address behind it; paths keep their dots. */
	private static String url(String raw) {
		int scheme = raw.indexOf("://");
		int start = scheme < 0 ? 0 : scheme + 3;
		int end = start;
		while (end < raw.length() && "/?#".indexOf(raw.charAt(end)) < 0) {
			end++;
		}
		String head = raw.substring(0, start);
		String lower = head.toLowerCase(Locale.ROOT);
		if (lower.startsWith("http")) {
			head = raw.charAt(0) + "XX" + raw.substring(3, start);
		} else if (lower.equals("ftp://")) {
			head = "fXp://";
		}
		return head + raw.substring(start, end).replace(".", "[.]") + tail(raw.substring(end));
	}

	private static String tail(String rest) {
		int sign = rest.indexOf('@');
		return sign < 0 ? rest : defang(rest.substring(0, sign + 1)).replace("@", "(at)") + rest.substring(sign + 1).replace(".", "[.]");
	}
}
