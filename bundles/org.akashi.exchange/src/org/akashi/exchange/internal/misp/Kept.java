package org.akashi.exchange.internal.misp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixWriter;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What STIX has no place for: the MISP element as it was, in a property extension of the object that stands for it. It is there only where
 * going back without it would not give the same element.
 *
 * <pre>
 * "extensions": {"extension-definition--…": {"extension_type": "property-extension", "misp_kind": "attribute", "misp_json": "{…}"}}
 * </pre>
 *
 * The element is kept as a text, for MISP's names of properties are none that STIX allows.
 */
final class Kept {

	/** Id of the extension's definition. */
	static final String ID = StixIds.named("extension-definition", "misp-element");

	private static final String CREATED = "2026-11-23T00:00:00.000Z";
	/** What MISP takes for granted where an element doesn't say it. */
	private static final Map<String, Set<String>> DEFAULTS = Map.of("to_ids", Set.of("False", "0", "false"), "disable_correlation",
			Set.of("False", "0", "false"), "deleted", Set.of("False", "0", "false"), "distribution", Set.of("5"), "sharing_group_id", Set.of("0"));

	private Kept() {
	}

	/** Keeps an element with a STIX object. */
	static void attach(ObjectNode object, String kind, ObjectNode element) {
		ObjectNode extensions = object.get("extensions") instanceof ObjectNode there ? there : object.putObject("extensions");
		extensions.putObject(ID).put("extension_type", EvidenceExtension.EXTENSION_TYPE).put("misp_kind", kind).put("misp_json", element.toString());
	}

	/** Keeps further elements with an object that keeps one already: those that lie within it. */
	static void attachParts(ObjectNode object, ArrayNode elements) {
		((ObjectNode) object.get("extensions").get(ID)).put("misp_parts", elements.toString());
	}

	/** The elements that lie within the one that is kept with an object. */
	static List<ObjectNode> parts(ObjectNode object) {
		JsonNode extensions = object.get("extensions");
		String text = extensions == null ? "" : MispJson.text(extensions.get(ID), "misp_parts");
		try {
			return text.isEmpty() ? List.of() : MispJson.objects(MispJson.object().set("parts", MispJson.MAPPER.readTree(text)), "parts");
		} catch (JacksonException e) {
			return List.of(); // another tool changed the text
		}
	}

	/** The element of that kind that is kept with an object. */
	static Optional<ObjectNode> of(ObjectNode object, String kind) {
		JsonNode extensions = object.get("extensions");
		JsonNode extension = extensions == null ? null : extensions.get(ID);
		if (extension == null || !MispJson.text(extension, "misp_kind").equals(kind)) {
			return Optional.empty();
		}
		try {
			return MispJson.MAPPER.readTree(MispJson.text(extension, "misp_json")) instanceof ObjectNode element ? Optional.of(element) : Optional.empty();
		} catch (JacksonException e) {
			return Optional.empty(); // another tool changed the text; the object itself says the rest
		}
	}

	/** Whether an object has the extension. */
	static boolean has(ObjectNode object) {
		JsonNode extensions = object.get("extensions");
		return extensions != null && extensions.has(ID);
	}

	/**
	 * Whether an element that was made again says all that the original says.
	 *
	 * @param original the element of the source
	 * @param again    what is made of its STIX objects alone
	 */
	static boolean same(ObjectNode original, ObjectNode again) {
		for (Map.Entry<String, JsonNode> property : original.properties()) {
			JsonNode value = property.getValue();
			JsonNode other = again.get(property.getKey());
			boolean granted = granted(property.getKey(), value) && (other == null || granted(property.getKey(), other));
			if (!MispJson.isEmpty(value) && !granted && !(other != null && equal(value, other))) {
				return false;
			}
		}
		return true;
	}

	private static boolean granted(String key, JsonNode value) {
		return DEFAULTS.getOrDefault(key, Set.of()).contains(MispJson.text(value));
	}

	private static boolean equal(JsonNode one, JsonNode other) {
		return one.isContainer() || other.isContainer() ? one.equals(other) : MispJson.text(one).equals(MispJson.text(other));
	}

	/** The object that defines the extension. */
	static ObjectNode definition() {
		ObjectNode node = MispJson.object();
		node.put("type", "extension-definition").put("spec_version", "2.1").put("id", ID).put("created_by_ref", EvidenceExtension.IDENTITY_ID);
		node.put("created", CREATED).put("modified", CREATED).put("name", "MISP element");
		node.put("description", "The MISP attribute, object, cluster, sighting or event that the object was made of, as JSON text in misp_json,"
				+ " where the object alone would not give it again; misp_kind says which of these it is.");
		node.put("schema", "https://akashi.org/schema/misp-element-1.0.json").put("version", "1.0.0");
		node.putArray("extension_types").add(EvidenceExtension.EXTENSION_TYPE);
		return node;
	}

	/** Akashi's identity, which made the definition. */
	static ObjectNode identity() {
		return (ObjectNode) MispJson.MAPPER.readTree(StixWriter.line(EvidenceExtension.identity()));
	}
}
