package org.akashi.stix;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.akashi.stix.internal.JsonText;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What a bundle has besides its objects (STIX 2.1, section 8): its id, and what the standard does not know there, such as
 * custom properties or the {@code spec_version} of STIX 2.0. Immutable.
 *
 * @param properties JSON text by name, without {@code objects}, in order of the source
 */
public record BundleFrame(Map<String, String> properties) {

	/** Copies the properties. */
	public BundleFrame {
		properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
	}

	/** The bundle's id; empty when it has none, or none that is a text. */
	public Optional<String> id() {
		String json = properties.get("id");
		if (json == null || !json.startsWith("\"")) {
			return Optional.empty();
		}
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
			parser.nextToken();
			return Optional.of(parser.getString());
		}
	}

	/** The frame as one line of JSON: a bundle without objects. {@link #read} reads it. */
	public String line() {
		StringBuilder line = new StringBuilder("{");
		properties.forEach((name, json) -> line.append(line.length() == 1 ? "" : ",").append(JsonText.quote(name)).append(':').append(json));
		return line.append('}').toString();
	}

	/**
	 * Reads a line that {@link #line} gave.
	 *
	 * @throws StixSyntaxException if the text is no JSON object
	 */
	public static BundleFrame read(String line) {
		Map<String, String> properties = new LinkedHashMap<>();
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), line)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new StixSyntaxException("Expected a JSON object", 1, 1, null);
			}
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				parser.nextToken();
				properties.put(name, JsonText.copy(parser));
			}
		} catch (JacksonException e) {
			throw StixReader.syntax(e.getOriginalMessage(), e.getLocation(), e);
		}
		return new BundleFrame(properties);
	}
}
