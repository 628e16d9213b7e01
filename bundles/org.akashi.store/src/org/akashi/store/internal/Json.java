package org.akashi.store.internal;

import java.io.StringWriter;
import java.util.function.Consumer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes the store's own JSON, one object a line. */
final class Json {

	/** A line may quote a whole document; depth stays bounded. */
	private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints
			.builder().maxStringLength(Integer.MAX_VALUE).maxNestingDepth(500).build()).build();

	private Json() {
	}

	static JsonParser parser(byte[] bytes, int offset, int length) {
		return FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length);
	}

	static JsonParser parser(String json) {
		return FACTORY.createParser(ObjectReadContext.empty(), json);
	}

	/** One object as a line without its line break. */
	static String object(Consumer<JsonGenerator> properties) {
		StringWriter text = new StringWriter(256);
		try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
			out.writeStartObject();
			properties.accept(out);
			out.writeEndObject();
		}
		return text.toString();
	}

	/** Writes a property unless it has its default {@code ""}. */
	static void text(JsonGenerator out, String name, String value) {
		if (!value.isEmpty()) {
			out.writeStringProperty(name, value);
		}
	}

	/** Takes one property of an object; the parser stands on its value and must stand on its end afterwards. */
	@FunctionalInterface
	interface Property {
		void read(String name, JsonParser value);
	}

	/**
	 * Reads the properties of an object.
	 *
	 * @param in stands on the start of the object, or before it
	 * @throws IllegalArgumentException when there is no object
	 */
	static void properties(JsonParser in, Property property) {
		JsonToken token = in.currentToken() == null ? in.nextToken() : in.currentToken();
		if (token != JsonToken.START_OBJECT) {
			throw new IllegalArgumentException("Not a JSON object");
		}
		while (in.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = in.currentName();
			in.nextToken();
			property.read(name, in);
		}
	}
}
