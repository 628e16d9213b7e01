package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.akashi.store.CaseTexts;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a step does to a text of the case. Where lines say it, only these are kept: moving one card of ten thousand costs one line of
 * journal, not two whole texts.
 *
 * @param key    of the text
 * @param before its text before, or null where there was none or lines say it
 * @param after  its text after, or null where there is none any more or lines say it
 * @param lines  the lines that change, or none
 */
record TextChange(CaseTexts.Key key, String before, String after, List<LineChange> lines) {

	/**
	 * A line that changes, comes or goes.
	 *
	 * @param key      by which it is found
	 * @param before   the line before, null for one that comes
	 * @param after    the line after, null for one that goes
	 * @param previous key of the line before it, for one that comes or goes; null at the beginning
	 */
	record LineChange(String key, String before, String after, String previous) {

		LineChange reversed() {
			return new LineChange(key, after, before, previous);
		}
	}

	/** What leads from one text to another; null is one that isn't there. Null when they are the same. */
	static TextChange of(CaseTexts.Key key, String before, String after) {
		if (Objects.equals(before, after)) {
			return null;
		}
		if (before == null || after == null) {
			return new TextChange(key, before, after, List.of());
		}
		TextLines former = TextLines.of(before);
		TextLines latter = TextLines.of(after);
		List<LineChange> lines = former.to(latter);
		boolean exact = !lines.isEmpty() && former.with(lines).text().equals(after)
				&& latter.with(reversed(lines)).text().equals(before);
		return exact ? new TextChange(key, null, null, lines) : new TextChange(key, before, after, List.of());
	}

	private static List<LineChange> reversed(List<LineChange> lines) {
		return lines.stream().map(LineChange::reversed).toList();
	}

	TextChange reversed() {
		return new TextChange(key, after, before, reversed(lines));
	}

	/**
	 * The text after it. May be done again to its own outcome or a later one, as happens when a process was killed while it
	 * saved; lines that it doesn't name stay as others have made them.
	 */
	String apply(String now) {
		if (!lines.isEmpty()) {
			return now == null ? null : TextLines.of(now).with(lines).text();
		}
		if (before == null && now != null && after != null) {
			return TextLines.of(now).with(TextLines.of("").to(TextLines.of(after))).text();
		}
		return after;
	}

	/** Whether what it changes is still as it was, or is already as it will be. */
	boolean fits(String now) {
		if (lines.isEmpty()) {
			return Objects.equals(now, before) || Objects.equals(now, after);
		}
		if (now == null) {
			return false;
		}
		TextLines present = TextLines.of(now);
		return lines.stream().allMatch(line -> {
			String there = present.line(line.key);
			return Objects.equals(there, line.before) || Objects.equals(there, line.after);
		});
	}

	/** The lines before or after, as one JSON object by key, for the log. */
	String shown(boolean former) {
		String whole = former ? before : after;
		List<LineChange> all = lines;
		if (all.isEmpty()) {
			if (whole == null) {
				return null;
			}
			all = TextLines.of("").to(TextLines.of(whole));
			return object(all, false);
		}
		return object(all, former);
	}

	private static String object(List<LineChange> lines, boolean former) {
		return Json.object(out -> lines.forEach(line -> {
			String text = former ? line.before : line.after;
			if (text != null && !text.isBlank()) {
				String bare = text.strip();
				out.writeStringProperty(line.key.strip(), bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare);
			}
		}));
	}

	void write(JsonGenerator out) {
		out.writeStartObject();
		if (key.kind() != CaseTexts.Kind.DIAGRAM) {
			out.writeStringProperty("kind", key.kind().folder());
		}
		out.writeStringProperty("name", key.name());
		writeText(out, "before", before);
		writeText(out, "after", after);
		if (!lines.isEmpty()) {
			out.writeArrayPropertyStart("lines");
			for (LineChange line : lines) {
				out.writeStartObject();
				out.writeStringProperty("key", line.key);
				writeText(out, "before", line.before);
				writeText(out, "after", line.after);
				writeText(out, "previous", line.previous);
				out.writeEndObject();
			}
			out.writeEndArray();
		}
		out.writeEndObject();
	}

	private static void writeText(JsonGenerator out, String name, String text) {
		if (text != null) {
			out.writeStringProperty(name, text);
		}
	}

	static TextChange read(JsonParser in) {
		String[] parts = { null, null, null, CaseTexts.Kind.DIAGRAM.folder() };
		List<LineChange> lines = new ArrayList<>();
		Json.properties(in, (name, value) -> {
			switch (name) {
			case "name" -> parts[0] = value.getString();
			case "before" -> parts[1] = value.getString();
			case "after" -> parts[2] = value.getString();
			case "kind" -> parts[3] = value.getString();
			case "lines" -> {
				while (value.nextToken() != JsonToken.END_ARRAY) {
					lines.add(line(value));
				}
			}
			default -> value.skipChildren();
			}
		});
		if (TextNames.fault(parts[0]) != null) {
			throw new IllegalArgumentException("A change of a text without a name that it can have");
		}
		return new TextChange(CaseTexts.Key.of(parts[3] + '/' + parts[0]), parts[1], parts[2], List.copyOf(lines));
	}

	private static LineChange line(JsonParser in) {
		String[] parts = new String[4];
		Json.properties(in, (name, value) -> {
			switch (name) {
			case "key" -> parts[0] = value.getString();
			case "before" -> parts[1] = value.getString();
			case "after" -> parts[2] = value.getString();
			case "previous" -> parts[3] = value.getString();
			default -> value.skipChildren();
			}
		});
		return new LineChange(Objects.requireNonNull(parts[0]), parts[1], parts[2], parts[3]);
	}
}
