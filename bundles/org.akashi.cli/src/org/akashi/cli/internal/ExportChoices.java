package org.akashi.cli.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.export.Audience;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportPlan.Life;
import org.akashi.export.ExportPlan.Listed;
import org.akashi.export.ExportProfile;
import org.akashi.export.Selection;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What to export, for whom and how, as options of a command line. */
final class ExportChoices {

	@Option(names = "--format", paramLabel = "ID", description = "The id of the format.")
	private String format;

	@Option(names = "--option", paramLabel = "ID=VALUE", description = "An option of the format; may be repeated. --list-formats --json names them.")
	private List<String> options = List.of();

	@Option(names = "--select", paramLabel = "CONDITIONS", description = "Only some objects: type:indicator|malware, label:c2, id:…, around:NAME/DEPTH, "
			+ "confidence>=50; joined by commas, all must hold.")
	private String select;

	@ArgGroup(exclusive = false)
	private AudienceOptions audience = new AudienceOptions();

	@Option(names = "--warning-lists", paramLabel = "WHAT", description = "Indicators that a warning list knows as harmless: keep, mark (with a label) or drop.")
	private String warningLists;

	@Option(names = "--active-only", description = "Only indicators that are valid now and worth acting on.")
	private boolean activeOnly;

	@Option(names = "--since", paramLabel = "TIME", description = "Only what was created or changed after this (2026-01-31, 2026-01-31T12:00:00Z). With "
			+ "--profile also: last (since the last export of the profile; so it is when nothing is said), all.")
	private String since;

	@Option(names = "--at", paramLabel = "TIME", description = "What counts as now, to get the same bytes again.")
	private String at;

	/** The format that was said; null without. */
	String format() {
		return format;
	}

	/** Whether everything is for everybody. */
	boolean isForEverybody(Optional<ExportProfile> profile) {
		return audience(profile).isEverything();
	}

	/** The plan: what was said, over what a profile says. */
	ExportPlan plan(Optional<ExportProfile> profile, Clock clock) {
		ExportPlan before = profile.map(ExportProfile::plan).orElseGet(() -> ExportPlan.of(format));
		Map<String, String> values = new HashMap<>(format == null || format.equals(before.format()) ? before.options() : Map.of());
		values.putAll(FormatOptions.parsed(options));
		Life life = activeOnly ? Life.ACTIVE : before.life();
		return new ExportPlan(format == null ? before.format() : format, values, select == null ? before.what() : selection(), audience(profile),
				warningLists == null ? before.warningLists() : listed(), life, sinceTime(),
				at == null ? life == Life.ACTIVE ? Optional.of(clock.instant()) : Optional.empty() : Optional.of(time("--at", at)));
	}

	/** What counts as now. */
	Instant now(Clock clock) {
		return at == null ? clock.instant() : time("--at", at);
	}

	/** Whether what the last export handed over is to be passed over. */
	boolean sinceAll() {
		return "all".equals(since);
	}

	/** Whether a time was said. */
	boolean sinceSaid() {
		return sinceTime().isPresent();
	}

	private Optional<Instant> sinceTime() {
		return since == null || since.equals("last") || since.equals("all") ? Optional.empty() : Optional.of(time("--since", since));
	}

	/** Fails for words that only a profile gives a meaning. */
	void checkWithoutProfile() {
		if ("last".equals(since)) {
			throw CommandFailure.usage("--since last needs --profile: only of a profile it is known what was exported before");
		}
	}

	private Audience audience(Optional<ExportProfile> profile) {
		return audience.over(profile.map(before -> before.plan().audience()).orElse(Audience.EVERYTHING));
	}

	private Selection selection() {
		try {
			return Selection.parse(select);
		} catch (IllegalArgumentException e) {
			throw CommandFailure.usage("--select: " + e.getMessage());
		}
	}

	private Listed listed() {
		List<String> words = new ArrayList<>();
		for (Listed listed : Listed.values()) {
			words.add(listed.name().toLowerCase(java.util.Locale.ROOT));
			if (words.getLast().equals(warningLists)) {
				return listed;
			}
		}
		throw CommandFailure.usage("--warning-lists takes one of " + String.join(", ", words) + ", not \"" + warningLists + "\"");
	}

	private static Instant time(String option, String said) {
		try {
			return said.length() == 10 ? LocalDate.parse(said).atStartOfDay(ZoneOffset.UTC).toInstant() : Instant.parse(said);
		} catch (DateTimeParseException e) {
			throw CommandFailure.usage(option + " takes a day (2026-01-31) or a time (2026-01-31T12:00:00Z), not \"" + said + "\"");
		}
	}
}
