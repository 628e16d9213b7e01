package org.akashi.analysis.internal.flow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixWriter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bundle of Attack Flow 2.0: STIX 2.1 with the types of its extension (schema attack-flow-schema-2.0.0.json of MITRE's
 * Center for Threat-Informed Defense). Objects stand a line each, in the order in which they were added.
 */
final class FlowDocument {

	/** The extension's definition. */
	static final String EXTENSION = "extension-definition--fb9c968a-745b-4ade-9b25-c324172197f4";
	private static final String CENTER = "identity--d673f8cb-c168-42da-8ed4-0cb26725f86c";
	/** When the extension's definition and its creator were made. */
	private static final String CENTER_TIME = "2022-08-02T19:34:35.143Z";

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
	private final String creator;

	/** @param creator id of the identity that makes the flow */
	FlowDocument(String creator) {
		this.creator = creator;
		extension();
	}

	private void extension() {
		ObjectNode definition = object("extension-definition", EXTENSION, CENTER_TIME, CENTER_TIME);
		definition.put("created_by_ref", CENTER).put("name", "Attack Flow")
				.put("description", "Extends STIX 2.1 with features to create Attack Flows.")
				.put("schema", "https://center-for-threat-informed-defense.github.io/attack-flow/stix/attack-flow-schema-2.0.0.json").put("version", "2.0.0");
		definition.putArray("extension_types").add("new-sdo");
		ArrayNode references = definition.putArray("external_references");
		references.addObject().put("source_name", "Documentation").put("description", "Documentation for Attack Flow").put("url",
				"https://ctid.mitre.org/attack-flow");
		references.addObject().put("source_name", "GitHub").put("description", "Source code repository for Attack Flow").put("url",
				"https://github.com/center-for-threat-informed-defense/attack-flow");
		object("identity", CENTER, CENTER_TIME, CENTER_TIME).put("created_by_ref", CENTER)
				.put("name", "MITRE Center for Threat-Informed Defense").put("identity_class", "organization");
	}

	/** A new object of STIX itself. */
	ObjectNode object(String type, String id, String created, String modified) {
		ObjectNode node = MAPPER.createObjectNode();
		node.put("type", type).put("spec_version", "2.1").put("id", id).put("created", created).put("modified", modified);
		objects.put(id, node);
		return node;
	}

	/** A new object of the extension, whose id is the same each time for the same key. */
	ObjectNode flowObject(String type, String key, String created, String modified) {
		ObjectNode node = object(type, StixIds.named(type, "attack-flow|" + key), created, modified);
		node.put("created_by_ref", creator);
		node.putObject("extensions").putObject(EXTENSION).put("extension_type", "new-sdo");
		return node;
	}

	/** An object of the case as it is, less Akashi's evidence. */
	void add(StixObject object) {
		if (objects.containsKey(object.getId())) {
			return;
		}
		StixObject bare = EcoreUtil.copy(object);
		bare.getEvidence().clear();
		ObjectNode node = (ObjectNode) MAPPER.readTree(StixWriter.line(bare));
		if (node.get("extensions") instanceof ObjectNode extensions) {
			extensions.remove(EvidenceExtension.ID);
			if (extensions.isEmpty()) {
				node.remove("extensions");
			}
		}
		objects.put(object.getId(), node);
	}

	boolean has(String id) {
		return objects.containsKey(id);
	}

	/** Sets a list of ids, unless it is empty. */
	static void refs(ObjectNode node, String name, Collection<String> ids) {
		if (!ids.isEmpty()) {
			ArrayNode list = node.putArray(name);
			ids.forEach(list::add);
		}
	}

	void write(OutputStream out) throws IOException {
		StringBuilder body = new StringBuilder();
		for (JsonNode object : objects.values()) {
			body.append(body.isEmpty() ? "" : ",").append('\n').append(MAPPER.writeValueAsString(object));
		}
		String id = "bundle--" + UUID.nameUUIDFromBytes(body.toString().getBytes(StandardCharsets.UTF_8));
		out.write(("{\"type\":\"bundle\",\"id\":\"" + id + "\",\"objects\":[" + body + "\n]}\n").getBytes(StandardCharsets.UTF_8));
	}
}
