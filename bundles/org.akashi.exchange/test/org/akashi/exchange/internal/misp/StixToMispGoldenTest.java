package org.akashi.exchange.internal.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Our MISP of STIX samples beside that of MISP's own converter: each difference is explained in a table. Skipped where the shared data isn't there. */
class StixToMispGoldenTest {

	private final Differences differences = new Differences("stix-to-misp.tsv");

	private List<String> samples(String file, String key) throws IOException {
		List<String> found = new ArrayList<>();
		for (Map.Entry<String, JsonNode> sample : Goldens.tree("misp-stix-mapping/" + file).properties()) {
			if (sample.getValue().has("MISP")) {
				found.addAll(sample(file.replace(".json", "") + "/" + sample.getKey(), sample.getValue(), key));
			} else {
				for (Map.Entry<String, JsonNode> kind : sample.getValue().properties()) {
					found.addAll(sample(file.replace(".json", "") + "/" + sample.getKey() + "/" + kind.getKey(), kind.getValue(), key));
				}
			}
		}
		return found;
	}

	private List<String> sample(String name, JsonNode sample, String key) {
		List<StixObject> objects = new ArrayList<>();
		Goldens.list(sample.get("STIX")).forEach(object -> objects.add(StixReader.read(object.toString())));
		ObjectNode event = Meaning.export(objects, Map.of()).events().getFirst();
		List<JsonNode> theirs = Goldens.list(sample.get("MISP"));
		List<JsonNode> ours = event.get(key) == null ? List.of() : Goldens.list(event.get(key));
		List<String> found = new ArrayList<>();
		for (int i = 0; i < Math.max(theirs.size(), ours.size()); i++) {
			Map<String, String> their = i < theirs.size() ? Differences.misp(theirs.get(i)) : Map.of();
			Map<String, String> our = i < ours.size() ? Differences.misp(ours.get(i)) : Map.of("." + key + " missing", event.toString());
			found.addAll(differences.unexplained(name + (i == 0 ? "" : "#" + i), their, our));
		}
		return found;
	}

	@Test
	void attributes() throws IOException {
		assertEquals("", String.join("\n", samples("stix21_to_misp_attributes.json", "Attribute")));
	}

	@Test
	void objects() throws IOException {
		assertEquals("", String.join("\n", samples("stix21_to_misp_objects.json", "Object")));
	}

	@Test
	void galaxies() throws IOException {
		assertEquals("", String.join("\n", samples("stix21_to_misp_galaxies.json", "Galaxy")));
	}

	@Test
	void othersAttributes() throws IOException {
		assertEquals("", String.join("\n", samples("external_stix21_to_misp_attributes.json", "Attribute")));
	}

	@Test
	void othersObjects() throws IOException {
		assertEquals("", String.join("\n", samples("external_stix21_to_misp_objects.json", "Object")));
	}

	@Test
	void othersGalaxies() throws IOException {
		assertEquals("", String.join("\n", samples("external_stix21_to_misp_galaxies.json", "Galaxy")));
	}
}
