package org.akashi.exchange.internal.misp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON into a tree that knows the line of each object. What is nested too deep is left out and named; nothing here is recursive. */
final class JsonTree {

	/** Deeper than any MISP event: what lies below is left out. */
	static final int DEEPEST = 60;

	private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Integer.MAX_VALUE)
			.maxStringLength(Integer.MAX_VALUE).maxNumberLength(4000).maxNameLength(50_000).build()).build();

	private final IdentityHashMap<JsonNode, Integer> lines = new IdentityHashMap<>();
	private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
	private JsonNode root;
	private int cut;

	/** The line of each object. */
	IdentityHashMap<JsonNode, Integer> lines() {
		return lines;
	}

	/** The first line where something is nested too deep, or 0. */
	int cutAt() {
		return cut;
	}

	/**
	 * Reads a document.
	 *
	 * @return the tree; where the text stops being JSON, a {@link tools.jackson.core.JacksonException} is thrown and {@link #soFar()} has the rest
	 */
	JsonNode read(InputStream in) throws IOException {
		try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
			String name = "";
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (token == JsonToken.PROPERTY_NAME) {
					name = parser.currentName();
				} else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
					start(token, name, parser);
				} else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
					open.pop();
				} else {
					add(name, value(parser, token));
				}
			}
		} catch (tools.jackson.core.exc.JacksonIOException e) {
			throw e.getCause();
		}
		return root;
	}

	/** What was read up to here. */
	JsonNode soFar() {
		return root;
	}

	private void start(JsonToken token, String name, JsonParser parser) {
		if (open.size() >= DEEPEST) {
			cut = cut == 0 ? parser.currentTokenLocation().getLineNr() : cut;
			parser.skipChildren();
			return;
		}
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		ContainerNode<?> node = token == JsonToken.START_OBJECT ? nodes.objectNode() : nodes.arrayNode();
		lines.put(node, parser.currentTokenLocation().getLineNr());
		add(name, node);
		open.push(node);
	}

	private void add(String name, JsonNode node) {
		ContainerNode<?> parent = open.peek();
		if (parent instanceof ObjectNode object) {
			object.set(name, node);
		} else if (parent instanceof ArrayNode array) {
			array.add(node);
		} else if (root == null) {
			root = node;
		}
	}

	private static JsonNode value(JsonParser parser, JsonToken token) {
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		return switch (token) {
			case VALUE_STRING -> nodes.stringNode(parser.getString());
			case VALUE_TRUE -> nodes.booleanNode(true);
			case VALUE_FALSE -> nodes.booleanNode(false);
			case VALUE_NUMBER_INT -> parser.getString().length() <= 18 ? nodes.numberNode(parser.getLongValue()) : nodes.numberNode(parser.getBigIntegerValue());
			case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
			default -> nodes.nullNode();
		};
	}
}
