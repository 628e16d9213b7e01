package org.akashi.export.internal.sigma;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Values as Sigma writes them (specification 2.1, "Escape Character"). */
final class SigmaText {

	/** Hives as Sysmon writes them; those of users carry the user's SID, so that only what follows can be compared. */
	private static final Map<String, String> HIVES = Map.of("HKEY_LOCAL_MACHINE", "HKLM", "HKLM", "HKLM", "HKEY_CURRENT_USER", "", "HKCU", "",
			"HKEY_USERS", "", "HKU", "", "HKEY_CLASSES_ROOT", "HKCR", "HKCR", "HKCR");

	private SigmaText() {
	}

	/** A value without wildcards. */
	static String plain(String value) {
		StringBuilder out = new StringBuilder(value.length() + 4);
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '*' || c == '?') {
				out.append('\\').append(c);
			} else if (c == '\\' && isDoubtful(value, i)) {
				out.append("\\\\");
			} else {
				out.append(c);
			}
		}
		return out.toString();
	}

	/** Whether a backslash beside a wildcard, another backslash or the end would be read otherwise. */
	private static boolean isDoubtful(String value, int at) {
		boolean next = at + 1 == value.length() || "*?\\%_".indexOf(value.charAt(at + 1)) >= 0;
		return next || at > 0 && value.charAt(at - 1) == '\\';
	}

	/** A value of LIKE with its wildcards. */
	static String like(String value) {
		StringBuilder out = new StringBuilder();
		StringBuilder part = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '%' || c == '_') {
				out.append(plain(part.toString())).append(c == '%' ? '*' : '?');
				part.setLength(0);
			} else {
				part.append(c);
			}
		}
		return out.append(plain(part.toString())).toString();
	}

	/** The part of a key that events hold; with a backslash at its end, so that no longer key is found. */
	static Optional<String> registry(String key) {
		int end = key.indexOf('\\');
		if (end <= 0 || end + 1 == key.length()) {
			return Optional.empty();
		}
		String hive = HIVES.get(key.substring(0, end).toUpperCase(Locale.ROOT));
		String rest = key.substring(end) + (key.endsWith("\\") ? "" : "\\");
		return hive == null ? Optional.empty() : Optional.of(plain(hive + rest));
	}
}
