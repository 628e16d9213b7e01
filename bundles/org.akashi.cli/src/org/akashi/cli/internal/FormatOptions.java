package org.akashi.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The options {@code --option ID=VALUE} of a format. */
final class FormatOptions {

	private FormatOptions() {
	}

	/** The values by id. */
	static Map<String, String> parsed(List<String> given) {
		Map<String, String> options = new LinkedHashMap<>();
		for (String option : given) {
			int equals = option.indexOf('=');
			if (equals < 1) {
				throw CommandFailure.usage("--option takes ID=VALUE, not \"" + option + "\"");
			}
			options.put(option.substring(0, equals), option.substring(equals + 1));
		}
		return options;
	}
}
