package org.akashi.exchange.internal.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.StixRules;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All MISP events of the shared data through STIX and back. Skipped where the shared data isn't there. */
class RoundTripSharedTest {

	private static List<Path> files() throws IOException {
		Path shared = Differences.shared();
		Assumptions.assumeTrue(shared != null, "no shared data");
		try (Stream<Path> files = Files.walk(shared)) {
			return files.filter(file -> file.toString().endsWith(".json") && (file.toString().contains("pymisp-tests") || file.toString().contains("collection_"))
					&& !file.toString().contains("stix") | file.getFileName().toString().matches(".*collection_[12].json")).sorted().toList();
		}
	}

	/** The events of a file. */
	static List<JsonNode> events(JsonNode root) {
		List<JsonNode> events = new ArrayList<>();
		JsonNode response = root.get("response");
		JsonNode all = response != null ? response : root;
		if (all instanceof ArrayNode many) {
			many.forEach(one -> events.add(one.has("Event") ? one.get("Event") : one));
		} else {
			events.add(all.has("Event") ? all.get("Event") : all);
		}
		return events;
	}

	@Test
	void everyEventComesBack() throws IOException {
		List<String> missing = new ArrayList<>();
		int compared = 0;
		for (Path file : files()) {
			JsonNode root = Conversions.tree(Files.readString(file));
			for (JsonNode event : events(root)) {
				if (!(event instanceof ObjectNode) || !event.has("info")) {
					continue;
				}
				Conversions read = Conversions.of(file.getFileName().toString(), event.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
				List<ObjectNode> back = Meaning.export(read.objects, Map.of()).events();
				if (back.size() != 1) {
					missing.add(file.getFileName() + ": " + back.size() + " events: " + back.subList(1, back.size()).toString().substring(0, 500));
				}
				compared++;
				missing.addAll(Meaning.missing(event, back.getFirst(), file.getFileName().toString()));
			}
		}
		assertTrue(compared > 20, compared + " events");
		assertEquals("", String.join("\n", missing));
	}

	@Test
	void theStixIsValid() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : files()) {
			String text = Files.readString(file);
			if (!text.contains("\"Event\"") && !text.contains("\"info\"")) {
				continue;
			}
			for (StixObject object : Conversions.of(file.getFileName().toString(), text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).objects) {
				for (Finding finding : StixRules.check(object)) {
					if (finding.severity() == Finding.Severity.ERROR) {
						found.add(file.getFileName() + " " + object.getId() + " " + finding);
					}
				}
			}
		}
		assertEquals("", String.join("\n", found));
	}
}
