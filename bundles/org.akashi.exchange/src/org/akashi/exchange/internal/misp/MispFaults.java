package org.akashi.exchange.internal.misp;

import java.util.IdentityHashMap;
import java.util.Map;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.KnowledgeSink;

import tools.jackson.databind.JsonNode;

/** What is wrong in a MISP file, with the line where it stands. */
final class MispFaults {

	private static final int MOST = 1000;

	private final KnowledgeSink sink;
	private final Map<JsonNode, Integer> lines;
	private int said;

	/**
	 * Faults of one file.
	 *
	 * @param sink  takes them
	 * @param lines the line of each JSON object of the file
	 */
	MispFaults(KnowledgeSink sink, IdentityHashMap<JsonNode, Integer> lines) {
		this.sink = sink;
		this.lines = lines;
	}

	/** A thing that was read all the same. */
	void fault(String path, JsonNode where, String message) {
		said++;
		if (said <= MOST) {
			sink.problem(ExchangeStatus.warning(place(path, where) + ": " + message));
		} else if (said == MOST + 1) {
			sink.problem(ExchangeStatus.warning("More than " + MOST + " things are wrong with the file; the others are not listed."));
		}
	}

	/** A thing that is not carried. */
	void loss(String path, JsonNode where, String what, String reason) {
		sink.loss(path, lines.getOrDefault(where, 0), shortened(what), reason);
	}

	private String place(String path, JsonNode where) {
		Integer line = where == null ? null : lines.get(where);
		return line == null ? path : "Line " + line + ", " + path;
	}

	/** At most 80 characters of a text, on one line. */
	static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() <= 80 ? line : line.substring(0, 79) + "…";
	}
}
