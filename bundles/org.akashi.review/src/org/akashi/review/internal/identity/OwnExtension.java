package org.akashi.review.internal.identity;

import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.EvidenceExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Akashi's own extension in the JSON tree of an object. */
final class OwnExtension {

	static final String EVIDENCE = "evidence";
	static final String NAMES = "names";
	static final String MERGED = "merged";
	static final String MOVED = "moved";
	static final String DISTINCTIONS = "distinctions";

	private static final String EXTENSIONS = "extensions";
	private static final String TYPE = "extension_type";

	private OwnExtension() {
	}

	/** A list of the extension, empty when it isn't there. */
	static List<JsonNode> list(ObjectNode object, String name) {
		List<JsonNode> elements = new ArrayList<>();
		object.path(EXTENSIONS).path(EvidenceExtension.ID).path(name).forEach(elements::add);
		return elements;
	}

	/** Makes these the list; an empty one goes, and with the last one the extension. */
	static void set(ObjectNode object, String name, List<? extends JsonNode> elements) {
		if (elements.isEmpty()) {
			remove(object, name);
			return;
		}
		ObjectNode extensions = object.get(EXTENSIONS) instanceof ObjectNode there ? there : object.putObject(EXTENSIONS);
		ObjectNode own = extensions.get(EvidenceExtension.ID) instanceof ObjectNode there ? there
				: extensions.putObject(EvidenceExtension.ID).put(TYPE, EvidenceExtension.EXTENSION_TYPE);
		ArrayNode list = own.putArray(name);
		elements.forEach(list::add);
	}

	private static void remove(ObjectNode object, String name) {
		if (object.get(EXTENSIONS) instanceof ObjectNode extensions
				&& extensions.get(EvidenceExtension.ID) instanceof ObjectNode own && own.has(name)) {
			own.remove(name);
			if (own.isEmpty() || own.size() == 1 && own.has(TYPE)) {
				extensions.remove(EvidenceExtension.ID);
			}
			if (extensions.isEmpty()) {
				object.remove(EXTENSIONS);
			}
		}
	}
}
