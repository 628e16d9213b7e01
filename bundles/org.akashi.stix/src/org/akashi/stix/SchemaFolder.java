package org.akashi.stix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.schema.JsonSchema;
import org.akashi.stix.internal.schema.SchemaProblem;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON schemas of one's own, asked in addition to the rules of STIX: {@code TYPE.json} for objects and observables of a type,
 * {@code NAME.json} for an extension, where the name is its key or the id of its definition. A schema of a property extension
 * sees the extension; one of a top-level property extension, or of a new type, sees the whole object. References to other
 * files stay within the folder; nothing is fetched. Immutable, thread-safe.
 */
public final class SchemaFolder {

	private final Path folder;
	private final Map<String, JsonNode> schemas = new HashMap<>();
	private final Map<String, String> broken = new HashMap<>();

	private SchemaFolder(Path folder) {
		this.folder = folder;
	}

	/**
	 * Reads all files that end in {@code .json} in a folder and those below it. One that is no JSON is told when an object asks for it.
	 *
	 * @throws IOException if the folder or a file cannot be read
	 */
	public static SchemaFolder read(Path folder) throws IOException {
		SchemaFolder read = new SchemaFolder(folder);
		List<Path> files;
		try (Stream<Path> all = Files.walk(folder)) {
			files = all.filter(f -> f.getFileName().toString().endsWith(".json") && Files.isRegularFile(f)).sorted().toList();
		}
		for (Path file : files) {
			String name = file.getFileName().toString();
			String key = name.substring(0, name.length() - ".json".length());
			try {
				read.schemas.putIfAbsent(key, JsonMapper.shared().readTree(Files.readString(file)));
			} catch (JacksonException e) {
				read.broken.put(key, e.getOriginalMessage());
			}
		}
		return read;
	}

	/** The folder. */
	public Path folder() {
		return folder;
	}

	/** The names of the properties that the schema of an extension describes; none when there is no such schema. */
	public Set<String> properties(String extension) {
		Set<String> names = new HashSet<>();
		JsonNode schema = schemas.get(extension);
		if (schema != null) {
			names.addAll(schema.path("properties").propertyNames());
			schema.path("allOf").forEach(part -> names.addAll(part.path("properties").propertyNames()));
		}
		return names;
	}

	/** Checks an object, and the observables within it, against the schemas for its type and its extensions. */
	public void check(JsonNode object, String path, Consumer<Finding> findings) {
		String type = object.path("type").stringValue("");
		by(type, object, path, findings);
		for (Map.Entry<String, JsonNode> extension : object.path("extensions").properties()) {
			String kind = extension.getValue().path("extension_type").stringValue("property-extension");
			if (kind.equals("property-extension")) {
				by(extension.getKey(), extension.getValue(), JsonPath.member(JsonPath.member(path, "extensions"), extension.getKey()), findings);
			} else {
				by(extension.getKey(), object, path, findings);
			}
		}
		if (type.equals("observed-data") && object.path("objects").isObject()) {
			for (Map.Entry<String, JsonNode> observable : object.get("objects").properties()) {
				check(observable.getValue(), JsonPath.member(JsonPath.member(path, "objects"), observable.getKey()), findings);
			}
		}
	}

	private void by(String name, JsonNode node, String path, Consumer<Finding> findings) {
		if (broken.containsKey(name)) {
			findings.accept(finding(path, "The schema " + name + ".json is not JSON: " + broken.get(name)));
			return;
		}
		JsonNode schema = schemas.get(name);
		if (schema != null) {
			for (SchemaProblem problem : new JsonSchema(schema, schemas).check(node, path)) {
				findings.accept(finding(problem.path(), "Schema " + name + ".json: " + problem.message()));
			}
		}
	}

	private static Finding finding(String path, String message) {
		return new Finding(Finding.Severity.ERROR, "schema", "11", path, message);
	}
}
