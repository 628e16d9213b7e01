package org.akashi.warninglist.internal;

import org.akashi.warninglist.MatchType;

/** What an entry of a list must be. */
public final class EntryRules {

	private static final int SHOWN = 80;

	private EntryRules() {
	}

	/** Why an entry can't be used, without a full stop; {@code ""} when it can. */
	public static String refusal(MatchType type, String entry, int mostCharacters) {
		if (entry.isBlank()) {
			return "it is empty";
		}
		if (type != MatchType.REGEX && entry.length() > mostCharacters) {
			return "it has " + entry.length() + " characters, more than " + mostCharacters;
		}
		return switch (type) {
			case CIDR -> range(entry.strip());
			case REGEX -> expression(entry);
			case SUBSTRING -> entry.strip().length() < 2 ? "one character stands in nearly everything" : "";
			case HOSTNAME -> entry.strip().matches("[.*]+") ? "it names no host" : "";
			default -> "";
		};
	}

	private static String range(String entry) {
		int slash = entry.indexOf('/');
		int end = slash < 0 ? entry.length() : slash;
		boolean four = Addresses.ipv4(entry, 0, end) >= 0;
		if (!four && Addresses.ipv6(entry, 0, end) == null) {
			return "it is neither an address nor a range in CIDR notation";
		}
		return Addresses.prefix(entry, four ? 32 : 128) < 0 ? "the length behind its slash is none of 0 to " + (four ? 32 : 128) : "";
	}

	private static String expression(String entry) {
		try {
			RegexEntry.of(entry);
			return "";
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	/** A text from a file as it can stand in a sentence: shortened, without control characters. */
	public static String shown(String text) {
		String clean = text.replaceAll("\\p{Cntrl}", " ").strip();
		return clean.length() > SHOWN ? clean.substring(0, SHOWN - 1) + "…" : clean;
	}
}
