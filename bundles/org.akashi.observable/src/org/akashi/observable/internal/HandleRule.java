package org.akashi.observable.internal;

import java.util.Locale;

import org.akashi.observable.ObservableType;

/** Accounts of Telegram and Twitter: {@code @name} where the line names the network, {@code t.me/name}. */
final class HandleRule {

	private static final String[] TELEGRAM = { "telegram", "テレグラム", "телеграм", "t.me" };
	private static final String[] TWITTER = { "twitter", "tweet", "ツイッター", "ツイート", "x (formerly" };

	private final Scan scan;
	private final FoldedText t;

	HandleRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the name after the at sign, or the sign itself. */
	int at(int sign) {
		char before = t.at(sign - 1);
		if (sign < scan.last || Chars.isWordLike(before) && before < 128 || before == '@' || before == '/' || before == '.' || before == '_' || before == '-'
				|| !Chars.is(t.at(sign + 1), Chars.LETTER | Chars.DIGIT) && t.at(sign + 1) != '_') {
			return sign;
		}
		int end = sign + 1;
		while (end - sign < 34 && Chars.is(t.at(end), Chars.WORD)) {
			end++;
		}
		int length = end - sign - 1;
		char after = t.at(end);
		if (length < 3 || length > 32 || after == '@' || after == '/' || after == '(' || after == '.' && Chars.is(t.at(end + 1), Chars.LETTER) || after == '-') {
			return sign;
		}
		String line = line(sign, end);
		boolean telegram = length >= 5 && has(line, TELEGRAM);
		boolean twitter = length <= 15 && has(line, TWITTER);
		if (telegram == twitter) {
			telegram = telegram && nearer(line, sign);
			twitter = twitter && !telegram;
		}
		if (!telegram && !twitter) {
			return sign;
		}
		return scan.hit(telegram ? ObservableType.TELEGRAM : ObservableType.TWITTER, sign, end, t.slice(sign + 1, end), 80,
				"Name after an at sign; the line speaks of " + (telegram ? "Telegram" : "Twitter"));
	}

	private static boolean nearer(String line, int sign) {
		return line.lastIndexOf("telegram") > line.lastIndexOf("twitter");
	}

	private static boolean has(String line, String[] words) {
		for (String word : words) {
			if (line.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** The line around, at most so much of it as a reader sees at a glance, in lower case. */
	private String line(int from, int to) {
		int start = from;
		while (start > 0 && from - start < 70 && t.at(start - 1) != '\n') {
			start--;
		}
		int end = to;
		while (end < t.length && end - to < 40 && t.at(end) != '\n') {
			end++;
		}
		return t.slice(start, end).toLowerCase(Locale.ROOT);
	}

	/**
	 * The account that a host and path without a scheme name, or the same position.
	 *
	 * @param from the host's start
	 * @param stop its end
	 * @param path the end of the path
	 */
	int site(int from, int stop, int path, String name) {
		boolean telegram = ChatNames.TELEGRAM.contains(name);
		if (!telegram && !ChatNames.TWITTER.contains(name)) {
			return from;
		}
		String value = CanonicalIds.of(telegram ? ObservableType.TELEGRAM : ObservableType.TWITTER, t.slice(stop + 1, path));
		return value == null || value.length() < 3 ? from
				: scan.hit(telegram ? ObservableType.TELEGRAM : ObservableType.TWITTER, from, path, value, 88,
						"Account under " + name);
	}
}
