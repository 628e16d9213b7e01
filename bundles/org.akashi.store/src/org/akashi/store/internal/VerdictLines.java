package org.akashi.store.internal;

import java.util.HashMap;
import java.util.Map;

import org.akashi.store.Verdict;
import org.akashi.store.Verdict.Decision;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Verdicts as lines of JSON, fixed key order, empty properties left out. */
final class VerdictLines {

	private VerdictLines() {
	}

	static String line(Verdict verdict) {
		return Json.object(out -> {
			out.writeStringProperty("item", verdict.item());
			out.writeStringProperty("decision", verdict.decision().name().toLowerCase(java.util.Locale.ROOT));
			out.writeNumberProperty("start", verdict.start());
			out.writeNumberProperty("end", verdict.end());
			Json.text(out, "type", verdict.type());
			Json.text(out, "value", verdict.value());
			Json.text(out, "newType", verdict.newType());
			Json.text(out, "newValue", verdict.newValue());
			Json.text(out, "entity", verdict.entity());
			Json.text(out, "object", verdict.object());
			Json.text(out, "by", verdict.by());
			Json.text(out, "at", verdict.at());
			Json.text(out, "why", verdict.why());
			Json.text(out, "raw", verdict.raw());
			Json.text(out, "extractor", verdict.extractor());
		});
	}

	/**
	 * Reads a line.
	 *
	 * @throws RuntimeException when it isn't a verdict
	 */
	static Verdict verdict(String line) {
		Map<String, String> texts = new HashMap<>();
		Map<String, Integer> numbers = new HashMap<>();
		try (JsonParser in = Json.parser(line)) {
			Json.properties(in, (name, value) -> {
				if (value.currentToken() == JsonToken.VALUE_STRING) {
					texts.put(name, value.getString());
				} else if (value.currentToken() == JsonToken.VALUE_NUMBER_INT) {
					numbers.put(name, value.getIntValue());
				} else {
					value.skipChildren();
				}
			});
		}
		String decision = texts.getOrDefault("decision", "").toUpperCase(java.util.Locale.ROOT);
		return new Verdict(texts.get("item"), Decision.valueOf(decision), numbers.getOrDefault("start", 0),
				numbers.getOrDefault("end", 0), texts.getOrDefault("type", ""), texts.getOrDefault("value", ""),
				texts.getOrDefault("newType", ""), texts.getOrDefault("newValue", ""),
				texts.getOrDefault("entity", ""), texts.getOrDefault("object", ""), texts.getOrDefault("by", ""),
				texts.getOrDefault("at", ""), texts.getOrDefault("why", ""),
				texts.getOrDefault("raw", ""), texts.getOrDefault("extractor", ""));
	}
}
