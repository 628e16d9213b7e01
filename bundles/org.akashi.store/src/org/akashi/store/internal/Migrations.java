package org.akashi.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All steps from the first form of the folder to today's. */
final class Migrations {

	/** The form that this Akashi writes. */
	static final int CURRENT = 1;

	/** Those that were ever needed, in order. */
	static final Migrations ALL = new Migrations(CURRENT, List.of());

	private static final JsonMapper MAPPER = new JsonMapper();

	private final int current;
	private final List<Migration> steps;

	Migrations(int current, List<Migration> steps) {
		this.current = current;
		this.steps = List.copyOf(steps);
	}

	int current() {
		return current;
	}

	/** Whether lines of a case with this schema have to be changed. */
	boolean needed(int schema) {
		return schema < current;
	}

	/**
	 * A line in today's form.
	 *
	 * @throws RuntimeException when the line isn't a JSON object or a step fails
	 */
	byte[] migrate(int schema, byte[] line) {
		JsonNode tree = MAPPER.readTree(line);
		if (!(tree instanceof ObjectNode object)) {
			throw new IllegalArgumentException("Not a JSON object");
		}
		for (Migration step : steps) {
			if (step.from() >= schema) {
				object = step.object(object);
			}
		}
		return MAPPER.writeValueAsString(object).getBytes(StandardCharsets.UTF_8);
	}
}
