package org.akashi.observable.internal;

import org.akashi.observable.ObservableType;

/** Ids of public catalogues: CWE, CAPEC, CPE, ATT&CK and its relatives, JA4 fingerprints, Amazon resource names. */
final class CatalogueRule {

	private static final int LONGEST_CPE = 400;

	private final Scan scan;
	private final FoldedText t;
	private final ArnRule arns;

	CatalogueRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
		this.arns = new ArnRule(scan);
	}

	/** The end of the id that starts with this word, or the same position. */
	int at(int from, int to) {
		int length = to - from;
		char before = t.at(from - 1);
		return switch (t.at(from)) {
			case 'C', 'c' -> length == 3 && (t.at(from + 1) == 'P' || t.at(from + 1) == 'p') ? platform(from, to)
					: length == 3 && t.matches(from, "cwe") ? numbered(ObservableType.CWE, from, to)
							: length == 5 && t.matches(from, "capec") ? numbered(ObservableType.CAPEC, from, to) : mitre(from, to, before);
			case 'A', 'a' -> length == 3 && t.at(to) == ':' && t.matches(from, "arn") ? arns.at(from, to)
					: length == 3 && t.at(to) == '.' && t.matches(from, "aml") ? atlas(from, to) : from;
			case 'G', 'S', 'M', 'D' -> mitre(from, to, before);
			case 'T' -> length == 6 || length == 4 ? mitre(from, to, before) : from;
			default -> from;
		};
	}

	/** {@code CWE-79}, {@code CWE 79}, {@code CAPEC-110}. */
	private int numbered(ObservableType type, int from, int to) {
		char sign = t.at(to);
		boolean separated = sign == '-' || sign == '–' || sign == '‑' || sign == '_' || sign == ':' || sign == ' ';
		int start = separated ? t.skipSpaces(to + 1, 1) : to;
		int end = start;
		while (end - start < 5 && Chars.isDigit(t.at(end))) {
			end++;
		}
		if (end == start || Chars.is(t.at(end), Chars.WORD) || t.at(start) == '0' || t.at(end) == '.' && Chars.isDigit(t.at(end + 1))) {
			return from;
		}
		String value = CanonicalIds.of(type, type.id() + "-" + t.slice(start, end));
		return value == null ? from
				: scan.hit(type, from, end, value, sign == ' ' ? 85 : 97, value.substring(0, value.indexOf('-')) + " id; the number is one of MITRE's list");
	}

	private int platform(int from, int to) {
		if (t.at(to) != ':' || !t.matches(from, "cpe") || to + 5 > t.length) {
			return from;
		}
		int limit = Math.min(t.length, from + LONGEST_CPE);
		int end = PlatformNames.end(new String(t.chars, from, limit - from), 0, limit - from);
		String value = end < 0 ? null : PlatformNames.canonical(t.slice(from, from + end));
		return value == null ? from
				: scan.hit(ObservableType.CPE, from, from + end, value, 97,
						t.at(to + 1) == '/' ? "Platform name: URI of CPE 2.2" : "Platform name: formatted string of CPE 2.3, all 11 parts");
	}

	/** {@code AML.T0043.001}: the word is the prefix. */
	private int atlas(int from, int to) {
		int end = to + 1;
		while (end - to < 10 && Chars.is(t.at(end), Chars.LETTER | Chars.DIGIT)) {
			end++;
		}
		boolean sub = t.at(end) == '.' && Chars.isDigit(t.at(end + 1)) && Chars.isDigit(t.at(end + 2)) && Chars.isDigit(t.at(end + 3))
				&& !Chars.is(t.at(end + 4), Chars.WORD);
		end = sub ? end + 4 : end;
		String id = t.slice(from, end).toUpperCase(java.util.Locale.ROOT);
		return MitreIds.isAtlas(id) && !Chars.is(t.at(end), Chars.WORD) ? scan.hit(ObservableType.MITRE, from, end, id, 97, "MITRE ATLAS id")
				: from;
	}

	/** {@code G0016}, {@code TA0002}, {@code DET0123}: capitals and four digits. */
	private int mitre(int from, int to, char before) {
		int digits = from;
		while (digits < to && Chars.is(t.at(digits), Chars.UPPER)) {
			digits++;
		}
		int letters = digits - from;
		if (letters == 0 || letters > 3 || before == '-' || before == '.' || before == '/' && Chars.is(t.at(from - 2), Chars.WORD) && !isLink(from)) {
			return from;
		}
		for (int i = digits; i < to; i++) {
			if (!Chars.isDigit(t.at(i))) {
				return from;
			}
		}
		char after = t.at(to);
		if (after == '-' && Chars.is(t.at(to + 1), Chars.WORD) || after == '.' && Chars.isDigit(t.at(to + 1))) {
			return from;
		}
		if (to - digits == 2 && letters == 2) {
			return disarm(from, to);
		}
		String kind = t.slice(from, digits);
		boolean known = to - digits == 4 && MitreIds.isKnown(kind, IpAddresses.number(t.slice(digits, to), 9999));
		return known ? scan.hit(ObservableType.MITRE, from, to, t.slice(from, to), 88, "ATT&CK id of a " + MitreIds.kind(kind)) : from;
	}

	private boolean isLink(int from) {
		return t.matches(from - 7, "groups/") || t.matches(from - 9, "software/") || t.matches(from - 8, "tactics/");
	}

	/** {@code TA01}: too short to be told without its name beside, or standing alone. */
	private int disarm(int from, int to) {
		String id = t.slice(from, to);
		if (!MitreIds.isDisarmTactic(id)) {
			return from;
		}
		int start = Math.max(0, from - 60);
		boolean said = t.slice(start, from).toLowerCase(java.util.Locale.ROOT).contains("disarm");
		return said || t.standsAlone(from, to) ? scan.hit(ObservableType.MITRE, from, to, id, said ? 85 : 60, "DISARM id of a tactic") : from;
	}
}
