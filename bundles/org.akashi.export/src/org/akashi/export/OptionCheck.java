package org.akashi.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.akashi.export.Exporters.Entry;

/** Checks chosen values against the options that an exporter declares. */
final class OptionCheck {

	private OptionCheck() {
	}

	/** What is wrong with the first bad value, in one sentence; empty when all are fine. */
	static Optional<String> fault(Entry entry, Map<String, String> values) {
		if (values.isEmpty()) {
			return Optional.empty();
		}
		List<Option> options = entry.exporter().options();
		return values.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(value -> fault(entry.id(), options, value.getKey(), value.getValue()))
				.flatMap(Optional::stream).findFirst();
	}

	private static Optional<String> fault(String format, List<Option> options, String id, String value) {
		Optional<Option> option = options.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
		if (option.isEmpty()) {
			return Optional.of("The format \"" + format + "\" has no option \"" + id + "\". "
					+ (options.isEmpty() ? "It has none."
							: "It has: " + options.stream().map(Option::id).collect(Collectors.joining(", ")) + "."));
		}
		String wanted = wanted(option.get(), value);
		return wanted.isEmpty() ? Optional.empty()
				: Optional.of("The option \"" + id + "\" of the format \"" + format + "\" takes " + wanted + ", not \""
						+ value + "\".");
	}

	/** What the option takes, when it doesn't take this value; else {@code ""}. */
	private static String wanted(Option option, String value) {
		return switch (option.kind()) {
			case TEXT -> "";
			case FLAG -> value.equals("true") || value.equals("false") ? "" : "true or false";
			case CHOICE -> option.choices().contains(value) ? "" : "one of " + String.join(", ", option.choices());
			case NUMBER -> value.matches("-?\\d{1,9}") ? "" : "a whole number";
		};
	}
}
