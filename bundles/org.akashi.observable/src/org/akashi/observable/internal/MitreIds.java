package org.akashi.observable.internal;

/**
 * Ids of ATT&CK, ATLAS, DISARM and CAR by form and by the ranges that are given out (ATT&CK v18, ATLAS 4.9, DISARM 1.6),
 * with room for the next years.
 */
final class MitreIds {

	private MitreIds() {
	}

	/** The canonical id of anything but a technique of ATT&CK, or null. */
	static String canonical(String text) {
		String id = text.toUpperCase(java.util.Locale.ROOT);
		if (id.startsWith("AML.")) {
			return isAtlas(id) ? id : null;
		}
		int digits = 0;
		while (digits < id.length() && !Chars.isDigit(id.charAt(digits))) {
			digits++;
		}
		int number = IpAddresses.number(id.substring(digits), 9999);
		boolean known = id.length() - digits == 4 ? isKnown(id.substring(0, digits), number)
				: id.length() == 4 && isDisarmTactic(id);
		return known && number >= 0 ? id : null;
	}

	/** What ids of this kind name, for the reason; {@code ""} for letters that are no kind. */
	static String kind(String letters) {
		return switch (letters) {
			case "G" -> "group";
			case "S" -> "software";
			case "C" -> "campaign";
			case "M" -> "mitigation";
			case "TA" -> "tactic";
			case "DS" -> "data source";
			case "DC" -> "data component";
			case "DET" -> "detection strategy";
			default -> "";
		};
	}

	/** Whether ATT&CK gives out such a number for this kind. */
	static boolean isKnown(String letters, int number) {
		return switch (letters) {
			case "G" -> number >= 1 && number < 200 || number >= 1000 && number < 1200;
			case "S" -> number >= 1 && number < 800 || number >= 1000 && number < 1500;
			case "C" -> number >= 1 && number < 150;
			case "M" -> number >= 800 && number < 1000 || number >= 1001 && number < 1100;
			case "TA" -> number >= 1 && number < 50 || number >= 100 && number < 120;
			case "DS" -> number >= 1 && number < 60;
			case "DC" -> number >= 1 && number < 200;
			case "DET" -> number >= 1 && number < 1000;
			default -> false;
		};
	}

	/** {@code TA01} to {@code TA18} but 03 and 04. */
	static boolean isDisarmTactic(String id) {
		int number = id.length() == 4 && id.startsWith("TA") ? IpAddresses.number(id.substring(2), 18) : -1;
		return number > 0 && number != 3 && number != 4;
	}

	/** {@code AML.T0043.001}, {@code AML.M0015}, {@code AML.TA0002}, {@code AML.CS0003}, in capitals. */
	static boolean isAtlas(String id) {
		int start = 4;
		int at = start;
		while (at < id.length() && Chars.is(id.charAt(at), Chars.UPPER)) {
			at++;
		}
		String kind = id.substring(Math.min(start, id.length()), at);
		int end = at + 4;
		int number = end > id.length() ? -1 : IpAddresses.number(id.substring(at, end), 9999);
		if (number < 0) {
			return false;
		}
		boolean sub = id.length() == end + 4 && id.charAt(end) == '.' && IpAddresses.number(id.substring(end + 1), 999) >= 0;
		if (id.length() != end && !(sub && kind.equals("T"))) {
			return false;
		}
		return switch (kind) {
			case "T" -> number < 150 && number != 9; // 9 was withdrawn before the first release
			case "M" -> number < 60;
			case "TA" -> number < 30;
			case "CS" -> number < 200;
			default -> false;
		};
	}
}
