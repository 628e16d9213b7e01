package org.akashi.measure.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.akashi.mention.KnownNames;

/** Texts on which careless recognisers take quadratic or exponential time: a unit, repeated. */
final class HostileText {

	private HostileText() {
	}

	/** The units by name. Short ones meet one rule again and again; sentences meet those that look at pairs. */
	static Map<String, String> units() {
		Map<String, String> units = new LinkedHashMap<>();
		units.put("a", "a");
		units.put("blanks", " ");
		units.put("line breaks", "\n");
		units.put("base64", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=");
		units.put("dots", "a.");
		units.put("numbers and dots", "1.");
		units.put("commas", "1,2,3,");
		units.put("hxxp[", "hxxp[");
		units.put("hxxp[:]//", "hxxp[:]//");
		units.put("http://", "http://");
		units.put("http://a/", "http://a/");
		units.put("www.", "www.");
		units.put("[", "[");
		units.put("nested brackets", "[({<");
		units.put("[.]", "[.]");
		units.put("a[.]", "a[.]");
		units.put("spaced dots", "evil . ");
		units.put("dot in words", "evil dot ");
		units.put("a@", "a@");
		units.put("hexadecimal", "0123456789abcdef");
		units.put("hexadecimal lines", "0123456789abcdef0123456789abcdef\n");
		units.put("colons", "::");
		units.put("a:b", "a1:");
		units.put("backslashes", "HKLM\\a\\");
		units.put("slashes", "/usr/");
		units.put("drive", "C:\\a b\\");
		units.put("percent", "%AppData%\\");
		units.put("CVE-", "CVE-2021-");
		units.put("T1059.", "T1059.");
		units.put("wallets", "bc1q");
		units.put("base58", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
		units.put("braces", "{0A1B2C3D-");
		units.put("quotes", "\u00AB\u300C\u201C\"");
		units.put("zero width", "\u200Ba\u00AD");
		units.put("full width", "\uFF11\uFF0E");
		units.put("Japanese", "\u653B\u6483\u8005\u306F203.0.113.5\u306B\u63A5\u7D9A\u3057\u305F\u3002");
		units.put("Kanji", "\u653B");
		units.put("dates", "2017-09-");
		units.put("months", "Jan 1, ");
		units.put("years", "2017\u5E749\u6708");
		units.put("known names", "APT28, ");
		units.put("a sentence of names", "Lazarus Group used Rising Sun against Germany and ");
		units.put("sentences of names", "The group APT28 used Zebrocy against Ukraine in May 2018. ");
		units.put("the group", "The group ");
		units.put("mailto:", "mailto:");
		units.put("CIDR", "1.2.3.4/24");
		units.put("ssdeep", "3:AbC+d/");
		units.put("Mozilla", "Mozilla/5.0 (");
		units.put("mutex", "mutex \"Global\\");
		return units;
	}

	/** A unit repeated up to at least this many UTF-16 units. */
	static String repeated(String unit, int length) {
		return unit.repeat((length + unit.length() - 1) / unit.length());
	}

	/** So many known names, one beside the other, the same for the same lists. */
	static String names(KnownNames known, int count) {
		TreeSet<String> names = new TreeSet<>();
		known.names(name -> names.add(name.name()));
		List<String> all = new ArrayList<>(names);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(all.get((int) (i * 7919L % all.size()))).append(", ");
		}
		return text.toString();
	}
}
