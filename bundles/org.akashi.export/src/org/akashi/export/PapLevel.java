package org.akashi.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What may be done with something, by the Permissible Actions Protocol (MISP taxonomy {@code PAP}; WHITE is CLEAR since its
 * version 2), from anything to nothing that can be noticed from outside.
 */
public enum PapLevel {

	/** Anything. */
	CLEAR,
	/** Active actions: blocking, pinging. */
	GREEN,
	/** Passive checks with third parties. */
	AMBER,
	/** Nothing that can be noticed: searching one's own logs. */
	RED;

	/** As printed: {@code PAP:AMBER}. */
	public String label() {
		return "PAP:" + name();
	}

	/** As written on a command line and in a profile: {@code amber}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether an audience that keeps to this level may get what has another level. */
	public boolean allows(PapLevel other) {
		return other.compareTo(this) <= 0;
	}

	/** The stricter of two. */
	public PapLevel and(PapLevel other) {
		return allows(other) ? this : other;
	}

	/** Reads {@code green}, {@code PAP:GREEN}, {@code white}, in any case; empty for others. */
	public static Optional<PapLevel> parse(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^pap\\s*[:_-]\\s*", "");
		return word.equals("white") ? Optional.of(CLEAR)
				: Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
	}

	/** All words, from the most open to the strictest, for messages. */
	public static String words() {
		return Arrays.stream(values()).map(PapLevel::word).collect(Collectors.joining(", "));
	}
}
