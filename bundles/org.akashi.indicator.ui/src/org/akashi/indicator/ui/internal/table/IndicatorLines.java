package org.akashi.indicator.ui.internal.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.akashi.stix.EvidenceExtension;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what the table needs from lines of a case (STIX 2.1 JSON, evidence in its extension), without making objects of them. */
final class IndicatorLines {

	private static final byte[] INDICATOR = "{\"type\":\"indicator\"".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] RELATIONSHIP = "{\"type\":\"relationship\"".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] INDICATES = "\"indicates\"".getBytes(StandardCharsets.US_ASCII);

	/** Who is linked to an indicator. */
	record Indicates(String source, String target) {
	}

	private final JsonFactory json = new JsonFactory();
	private final PatternValues values = new PatternValues();

	/** Whether a line is an indicator's: the case writes the type first. */
	static boolean isIndicator(byte[] bytes, int offset, int length) {
		return starts(bytes, offset, length, INDICATOR);
	}

	private static boolean starts(byte[] bytes, int offset, int length, byte[] wanted) {
		return length >= wanted.length && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
	}

	/** The ends of a relationship {@code indicates}; empty for all other lines. */
	Optional<Indicates> indicates(byte[] bytes, int offset, int length) {
		if (!starts(bytes, offset, length, RELATIONSHIP) || !holds(bytes, offset, length)) {
			return Optional.empty();
		}
		String kind = "";
		String source = "";
		String target = "";
		try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
			parser.nextToken();
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				parser.nextToken();
				switch (name) {
					case "relationship_type" -> kind = parser.getString();
					case "source_ref" -> source = parser.getString();
					case "target_ref" -> target = parser.getString();
					default -> parser.skipChildren();
				}
			}
		} catch (JacksonException e) {
			return Optional.empty(); // The case names broken lines when it is opened.
		}
		return kind.equals("indicates") && source.startsWith("indicator--") ? Optional.of(new Indicates(source, target)) : Optional.empty();
	}

	private static boolean holds(byte[] bytes, int offset, int length) {
		for (int i = offset, end = offset + length - INDICATES.length; i <= end; i++) {
			if (bytes[i] == '"' && Arrays.equals(bytes, i, i + INDICATES.length, INDICATES, 0, INDICATES.length)) {
				return true;
			}
		}
		return false;
	}

	/** The indicator in a line; empty when it can't be read. */
	Optional<RowFacts> indicator(String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		return indicator(bytes, 0, bytes.length);
	}

	/** The indicator in a line; empty when it can't be read. */
	Optional<RowFacts> indicator(byte[] bytes, int offset, int length) {
		Draft draft = new Draft();
		try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
			parser.nextToken();
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				parser.nextToken();
				draft.take(name, parser);
			}
		} catch (JacksonException e) {
			return Optional.empty();
		}
		return draft.id.isEmpty() ? Optional.empty() : Optional.of(draft.facts(values));
	}

	/** What is read so far. */
	private static final class Draft {

		private String id = "";
		private String name = "";
		private String pattern = "";
		private String patternType = "";
		private int confidence = NumberCells.NONE;
		private String from = "";
		private String until = "";
		private String modified = "";
		private List<String> labels = List.of();
		private List<String> kinds = List.of();
		private List<String> markings = List.of();
		private final List<RowFacts.Phase> phases = new ArrayList<>(0);
		private boolean revoked;
		private int sentences;
		private String sha256 = "";
		private String report = "";
		private int start = -1;
		private int end = -1;

		void take(String property, JsonParser parser) {
			switch (property) {
				case "id" -> id = parser.getString();
				case "name" -> name = parser.getString();
				case "pattern" -> pattern = parser.getString();
				case "pattern_type" -> patternType = parser.getString();
				case "confidence" -> confidence = parser.getValueAsInt(NumberCells.NONE);
				case "valid_from" -> from = parser.getString();
				case "valid_until" -> until = parser.getString();
				case "modified" -> modified = parser.getString();
				case "revoked" -> revoked = parser.currentToken() == JsonToken.VALUE_TRUE;
				case "labels" -> labels = strings(parser);
				case "indicator_types" -> kinds = strings(parser);
				case "object_marking_refs" -> markings = strings(parser);
				case "kill_chain_phases" -> phases(parser);
				case "extensions" -> extensions(parser);
				default -> parser.skipChildren();
			}
		}

		private static List<String> strings(JsonParser parser) {
			List<String> strings = new ArrayList<>(2);
			while (parser.nextToken() == JsonToken.VALUE_STRING) {
				strings.add(parser.getString());
			}
			return strings;
		}

		private void phases(JsonParser parser) {
			while (parser.nextToken() == JsonToken.START_OBJECT) {
				String chain = "";
				String phase = "";
				for (String field = parser.nextName(); field != null; field = parser.nextName()) {
					parser.nextToken();
					switch (field) {
						case "kill_chain_name" -> chain = parser.getString();
						case "phase_name" -> phase = parser.getString();
						default -> parser.skipChildren();
					}
				}
				phases.add(new RowFacts.Phase(chain, phase));
			}
		}

		private void extensions(JsonParser parser) {
			for (String key = parser.nextName(); key != null; key = parser.nextName()) {
				JsonToken first = parser.nextToken();
				if (!key.equals(EvidenceExtension.ID) || first != JsonToken.START_OBJECT) {
					parser.skipChildren();
					continue;
				}
				for (String field = parser.nextName(); field != null; field = parser.nextName()) {
					parser.nextToken();
					if (field.equals("evidence")) {
						evidence(parser);
					} else {
						parser.skipChildren();
					}
				}
			}
		}

		private void evidence(JsonParser parser) {
			while (parser.nextToken() == JsonToken.START_OBJECT) {
				boolean first = sha256.isEmpty();
				for (String field = parser.nextName(); field != null; field = parser.nextName()) {
					parser.nextToken();
					if (!first) {
						parser.skipChildren();
						continue;
					}
					switch (field) {
						case "sha256" -> sha256 = parser.getString();
						case "report_ref" -> report = parser.getString();
						case "start" -> start = parser.getValueAsInt(-1);
						case "end" -> end = parser.getValueAsInt(-1);
						default -> parser.skipChildren();
					}
				}
				sentences++;
			}
		}

		RowFacts facts(PatternValues values) {
			PatternValues.Found found = patternType.equals("stix") ? values.of(pattern)
					: new PatternValues.Found(patternType.isEmpty() ? List.of() : List.of(patternType), "");
			return new RowFacts(id, found.types(), found.text(), name, pattern, patternType, confidence, from, until, modified, labels, kinds,
					markings, phases, revoked, sentences, sha256, report, start, end);
		}
	}
}
