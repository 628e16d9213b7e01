package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.RuleFormat;
import org.akashi.store.CaseChange;
import org.akashi.store.Verdict;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One step as it stands in the journal: complete in itself, so that replaying the journal needs nothing else.
 *
 * @param number   the step that was done, taken back or done again
 * @param kind     which of these
 * @param label    its label
 * @param by       the user
 * @param at       when, ISO 8601 UTC
 * @param changes  objects, in the direction in which they were changed
 * @param verdicts verdicts, in the direction in which they were changed
 * @param rules    rules on mentions, in the direction in which they were changed
 */
record StepRecord(long number, Kind kind, String label, String by, String at, List<ObjectChange> changes,
		List<VerdictChange> verdicts, List<RuleChange> rules) {

	enum Kind {
		EDIT, UNDO, REDO
	}

	/** An object's line before and after; null where it didn't exist. */
	record ObjectChange(String id, String before, String after) {

		ObjectChange reversed() {
			return new ObjectChange(id, after, before);
		}
	}

	/** A verdict that was added to a report, or taken away. */
	record VerdictChange(String sha256, Verdict verdict, boolean added) {

		VerdictChange reversed() {
			return new VerdictChange(sha256, verdict, !added);
		}
	}

	/** A rule before and after; null where it didn't exist. */
	record RuleChange(ExtractionRule before, ExtractionRule after) {

		RuleChange reversed() {
			return new RuleChange(after, before);
		}
	}

	/** The step that takes this one back. */
	StepRecord reversed(Kind reversedKind, String user, String time) {
		List<ObjectChange> back = new ArrayList<>(changes.stream().map(ObjectChange::reversed).toList());
		Collections.reverse(back);
		List<VerdictChange> verdictsBack = new ArrayList<>(verdicts.stream().map(VerdictChange::reversed).toList());
		Collections.reverse(verdictsBack);
		List<RuleChange> rulesBack = new ArrayList<>(rules.stream().map(RuleChange::reversed).toList());
		Collections.reverse(rulesBack);
		return new StepRecord(number, reversedKind, label, user, time, back, verdictsBack, rulesBack);
	}

	/** This step done again. */
	StepRecord again(String user, String time) {
		return new StepRecord(number, Kind.REDO, label, user, time, changes, verdicts, rules);
	}

	/** What listeners are told of it. */
	CaseChange change() {
		Set<String> added = new HashSet<>();
		Set<String> changed = new HashSet<>();
		Set<String> removed = new HashSet<>();
		for (ObjectChange change : changes) {
			(change.before == null ? added : change.after == null ? removed : changed).add(change.id);
		}
		Set<String> reports = new HashSet<>();
		verdicts.forEach(verdict -> reports.add(verdict.sha256));
		return new CaseChange(label, added, changed, removed, reports, !rules.isEmpty());
	}

	/** As one line of JSON. */
	String json() {
		return Json.object(out -> {
			out.writeNumberProperty("step", number);
			out.writeStringProperty("kind", kind.name());
			out.writeStringProperty("label", label);
			out.writeStringProperty("by", by);
			out.writeStringProperty("at", at);
			out.writeArrayPropertyStart("changes");
			changes.forEach(change -> write(out, change));
			out.writeEndArray();
			out.writeArrayPropertyStart("verdicts");
			verdicts.forEach(change -> write(out, change));
			out.writeEndArray();
			if (!rules.isEmpty()) {
				out.writeArrayPropertyStart("rules");
				rules.forEach(change -> write(out, change));
				out.writeEndArray();
			}
		});
	}

	private static void write(JsonGenerator out, ObjectChange change) {
		out.writeStartObject();
		out.writeStringProperty("id", change.id);
		if (change.before != null) {
			out.writeStringProperty("before", change.before);
		}
		if (change.after != null) {
			out.writeStringProperty("after", change.after);
		}
		out.writeEndObject();
	}

	private static void write(JsonGenerator out, VerdictChange change) {
		out.writeStartObject();
		out.writeStringProperty("report", change.sha256);
		out.writeStringProperty("verdict", VerdictLines.line(change.verdict));
		if (!change.added) {
			out.writeBooleanProperty("removed", true);
		}
		out.writeEndObject();
	}

	private static void write(JsonGenerator out, RuleChange change) {
		out.writeStartObject();
		if (change.before != null) {
			out.writeStringProperty("before", RuleFormat.line(change.before));
		}
		if (change.after != null) {
			out.writeStringProperty("after", RuleFormat.line(change.after));
		}
		out.writeEndObject();
	}

	/**
	 * Reads a line of JSON.
	 *
	 * @throws RuntimeException when it isn't a step
	 */
	static StepRecord of(String json) {
		Reading reading = new Reading();
		try (JsonParser in = Json.parser(json)) {
			Json.properties(in, reading::property);
		}
		return new StepRecord(reading.number, Kind.valueOf(reading.kind), reading.label, reading.by, reading.at,
				reading.changes, reading.verdicts, reading.rules);
	}

	private static final class Reading {

		private long number;
		private String kind = "";
		private String label = "";
		private String by = "";
		private String at = "";
		private final List<ObjectChange> changes = new ArrayList<>();
		private final List<VerdictChange> verdicts = new ArrayList<>();
		private final List<RuleChange> rules = new ArrayList<>();

		void property(String name, JsonParser in) {
			switch (name) {
			case "step" -> number = in.getLongValue();
			case "kind" -> kind = in.getString();
			case "label" -> label = in.getString();
			case "by" -> by = in.getString();
			case "at" -> at = in.getString();
			case "changes" -> each(in, () -> changes.add(change(in)));
			case "verdicts" -> each(in, () -> verdicts.add(verdict(in)));
			case "rules" -> each(in, () -> rules.add(rule(in)));
			default -> in.skipChildren();
			}
		}

		private static void each(JsonParser in, Runnable element) {
			while (in.nextToken() != JsonToken.END_ARRAY) {
				element.run();
			}
		}

		private static ObjectChange change(JsonParser in) {
			String[] parts = new String[3];
			Json.properties(in, (name, value) -> {
				switch (name) {
				case "id" -> parts[0] = value.getString();
				case "before" -> parts[1] = value.getString();
				case "after" -> parts[2] = value.getString();
				default -> value.skipChildren();
				}
			});
			return new ObjectChange(parts[0], parts[1], parts[2]);
		}

		private static RuleChange rule(JsonParser in) {
			ExtractionRule[] parts = new ExtractionRule[2];
			Json.properties(in, (name, value) -> {
				switch (name) {
				case "before" -> parts[0] = RuleFormat.rule(value.getString());
				case "after" -> parts[1] = RuleFormat.rule(value.getString());
				default -> value.skipChildren();
				}
			});
			if (parts[0] == null && parts[1] == null) {
				throw new IllegalArgumentException("A change of no rule");
			}
			return new RuleChange(parts[0], parts[1]);
		}

		private static VerdictChange verdict(JsonParser in) {
			String[] parts = new String[2];
			boolean[] removed = new boolean[1];
			Json.properties(in, (name, value) -> {
				switch (name) {
				case "report" -> parts[0] = value.getString();
				case "verdict" -> parts[1] = value.getString();
				case "removed" -> removed[0] = value.getBooleanValue();
				default -> value.skipChildren();
				}
			});
			return new VerdictChange(parts[0], VerdictLines.verdict(parts[1]), !removed[0]);
		}
	}
}
