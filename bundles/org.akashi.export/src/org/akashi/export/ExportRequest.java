package org.akashi.export;

import java.util.Map;
import java.util.Objects;

/**
 * What to export and how.
 *
 * @param knowledge the objects
 * @param options   chosen values by {@link Option#id()}; those not said have their default
 */
public record ExportRequest(Knowledge knowledge, Map<String, String> options) {

	public ExportRequest {
		Objects.requireNonNull(knowledge, "knowledge");
		options = Map.copyOf(options);
	}

	/** The chosen value, or the option's default. */
	public String value(Option option) {
		return options.getOrDefault(option.id(), option.defaultValue());
	}

	/** Whether a flag is set. */
	public boolean isSet(Option flag) {
		return Boolean.parseBoolean(value(flag));
	}
}
