package org.akashi.observable.internal;


import org.akashi.observable.ObservableType;

/** Numbers of a fixed form: hardware addresses, GUIDs, bank accounts, payment cards, sizes of files. */
final class NumberRule {

	private static final String[] CARD = { "card", "visa", "mastercard", "amex", "unionpay", "カード", "银联" };
	private static final String[] FILE = { "size", "file", "sample", "payload", "binary", "dropper", "executable", "dll", "archive", "サイズ",
			"ファイル", "大小" };
	private static final int NEAR = 60;

	private final Scan scan;
	private final FoldedText t;

	NumberRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the number that starts with this word, or the same position. */
	int at(int from, int to, int bits) {
		int length = to - from;
		char after = t.at(to);
		boolean hex = (bits & Chars.NOT_HEX) == 0;
		if (hex && length == 2 && (after == ':' || after == '-')) {
			int next = mac(from, after);
			if (next > from) {
				return next;
			}
		}
		if (hex && length == 4 && after == '.' && Chars.isHex(t.at(to + 1))) {
			return dottedMac(from);
		}
		if (hex && length == 8 && after == '-' && Chars.isHex(t.at(to + 1))) {
			return guid(from);
		}
		if (Chars.isDigit(t.at(from))) {
			return digits(from, to, bits);
		}
		return length >= 4 && Chars.is(t.at(from), Chars.UPPER) && Chars.is(t.at(from + 1), Chars.UPPER) && Chars.isDigit(t.at(from + 2))
				&& Chars.isDigit(t.at(from + 3)) ? iban(from, to) : from;
	}

	private int digits(int from, int to, int bits) {
		int length = to - from;
		boolean bare = (bits & (Chars.LETTER | Chars.NOT_HEX)) == 0;
		if (bare && (length >= 13 && length <= 19 || length == 4 && (t.at(to) == ' ' || t.at(to) == '-') && Chars.isDigit(t.at(to + 1)))) {
			int next = card(from, to);
			if (next > from) {
				return next;
			}
		}
		return length <= 12 ? fileSize(from) : from;
	}

	/** Six pairs with the same sign between them, no seventh. */
	private int mac(int from, char sign) {
		char before = t.at(from - 1);
		if (before == sign || before == ':' || Chars.is(before, Chars.WORD) || before == '.') {
			return from;
		}
		boolean letters = false;
		for (int i = 0; i < 17; i++) {
			char c = t.at(from + i);
			if (i % 3 == 2 ? c != sign : !Chars.isHex(c)) {
				return from;
			}
			letters |= Chars.is(c, Chars.LETTER);
		}
		int end = from + 17;
		char after = t.at(end);
		if (Chars.is(after, Chars.WORD) || (after == sign || after == '-') && Chars.is(t.at(end + 1), Chars.WORD)) {
			return from;
		}
		boolean said = near(from, "mac");
		if (!letters && !said && sign == '-') {
			return from;
		}
		return scan.hit(ObservableType.MAC, from, end, CanonicalIds.of(ObservableType.MAC, t.slice(from, end)), letters || said ? 93 : 75,
				"Hardware address: six pairs of hexadecimal digits");
	}

	/** {@code 0123.4567.89ab}, labelled. */
	private int dottedMac(int from) {
		String value = CanonicalIds.of(ObservableType.MAC, t.slice(from, Math.min(from + 14, t.length)));
		boolean ends = !Chars.is(t.at(from + 14), Chars.WORD) && t.at(from - 1) != '.';
		return value != null && ends && near(from, "mac")
				? scan.hit(ObservableType.MAC, from, from + 14, value, 85, "Hardware address in groups of four digits, labelled")
				: from;
	}

	private int guid(int from) {
		char before = t.at(from - 1);
		int end = from + 36;
		boolean braced = before == '{' && t.at(end) == '}';
		if (end > t.length || before == '-' || before == '/' || before == '\\' && !braced || Chars.is(t.at(end), Chars.LABEL)) {
			return from;
		}
		String value = CanonicalIds.of(ObservableType.GUID, t.slice(from, end));
		if (value == null || value.chars().filter(c -> c != '0' && c != '-').count() == 0) {
			return from;
		}
		int start = braced && from > scan.last ? from - 1 : from;
		return scan.hit(ObservableType.GUID, start, start < from ? end + 1 : end, value, 92,
				"GUID: 8-4-4-4-12 hexadecimal digits" + (start < from ? ", in braces" : ""));
	}

	private int iban(int from, int to) {
		int most = BankNumbers.ibanLength(t.slice(from, from + 2));
		if (most == 0) {
			return from;
		}
		int end = from;
		int count = 0;
		while (count < most && (Chars.is(t.at(end), Chars.LETTER | Chars.DIGIT) || (t.at(end) == ' ' || t.at(end) == '-') && count % 4 == 0)) {
			count += t.at(end) == ' ' || t.at(end) == '-' ? 0 : 1;
			end++;
		}
		if (count != most || Chars.is(t.at(end), Chars.WORD)) {
			return from;
		}
		String value = BankNumbers.iban(t.slice(from, end));
		return value == null ? from
				: scan.hit(ObservableType.IBAN, from, end, value, 97, "IBAN: length of its country and check digits (mod 97) right");
	}

	private int card(int from, int to) {
		char before = t.at(from - 1);
		if (Chars.is(before, Chars.WORD) || "-./+=,:#_@".indexOf(before) >= 0 && before != 0 && !(before == ':' && t.at(from - 2) == ' ')) {
			return from;
		}
		int end = to;
		boolean grouped = to - from == 4;
		char sign = t.at(to);
		while (grouped && end - from < 23 && t.at(end) == sign && Chars.isDigit(t.at(end + 1))) {
			int stop = end + 1;
			while (stop - end < 8 && Chars.isDigit(t.at(stop))) {
				stop++;
			}
			end = stop;
		}
		char after = t.at(end);
		if (Chars.is(after, Chars.WORD) || (after == '-' || after == '.' || after == '/') && Chars.is(t.at(end + 1), Chars.WORD)) {
			return from;
		}
		String value = BankNumbers.card(t.slice(from, end));
		if (value == null) {
			return unchecked(from, end);
		}
		boolean said = nearAny(from, CARD);
		return said || t.standsAlone(from, end)
				? scan.hit(ObservableType.CARD, from, end, value, said ? 92 : 65, "Payment card: issuer " + BankNumbers.issuer(value)
						+ ", check digit (Luhn) right" + (said ? "" : "; no word beside says that it is one"))
				: from;
	}

	/** UnionPay gave out cards without a check digit: such are taken where a word says so or nothing else stands there. */
	private int unchecked(int from, int end) {
		String digits = BankNumbers.uncheckedCard(t.slice(from, end));
		if (digits == null) {
			return from;
		}
		boolean said = nearAny(from, CARD);
		boolean whole = t.skipSpacesBack(from, 4) == 0 && t.skipSpaces(end, 4) == t.length;
		return said || whole ? scan.hit(ObservableType.CARD, from, end, digits, said ? 70 : 45,
				"Payment card: 16 digits of UnionPay; no right check digit, which its older cards don't have") : from;
	}

	/** {@code 123,456 bytes}, {@code 1.2 MB}: where the words beside speak of a file or a size. */
	private int fileSize(int from) {
		char before = t.at(from - 1);
		if (before == '.' || before == '-' || before == '/' || before == ',' || before == '$' || Chars.is(before, Chars.WORD)) {
			return from;
		}
		int end = from;
		while (end - from < 20 && (Chars.isDigit(t.at(end)) || (t.at(end) == ',' || t.at(end) == '.') && Chars.isDigit(t.at(end + 1)))) {
			end++;
		}
		int unit = t.skipSpaces(end, 1);
		int stop = unitEnd(unit);
		if (stop == unit || end - from > 18) {
			return from;
		}
		String value = CanonicalIds.fileSize(t.slice(from, stop));
		if (value == null) {
			return from;
		}
		boolean labelled = near(from, 24, "size") || near(from, 24, "サイズ");
		boolean exact = value.endsWith("bytes") && value.length() >= 10;
		boolean file = labelled || exact && nearAny(from, FILE) || !value.endsWith("bytes") && (near(from, 24, "file") || t.matches(stop, " file")
				|| t.matches(stop, " in size"));
		return file ? scan.hit(ObservableType.FILE_SIZE, from, stop, value, labelled ? 85 : 70, "Size with its unit; "
				+ (labelled ? "labelled as size" : "the words beside speak of a file")) : from;
	}

	private int unitEnd(int unit) {
		char c = Chars.lower(t.at(unit));
		if (c != 'b' && c != 'k' && c != 'm' && c != 'g') {
			return t.at(unit) == 'バ' && t.slice(unit, Math.min(unit + 3, t.length)).equals("バイト") ? unit + 3 : unit;
		}
		for (String word : new String[] { "bytes", "byte", "kib", "mib", "gib", "kb", "mb", "gb" }) {
			int stop = unit + word.length();
			if (t.matches(unit, word) && !Chars.is(t.at(stop), Chars.WORD)) {
				boolean rate = t.at(stop) == '/' || t.at(stop) == 'p';
				return rate || word.length() == 2 && t.at(unit + 1) != 'B' ? unit : stop;
			}
		}
		return unit;
	}

	private boolean nearAny(int from, String[] words) {
		String before = t.lineBefore(from, NEAR);
		for (String word : words) {
			if (before.contains(word)) {
				return true;
			}
		}
		return false;
	}

	private boolean near(int from, String word) {
		return t.lineBefore(from, NEAR).contains(word);
	}

	private boolean near(int from, int most, String word) {
		return t.lineBefore(from, most).contains(word);
	}
}
