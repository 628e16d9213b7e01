package org.akashi.export;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What to export, for whom, and how: all that decides the bytes of an export besides the knowledge itself.
 *
 * @param format       id of the exporter
 * @param options      chosen values by {@link Option#id()}; those not said have their default
 * @param what         which objects
 * @param audience     for whom
 * @param warningLists what becomes of indicators that a warning list knows as harmless
 * @param life         which indicators by their life
 * @param since        only what was created, changed or revoked after this; empty for all
 * @param at           what counts as now; empty for the newest change in the knowledge
 */
public record ExportPlan(String format, Map<String, String> options, Selection what, Audience audience,
		Listed warningLists, Life life, Optional<Instant> since, Optional<Instant> at) {

	/** What becomes of indicators whose values stand on a warning list. */
	public enum Listed {
		/** They go out as they are. */
		KEEP,
		/** They go out with a label that names the list. */
		MARK,
		/** They stay here. */
		DROP
	}

	/** Which indicators go out, by their life. */
	public enum Life {
		/** All. */
		ALL,
		/** Those that are valid now and worth acting on; not the expired, revoked or future ones. */
		ACTIVE
	}

	public ExportPlan {
		Objects.requireNonNull(format, "format");
		options = Map.copyOf(options);
		Objects.requireNonNull(what, "what");
		Objects.requireNonNull(audience, "audience");
		Objects.requireNonNull(warningLists, "warningLists");
		Objects.requireNonNull(life, "life");
		Objects.requireNonNull(since, "since");
		Objects.requireNonNull(at, "at");
	}

	/** Everything, for everybody, in this format. */
	public static ExportPlan of(String format) {
		return new ExportPlan(format, Map.of(), Selection.ALL, Audience.EVERYTHING, Listed.KEEP, Life.ALL, Optional.empty(),
				Optional.empty());
	}

	/** The same with other options. */
	public ExportPlan with(Map<String, String> other) {
		return new ExportPlan(format, other, what, audience, warningLists, life, since, at);
	}

	/** The same of other objects. */
	public ExportPlan with(Selection other) {
		return new ExportPlan(format, options, other, audience, warningLists, life, since, at);
	}

	/** The same for another audience. */
	public ExportPlan with(Audience other) {
		return new ExportPlan(format, options, what, other, warningLists, life, since, at);
	}

	/** The same with another rule for what stands on warning lists. */
	public ExportPlan with(Listed other) {
		return new ExportPlan(format, options, what, audience, other, life, since, at);
	}

	/** The same with another rule for the life of indicators. */
	public ExportPlan with(Life other) {
		return new ExportPlan(format, options, what, audience, warningLists, other, since, at);
	}

	/** The same of what changed after a time. */
	public ExportPlan since(Instant time) {
		return new ExportPlan(format, options, what, audience, warningLists, life, Optional.of(time), at);
	}

	/** The same with a time that counts as now. */
	public ExportPlan at(Instant time) {
		return new ExportPlan(format, options, what, audience, warningLists, life, since, Optional.of(time));
	}
}
