package org.akashi.observable.internal;

import java.util.function.Consumer;

import org.akashi.observable.ObservableHit;

/**
 * The one pass: walks over the folded text word by word, and at each anchor (a word, a colon, an at sign, a backslash …)
 * asks the rules that can start there. A rule looks a bounded distance around or consumes what it looked at, so the
 * whole takes linear time.
 */
public final class WindowScan {

	private final Scan scan;
	private final FoldedText t;
	private final UrlRule urls;
	private final EmailRule emails;
	private final DottedRule dotted;
	private final Ipv6Rule ipv6;
	private final PathRule paths;
	private final RegistryRule registry;
	private final HashRule hashes;
	private final TokenRule tokens;
	private final LabelRule labels;
	private final PhoneRule phones;

	/**
	 * Prepares a pass.
	 *
	 * @param text   the folded window
	 * @param source the whole original text, for the raw values
	 * @param out    takes the hits in text order
	 */
	public WindowScan(FoldedText text, CharSequence source, Consumer<ObservableHit> out) {
		t = text;
		scan = new Scan(text, source, out);
		urls = new UrlRule(scan);
		emails = new EmailRule(scan);
		dotted = new DottedRule(scan, urls);
		ipv6 = new Ipv6Rule(scan);
		paths = new PathRule(scan);
		registry = new RegistryRule(scan);
		hashes = new HashRule(scan);
		tokens = new TokenRule(scan);
		labels = new LabelRule(scan);
		phones = new PhoneRule(scan);
	}

	/** Runs over the whole window. */
	public void run() {
		int i = 0;
		while (i < t.length) {
			int next = anchor(i);
			i = Math.max(next, i + 1);
		}
	}

	private int anchor(int i) {
		char c = t.chars[i];
		if (Chars.is(c, Chars.WORD)) {
			return word(i);
		}
		return switch (c) {
			case ':' -> first(urls.at(i), ipv6.at(i), i);
			case '@' -> emails.at(i);
			case '\\' -> paths.atBackslash(i);
			case '%' -> paths.atPercent(i);
			case '/', '~' -> paths.atSlash(i);
			case '.' -> paths.atDot(i);
			case '+' -> phones.at(i);
			default -> c < 128 ? i + 1 : dotted.foreign(i);
		};
	}

	private static int first(int a, int b, int none) {
		return a > none ? a : b;
	}

	private int word(int i) {
		int end = i;
		int any = 0;
		while (end < t.length && Chars.is(t.chars[end], Chars.WORD)) {
			any |= Chars.bits(t.chars[end++]);
		}
		char after = t.at(end);
		int next = i;
		if (after == ':' || after == ' ' || after == ']' || after == ')') {
			next = beforeColon(i, end, after);
		} else if (after == '\\') {
			next = beforeBackslash(i, end);
		} else if (after == '/' && end - i < 7) {
			next = urls.withoutColon(i, end);
		}
		if (next > i) {
			return next;
		}
		next = hashes.at(i, end, any);
		if (next > i) {
			return next;
		}
		if (i >= scan.chainEnd && (after == '.' || after == '-' || after >= 128 && Chars.isWordLike(after))) {
			next = dotted.at(i);
			if (next > i) {
				return next;
			}
		}
		next = tokens.at(i, end, any);
		return next > i ? next : Math.max(labels.at(i, end), end);
	}

	private int beforeColon(int i, int end, char after) {
		if (after != ':') {
			int colon = urls.schemeColon(i, end);
			return colon > 0 ? urls.at(colon) : i;
		}
		int next = urls.at(end);
		if (next > end) {
			return next;
		}
		next = paths.atDrive(i, end);
		if (next > i) {
			return next;
		}
		next = registry.at(i, end);
		return next > i ? next : first(ipv6.at(i), tokens.fuzzy(i, end), i);
	}

	private int beforeBackslash(int i, int end) {
		int next = registry.at(i, end);
		return next > i ? next : labels.namespace(i, end);
	}
}
