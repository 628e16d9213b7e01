package org.akashi.export;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What to export and how. {@link ExportRun} makes it of a plan; an exporter takes all texts from the knowledge and none
 * from elsewhere, for what is not for the audience is already gone from it.
 *
 * @param knowledge the objects
 * @param options   chosen values by {@link Option#id()}; those not said have their default
 * @param audience  for whom the knowledge was cut, to say so on a document
 * @param at        what counts as now, for formats that need it; empty when nobody said: then {@link #now()}
 */
public record ExportRequest(Knowledge knowledge, Map<String, String> options, Audience audience, Optional<Instant> at) {

	public ExportRequest {
		Objects.requireNonNull(knowledge, "knowledge");
		options = Map.copyOf(options);
		Objects.requireNonNull(audience, "audience");
		Objects.requireNonNull(at, "at");
	}

	/** Without limits. */
	public ExportRequest(Knowledge knowledge, Map<String, String> options) {
		this(knowledge, options, Audience.EVERYTHING, Optional.empty());
	}

	/** The chosen value, or the option's default. */
	public String value(Option option) {
		return options.getOrDefault(option.id(), option.defaultValue());
	}

	/** Whether a flag is set. */
	public boolean isSet(Option flag) {
		return Boolean.parseBoolean(value(flag));
	}

	/**
	 * What counts as now: what was said, else the time of the newest change in the knowledge (the epoch where there is
	 * none), so that equal knowledge gives equal bytes. Reads all objects unless it was said.
	 */
	public Instant now() {
		return at.orElseGet(() -> NewestChange.in(knowledge));
	}
}
