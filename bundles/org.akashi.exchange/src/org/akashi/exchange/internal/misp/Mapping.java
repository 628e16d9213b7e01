package org.akashi.exchange.internal.misp;

import java.util.ArrayList;
import java.util.List;

/**
 * What one kind of MISP value becomes: a line of a mapping table. Immutable.
 *
 * @param parts the properties that it fills
 * @param rule  language of the rule that the value is, or {@code ""}
 * @param domain type of the domain object that the value names, or {@code ""}
 */
record Mapping(List<Part> parts, String rule, String domain) {

	/**
	 * One property that a value fills.
	 *
	 * @param observable whether the observable has it
	 * @param pattern    whether the pattern has it
	 * @param path       the property
	 * @param source     {@code v 1 2 data} or a text in quotes
	 * @param anyMember  whether the pattern names no number of a member
	 */
	record Part(boolean observable, boolean pattern, StixPath path, String source, boolean anyMember) {

		/** Whether the value is a fixed text, the same for all. */
		boolean constant() {
			return source.startsWith("\"") && source.indexOf('%') < 0;
		}

		/**
		 * The text that fills the property.
		 *
		 * @param value the MISP value
		 * @param data  its attachment in base 64, or {@code ""}
		 * @return null when the value has no such part
		 */
		String text(String value, String data) {
			return path.cast().equals("hive") ? hive(part(value, data)) : part(value, data);
		}

		/** Hives must not be abbreviated (STIX 2.1, 6.17). */
		private static String hive(String key) {
			if (key == null) {
				return null;
			}
			int end = key.indexOf('\\');
			String hive = end < 0 ? key : key.substring(0, end);
			String whole = switch (hive.toUpperCase(java.util.Locale.ROOT)) {
				case "HKLM" -> "HKEY_LOCAL_MACHINE";
				case "HKCU" -> "HKEY_CURRENT_USER";
				case "HKCR" -> "HKEY_CLASSES_ROOT";
				case "HKU" -> "HKEY_USERS";
				case "HKCC" -> "HKEY_CURRENT_CONFIG";
				default -> hive;
			};
			return whole + key.substring(hive.length());
		}

		private String part(String value, String data) {
			return switch (source) {
				case "v" -> value;
				case "1", "2" -> side(value, source.equals("1"), path.type().equals("windows-registry-key"));
				case "data" -> data.isEmpty() ? null : data;
				default -> source.substring(1, source.length() - 1).replace("%x", extension(value)).replace("%", value);
			};
		}

		/** Names of files may have a bar; so may the values of registry keys. */
		private static String side(String value, boolean first, boolean registry) {
			int bar = registry ? value.indexOf('|') : value.lastIndexOf('|');
			return bar < 0 ? first ? value : null : first ? value.substring(0, bar) : value.substring(bar + 1);
		}

		private static String extension(String value) {
			int dot = value.lastIndexOf('.');
			String extension = dot < 0 ? "png" : value.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
			return extension.equals("jpg") ? "jpeg" : extension.matches("[a-z0-9+.-]{1,20}") ? extension : "png";
		}
	}

	/** Parses the last column of a table. */
	static Mapping parse(String text) {
		if (text.startsWith("R ")) {
			return new Mapping(List.of(), text.substring(2), "");
		}
		if (text.startsWith("D ")) {
			return new Mapping(List.of(), "", text.substring(2));
		}
		List<Part> parts = new ArrayList<>();
		for (String part : text.split(" ; ")) {
			int arrow = part.indexOf(" <- ");
			String source = part.substring(arrow + 4);
			boolean any = source.endsWith(" [*]");
			parts.add(new Part(part.charAt(0) != 'Q', part.charAt(0) != 'S', StixPath.parse(part.substring(2, arrow)),
					any ? source.substring(0, source.length() - 4) : source, any));
		}
		return new Mapping(List.copyOf(parts), "", "");
	}

	/** Whether it makes observables. */
	boolean hasObservable() {
		return parts.stream().anyMatch(Part::observable);
	}
}
