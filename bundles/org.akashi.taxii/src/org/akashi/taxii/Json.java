package org.akashi.taxii;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON of servers that nobody need trust: depth, lengths and names are limited, numbers stay as they are. */
final class Json {

	/** STIX itself needs about ten. */
	private static final int DEPTH = 100;
	/** The longest text: an artifact's payload. */
	private static final int TEXT = 32 << 20;
	private static final int NUMBER = 400;

	/** Reads and writes. */
	static final JsonMapper MAPPER = JsonMapper
			.builder(JsonFactory.builder()
					.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(TEXT)
							.maxNumberLength(NUMBER).build())
					.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

	/** Reads values that others follow. */
	static final JsonMapper PARTS = MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	private Json() {
	}

	/** The object that an answer holds. */
	static ObjectNode object(Answer answer, String what) throws CoreException {
		try {
			if (MAPPER.readTree(answer.body()) instanceof ObjectNode object) {
				return object;
			}
			throw bad(answer, what, "it is no JSON object", null);
		} catch (StreamConstraintsException e) {
			throw bad(answer, what, "it is deeper or longer than any STIX is (" + e.getOriginalMessage() + ")", e);
		} catch (JacksonException e) {
			throw bad(answer, what, "it is no whole JSON (" + e.getOriginalMessage() + ")", e);
		}
	}

	/** An error about an answer. */
	static CoreException bad(Answer answer, String what, String why, Throwable cause) {
		return TaxiiStatus.error(TaxiiStatus.BAD_ANSWER, "The answer of " + answer.url().getRawAuthority() + " for " + what
				+ " can't be used: " + why + ". Try again; if it stays so, tell those who run the server.", cause);
	}

	/** A text property, or {@code ""}. */
	static String text(JsonNode node, String name) {
		JsonNode value = node.get(name);
		return value != null && value.isString() ? value.asString() : "";
	}

	/** A number property, or 0. */
	static long number(JsonNode node, String name) {
		JsonNode value = node.get(name);
		return value != null && value.isIntegralNumber() && value.canConvertToLong() ? value.asLong() : 0;
	}

	/** A property that is true. */
	static boolean flag(JsonNode node, String name) {
		JsonNode value = node.get(name);
		return value != null && value.isBoolean() && value.asBoolean();
	}

	/** A list of texts; what is no text is passed over. */
	static List<String> texts(JsonNode node, String name) {
		List<String> texts = new ArrayList<>();
		for (JsonNode element : list(node, name)) {
			if (element.isString()) {
				texts.add(element.asString());
			}
		}
		return texts;
	}

	/** The elements of a list; none when it is no list. */
	static List<JsonNode> list(JsonNode node, String name) {
		List<JsonNode> elements = new ArrayList<>();
		JsonNode value = node.get(name);
		if (value != null && value.isArray()) {
			value.forEach(elements::add);
		}
		return elements;
	}
}
