package org.akashi.store.internal;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lines as trees of JSON, numbers as they were written. */
final class Trees {

	private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).maxNestingDepth(500)
					.build()).build())
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

	private Trees() {
	}

	/** @throws tools.jackson.core.JacksonException when it isn't JSON */
	static JsonNode read(String json) {
		return MAPPER.readTree(json);
	}

	/** On one line. */
	static String write(JsonNode tree) {
		return MAPPER.writeValueAsString(tree);
	}

	/** A name as a part of a JSON pointer, RFC 6901 section 3. */
	static String escape(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

	/** The name in a part of a JSON pointer. */
	static String unescape(String part) {
		return part.replace("~1", "/").replace("~0", "~");
	}
}
