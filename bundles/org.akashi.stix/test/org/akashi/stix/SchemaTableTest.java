package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.akashi.stix.internal.ClassTable;
import org.akashi.stix.internal.Kind;
import org.akashi.stix.internal.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model's table of types, properties and JSON types, beside the schemas of the OASIS committee. Skipped where these are not there. */
class SchemaTableTest {

	private static final Path SCHEMAS = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data", "stix", "oasis-schemas", "schemas");
	/** Common properties; observables have but some of them. */
	private static final Set<String> COMMON = Set.of("type", "extensions");

	@TestFactory
	Stream<DynamicTest> everyTypeHasTheStandardsProperties() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SCHEMAS), "No schemas in " + SCHEMAS);
		List<Path> files;
		try (Stream<Path> all = Files.walk(SCHEMAS)) {
			files = all.filter(f -> StixTypes.isDefined(name(f))).sorted().toList();
		}
		assertEquals(StixTypes.types().size(), files.size());
		return files.stream().map(f -> DynamicTest.dynamicTest(name(f), () -> compare(f)));
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".json", "");
	}

	private static void compare(Path file) throws IOException {
		Map<String, JsonNode> properties = new TreeMap<>();
		collect(file, JsonMapper.shared().readTree(file), properties);
		ClassTable table = ClassTable.ofType(name(file));
		Set<String> names = new TreeSet<>(COMMON);
		table.properties().forEach(p -> names.add(p.name()));
		Set<String> theirs = new TreeSet<>(properties.keySet());
		theirs.addAll(COMMON);
		assertEquals(theirs.toString(), names.toString());
		Map<String, String> differences = new TreeMap<>();
		for (Property property : table.properties()) {
			JsonNode schema = properties.get(property.name());
			String type = schema.path("type").stringValue("");
			if (!type.isEmpty() && !fits(type, property.kind())) {
				differences.put(property.name(), type + " is not " + property.kind());
			}
		}
		assertEquals(Map.of(), differences);
	}

	private static void collect(Path file, JsonNode schema, Map<String, JsonNode> properties) throws IOException {
		collect(file, schema, schema, properties);
	}

	private static void collect(Path file, JsonNode root, JsonNode schema, Map<String, JsonNode> properties) throws IOException {
		schema.path("properties").properties().forEach(p -> properties.merge(p.getKey(), p.getValue(), (x, y) -> x.has("type") ? x : y));
		for (String choice : List.of("allOf", "oneOf", "anyOf")) {
			for (JsonNode part : schema.path(choice)) {
				String ref = part.path("$ref").stringValue("");
				if (ref.startsWith("#")) {
					collect(file, root, root.at(ref.substring(1)), properties);
				} else if (!ref.isEmpty()) {
					Path other = file.resolveSibling(ref).normalize();
					collect(other, JsonMapper.shared().readTree(other), properties);
				} else {
					collect(file, root, part, properties);
				}
			}
		}
	}

	private static boolean fits(String type, Kind kind) {
		return switch (type) {
			case "string" -> kind == Kind.TEXT;
			case "boolean" -> kind == Kind.BOOLEAN;
			case "integer" -> kind == Kind.INT || kind == Kind.LONG;
			case "number" -> kind == Kind.DOUBLE;
			case "array" -> kind == Kind.TEXTS || kind == Kind.PARTS;
			case "object" -> kind == Kind.PART || kind == Kind.TEXT_MAP || kind == Kind.JSON_MAP || kind == Kind.JSON;
			default -> false;
		};
	}
}
