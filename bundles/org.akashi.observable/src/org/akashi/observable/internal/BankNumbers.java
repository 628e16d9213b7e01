package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Map;

/** Numbers with check digits: payment cards (ISO/IEC 7812), bank accounts (ISO 13616), devices (3GPP TS 23.003). */
final class BankNumbers {

	/** The length of an IBAN by country (SWIFT IBAN registry). */
	private static final Map<String, Integer> IBAN = ibanLengths();

	private BankNumbers() {
	}

	private static Map<String, Integer> ibanLengths() {
		String table = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 "
				+ "ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 "
				+ "LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 "
				+ "RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";
		Map<String, Integer> lengths = new java.util.HashMap<>();
		for (String entry : table.split(" ")) {
			lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
		}
		return Map.copyOf(lengths);
	}

	/** The length of IBANs of the country, or 0 when it has none. */
	static int ibanLength(String country) {
		return IBAN.getOrDefault(country, 0);
	}

	/** The IBAN in capitals without blanks, or null when country, length or check digits (mod 97) are wrong. */
	static String iban(String text) {
		StringBuilder bare = new StringBuilder(34);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ' ' || c == '-') {
				continue;
			}
			if (!Chars.is(c, Chars.DIGIT | Chars.LETTER) || bare.length() == 34) {
				return null;
			}
			bare.append(c);
		}
		String value = bare.toString().toUpperCase(Locale.ROOT);
		if (value.length() < 15 || value.length() != ibanLength(value.substring(0, 2))) {
			return null;
		}
		int rest = 0;
		for (int i = 0; i < value.length(); i++) {
			int digit = Character.digit(value.charAt((i + 4) % value.length()), 36);
			rest = (digit > 9 ? rest * 100 + digit : rest * 10 + digit) % 97;
		}
		return rest == 1 ? value : null;
	}

	/** Whether the last digit is right by Luhn's rule. */
	static boolean luhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			int twice = i % 2 == 1 ? digit * 2 : digit;
			sum += twice > 9 ? twice - 9 : twice;
		}
		return sum % 10 == 0;
	}

	/** The digits of a card number of a known issuer with a right check digit, or null. Blanks and hyphens may group it. */
	static String card(String text) {
		String digits = digits(text);
		return digits != null && !issuer(digits).isEmpty() && luhn(digits) ? digits : null;
	}

	/** 16 digits that UnionPay may have given out without a check digit, or null. */
	static String uncheckedCard(String text) {
		String digits = digits(text);
		return digits != null && digits.length() == 16 && digits.startsWith("62") ? digits : null;
	}

	/** The digits of an IMEI (15, the last one right by Luhn) or IMEISV (16), or null. */
	static String imei(String text) {
		String digits = digits(text.replace("/", ""));
		if (digits == null) {
			return null;
		}
		return digits.length() == 15 && luhn(digits) || digits.length() == 16 ? digits : null;
	}

	/** The issuer by the first digits and the length, or {@code ""}. */
	static String issuer(String digits) {
		int length = digits.length();
		if (length < 13 || length > 19) {
			return "";
		}
		int two = Integer.parseInt(digits.substring(0, 2));
		int three = Integer.parseInt(digits.substring(0, 3));
		int four = Integer.parseInt(digits.substring(0, 4));
		if (length == 16 && (two >= 51 && two <= 55 || four >= 2221 && four <= 2720)) {
			return "Mastercard";
		}
		if (digits.charAt(0) == '4' && (length == 13 || length == 16 || length == 19)) {
			return "Visa";
		}
		if (length == 15 && (two == 34 || two == 37)) {
			return "American Express";
		}
		if (length >= 16 && (four == 6011 || two == 65 || three >= 644 && three <= 649)) {
			return "Discover";
		}
		if (length >= 16 && four >= 3528 && four <= 3589) {
			return "JCB";
		}
		if (length >= 14 && (two == 36 || two == 38 || two == 39 || three >= 300 && three <= 305 || three == 309)) {
			return "Diners Club";
		}
		if (length >= 16 && two == 62) {
			return "UnionPay";
		}
		boolean maestro = four == 5018 || four == 5020 || four == 5038 || four == 5893 || four == 6304 || four >= 6759 && four <= 6763;
		return maestro ? "Maestro" : length == 16 && four >= 2200 && four <= 2204 ? "Mir" : "";
	}

	private static String digits(String text) {
		StringBuilder out = new StringBuilder(19);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Chars.isDigit(c)) {
				out.append(c);
			} else if (c != ' ' && c != '-') {
				return null;
			}
		}
		return out.toString();
	}
}
