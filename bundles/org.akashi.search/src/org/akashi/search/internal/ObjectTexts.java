package org.akashi.search.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.search.Matched;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What there is to find in an object, read from its line. All texts count, also those of properties that nobody knows
 * yet; ids, references, times and what machines say to each other don't.
 */
final class ObjectTexts {

	private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
			.maxStringLength(Integer.MAX_VALUE).build()).build()).build();

	/** Longer texts are found by their first part. */
	private static final int LONGEST = 200_000;

	private static final Map<String, Matched> BY_NAME = Map.ofEntries(Map.entry("name", Matched.NAME), Map.entry("aliases", Matched.ALIAS),
			Map.entry("x_mitre_aliases", Matched.ALIAS), Map.entry("value", Matched.VALUE), Map.entry("path", Matched.VALUE),
			Map.entry("key", Matched.VALUE), Map.entry("number", Matched.VALUE), Map.entry("url", Matched.VALUE),
			Map.entry("user_id", Matched.VALUE), Map.entry("account_login", Matched.VALUE), Map.entry("display_name", Matched.VALUE),
			Map.entry("command_line", Matched.VALUE), Map.entry("subject", Matched.VALUE), Map.entry("serial_number", Matched.VALUE),
			Map.entry("message_id", Matched.VALUE), Map.entry("hashes", Matched.VALUE), Map.entry("pattern", Matched.VALUE),
			Map.entry("cpe", Matched.VALUE), Map.entry("external_id", Matched.EXTERNAL_ID), Map.entry("country", Matched.LABEL),
			Map.entry("region", Matched.LABEL), Map.entry("city", Matched.LABEL), Map.entry("labels", Matched.LABEL),
			Map.entry("sectors", Matched.LABEL), Map.entry("roles", Matched.LABEL), Map.entry("identity_class", Matched.LABEL),
			Map.entry("goals", Matched.TEXT), Map.entry("quote", Matched.QUOTE));

	private static final Set<String> SILENT = Set.of("id", "type", "spec_version", "created", "modified", "lang", "granular_markings",
			"revoked", "extension_type", "extractor", "mention", "decided_by", "decided_at", "why", "sha256", "property", "former",
			"pattern_type", "pattern_version", "schema", "version", "opinion", "definition_type", "kill_chain_name", "relationship_type",
			"merged", "moved", "distinctions", "resource_level", "sophistication", "primary_motivation", "start", "end", "page",
			"asserted_by", "object_modified", "is_family");

	private final List<Piece> pieces = new ArrayList<>();
	private final Set<String> reports = new LinkedHashSet<>();

	private ObjectTexts() {
	}

	/** Reads a line; one that isn't JSON has no texts. */
	static ObjectTexts of(byte[] bytes, int offset, int length) {
		ObjectTexts texts = new ObjectTexts();
		try {
			texts.object(MAPPER.readTree(bytes, offset, length), "");
		} catch (JacksonException e) {
			texts.pieces.clear(); // the case's problems name the line
		}
		return texts;
	}

	static ObjectTexts of(String line) {
		byte[] bytes = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		return of(bytes, 0, bytes.length);
	}

	/** The texts, in the order of the line. */
	List<Piece> pieces() {
		return pieces;
	}

	/** SHA-256 of the reports that evidence stands in. */
	Set<String> reports() {
		return reports;
	}

	private void object(JsonNode node, String within) {
		if (node.has("quote") && node.has("sha256")) {
			evidence(node);
			return;
		}
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			String name = property.getKey();
			if (!SILENT.contains(name) && !name.endsWith("_ref") && !name.endsWith("_refs")) {
				value(property.getValue(), name, within);
			}
		}
	}

	private void evidence(JsonNode node) {
		String sha = text(node, "sha256");
		reports.add(sha);
		pieces.add(new Piece(Matched.QUOTE, cut(text(node, "quote")), sha, node.path("start").asInt(-1), node.path("end").asInt(-1),
				node.path("page").asInt(0)));
	}

	private static String text(JsonNode node, String name) {
		JsonNode value = node.path(name);
		return value.isString() ? value.stringValue() : "";
	}

	private void value(JsonNode value, String name, String within) {
		if (value.isObject()) {
			object(value, name);
		} else if (value.isArray()) {
			for (JsonNode item : value) {
				value(item, name, within);
			}
		} else if (value.isString()) {
			String text = value.stringValue();
			if (!text.isBlank() && !isTime(text)) {
				pieces.add(new Piece(matched(name, within), cut(text)));
			}
		} else if (value.isIntegralNumber() && name.equals("number")) {
			pieces.add(new Piece(Matched.VALUE, "AS" + value.asString()));
		}
	}

	private static Matched matched(String name, String within) {
		if (within.isEmpty()) {
			return BY_NAME.getOrDefault(name, name.endsWith("_types") ? Matched.LABEL : Matched.TEXT);
		}
		return switch (within) {
			case "hashes" -> Matched.VALUE;
			case "names" -> name.equals("name") ? Matched.ALIAS : Matched.TEXT;
			case "external_references" -> name.equals("external_id") ? Matched.EXTERNAL_ID : Matched.TEXT;
			default -> name.equals("quote") ? Matched.QUOTE : Matched.TEXT;
		};
	}

	private static boolean isTime(String text) {
		return text.length() >= 20 && text.length() <= 30 && text.charAt(4) == '-' && text.charAt(10) == 'T' && text.endsWith("Z");
	}

	private static String cut(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
	}
}
