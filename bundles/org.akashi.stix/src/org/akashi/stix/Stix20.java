package org.akashi.stix;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.model.ExtensionDefinition;
import org.akashi.model.StixObject;
import org.akashi.stix.internal.JsonText;
import org.akashi.stix.internal.stix20.Conversion20;
import org.eclipse.core.runtime.IStatus;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * STIX 2.0 as STIX 2.1, without loss. Labels become types, observables become objects of their own with deterministic ids,
 * patterns have the syntax of 2.1. What follows from the new object alone needs nothing more; all else that the old object
 * had stands in a property-extension of it ({@link #EXTENSION}), so that {@link #original} makes the old object again.
 * Deterministic. Stateless and thread-safe.
 */
public final class Stix20 {

	/** Id of the extension that holds what an object of 2.0 had otherwise. */
	public static final String EXTENSION = "extension-definition--b6a1d7f4-2c58-4e91-8f30-5d9c0e7a4b16";

	private static final String CREATED = "2026-11-23T14:00:00.000Z";
	private static final JsonMapper MAPPER = JsonMapper.builder(JsonText.FACTORY)
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

	private Stix20() {
	}

	/**
	 * Reads a bundle, an object or a list of objects. Objects of 2.1 among them keep all that they have. The extension's definition
	 * and its creator come last, when an object needs them.
	 *
	 * @param objects takes the objects of 2.1, in order of the source, observables of observed-data after all others
	 * @param faults  takes a {@link ReadFault} for each thing that is not as STIX says; where the text is not JSON, an error
	 *                whose {@link ReadFault#isLost()} is true, and nothing is read
	 * @throws IOException if the stream cannot be read
	 */
	public static void read(InputStream in, Consumer<? super StixObject> objects, Consumer<? super IStatus> faults) throws IOException {
		JsonNode tree;
		try {
			tree = MAPPER.readTree(in);
		} catch (JacksonIOException e) {
			throw e.getCause();
		} catch (JacksonException e) {
			int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
			int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
			faults.accept(new ReadFault(IStatus.ERROR, "$", line, column, "Not JSON, nothing is read: " + e.getOriginalMessage(), true));
			return;
		}
		convert(tree, faults).forEach(objects);
	}

	/**
	 * Converts a bundle, an object or a list of objects as {@link #read} does; its faults have no line and column.
	 *
	 * @param tree not changed
	 */
	public static List<StixObject> convert(JsonNode tree, Consumer<? super IStatus> faults) {
		Map<String, JsonNode> sources = sources(tree);
		Conversion20 conversion = new Conversion20(EXTENSION, sources.values());
		List<StixObject> objects = new ArrayList<>();
		Map<String, ObjectNode> observables = new LinkedHashMap<>();
		boolean extended = false;
		for (Map.Entry<String, JsonNode> source : sources.entrySet()) {
			if (!(source.getValue() instanceof ObjectNode original)) {
				faults.accept(new ReadFault(IStatus.ERROR, source.getKey(), 0, 0, "Expected a STIX object, found " + source.getValue(), true));
				continue;
			}
			List<ObjectNode> converted = conversion.convert(original);
			extended |= converted.getFirst().path("extensions").has(EXTENSION);
			objects.add(StixReader.read(converted.getFirst(), fault -> faults.accept(at(source.getKey(), fault))));
			for (ObjectNode observable : converted.subList(1, converted.size())) {
				ObjectNode same = observables.putIfAbsent(observable.get("id").stringValue(), observable);
				if (same != null) {
					Conversion20.join(same, observable);
				}
			}
		}
		Set<String> types = new LinkedHashSet<>();
		List<StixObject> definitions = new ArrayList<>();
		for (ObjectNode observable : observables.values()) {
			objects.add(StixReader.read(observable, faults));
			String type = observable.get("type").stringValue();
			if (!StixTypes.isDefined(type) && types.add(type)) {
				definitions.add(definition(observableExtension(type), "Observable " + type,
						"Observables of the type " + type + " that came in with STIX 2.0.", "new-sco"));
			}
		}
		if (extended) {
			definitions.add(definition());
		}
		objects.addAll(definitions);
		if (!definitions.isEmpty()) {
			objects.add(EvidenceExtension.identity());
		}
		return objects;
	}

	/** The objects of a text by their paths. */
	private static Map<String, JsonNode> sources(JsonNode tree) {
		Map<String, JsonNode> sources = new LinkedHashMap<>();
		JsonNode list = tree.path("objects").isArray() && !tree.path("type").stringValue("bundle").equals("observed-data") ? tree.get("objects") : tree;
		if (list.isArray()) {
			String path = list == tree ? "$" : "$.objects";
			for (int i = 0; i < list.size(); i++) {
				sources.put(path + "[" + i + "]", list.get(i));
			}
		} else if (!tree.path("type").stringValue("").equals("bundle")) {
			sources.put("$", tree);
		}
		return sources;
	}

	private static IStatus at(String path, IStatus status) {
		return status instanceof ReadFault fault && fault.path().startsWith("$")
				? new ReadFault(fault.getSeverity(), path + fault.path().substring(1), fault.line(), fault.column(), fault.getMessage(), fault.isLost())
				: status;
	}

	/**
	 * The object of 2.0 from which a converted object came, as JSON.
	 *
	 * @param converted the JSON text of an object that {@link #convert} gave, but for observables that stood in an
	 *                  observed-data and what it added at the end
	 * @throws StixSyntaxException if the text is no JSON object
	 */
	public static String original(String converted) {
		try {
			if (MAPPER.readTree(converted) instanceof ObjectNode object) {
				return Conversion20.isNewer(object) ? Conversion20.restore(object, EXTENSION).toString() : converted;
			}
		} catch (JacksonException e) {
			throw new StixSyntaxException(e.getOriginalMessage(), 0, 0, e);
		}
		throw new StixSyntaxException("Expected a JSON object", 0, 0, null);
	}

	/** A new object that defines the extension: always with the same content. */
	public static ExtensionDefinition definition() {
		return definition(EXTENSION, "Original of STIX 2.0", "What the object of STIX 2.0 from which an object came had otherwise: «original» has"
				+ " the properties with other values or of no place in STIX 2.1, «absent» names those that were not there.",
				EvidenceExtension.EXTENSION_TYPE);
	}

	/** Id of the extension that makes observables of a type, which STIX 2.1 does not define, be what they are. */
	public static String observableExtension(String type) {
		return StixIds.named("extension-definition", "observable of STIX 2.0: " + type);
	}

	private static ExtensionDefinition definition(String id, String name, String description, String kind) {
		ExtensionDefinition definition = (ExtensionDefinition) StixTypes.create("extension-definition");
		definition.setId(id);
		definition.setCreatedByRef(EvidenceExtension.IDENTITY_ID);
		definition.setCreated(CREATED);
		definition.setModified(CREATED);
		definition.setName(name);
		definition.setDescription(description);
		definition.setSchema("https://akashi.org/schema/stix20-1.0.json");
		definition.setVersion("1.0.0");
		definition.getExtensionTypes().add(kind);
		return definition;
	}
}
