package org.akashi.review.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixWriter;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A random graph of objects in a case, and beside it the same objects as they would be if nothing were ever merged. */
final class Graph {

	private static final JsonMapper MAPPER = JsonMapper.shared();
	private static final String TIMES = "\"created\":\"2026-01-31T09:30:00.000Z\",\"modified\":\"2026-01-31T09:30:00.000Z\"";

	final Random random;
	final Map<String, ObjectNode> apart = new TreeMap<>();
	private int serial;

	Graph(long seed) {
		random = new Random(seed);
		for (String type : List.of("identity", "intrusion-set", "malware")) {
			for (int i = 0; i < 5; i++) {
				thing(type);
			}
		}
		for (int i = 0; i < 16; i++) {
			relationship(any("intrusion-set", "malware"), any("intrusion-set", "malware", "identity"));
		}
		for (int i = 0; i < 3; i++) {
			sighting();
			report();
		}
	}

	String id(String type) {
		return "%s--00000000-0000-4000-8000-%012d".formatted(type, ++serial);
	}

	String any(String... types) {
		List<String> ids = apart.keySet().stream().filter(id -> List.of(types).contains(id.substring(0, id.indexOf("--")))).toList();
		return ids.get(random.nextInt(ids.size()));
	}

	private boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	void put(String json) {
		ObjectNode tree = (ObjectNode) MAPPER.readTree(StixWriter.line(StixReader.read(json)));
		apart.put(tree.get("id").stringValue(), tree);
	}

	private void thing(String type) {
		String id = id(type);
		StringBuilder json = new StringBuilder("{\"type\":\"%s\",\"spec_version\":\"2.1\",\"id\":\"%s\",%s,\"name\":\"N%d\"".formatted(type, id, TIMES,
				random.nextInt(12)));
		if (type.equals("malware")) {
			json.append(",\"is_family\":true,\"malware_types\":[\"backdoor\"]");
		}
		if (!type.equals("identity") && chance(60)) {
			json.append(",\"aliases\":[\"A%d\",\"B%d\"]".formatted(random.nextInt(4), random.nextInt(9)));
		}
		if (chance(40)) {
			json.append(",\"description\":\"D%d\"".formatted(random.nextInt(3)));
		}
		if (chance(30)) {
			json.append(",\"labels\":[\"one\",\"L%d\",\"one\"]".formatted(random.nextInt(3)));
		}
		boolean others = serial > 1;
		if (others && chance(60)) {
			json.append(",\"created_by_ref\":\"%s\"".formatted(any("identity")));
		}
		if (others && chance(30)) {
			json.append(",\"x_mitre_modified_by_ref\":\"%s\"".formatted(any("identity")));
		}
		if (type.equals("intrusion-set") && chance(40)) {
			json.append(",\"first_seen\":\"20%d-01-01T00:00:00Z\"".formatted(10 + random.nextInt(9)));
			json.append(chance(50) ? ",\"last_seen\":\"2025-01-01T00:00:00Z\"" : "");
		}
		json.append(",\"extensions\":{");
		if (others && chance(30)) {
			json.append("\"extension-definition--00000000-0000-4000-8000-000000000099\":{\"extension_type\":\"property-extension\",\"x_more\":[{\"seen_by_refs\":[\"%s\",\"%s\"],\"n\":1}]},"
					.formatted(any("identity"), any("identity")));
		}
		json.append("\"%s\":{\"extension_type\":\"property-extension\",\"evidence\":[%s]".formatted(EvidenceExtension.ID, evidence()));
		if (others && chance(70)) {
			json.append(",\"names\":[{\"name\":\"A1\",\"asserted_by_ref\":\"%s\",\"since\":\"2017\"},{\"name\":\"B%d\",\"asserted_by_ref\":\"%s\",\"evidence\":[%s]}]"
					.formatted(any("identity"), random.nextInt(9), any("identity"), evidence()));
		}
		put(json.append("}}}").toString());
	}

	private String evidence() {
		return "{\"sha256\":\"ab\",\"start\":%d,\"end\":9,\"quote\":\"Q%d\"}".formatted(random.nextInt(4), random.nextInt(6));
	}

	String relationship(String from, String to) {
		String id = id("relationship");
		put("{\"type\":\"relationship\",\"spec_version\":\"2.1\",\"id\":\"%s\",%s,\"relationship_type\":\"related-to\",\"source_ref\":\"%s\",\"target_ref\":\"%s\"}"
				.formatted(id, TIMES, from, to));
		return id;
	}

	private void sighting() {
		put("{\"type\":\"sighting\",\"spec_version\":\"2.1\",\"id\":\"%s\",%s,\"sighting_of_ref\":\"%s\",\"where_sighted_refs\":[\"%s\",\"%s\",\"%s\"]}"
				.formatted(id("sighting"), TIMES, any("malware"), any("identity"), any("identity"), any("identity")));
	}

	private void report() {
		List<String> refs = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			String ref = any("intrusion-set", "malware", "identity", "relationship");
			if (!refs.contains(ref)) {
				refs.add(ref);
			}
		}
		String marking = chance(30) ? ",\"granular_markings\":[{\"lang\":\"en\",\"selectors\":[\"object_refs.[1]\"]}]" : "";
		put("{\"type\":\"report\",\"spec_version\":\"2.1\",\"id\":\"%s\",%s,\"name\":\"R\",\"published\":\"2026-01-31T09:30:00Z\",\"object_refs\":[\"%s\"]%s}"
				.formatted(id("report"), TIMES, String.join("\",\"", refs), marking));
	}

	Case create(Path folder) throws CoreException, IOException {
		Case made = Case.create(folder, "Graph");
		made.history().execute("Import", edit -> apart.values().forEach(tree -> edit.add(StixReader.read(tree.toString()))));
		return made;
	}

	/** The objects of a case without the times of their versions. */
	static Map<String, JsonNode> content(Case of) {
		Map<String, JsonNode> content = new TreeMap<>();
		for (String type : of.index().types()) {
			of.index().ofType(type).forEach(entry -> content.put(entry.id(), plain(of.index().find(entry.id()).orElseThrow())));
		}
		return content;
	}

	/** Compares object by object, so that a failure says where. */
	static void assertSame(Map<String, JsonNode> expected, Map<String, JsonNode> got) {
		assertEquals(expected.keySet(), got.keySet());
		expected.forEach((id, tree) -> {
			if (!tree.equals(got.get(id))) {
				assertEquals(tree.toString(), got.get(id).toString());
			}
		});
	}

	static JsonNode plain(StixObject object) {
		ObjectNode tree = (ObjectNode) MAPPER.readTree(StixWriter.line(object));
		tree.remove("modified");
		return tree;
	}

	/** The same of the objects that were never merged. */
	Map<String, JsonNode> expected() {
		Map<String, JsonNode> expected = new TreeMap<>();
		apart.forEach((id, tree) -> expected.put(id, plain(StixReader.read(tree.toString()))));
		return expected;
	}
}
