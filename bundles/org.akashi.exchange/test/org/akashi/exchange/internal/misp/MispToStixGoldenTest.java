package org.akashi.exchange.internal.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Our STIX beside that of MISP's own converter: each difference is explained in a table. Skipped where the shared data isn't there. */
class MispToStixGoldenTest {

	private final Differences differences = new Differences("misp-to-stix.tsv");

	/** An event with a sample, which is marked for detection when the sample shows an indicator. */
	private static ObjectNode event(String key, JsonNode misp, JsonNode stix) {
		ObjectNode event = Conversions.MAPPER.createObjectNode();
		event.put("uuid", "a6ef17d6-91cb-4a05-b10b-2f045daf874c").put("info", "sample").put("date", "2020-10-25").put("timestamp", "1603642920");
		event.putObject("Orgc").put("name", "MISP-Project").put("uuid", "a0c22599-9e58-4da4-96ac-7051603fa951");
		boolean detect = Goldens.list(stix).stream().anyMatch(object -> Differences.text(object, "type").equals("indicator"));
		for (JsonNode element : Goldens.list(misp)) {
			ObjectNode copy = (ObjectNode) element.deepCopy();
			if (key.equals("Attribute") && detect) {
				copy.put("to_ids", true);
			}
			((ArrayNode) event.withArray(key)).add(copy);
		}
		return event;
	}

	private List<String> samples(String file, String key) throws IOException {
		List<String> found = new ArrayList<>();
		for (Map.Entry<String, JsonNode> sample : Goldens.tree("misp-stix-mapping/" + file).properties()) {
			JsonNode stix = sample.getValue().get("STIX");
			ObjectNode event = event(key, sample.getValue().get("MISP"), stix);
			List<ObjectNode> ours = new ArrayList<>(Conversions.of(event.toString()).json());
			ours.removeIf(object -> List.of("grouping", "extension-definition").contains(object.get("type").stringValue())
					|| object.get("type").stringValue().equals("identity") && !object.has("labels"));
			found.addAll(differences.unexplained(file.replace(".json", "") + "/" + sample.getKey(), Differences.stix(Goldens.list(stix)), Differences.stix(ours)));
		}
		return found;
	}

	@Test
	void attributes() throws IOException {
		assertEquals("", String.join("\n", samples("misp_attributes_to_stix21.json", "Attribute")));
	}

	@Test
	void customAttributes() throws IOException {
		assertEquals("", String.join("\n", samples("misp_custom_attributes_to_stix21.json", "Attribute")));
	}

	@Test
	void objects() throws IOException {
		assertEquals("", String.join("\n", samples("misp_objects_to_stix21.json", "Object")));
	}

	@Test
	void customObjects() throws IOException {
		assertEquals("", String.join("\n", samples("misp_custom_objects_to_stix21.json", "Object")));
	}

	@Test
	void galaxies() throws IOException {
		assertEquals("", String.join("\n", samples("misp_galaxies_to_stix21.json", "Galaxy")));
	}

	/** Events of several files make one golden. */
	private void events(String golden, String... sources) throws IOException {
		List<ObjectNode> ours = new ArrayList<>();
		for (String source : sources) {
			ours.addAll(Conversions.of(source, Files.readAllBytes(Goldens.file("misp-stix-tests/" + source))).json());
		}
		List<JsonNode> theirs = Goldens.list(Goldens.tree("misp-stix-tests/" + golden).get("objects"));
		assertTrue(theirs.size() > 3);
		assertEquals("", String.join("\n", differences.unexplained(golden, Differences.stix(theirs), Differences.stix(ours))));
	}

	@Test
	void collections() throws IOException {
		events("test_events_collection_stix21.json", "test_events_collection_1.json", "test_events_collection_2.json");
		events("test_attributes_collection_stix21.json", "test_attributes_collection_1.json", "test_attributes_collection_2.json");
		events("test_objects_collection_stix21.json", "test_objects_collection_1.json", "test_objects_collection_2.json");
	}

	@Test
	void singleEvents() throws IOException {
		events("test_event1_stix21.json", "test_events_collection_1.json");
		events("test_event2_stix21.json", "test_events_collection_2.json");
	}
}
