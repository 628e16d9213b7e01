package org.akashi.mention.internal.observables;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

import org.akashi.mention.Span;

/**
 * Finds where the host stands in the written form of a URL, e-mail address or address with port: {@code bad[.]host} in
 * {@code hxxp://bad[.]host:8080/x}. The written form may be defanged, full-width, spaced or broken, so the letters of
 * the canonical host are followed through it.
 */
final class HostPlace {

	/** A host is at the front of a URL; behind these many characters nobody looks. */
	private static final int FARTHEST = 2_000;
	/** Words that are written for a dot. */
	private static final String[] DOTS = { "dot", "punkt", "punto", "point", "ponto", "点", "點", "점" };

	private final String raw;

	private HostPlace(String raw) {
		this.raw = raw;
	}

	/**
	 * The place of the host in the report's text.
	 *
	 * @param raw   the written form of the longer value
	 * @param start where that begins in the text
	 * @param host  the canonical host: a domain or an address, without brackets
	 * @return null where the letters of the host can't be followed, and where the host is all that is written
	 */
	static Span of(String raw, int start, String host) {
		HostPlace place = new HostPlace(raw);
		Span found = place.find(host);
		if (found == null && host.contains("xn--")) {
			found = place.find(IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
		}
		return found == null || found.length() == raw.length() ? null : new Span(start + found.start(), start + found.end());
	}

	private Span find(String host) {
		int limit = Math.min(raw.length(), FARTHEST);
		for (int from = after(0); from < limit; from++) {
			boolean starts = from == 0 || !Character.isLetterOrDigit(raw.charAt(from - 1)) || !Character.isLetterOrDigit(raw.charAt(from));
			if (starts && folded(from) == host.charAt(0)) {
				int end = follow(host, from);
				if (end > 0 && (end == raw.length() || !Character.isLetterOrDigit(raw.charAt(end)) || !isAscii(raw.charAt(end)))) {
					return new Span(from, end);
				}
			}
		}
		return null;
	}

	/** Where the authority begins: behind the scheme and behind the last sign of an e-mail address. */
	private int after(int from) {
		int slashes = Math.max(raw.indexOf("//"), raw.indexOf("\\\\"));
		return slashes >= 0 && slashes < 24 ? slashes + 2 : from;
	}

	/** The end of the host when it is written from here on, else -1. */
	private int follow(String host, int from) {
		int at = from;
		for (int i = 0; i < host.length() && at >= 0; i++) {
			char c = host.charAt(i);
			at = c == '.' ? afterDot(at) : c == ':' ? afterColon(at) : afterLetter(at, c);
		}
		return at;
	}

	private int afterLetter(int at, char c) {
		int next = at;
		while (next < raw.length() && folded(next) != c && isGlue(raw.charAt(next))) {
			next++;
		}
		return next < raw.length() && folded(next) == c ? next + 1 : -1;
	}

	private int afterColon(int at) {
		int next = at;
		while (next < raw.length() && isGlue(raw.charAt(next))) {
			next++;
		}
		return next < raw.length() && folded(next) == ':' ? next + 1 : -1;
	}

	/** Behind what stands for a dot: the sign in any brackets, or a word. */
	private int afterDot(int at) {
		int next = at;
		boolean dot = false;
		while (next < raw.length()) {
			char c = raw.charAt(next);
			int word = dot ? 0 : word(next);
			if (word > 0) {
				next += word;
				dot = true;
			} else if (isDot(c) || c == ',') {
				next++;
				dot = true;
			} else if (isGlue(c)) {
				next++;
			} else {
				break;
			}
		}
		return dot ? next : -1;
	}

	/** The length of a word for a dot here; only where it stands apart from the letters before it. */
	private int word(int at) {
		if (at > 0 && isAscii(raw.charAt(at)) && Character.isLetterOrDigit(raw.charAt(at - 1)) && isAscii(raw.charAt(at - 1))) {
			return 0;
		}
		for (String word : DOTS) {
			if (raw.regionMatches(true, at, word, 0, word.length())) {
				return word.length();
			}
		}
		return 0;
	}

	private static boolean isDot(char c) {
		return c == '.' || c == '。' || c == '．' || c == '｡' || c == '·' || c == '・' || c == '․';
	}

	private static boolean isGlue(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
				|| "[](){}<>【】［］（）｛｝〈〉《》「」〔〕|\\\"'`_^*-".indexOf(c) >= 0;
	}

	private static boolean isAscii(char c) {
		return c < 0x80;
	}

	/** The character without case and width. */
	private char folded(int at) {
		char c = raw.charAt(at);
		if (c < 0x80) {
			return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
		}
		String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return plain.length() == 1 ? plain.charAt(0) : c;
	}
}
