package org.akashi.observable.internal;

import java.util.Locale;

import org.akashi.observable.ObservableType;

/** Digits that only their label tells: serial numbers and thumbprints of certificates, vhash, IMEI; and JA4 by its form. */
final class FingerprintRule {

	private static final String[] CERTIFICATE = { "certificate", "cert ", "cert:", "x509", "x.509", "ssl", "tls", "issuer", "issued", "thumbprint",
			"signer", "subject", "証明書", "拇印", "证书" };
	private static final int NEAR = 240;

	private final Scan scan;
	private final FoldedText t;
	private final LabelCursor cursor;

	FingerprintRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
		this.cursor = new LabelCursor(scan.t);
	}

	/** {@code Serial Number: 0a:1b:…}: the end of the digits, or the same position. */
	int serial(int from, int to) {
		int start = overCell(cursor.value(to));
		int end = digitsEnd(start);
		String value = end > start ? CanonicalIds.of(ObservableType.CERTIFICATE_SERIAL, t.slice(start, end)) : null;
		boolean separated = value != null && t.slice(start, end).indexOf(':') > 0;
		if (value == null || value.length() < 8 || start < scan.last || !separated && !speaksOfCertificate(from, end)) {
			return from;
		}
		return scan.hit(ObservableType.CERTIFICATE_SERIAL, start, end, value, separated ? 90 : 85,
				"Labelled as serial number" + (separated ? "; pairs of digits as certificates have them" : "; the text beside speaks of a certificate"));
	}

	/** {@code Thumbprint: …}, {@code SHA1 fingerprint: …}: the end of the digits, or the same position. */
	int thumbprint(int from, int to, boolean sure) {
		int start = overCell(cursor.value(to));
		int end = digitsEnd(start);
		String value = end > start ? CanonicalIds.of(ObservableType.CERTIFICATE_THUMBPRINT, t.slice(start, end)) : null;
		if (value == null || start < scan.last || !sure && !speaksOfCertificate(from, end)) {
			return from;
		}
		return scan.hit(ObservableType.CERTIFICATE_THUMBPRINT, start, end, value, sure ? 92 : 85,
				"Hash labelled as " + t.slice(from, to).toLowerCase(Locale.ROOT) + " of a certificate, " + value.length() + " hexadecimal digits");
	}

	/** The label may stand in a cell of its own. */
	private int overCell(int from) {
		int i = from;
		while (i - from < 8 && (t.at(i) == '|' || t.at(i) == '`' || t.at(i) == ' ' || t.at(i) == '*')) {
			i++;
		}
		return i;
	}

	/** {@code vhash: …}. */
	int vhash(int from, int to) {
		int start = cursor.value(to);
		int end = start;
		while (end - start < 121 && (Chars.is(t.at(end), Chars.LETTER | Chars.DIGIT) || t.at(end) == '!')) {
			end++;
		}
		boolean digits = t.slice(start, end).chars().anyMatch(c -> c >= '0' && c <= '9');
		String value = digits && end - start >= 10 ? CanonicalIds.of(ObservableType.VHASH, t.slice(start, end)) : null;
		return value == null || start < scan.last ? from
				: scan.hit(ObservableType.VHASH, start, end, value, 92, "Labelled as vhash");
	}

	/** {@code IMEI: 35-209900-176148-1}. */
	int imei(int from, int to) {
		int start = cursor.value(to);
		start = overCell(start);
		int end = start;
		while (end - start < 22 && (Chars.isDigit(t.at(end)) || (t.at(end) == '-' || t.at(end) == ' ' || t.at(end) == '/') && Chars.isDigit(t.at(end + 1)))) {
			end++;
		}
		String value = end > start && !Chars.is(t.at(end), Chars.WORD) ? CanonicalIds.of(ObservableType.IMEI, t.slice(start, end)) : null;
		return value == null || start < scan.last ? from
				: scan.hit(ObservableType.IMEI, start, end, value, value.length() == 15 ? 95 : 80,
						value.length() == 15 ? "Labelled as IMEI; check digit (Luhn) right" : "Labelled as IMEI, with the software version");
	}

	/** A word of the form of JA4, JA4S or JA4H; three bare hashes (JA4X) want the label. */
	int ja4(int from, int to) {
		char before = t.at(from - 1);
		if (before == '/' || before == '\\' || before == '-' || Chars.is(t.at(to), Chars.LABEL)) {
			return from;
		}
		String text = t.slice(from, to);
		String value = CanonicalIds.of(ObservableType.JA4, text);
		boolean bare = value != null && text.length() == 38 && text.charAt(12) == '_';
		int start = Math.max(0, from - 40);
		if (value == null || bare && !t.slice(start, from).toLowerCase(Locale.ROOT).contains("ja4")) {
			return from;
		}
		return scan.hit(ObservableType.JA4, from, to, value, 95, bare ? "Labelled as JA4X: three truncated hashes" : "Fingerprint in the form of the JA4 family");
	}

	/** The end of hexadecimal digits in pairs with colons, blanks or hyphens between, or in one run. */
	private int digitsEnd(int from) {
		int i = t.matches(from, "0x") ? from + 2 : from;
		int last = i;
		while (i - from < 240) {
			char c = t.at(i);
			if (Chars.isHex(c)) {
				i++;
				last = i;
			} else if ((c == ':' || c == '-' || c == ' ') && i > from && Chars.isHex(t.at(i + 1)) && Chars.isHex(t.at(i + 2)) && Chars.isHex(t.at(i - 1))
					&& (c != ' ' || !Chars.is(t.at(i + 3), Chars.WORD) || Chars.isHex(t.at(i + 3)) && Chars.isHex(t.at(i + 4)) && !Chars.is(t.at(i + 5), Chars.WORD))) {
				i++;
			} else {
				break;
			}
		}
		return Chars.is(t.at(last), Chars.WORD) || last == from ? from : last;
	}

	private boolean speaksOfCertificate(int from, int to) {
		String around = t.slice(Math.max(0, from - NEAR), from) + ' ' + t.slice(to, Math.min(t.length, to + NEAR));
		String lower = around.toLowerCase(Locale.ROOT);
		for (String word : CERTIFICATE) {
			if (lower.contains(word)) {
				return true;
			}
		}
		return false;
	}
}
