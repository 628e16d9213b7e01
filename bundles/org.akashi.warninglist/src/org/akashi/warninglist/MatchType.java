package org.akashi.warninglist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the entries of a warning list are compared with a value: the {@code type} of the MISP warninglist format. */
public enum MatchType {

	/** The whole value is the entry. What the format means where a list names no type. */
	STRING,
	/** The entry stands somewhere in the value. */
	SUBSTRING,
	/** The host of the value is the entry, or a name below it. */
	HOSTNAME,
	/** The address or range lies within the entry, a range in CIDR notation or one address. */
	CIDR,
	/** The entry, a regular expression, is found in the value. */
	REGEX;

	/** The name in the format, e.g. {@code "cidr"}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The type with this name in the format; empty when there is none. */
	public static Optional<MatchType> of(String id) {
		return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
	}
}
