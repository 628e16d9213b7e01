package org.akashi.export.internal.netrules;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.Surroundings;

/** What rules of Suricata and Snort say of their indicator: message, references, class, number, revision, metadata. */
public final class RuleEnds {

	/** What a rule is classified as. */
	public static final Option CLASS = Option.choice("classtype", "Class", "The classtype of each rule, one of those of classification.config.",
			List.of("trojan-activity", "command-and-control", "bad-unknown", "misc-activity", "policy-violation"), "trojan-activity");

	private final Surroundings surroundings;
	private final Sids sids;
	private final String type;
	private String id;
	private String message;
	private String middle;
	private String end;
	private long revision;
	private Line current;
	/** Many indicators are made and changed at once: the last times and what came of them. */
	private String lastCreated = "";
	private String lastModified = "";
	private long lastRevision;

	/** Ends of the rules of one file. */
	public RuleEnds(ExportRequest request, Surroundings surroundings, Sids sids) {
		this.surroundings = surroundings;
		this.sids = sids;
		type = request.value(CLASS);
	}

	/** Looks at the next indicator. */
	public void begin(Line line) {
		id = line.id();
		message = null;
		current = line;
	}

	private void prepare() {
		Line line = current;
		StringBuilder words = new StringBuilder(Content.message(OneLine.of(line.label(), 140)));
		List<String> indicated = surroundings.indicated(id);
		if (!indicated.isEmpty()) {
			words.append(" (").append(Content.message(OneLine.of(String.join(", ", indicated), 100))).append(')');
		}
		if (line.confidence() >= 0) {
			words.append(", confidence ").append(line.confidence());
		}
		message = words.toString();
		StringBuilder text = new StringBuilder();
		surroundings.urls(line).stream().limit(3).forEach(url -> text.append(" reference:url,").append(Content.reference(url)).append(';'));
		middle = text.append(" classtype:").append(type).append(';').toString();
		StringBuilder metadata = new StringBuilder(" metadata:akashi_id ").append(Content.word(id));
		day(metadata, "created_at", line.created());
		day(metadata, "updated_at", line.modified());
		if (line.confidence() >= 0) {
			metadata.append(", confidence ").append(Surroundings.level(line.confidence()));
		}
		surroundings.tlp(line).ifPresent(tlp -> metadata.append(", tlp ").append(Content.word(tlp.substring(4).toLowerCase(java.util.Locale.ROOT))));
		surroundings.techniques(id).forEach(technique -> metadata.append(", mitre_technique_id ").append(technique));
		if (!line.validUntil().isEmpty()) {
			day(metadata, "valid_until", line.validUntil());
		}
		end = metadata.append(";)").toString();
		revision = revision(line.created(), line.modified());
	}

	/** The message option. */
	public String message() {
		if (message == null) {
			prepare();
		}
		return "msg:\"" + message + "\";";
	}

	/**
	 * All that stands behind the options that detect.
	 *
	 * @param what what the rule looks at, to tell the rules of one indicator apart
	 * @return {@code ""} when no number is left
	 */
	public String end(String what) {
		if (message == null) {
			prepare();
		}
		long sid = sids.of(id, what);
		return sid < 0 ? "" : middle + " sid:" + sid + "; rev:" + revision + ";" + end;
	}

	private static void day(StringBuilder metadata, String name, String time) {
		if (isDay(time)) {
			metadata.append(", ").append(name).append(' ').append(time, 0, 4).append('_').append(time, 5, 7).append('_').append(time, 8, 10);
		}
	}

	private static boolean isDay(String time) {
		for (int i = 0; i < 10; i++) {
			if (time.length() < 10 || (i == 4 || i == 7 ? time.charAt(i) != '-' : time.charAt(i) < '0' || time.charAt(i) > '9')) {
				return false;
			}
		}
		return true;
	}

	/** A number that grows with each change: one more than the seconds from the creation to the last change. */
	long revision(String created, String modified) {
		if (created.equals(modified)) {
			return 1;
		}
		if (!created.equals(lastCreated) || !modified.equals(lastModified)) {
			lastCreated = created;
			lastModified = modified;
			lastRevision = counted(created, modified);
		}
		return lastRevision;
	}

	private static long counted(String created, String modified) {
		try {
			long seconds = Duration.between(Instant.parse(created), Instant.parse(modified)).getSeconds();
			return 1 + Math.clamp(seconds, 0, 2_000_000_000);
		} catch (DateTimeParseException e) {
			return 1;
		}
	}
}
