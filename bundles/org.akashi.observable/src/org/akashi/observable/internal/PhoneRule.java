package org.akashi.observable.internal;

import java.util.Set;

import org.akashi.observable.ObservableType;

/** Telephone numbers: international ones by their plus and country code (ITU-T E.164), national ones by a label. */
final class PhoneRule {

	private static final Set<String> CODES = Set.of("1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44",
			"45", "46", "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66",
			"81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98", "211", "212", "213", "216", "218", "220", "221",
			"222", "223", "224", "225", "226", "227", "228", "229", "230", "231", "232", "233", "234", "235", "236", "237", "238",
			"239", "240", "241", "242", "243", "244", "245", "246", "248", "249", "250", "251", "252", "253", "254", "255", "256",
			"257", "258", "260", "261", "262", "263", "264", "265", "266", "267", "268", "269", "290", "291", "297", "298", "299",
			"350", "351", "352", "353", "354", "355", "356", "357", "358", "359", "370", "371", "372", "373", "374", "375", "376",
			"377", "378", "380", "381", "382", "383", "385", "386", "387", "389", "420", "421", "423", "500", "501", "502", "503",
			"504", "505", "506", "507", "508", "509", "590", "591", "592", "593", "594", "595", "596", "597", "598", "599", "670",
			"672", "673", "674", "675", "676", "677", "678", "679", "680", "681", "682", "683", "685", "686", "687", "688", "689",
			"690", "691", "692", "850", "852", "853", "855", "856", "880", "886", "960", "961", "962", "963", "964", "965", "966",
			"967", "968", "970", "971", "972", "973", "974", "975", "976", "977", "992", "993", "994", "995", "996", "998");
	private static final String[] LABELS = { "tel", "phone", "telephone", "fax", "mobile", "whatsapp", "telno" };

	private final Scan scan;
	private final FoldedText t;

	PhoneRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The end of the number after this plus sign, or the same position. */
	int at(int plus) {
		char before = t.at(plus - 1);
		if (!Chars.isDigit(t.at(plus + 1)) && t.at(plus + 1) != '(' || Chars.is(before, Chars.WORD) || before == '/' || before == '+'
				|| before == '=' || before == ')') {
			return plus;
		}
		int end = numberEnd(plus + 1);
		if (t.defanged(plus, end) || IpAddresses.endOfV4(t, plus + 1) > 0) {
			return plus;
		}
		String digits = digits(plus + 1, end);
		if (digits.length() < 9 || digits.length() > 15 || !hasCode(digits)) {
			return plus;
		}
		return scan.hit(ObservableType.PHONE, plus, end, "+" + digits, 80, "Telephone number with a country code");
	}

	/** {@code 0044 20 8366 1177}: a number with the international prefix, standing alone; its end, or the same position. */
	int doubleZero(int from) {
		int end = numberEnd(from);
		String digits = digits(from, end);
		boolean grouped = end - from > digits.length() && t.at(end) != ':';
		if (!grouped || digits.length() < 11 || digits.length() > 17 || digits.charAt(2) == '0' || !hasCode(digits.substring(2))
				|| t.slice(from, end).indexOf('-') >= 0 && t.slice(from, end).indexOf(' ') < 0 || !t.standsAlone(from, end)) {
			return from;
		}
		return scan.hit(ObservableType.PHONE, from, end, "+" + digits.substring(2), 70, "Telephone number with the international prefix 00");
	}

	/** The end of the number that this word labels, or the same position. */
	int labelled(int from, int to) {
		boolean link = t.at(from - 1) == '(' && t.at(to) == ':' && t.at(from - 2) == ']';
		if (link || !isLabel(from, to)) {
			return from;
		}
		int i = t.at(to) == '.' ? to + 1 : to;
		i = t.skipSpaces(i, 2);
		if (t.at(i) != ':' && !Chars.isDigit(t.at(i))) {
			return from;
		}
		i = t.at(i) == ':' ? t.skipSpaces(i + 1, 2) : i;
		if (!Chars.isDigit(t.at(i)) && t.at(i) != '(') {
			return from;
		}
		int end = numberEnd(i);
		String digits = digits(i, end);
		boolean grouped = digits.length() < end - i || digits.charAt(0) == '0';
		if (digits.length() < 8 || digits.length() > 15 || !grouped) {
			return from;
		}
		boolean international = digits.startsWith("00") && hasCode(digits.substring(2));
		String value = international ? "+" + digits.substring(2) : digits;
		return scan.hit(ObservableType.PHONE, i, end, value, 75, "Labelled as telephone number");
	}

	private boolean isLabel(int from, int to) {
		for (String label : LABELS) {
			if (label.length() == to - from && t.matches(from, label)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasCode(String digits) {
		return CODES.contains(digits.substring(0, 1)) || CODES.contains(digits.substring(0, 2)) || CODES.contains(digits.substring(0, 3));
	}

	/** The end of digits that are grouped by single blanks, hyphens, dots or brackets. */
	private int numberEnd(int from) {
		int i = from;
		int last = from;
		while (i - from < 28) {
			char c = t.at(i);
			if (Chars.isDigit(c)) {
				last = i + 1;
			} else if (" -.()".indexOf(c) < 0 || c == 0 || t.at(i - 1) == c && c != ')') {
				break;
			}
			i++;
		}
		return Chars.is(t.at(last), Chars.WORD) ? from : last;
	}

	private String digits(int from, int to) {
		StringBuilder out = new StringBuilder();
		for (int i = from; i < to; i++) {
			if (Chars.isDigit(t.at(i))) {
				out.append(t.at(i));
			}
		}
		return out.toString();
	}
}
