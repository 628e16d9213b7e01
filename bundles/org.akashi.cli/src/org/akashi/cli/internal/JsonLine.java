package org.akashi.cli.internal;

import java.io.StringWriter;
import java.util.function.Consumer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON for machines: one object, one line. */
final class JsonLine {

	private static final JsonFactory JSON = new JsonFactory();

	private JsonLine() {
	}

	/**
	 * An object as one line, without line end.
	 *
	 * @param content writes its properties
	 */
	static String of(Consumer<JsonGenerator> content) {
		StringWriter out = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			content.accept(json);
			json.writeEndObject();
		}
		return out.toString();
	}
}
