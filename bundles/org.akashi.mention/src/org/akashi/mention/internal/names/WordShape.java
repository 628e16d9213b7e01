package org.akashi.mention.internal.names;

/** The shape of a word in Latin letters: what its capitals say on whether it was made up as a name. */
enum WordShape {

	/** No name: small letters, a number, letters of other scripts. */
	NONE(0),
	/** One capital in front: a name, or the first word of a sentence or heading. */
	CAPITAL(4),
	/** Capitals only. */
	CAPITALS(8),
	/** Capitals or digits between small letters: made up. */
	MIXED(10);

	/** Tenths of what a phrase beside such a word says. */
	final int factor;

	WordShape(int factor) {
		this.factor = factor;
	}

	/** Ends of made-up words that say what the thing is: ZLoader, TroubleGrabber. */
	private static final String[] KINDS = { "RAT", "Rat", "Loader", "loader", "Stealer", "Bot", "bot", "Locker", "Grabber", "Logger", "Miner",
			"Crypt", "Crypter", "Ransom", "Wiper", "Dropper", "Keylogger", "Downloader", "Backdoor", "Shell", "Spy", "Agent", "Kit", "Duke",
			"Door", "door", "Clipper", "Worm" };
	private static final String[] GROUP_CODES = { "TA", "UNC", "APT", "FIN", "UAC", "ATK", "TAG", "TEMP", "DEV", "ITG", "GC", "CL", "UTG" };

	/** Whether a word ends with the kind of a malicious program. */
	static boolean hasKind(String word) {
		for (String kind : KINDS) {
			if (word.length() > kind.length() + 1 && word.endsWith(kind)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a range is a code that vendors give to groups: TA505, UNC2452, APT-C-36. */
	static boolean isGroupCode(String text, int start, int end) {
		int i = start;
		while (i < end && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
			i++;
		}
		int digits = i;
		while (digits < end && text.charAt(digits) == '-') {
			digits++;
		}
		for (int d = digits; d < end; d++) {
			if (text.charAt(d) < '0' || text.charAt(d) > '9') {
				return false;
			}
		}
		for (String code : GROUP_CODES) {
			if (i - start == code.length() && end > digits && text.startsWith(code, start)) {
				return true;
			}
		}
		return false;
	}

	/** The shape of a range of the text. */
	static WordShape of(String text, int start, int end) {
		int upper = 0;
		int lower = 0;
		int digits = 0;
		int inner = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c >= 'a' && c <= 'z') {
				lower++;
			} else if (c >= 'A' && c <= 'Z') {
				upper++;
				inner += i > start ? 1 : 0;
			} else if (c >= '0' && c <= '9') {
				digits++;
			} else if (c != '-' && c != '_' && c != '$' && c != ' ' && c != '\u00A0' && !(c >= 0xC0 && c < 0x250)) {
				return NONE;
			}
		}
		int length = end - start;
		char first = text.charAt(start);
		if (upper == 0 || length < 3 || first >= '0' && first <= '9' && lower + upper < 4) {
			return NONE;
		}
		if (lower == 0) {
			return upper >= 4 || upper >= 3 && digits > 0 || upper >= 2 && digits > 1 ? CAPITALS : NONE;
		}
		boolean plural = lower == 1 && text.charAt(end - 1) == 's';
		if (plural || length < 4) {
			return NONE;
		}
		boolean letterFirst = first >= 'A' && first <= 'Z';
		if (inner > 0 && (lower > 1 || digits > 0 && length > 4) || digits > 0 && letterFirst && lower > 1) {
			return MIXED;
		}
		return letterFirst && inner == 0 && digits == 0 ? CAPITAL : NONE;
	}
}
