package org.akashi.review.internal.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a survivor keeps of one object that was merged into it.
 *
 * @param json the element of the list in Akashi's own extension
 */
record MergeRecord(ObjectNode json) {

	private static final String ID = "merged_id";
	private static final String INTO = "into";
	private static final String FORMER = "former";
	private static final String SHARED = "shared";

	static MergeRecord of(String id, String into, ObjectNode former, String by, String at, String why) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put(ID, id).put(INTO, into);
		json.set(FORMER, former);
		if (!by.isEmpty()) {
			json.put("merged_by", by);
		}
		json.put("merged_at", at);
		if (!why.isEmpty()) {
			json.put("why", why);
		}
		return new MergeRecord(json);
	}

	/** Those of an object, in the order in which they were made. */
	static List<MergeRecord> in(ObjectNode object) {
		List<MergeRecord> records = new ArrayList<>();
		for (JsonNode record : OwnExtension.list(object, OwnExtension.MERGED)) {
			if (record instanceof ObjectNode json && json.get(FORMER) instanceof ObjectNode) {
				records.add(new MergeRecord(json));
			}
		}
		return records;
	}

	static void set(ObjectNode object, List<MergeRecord> records) {
		OwnExtension.set(object, OwnExtension.MERGED, records.stream().map(MergeRecord::json).toList());
	}

	String id() {
		return json.path(ID).asString("");
	}

	String into() {
		return json.path(INTO).asString("");
	}

	ObjectNode former() {
		return (ObjectNode) json.get(FORMER);
	}

	Contributions contributions() {
		return Contributions.of(former());
	}

	JsonNode shared() {
		return json.path(SHARED);
	}

	/** The same for a survivor that has itself what the given object has. */
	MergeRecord sharedWith(ObjectNode own) {
		ObjectNode copy = json.deepCopy();
		copy.remove(SHARED);
		ObjectNode shared = contributions().sharedWith(own);
		if (!shared.isEmpty()) {
			copy.set(SHARED, shared);
		}
		return new MergeRecord(copy);
	}

	/** The ids of those that were merged into an object before that was merged itself, at any depth. */
	static Set<String> below(List<MergeRecord> records, String id) {
		Set<String> below = new LinkedHashSet<>();
		below.add(id);
		boolean grows = true;
		while (grows) {
			grows = false;
			for (MergeRecord record : records) {
				grows |= below.contains(record.into()) && below.add(record.id());
			}
		}
		below.remove(id);
		return below;
	}

	/** Takes from a survivor what all these brought. */
	static void strip(ObjectNode survivor, List<MergeRecord> records) {
		records.forEach(record -> record.contributions().removeFrom(survivor, record.shared(), List.of()));
		set(survivor, List.of());
	}

	boolean isRelationship() {
		return isRelationship(former());
	}

	static boolean isRelationship(ObjectNode object) {
		return object.path("type").asString("").equals("relationship");
	}
}
