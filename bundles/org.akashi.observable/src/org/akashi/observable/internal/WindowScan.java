package org.akashi.observable.internal;

import java.util.function.Consumer;

import org.akashi.observable.ObservableHit;
import org.akashi.observable.WordListener;
import org.akashi.observable.WordSet;

/**
 * The one pass: walks over the folded text word by word, and at each anchor (a word, a colon, an at sign, a backslash …)
 * asks the rules that can start there. A rule looks a bounded distance around or consumes what it looked at, so the
 * whole takes linear time. Those who look for names hear of the words that may begin one on the same walk, also of
 * those inside values.
 * <p>
 * Serves one window after the other; between windows nothing is remembered but by {@link Scan}.
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
	private final WordListener[] listeners;
	/** The rules are asked at or after this position: what stands before belongs to a hit or was judged. */
	private int next;

	/**
	 * Prepares a pass.
	 *
	 * @param text      the text that will hold the folded windows
	 * @param source    the whole original text, for the raw values
	 * @param listeners those who hear of words
	 */
	public WindowScan(FoldedText text, CharSequence source, WordListener... listeners) {
		t = text;
		scan = new Scan(text, source);
		this.listeners = listeners;
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

	/**
	 * Runs over the window that the folded text holds now.
	 *
	 * @param out takes the hits in text order; null when only the listeners want to hear
	 */
	public void run(Consumer<ObservableHit> out) {
		scan.begin(out);
		next = out == null ? Integer.MAX_VALUE : 0;
		int i = 0;
		while (i < t.length) {
			char c = t.chars[i];
			if (Chars.is(c, Chars.WORD)) {
				i = token(i);
				continue;
			}
			if (c >= 128) {
				tellCharacter(c, i);
			}
			if (i >= next && c != ' ') {
				next = anchor(i);
			}
			i++;
		}
	}

	/** One word: its characters are looked at once, for what they are and for who wants to hear of it. */
	private int token(int from) {
		int end = from;
		int any = 0;
		int hash = 0;
		char c = t.chars[end];
		do {
			any |= Chars.bits(c);
			hash = WordSet.hash(hash, c);
			c = t.chars[++end];
		} while (Chars.is(c, Chars.WORD));
		for (WordListener listener : listeners) {
			if (listener.words().mayHave(hash, (any & Chars.DIGIT) != 0, c)) {
				listener.word(t.start(from));
			}
		}
		if (end > next) {
			next = next <= from ? word(from, end, any) : word(next, end, bits(next, end));
		}
		return end;
	}

	private int bits(int from, int to) {
		int any = 0;
		for (int i = from; i < to; i++) {
			any |= Chars.bits(t.chars[i]);
		}
		return any;
	}

	private void tellCharacter(char c, int i) {
		for (WordListener listener : listeners) {
			if (listener.words().mayBegin(c)) {
				listener.word(t.start(i));
			}
		}
	}

	private int anchor(int i) {
		char c = t.chars[i];
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

	/** Where the rules go on after the word; {@code any} has the bits of all its characters. */
	private int word(int i, int end, int any) {
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
