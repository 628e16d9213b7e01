package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.model.StixObject;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Read, write, read: the same in meaning, for every object of the public collections. Skipped where these are not there. */
class RoundTripTest {

	private static final Path SHARED = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data", "stix");
	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	@TestFactory
	Stream<DynamicTest> everyFileOfTheCollections() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SHARED), "No collections in " + SHARED);
		List<Path> files = new ArrayList<>();
		for (String folder : List.of("oasis-schemas/examples", "elevator-2.1", "unit42", "attack")) {
			try (Stream<Path> found = Files.walk(SHARED.resolve(folder))) {
				found.filter(f -> f.toString().endsWith(".json") && !f.toString().contains("enterprise")).sorted().forEach(files::add);
			}
		}
		return files.stream().map(f -> DynamicTest.dynamicTest(SHARED.relativize(f).toString(), () -> roundTrip(f)));
	}

	@TestFactory
	Stream<DynamicTest> everyObjectOfTheValidatorsCases() throws IOException {
		Path cases = SHARED.resolve("validator-cases.jsonl");
		Assumptions.assumeTrue(Files.isRegularFile(cases), "No cases in " + SHARED);
		return Files.readAllLines(cases).stream().map(MAPPER::readTree).map(c -> DynamicTest.dynamicTest(c.get("id").stringValue(), () -> {
			JsonNode object = c.get("object");
			if (!"bundle".equals(object.path("type").stringValue(""))) {
				assertEquals(object, MAPPER.readTree(StixWriter.line(StixReader.read(object.toString()))));
			}
		}));
	}

	private static void roundTrip(Path file) throws IOException {
		List<StixObject> read = new ArrayList<>();
		List<IStatus> lost = new ArrayList<>();
		try (InputStream in = Files.newInputStream(file)) {
			StixBundles.read(in, read::add, fault -> {
				if (((ReadFault) fault).isLost() && fault.getSeverity() == IStatus.ERROR) {
					lost.add(fault);
				}
			});
		}
		assertTrue(lost.isEmpty(), lost::toString);
		JsonNode tree = MAPPER.readTree(file);
		List<JsonNode> expected = new ArrayList<>();
		(tree.has("objects") ? tree.get("objects") : tree).forEach(expected::add);
		if (!tree.has("objects") && tree.isObject()) {
			expected = List.of(tree);
		}
		assertEquals(expected.size(), read.size());
		for (int i = 0; i < read.size(); i++) {
			assertEquals(expected.get(i), MAPPER.readTree(StixWriter.line(read.get(i))));
		}
	}
}
