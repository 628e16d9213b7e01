package org.akashi.observable.internal;

import java.util.Locale;

import org.akashi.observable.ObservableType;

/** Identifiers that are words of a fixed form: CVE, AS numbers, techniques, wallets, ssdeep digests; hands on to the rules for others. */
final class TokenRule {

	private final Scan scan;
	private final FoldedText t;
	private final CatalogueRule catalogues;
	private final CoinRule coins;
	private final NumberRule numbers;
	private final FingerprintRule fingerprints;
	private final DetectionRule detections;
	private final PhoneRule phones;

	TokenRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
		this.catalogues = new CatalogueRule(scan);
		this.coins = new CoinRule(scan);
		this.numbers = new NumberRule(scan);
		this.fingerprints = new FingerprintRule(scan);
		this.detections = new DetectionRule(scan);
		this.phones = new PhoneRule(scan);
	}

	/** The end of the identifier that starts with this word, or the same position. */
	int at(int from, int to, int bits) {
		if ((bits & (Chars.DIGIT | Chars.SCORE)) == 0 && to - from < 25 && isPlain(from, to)) {
			return from;
		}
		if (from < scan.last || t.at(from - 1) >= 128 && Chars.kind(t.at(from - 1)) == Chars.FOREIGN) {
			return from;
		}
		int next = known(from, to, bits);
		if (next > from) {
			return next;
		}
		int length = to - from;
		char after = t.at(to);
		if (after == '/' || after == ':' || (bits & Chars.SCORE) != 0) {
			next = detections.at(from, to);
			if (next > from) {
				return next;
			}
		}
		if (length >= 25) {
			return longWord(from, to, bits);
		}
		boolean digit = (bits & Chars.DIGIT) != 0;
		if (!digit && after == ' ' && length != 3) {
			return from;
		}
		next = length <= 5 || length <= 7 && digit && (t.at(from) == 'T' || t.at(from) == 'D') ? catalogues.at(from, to) : length == 11 && after == ':' ? coins.prefixed(from, to) : from;
		if (next > from) {
			return next;
		}
		return digit ? withDigits(from, to, bits) : length == 2 ? numbers.at(from, to, bits) : from;
	}

	/** Whether a word of letters begins nothing that these rules know: all but a few need a digit, a colon or a slash. */
	private boolean isPlain(int from, int to) {
		char after = t.at(to);
		int length = to - from;
		char first = Chars.lower(t.at(from));
		boolean head = length <= 5 && (first == 'c' || first == 'a');
		return !head && after != ':' && after != '/' && (after != '-' || length != 2);
	}

	private int longWord(int from, int to, int bits) {
		int next = coins.at(from, to, bits);
		if (next > from) {
			return next;
		}
		if (to - from == OnionNames.V3 && (bits & Chars.UPPER) == 0) {
			return onion(from, to);
		}
		return (bits & Chars.SCORE) != 0 ? fingerprints.ja4(from, to) : (bits & Chars.DIGIT) != 0 ? numbers.at(from, to, bits) : from;
	}

	private int withDigits(int from, int to, int bits) {
		int next = (bits & Chars.SCORE) != 0 && to - from > 22 ? fingerprints.ja4(from, to) : from;
		if (next == from && to - from > 3 && t.at(from) == '0' && t.at(from + 1) == '0') {
			next = phones.doubleZero(from);
		}
		return next > from ? next : numbers.at(from, to, bits);
	}

	/** The name of an onion service that is written without its root; the checksum leaves no doubt. */
	private int onion(int from, int to) {
		String label = t.slice(from, to);
		return t.at(to) != '.' && OnionNames.isChecked(label) ? scan.hit(ObservableType.DOMAIN, from, to, label, 95,
				"Onion service v3, checksum right; written without «.onion»") : from;
	}

	private int known(int from, int to, int bits) {
		char first = t.at(from);
		int length = to - from;
		switch (first) {
			case 'C', 'c' -> {
				return t.matches(from, "cve") ? cve(from) : from;
			}
			case 'A', 'a' -> {
				return t.matches(from, "as") && length <= 13 ? asn(from, to) : from;
			}
			case 'T' -> {
				return length == 5 ? technique(from, to) : from;
			}
			case 'B', 'b' -> {
				return length >= 14 && length <= 74 && t.matches(from, "bc1") ? bitcoin(from, to) : from;
			}
			case '1', '3' -> {
				return length >= 26 && length <= 35 && (bits & Chars.NOT_HEX) != 0 ? bitcoin(from, to) : from;
			}
			case '0' -> {
				return length == 42 && Chars.lower(t.at(from + 1)) == 'x' ? ethereum(from, to) : from;
			}
			case '4', '8' -> {
				return (length == 95 || length == 106) && (bits & Chars.NOT_HEX) != 0 ? monero(from, to) : from;
			}
			default -> {
				return from;
			}
		}
	}

	private int cve(int from) {
		int i = separator(from + 3);
		int year = digits(i, 4);
		if (i < 0 || year != 4) {
			return from;
		}
		int number = separator(i + 4);
		int count = number < 0 ? 0 : digits(number, 8);
		int end = number + count;
		if (count < 4 || count > 7 || Chars.is(t.at(end), Chars.WORD) || count > 4 && t.at(number) == '0') {
			return from;
		}
		int written = Integer.parseInt(t.slice(i, i + 4));
		if (written < 1999 || written > 2099) {
			return from;
		}
		String value = "CVE-" + written + "-" + t.slice(number, end);
		return scan.hit(ObservableType.CVE, from, end, value, 98, "CVE identifier");
	}

	private int separator(int i) {
		char c = t.at(i);
		boolean fits = c == '-' || c == '_' || c == ' ' || c == '–' || c == '−' || c == ':';
		return fits ? t.at(i + 1) == ' ' || t.at(i + 1) == '-' ? i + 2 : i + 1 : -1;
	}

	private int digits(int from, int most) {
		int i = from;
		while (from >= 0 && i - from < most && Chars.isDigit(t.at(i))) {
			i++;
		}
		return i - from;
	}

	private int asn(int from, int to) {
		int i = from + 2;
		boolean full = Chars.lower(t.at(i)) == 'n' && t.at(from) == 'A';
		i += full ? 1 : 0;
		boolean apart = i == to;
		if (apart) {
			i = t.at(i) == ' ' || t.at(i) == ':' || t.at(i) == '#' ? t.skipSpaces(i + 1, 1) : i;
		}
		int count = digits(i, 11);
		int end = i + count;
		boolean upper = t.at(from) == 'A' && (t.at(from + 1) == 'S');
		if (!upper || count < 3 || count > 10 || Chars.is(t.at(end), Chars.WORD) || t.at(i) == '0' || apart && !full && count < 4
				|| apart && !full && t.at(i - 1) != ' ') {
			return from;
		}
		long number = Long.parseLong(t.slice(i, end));
		boolean product = !full && number == 400;
		if (number >= 4294967295L || product || t.at(end) == '.' && Chars.isDigit(t.at(end + 1))) {
			return from;
		}
		return scan.hit(ObservableType.ASN, from, end, "AS" + number, full || count > 3 ? 90 : 75, "Autonomous system number");
	}

	private int technique(int from, int to) {
		if (digits(from + 1, 5) != 4 || t.at(from - 1) == '-' || t.at(from - 1) == '.') {
			return from;
		}
		int number = Integer.parseInt(t.slice(from + 1, to));
		boolean range = number >= 1001 && number < 1800 || number >= 800 && number < 900;
		boolean influence = number > 0 && number < 200 && (t.at(to) == '.' && digits(to + 1, 4) == 3 || speaksOfDisarm(from));
		if (!range && !influence || t.at(to) == '-' && Chars.is(t.at(to + 1), Chars.WORD)) {
			return from;
		}
		int end = to;
		if (t.at(to) == '.' && Chars.isDigit(t.at(to + 1)) || t.at(to) == '/' && Chars.isDigit(t.at(to + 1))) {
			if (digits(to + 1, 4) != 3 || Chars.is(t.at(to + 4), Chars.WORD)) {
				return from;
			}
			end = to + 4;
		}
		String value = t.slice(from, end).replace('/', '.');
		return scan.hit(ObservableType.TECHNIQUE, from, end, value, end > to ? 95 : 88, influence ? "DISARM technique id" : "ATT&CK technique id");
	}

	private boolean speaksOfDisarm(int from) {
		return t.slice(Math.max(0, from - 40), from).contains("DISARM");
	}

	private int bitcoin(int from, int to) {
		String text = t.slice(from, to);
		if (!Wallets.isBitcoin(text)) {
			return from;
		}
		boolean segwit = Chars.lower(t.at(from)) == 'b';
		return scan.hit(ObservableType.BITCOIN, from, to, segwit ? text.toLowerCase(Locale.ROOT) : text, 98,
				"Bitcoin address with a right " + (segwit ? "Bech32" : "Base58Check") + " checksum");
	}

	private int ethereum(int from, int to) {
		String text = t.slice(from, to);
		String value = Wallets.ethereum(text);
		if (value == null) {
			return from;
		}
		boolean summed = !text.equals(value) && !text.substring(2).equals(text.substring(2).toUpperCase(Locale.ROOT));
		return scan.hit(ObservableType.ETHEREUM, from, to, value, summed ? 98 : 80,
				summed ? "Ethereum address with a right EIP-55 checksum" : "Ethereum address; written without a checksum");
	}

	private int monero(int from, int to) {
		String text = t.slice(from, to);
		return Wallets.isMonero(text)
				? scan.hit(ObservableType.MONERO, from, to, text, 99, "Monero address with a right checksum")
				: from;
	}

	/** The end of the ssdeep digest whose block size is this word, or the same position. */
	int fuzzy(int from, int to) {
		if (to - from > 9 || digits(from, 10) != to - from) {
			return from;
		}
		int size = Integer.parseInt(t.slice(from, to));
		if (size < 3 || size % 3 != 0 || Integer.bitCount(size / 3) != 1) {
			return from;
		}
		int first = base64End(to + 1);
		if (first - to - 1 < 6 || t.at(first) != ':') {
			return from;
		}
		int end = base64End(first + 1);
		int second = end - first - 1;
		if (second < 3 || first - to - 1 > 64 || second > 64 || first - to + second < 14) {
			return from;
		}
		return scan.hit(ObservableType.SSDEEP, from, end, t.slice(from, end), 95, "ssdeep digest with a valid block size");
	}

	private int base64End(int from) {
		int i = from;
		while (i - from <= 65 && (Chars.is(t.at(i), Chars.LETTER | Chars.DIGIT) || t.at(i) == '+' || t.at(i) == '/')) {
			i++;
		}
		return i;
	}
}
