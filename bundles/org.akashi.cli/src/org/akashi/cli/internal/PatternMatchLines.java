package org.akashi.cli.internal;

import org.akashi.review.pattern.CaseMatches;

import tools.jackson.core.JsonGenerator;

/** What a pattern finds in a case, as properties of a JSON line. */
final class PatternMatchLines {

	private PatternMatchLines() {
	}

	static void write(CaseMatches found, JsonGenerator json) {
		json.writeArrayPropertyStart("objects");
		for (CaseMatches.ObjectHit hit : found.objects()) {
			json.writeStartObject();
			json.writeNumberProperty("part", hit.part());
			if (!hit.observation().isEmpty()) {
				json.writeStringProperty("observation", hit.observation());
			}
			json.writeStringProperty("object", hit.object().id());
			json.writeStringProperty("name", hit.object().name());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayPropertyStart("texts");
		for (CaseMatches.TextHit hit : found.texts()) {
			json.writeStartObject();
			json.writeNumberProperty("part", hit.part());
			json.writeStringProperty("sha256", hit.sha256());
			json.writeStringProperty("report", hit.report());
			json.writeNumberProperty("start", hit.start());
			json.writeNumberProperty("end", hit.end());
			json.writeStringProperty("value", hit.value());
			json.writeStringProperty("line", hit.line());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeNumberProperty("observed", found.observed());
		json.writeNumberProperty("searched", found.searched());
		json.writeArrayPropertyStart("problems");
		found.problems().forEach(json::writeString);
		json.writeEndArray();
	}
}
