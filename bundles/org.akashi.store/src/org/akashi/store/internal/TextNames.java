package org.akashi.store.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.akashi.store.CaseTexts;

/** Which names texts can have: those that are one file name on every system, and stay in their folder. */
public final class TextNames {

	/** What some system reads as a path, a stream or a wildcard. */
	private static final String FORBIDDEN = "/\\:*?\"<>|";
	/** Names of devices on Windows, with any extension. */
	private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

	private TextNames() {
	}

	/** Why not, or null. */
	public static String fault(String name) {
		if (name == null || name.isBlank()) {
			return "A name is needed.";
		}
		if (name.length() > CaseTexts.LONGEST_NAME) {
			return "The name has at most " + CaseTexts.LONGEST_NAME + " characters.";
		}
		for (int i = 0; i < name.length();) {
			int c = name.codePointAt(i);
			int kind = Character.getType(c);
			if (FORBIDDEN.indexOf(c) >= 0) {
				return "The name can't have a «" + Character.toString(c) + "» in it.";
			}
			if (kind == Character.CONTROL || kind == Character.FORMAT || kind == Character.SURROGATE || kind == Character.LINE_SEPARATOR
					|| kind == Character.PARAGRAPH_SEPARATOR || kind == Character.UNASSIGNED) {
				return "The name can't have invisible characters in it.";
			}
			i += Character.charCount(c);
		}
		if (name.startsWith(".") || name.endsWith(".") || !name.equals(name.strip())) {
			return "The name can't begin with a dot or a space, nor end with one.";
		}
		if (DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
			return "«" + name + "» is the name of a device on some systems.";
		}
		return Normalizer.isNormalized(name, Normalizer.Form.NFC) ? null : "The name has composed characters that some systems spell otherwise.";
	}
}
