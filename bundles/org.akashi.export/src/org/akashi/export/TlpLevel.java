package org.akashi.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.akashi.stix.Tlp;

/**
 * Who may see something, by the Traffic Light Protocol 2.0 (FIRST, August 2022), from everybody to nobody but the one who
 * is told. Labels of version 1 are taken as those of version 2.0 that mean the same: WHITE is CLEAR.
 */
public enum TlpLevel {

	/** Everybody. */
	CLEAR(Tlp.CLEAR_2),
	/** The community. */
	GREEN(Tlp.GREEN_2),
	/** The organisation and its clients, who need to know. */
	AMBER(Tlp.AMBER_2),
	/** The organisation alone. */
	AMBER_STRICT(Tlp.AMBER_STRICT_2),
	/** Those alone who are told in person. */
	RED(Tlp.RED_2);

	private final Tlp marking;

	TlpLevel(Tlp marking) {
		this.marking = marking;
	}

	/** The marking of version 2.0. */
	public Tlp marking() {
		return marking;
	}

	/** As printed on a document: {@code TLP:AMBER+STRICT}. */
	public String label() {
		return marking.label();
	}

	/** As written on a command line and in a profile: {@code amber+strict}. */
	public String word() {
		return label().substring("TLP:".length()).toLowerCase(Locale.ROOT);
	}

	/** Whether an audience of this level may see what has another level. */
	public boolean allows(TlpLevel other) {
		return other.compareTo(this) <= 0;
	}

	/** The stricter of two. */
	public TlpLevel and(TlpLevel other) {
		return allows(other) ? this : other;
	}

	/** The level of a marking of either version. */
	public static TlpLevel of(Tlp marking) {
		Tlp wanted = marking.in(2);
		return Arrays.stream(values()).filter(level -> level.marking == wanted).findFirst().orElse(RED);
	}

	/** Reads {@code green}, {@code TLP:GREEN}, {@code white}, {@code amber+strict}, {@code amber-strict}, in any case; empty for others. */
	public static Optional<TlpLevel> parse(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^tlp\\s*[:_-]\\s*", "").replaceAll("[\\s_-]", "+");
		return word.equals("white") ? Optional.of(CLEAR)
				: Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
	}

	/** All words, from the most open to the strictest, for messages. */
	public static String words() {
		return Arrays.stream(values()).map(TlpLevel::word).collect(Collectors.joining(", "));
	}
}
