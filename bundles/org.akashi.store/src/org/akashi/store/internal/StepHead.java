package org.akashi.store.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.List;

import org.akashi.store.LogEntry;
import org.akashi.store.LogEntry.Kind;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What is remembered of a step: not its content, which may be large, but where that stands.
 *
 * @param entry  what people see of it
 * @param file   the journal that holds it
 * @param offset where its line starts, bytes
 * @param length bytes of the line without its line break
 */
record StepHead(LogEntry entry, JournalFile file, long offset, int length) {

	/** The head of a record that stands there. */
	static StepHead of(StepRecord step, JournalFile file, long offset, int length) {
		List<String> ids = step.net().stream().limit(LogEntry.IDS).map(StepRecord.ObjectChange::id).toList();
		LogEntry entry = new LogEntry(step.entry(), step.number(), step.kind(), step.label(), step.by(), step.at(),
				step.net().size(), ids, step.verdicts().size(), step.rules().size(), step.reports().size(), 
				(int) step.texts().stream().map(TextChange::key).distinct().count());
		return new StepHead(entry, file, offset, length);
	}

	Kind kind() {
		return entry.kind();
	}

	/** The number of the step that it is about. */
	long number() {
		return entry.step();
	}

	/** Reads the whole record. */
	StepRecord read() throws IOException {
		byte[] line = new byte[length];
		try (RandomAccessFile in = new RandomAccessFile(file.path().toFile(), "r")) {
			in.seek(offset);
			in.readFully(line);
		}
		StepRecord step = Journal.step(line, 0, length);
		if (step == null) {
			throw new IOException("step " + entry.number() + " in " + file.path() + " is damaged");
		}
		return step;
	}

	/** As a line of the file beside the journal. */
	String line() {
		return Json.object(out -> {
			out.writeNumberProperty("entry", entry.number());
			out.writeNumberProperty("step", entry.step());
			out.writeStringProperty("kind", entry.kind().name());
			out.writeStringProperty("label", entry.label());
			out.writeStringProperty("by", entry.by());
			out.writeStringProperty("at", entry.at());
			out.writeNumberProperty("objects", entry.objects());
			out.writeArrayPropertyStart("ids");
			entry.ids().forEach(out::writeString);
			out.writeEndArray();
			out.writeNumberProperty("verdicts", entry.verdicts());
			out.writeNumberProperty("rules", entry.rules());
			out.writeNumberProperty("reports", entry.reports());
			if (entry.texts() > 0) {
				out.writeNumberProperty("texts", entry.texts());
			}
			out.writeNumberProperty("offset", offset);
			out.writeNumberProperty("length", length);
		});
	}

	/**
	 * Reads such a line.
	 *
	 * @throws RuntimeException when it isn't one
	 */
	static StepHead of(String line, JournalFile file) {
		Reading reading = new Reading();
		try (JsonParser in = Json.parser(line)) {
			Json.properties(in, reading::property);
		}
		return new StepHead(new LogEntry(reading.numbers[0], reading.numbers[1], Kind.valueOf(reading.texts[0]), reading.texts[1],
				reading.texts[2], reading.texts[3], (int) reading.numbers[2], reading.ids, (int) reading.numbers[3],
				(int) reading.numbers[4], (int) reading.numbers[5], (int) reading.numbers[8]), file, reading.numbers[6], (int) reading.numbers[7]);
	}

	private static final class Reading {

		private static final List<String> NUMBERS = List.of("entry", "step", "objects", "verdicts", "rules", "reports",
				"offset", "length", "texts");
		private static final List<String> TEXTS = List.of("kind", "label", "by", "at");

		private final long[] numbers = new long[NUMBERS.size()];
		private final String[] texts = { "", "", "", "" };
		private final List<String> ids = new ArrayList<>();

		void property(String name, JsonParser in) {
			if (in.currentToken() == JsonToken.VALUE_NUMBER_INT && name.equals("diagrams")) {
				// so written by an earlier version
				numbers[NUMBERS.indexOf("texts")] = in.getLongValue();
			} else if (in.currentToken() == JsonToken.VALUE_NUMBER_INT && NUMBERS.contains(name)) {
				numbers[NUMBERS.indexOf(name)] = in.getLongValue();
			} else if (in.currentToken() == JsonToken.VALUE_STRING && TEXTS.contains(name)) {
				texts[TEXTS.indexOf(name)] = in.getString();
			} else if (in.currentToken() == JsonToken.START_ARRAY && name.equals("ids")) {
				while (in.nextToken() != JsonToken.END_ARRAY) {
					ids.add(in.getString());
				}
			} else {
				in.skipChildren();
			}
		}
	}
}
