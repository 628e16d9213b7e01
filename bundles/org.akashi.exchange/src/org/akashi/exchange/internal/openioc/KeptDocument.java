package org.akashi.exchange.internal.openioc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.xml.sax.SAXException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenIOC document that an indicator was made of, in the form of OpenIOC 1.1, in a property extension of the indicator.
 *
 * <pre>
 * "extensions": {"extension-definition--…": {"extension_type": "property-extension", "openioc_document": "&lt;OpenIOC …"}}
 * </pre>
 */
final class KeptDocument {

	/** Id of the extension's definition. */
	static final String ID = StixIds.named("extension-definition", "openioc-document");

	private static final String CREATED = "2026-11-23T00:00:00.000Z";
	private static final String PROPERTY = "openioc_document";

	private KeptDocument() {
	}

	static void attach(ObjectNode indicator, Node document) {
		indicator.putObject("extensions").putObject(ID).put("extension_type", EvidenceExtension.EXTENSION_TYPE).put(PROPERTY, IocXml.compact(document));
	}

	/** The document that is kept with an indicator; empty when there is none, or another tool made it unreadable. */
	static Optional<Node> of(JsonNode indicator) {
		String text = indicator.path("extensions").path(ID).path(PROPERTY).asString("");
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			Node root = IocXml.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new NullProgressMonitor());
			return root.name().equals("OpenIOC") && root.child("metadata").isPresent() && root.child("criteria").isPresent()
					? Optional.of(root) : Optional.empty();
		} catch (SAXException | IOException e) {
			return Optional.empty();
		}
	}

	/** The object that defines the extension. */
	static ObjectNode definition() {
		ObjectNode node = JsonMapper.shared().createObjectNode();
		node.put("type", "extension-definition").put("spec_version", "2.1").put("id", ID).put("created_by_ref", EvidenceExtension.IDENTITY_ID);
		node.put("created", CREATED).put("modified", CREATED).put("name", "OpenIOC document");
		node.put("description", "The OpenIOC document that an indicator was made of, as XML of OpenIOC 1.1 in openioc_document.");
		node.put("schema", "https://akashi.org/schema/openioc-document-1.0.json").put("version", "1.0.0");
		node.putArray("extension_types").add(EvidenceExtension.EXTENSION_TYPE);
		return node;
	}
}
