package org.akashi.export;

import java.util.List;
import java.util.Objects;

/**
 * One setting of an exporter, declared so that wizard, command line and saved profiles all come from it.
 *
 * @param id           stable name, lower case with hyphens; {@code --option id=value} on the command line
 * @param label        short label, shown to people
 * @param description  one sentence that says what it changes
 * @param kind         the kind of its value
 * @param choices      allowed values of a {@link Kind#CHOICE}; empty otherwise
 * @param defaultValue the value when nothing is said; for flags {@code "true"} or {@code "false"}
 */
public record Option(String id, String label, String description, Kind kind, List<String> choices,
		String defaultValue) {

	/** Kinds of values. */
	public enum Kind {
		FLAG, TEXT, NUMBER, CHOICE
	}

	public Option {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(kind, "kind");
		choices = List.copyOf(choices);
		Objects.requireNonNull(defaultValue, "defaultValue");
	}

	/** A switch. */
	public static Option flag(String id, String label, String description, boolean defaultValue) {
		return new Option(id, label, description, Kind.FLAG, List.of(), Boolean.toString(defaultValue));
	}

	/** Free text. */
	public static Option text(String id, String label, String description, String defaultValue) {
		return new Option(id, label, description, Kind.TEXT, List.of(), defaultValue);
	}

	/** One of several values. */
	public static Option choice(String id, String label, String description, List<String> choices,
			String defaultValue) {
		return new Option(id, label, description, Kind.CHOICE, choices, defaultValue);
	}
}
