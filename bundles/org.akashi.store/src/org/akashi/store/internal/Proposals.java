package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.EvidenceExtension;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.Conflict;
import org.akashi.store.Conflict.Choice;
import org.akashi.store.internal.LineMerge.Clash;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conflicts of merging as they stand in an object, in Akashi's property-extension (STIX 2.1 section 7.3), so that they
 * travel with it and the line stays valid STIX:
 *
 * <pre>
 * "conflicts": [{"definition_ref": "extension-definition--…", "property": "/name", "base": …, "ours": …, "theirs": …}]
 * </pre>
 *
 * The reference to the extension's definition is what the case's index finds them by.
 */
final class Proposals {

	private static final String CONFLICTS = "conflicts";
	private static final String DEFINITION = "definition_ref";

	private Proposals() {
	}

	/** Adds what contradicts itself to an object; what it says already isn't said twice. */
	static void add(ObjectNode object, List<Clash> clashes) {
		ObjectNode extensions = child(object, "extensions");
		ObjectNode extension = child(extensions, EvidenceExtension.ID);
		if (!extension.has("extension_type")) {
			extension.put("extension_type", EvidenceExtension.EXTENSION_TYPE);
		}
		ArrayNode list = extension.get(CONFLICTS) instanceof ArrayNode present ? present
				: extension.putArray(CONFLICTS);
		for (Clash clash : clashes) {
			ObjectNode conflict = JsonNodeFactory.instance.objectNode().put(DEFINITION, EvidenceExtension.ID)
					.put("property", clash.property());
			set(conflict, "base", clash.base());
			set(conflict, "ours", clash.ours());
			set(conflict, "theirs", clash.theirs());
			boolean known = false;
			for (JsonNode present : list) {
				known |= present.equals(conflict);
			}
			if (!known) {
				list.add(conflict);
			}
		}
	}

	private static void set(ObjectNode object, String name, JsonNode value) {
		if (value != null && !value.isNull()) {
			object.set(name, value);
		}
	}

	private static ObjectNode child(ObjectNode parent, String name) {
		return parent.get(name) instanceof ObjectNode present ? present : parent.putObject(name);
	}

	/** All conflicts of a case. */
	static List<Conflict> all(CaseIndex index) {
		List<Conflict> conflicts = new ArrayList<>();
		for (Entry entry : index.referrers(EvidenceExtension.ID)) {
			index.line(entry.id()).ifPresent(line -> conflicts.addAll(of(entry, line)));
		}
		return conflicts;
	}

	/** The conflicts of an object. */
	static List<Conflict> of(Entry entry, String line) {
		List<Conflict> conflicts = new ArrayList<>();
		JsonNode list = Trees.read(line).path("extensions").path(EvidenceExtension.ID).path(CONFLICTS);
		for (JsonNode conflict : list) {
			conflicts.add(new Conflict(entry.id(), entry.type(), entry.name(), conflict.path("property").asString(""),
					text(conflict.get("base")), text(conflict.get("ours")), text(conflict.get("theirs"))));
		}
		return conflicts;
	}

	private static String text(JsonNode value) {
		return value == null ? null : Trees.write(value);
	}

	/**
	 * The line with one conflict decided; null when the object goes.
	 *
	 * @throws java.util.NoSuchElementException when the line doesn't hold that conflict
	 */
	static String decide(String line, Conflict conflict, Choice choice) {
		ObjectNode object = (ObjectNode) Trees.read(line);
		take(object, conflict);
		String chosen = switch (choice) {
		case OURS -> conflict.ours();
		case THEIRS -> conflict.theirs();
		case BASE -> conflict.base();
		};
		if (conflict.property().isEmpty()) {
			boolean goes = choice != Choice.BASE && chosen == null;
			return goes ? null : LineMerge.written(object);
		}
		place(object, conflict.property(), chosen == null ? null : Trees.read(chosen));
		return LineMerge.written(object);
	}

	/** Takes the conflict out, and what is then empty. */
	private static void take(ObjectNode object, Conflict conflict) {
		ObjectNode extensions = child(object, "extensions");
		ObjectNode extension = child(extensions, EvidenceExtension.ID);
		boolean found = false;
		if (extension.get(CONFLICTS) instanceof ArrayNode list) {
			for (int i = list.size() - 1; i >= 0 && !found; i--) {
				JsonNode one = list.get(i);
				if (one.path("property").asString("").equals(conflict.property())
						&& java.util.Objects.equals(text(one.get("theirs")), conflict.theirs())
						&& java.util.Objects.equals(text(one.get("ours")), conflict.ours())) {
					list.remove(i);
					found = true;
				}
			}
			if (list.isEmpty()) {
				extension.remove(CONFLICTS);
			}
		}
		if (!found) {
			throw new java.util.NoSuchElementException("Conflict on " + conflict.property() + " of " + conflict.object()
					+ " was decided already");
		}
		if (extension.size() == 1 && extension.has("extension_type")) {
			extensions.remove(EvidenceExtension.ID);
		}
		if (extensions.isEmpty()) {
			object.remove("extensions");
		}
	}

	private static void place(ObjectNode object, String pointer, JsonNode value) {
		String[] parts = pointer.substring(1).split("/", -1);
		ObjectNode parent = object;
		for (int i = 0; i < parts.length - 1; i++) {
			parent = child(parent, Trees.unescape(parts[i]));
		}
		String name = Trees.unescape(parts[parts.length - 1]);
		if (value == null) {
			parent.remove(name);
		} else {
			parent.set(name, value);
		}
	}
}
