package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.RuleFormat;
import org.akashi.store.CaseChange;
import org.akashi.store.CaseTexts;
import org.akashi.store.LogEntry.Kind;
import org.akashi.store.Verdict;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One step as it stands in the journal: complete in itself, so that replaying the journal needs nothing else.
 *
 * @param entry    its own number; rises by one with each record of the case, over all sessions
 * @param number   the step that was done, taken back or done again: the entry of its first record
 * @param kind     which of these
 * @param label    its label
 * @param by       the user
 * @param at       when, ISO 8601 UTC
 * @param changes  objects, in the direction in which they were changed
 * @param verdicts verdicts, in the direction in which they were changed
 * @param rules    rules on mentions, in the direction in which they were changed
 * @param reports  reports that came or went
 * @param texts    texts, such as texts, in the direction in which they were changed
 */
record StepRecord(long entry, long number, Kind kind, String label, String by, String at, List<ObjectChange> changes,
		List<VerdictChange> verdicts, List<RuleChange> rules, List<ReportChange> reports, List<TextChange> texts) {

	/** A record of a step that touches no texts. */
	StepRecord(long entry, long number, Kind kind, String label, String by, String at, List<ObjectChange> changes,
			List<VerdictChange> verdicts, List<RuleChange> rules, List<ReportChange> reports) {
		this(entry, number, kind, label, by, at, changes, verdicts, rules, reports, List.of());
	}

	/** A record of a step that touches no reports and is the first of its number. */
	StepRecord(long number, Kind kind, String label, String by, String at, List<ObjectChange> changes,
			List<VerdictChange> verdicts, List<RuleChange> rules) {
		this(number, number, kind, label, by, at, changes, verdicts, rules, List.of());
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

	/** A report that came into the case, or was put aside. */
	record ReportChange(String sha256, boolean added) {

		ReportChange reversed() {
			return new ReportChange(sha256, !added);
		}
	}

	/** A record that says only that something happened. */
	static StepRecord mark(long number, Kind kind, String label, String by, String at) {
		return new StepRecord(number, kind, label, by, at, List.of(), List.of(), List.of());
	}

	/** Whether the case's files differ after it: reports are in their place at once. */
	boolean unsaved() {
		return !changes.isEmpty() || !verdicts.isEmpty() || !rules.isEmpty() || !texts.isEmpty();
	}

	/** The changes with all those of one object drawn together to one. */
	List<ObjectChange> net() {
		return net(changes);
	}

	/** As {@link #net()}, of changes one after the other. */
	static List<ObjectChange> net(List<ObjectChange> changes) {
		Map<String, ObjectChange> byId = new LinkedHashMap<>();
		changes.forEach(change -> byId.merge(change.id, change,
				(first, second) -> new ObjectChange(first.id, first.before, second.after)));
		return byId.values().stream().filter(change -> !Objects.equals(change.before, change.after)).toList();
	}

	/** This step in the other direction. */
	StepRecord reversed() {
		return new StepRecord(entry, number, kind, label, by, at, back(changes, ObjectChange::reversed),
				back(verdicts, VerdictChange::reversed), back(rules, RuleChange::reversed),
				back(reports, ReportChange::reversed), back(texts, TextChange::reversed));
	}

	private static <T> List<T> back(List<T> changes, UnaryOperator<T> reversed) {
		List<T> back = new ArrayList<>(changes.stream().map(reversed).toList());
		Collections.reverse(back);
		return back;
	}

	/** These changes as another record of the step. */
	StepRecord as(Kind newKind, long newEntry, String user, String time) {
		return new StepRecord(newEntry, number, newKind, label, user, time, changes, verdicts, rules, reports, texts);
	}

	/** With other changes of objects. */
	StepRecord with(List<ObjectChange> others) {
		return new StepRecord(entry, number, kind, label, by, at, others, verdicts, rules, reports, texts);
	}

	/** What listeners are told of it. */
	CaseChange change() {
		Set<String> added = new HashSet<>();
		Set<String> changed = new HashSet<>();
		Set<String> removed = new HashSet<>();
		for (ObjectChange change : net()) {
			(change.before == null ? added : change.after == null ? removed : changed).add(change.id);
		}
		Set<String> shas = new HashSet<>();
		verdicts.forEach(verdict -> shas.add(verdict.sha256));
		reports.forEach(report -> shas.add(report.sha256));
		Set<CaseTexts.Key> keys = new HashSet<>();
		texts.forEach(change -> keys.add(change.key()));
		return new CaseChange(label, added, changed, removed, shas, !rules.isEmpty(), keys);
	}

	/** As one line of JSON. */
	String json() {
		return Json.object(out -> {
			out.writeNumberProperty("step", number);
			if (entry != number) {
				out.writeNumberProperty("entry", entry);
			}
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
			if (!reports.isEmpty()) {
				out.writeArrayPropertyStart("reports");
				reports.forEach(change -> write(out, change));
				out.writeEndArray();
			}
			if (!texts.isEmpty()) {
				out.writeArrayPropertyStart("texts");
				texts.forEach(change -> change.write(out));
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

	private static void write(JsonGenerator out, ReportChange change) {
		out.writeStartObject();
		out.writeStringProperty("report", change.sha256);
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
		return new StepRecord(reading.entry > 0 ? reading.entry : reading.number, reading.number, Kind.valueOf(reading.kind),
				reading.label, reading.by, reading.at, reading.changes, reading.verdicts, reading.rules, reading.reports,
				reading.texts);
	}

	private static final class Reading {

		private long number;
		private long entry;
		private String kind = "";
		private String label = "";
		private String by = "";
		private String at = "";
		private final List<ObjectChange> changes = new ArrayList<>();
		private final List<VerdictChange> verdicts = new ArrayList<>();
		private final List<RuleChange> rules = new ArrayList<>();
		private final List<ReportChange> reports = new ArrayList<>();
		private final List<TextChange> texts = new ArrayList<>();

		void property(String name, JsonParser in) {
			switch (name) {
			case "step" -> number = in.getLongValue();
			case "entry" -> entry = in.getLongValue();
			case "kind" -> kind = in.getString();
			case "label" -> label = in.getString();
			case "by" -> by = in.getString();
			case "at" -> at = in.getString();
			case "changes" -> each(in, () -> changes.add(change(in)));
			case "verdicts" -> each(in, () -> verdicts.add(verdict(in)));
			case "rules" -> each(in, () -> rules.add(rule(in)));
			case "reports" -> each(in, () -> reports.add(report(in)));
			// so written by an earlier version
			case "texts", "diagrams" -> each(in, () -> texts.add(TextChange.read(in)));
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

		private static ReportChange report(JsonParser in) {
			String[] sha256 = new String[1];
			boolean[] removed = new boolean[1];
			Json.properties(in, (name, value) -> {
				switch (name) {
				case "report" -> sha256[0] = value.getString();
				case "removed" -> removed[0] = value.getBooleanValue();
				default -> value.skipChildren();
				}
			});
			return new ReportChange(Objects.requireNonNull(sha256[0]), !removed[0]);
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
