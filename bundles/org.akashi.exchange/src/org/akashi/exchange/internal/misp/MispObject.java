package org.akashi.exchange.internal.misp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.node.ObjectNode;

/**
 * A MISP object as far as its conversion needs it.
 *
 * @param json       the whole object
 * @param path       where it stands
 * @param name       of its template
 * @param uuid       for STIX ids
 * @param time       of its last change
 * @param attributes its attributes that are not deleted and say something
 */
record MispObject(ObjectNode json, String path, String name, String uuid, Instant time, List<Attribute> attributes) {

	/**
	 * An attribute of an object.
	 *
	 * @param json     the whole attribute
	 * @param relation what it is in the object
	 * @param type     attribute type
	 * @param value    as text
	 * @param data     attachment in base 64, or {@code ""}
	 * @param uuid     for STIX ids
	 * @param detect   whether it is for detection
	 */
	record Attribute(ObjectNode json, String relation, String type, String value, String data, String uuid, boolean detect) {
	}

	/** Reads an object; attributes without value are named as faults. */
	static MispObject of(ObjectNode json, String path, StixDraft draft) {
		String uuid = draft.uuid(json, path);
		List<Attribute> attributes = new ArrayList<>();
		int number = 0;
		for (ObjectNode attribute : MispJson.objects(json, "Attribute")) {
			String where = path + ".Attribute[" + number++ + "]";
			String value = MispJson.text(attribute, "value");
			if (value.isEmpty()) {
				draft.faults().fault(where, attribute, "The attribute has no value.");
			} else if (!MispJson.flag(attribute, "deleted")) {
				attributes.add(attribute(attribute, value, where, draft));
			}
		}
		return new MispObject(json, path, MispJson.text(json, "name"), uuid, draft.time(json, path), attributes);
	}

	private static Attribute attribute(ObjectNode json, String value, String path, StixDraft draft) {
		String own = MispJson.text(json, "uuid").toLowerCase(java.util.Locale.ROOT);
		boolean valid = org.akashi.stix.StixIds.isId("misp--" + own);
		if (!valid && !own.isEmpty()) {
			draft.faults().fault(path, json, "\"" + MispFaults.shortened(own) + "\" is no UUID; another is used.");
		}
		String relation = MispJson.text(json, "object_relation");
		String type = MispJson.text(json, "type");
		return new Attribute(json, relation.isEmpty() ? type.isEmpty() ? "value" : type : relation, type, value, draft.data(json, path),
				valid ? own : draft.derived(path), MispJson.flag(json, "to_ids"));
	}

	/** The meta-category, or {@code misc} when it doesn't say one. */
	String category() {
		String category = MispJson.text(json, "meta-category");
		return category.isEmpty() ? "misc" : category;
	}

	/** The attributes with a relation. */
	List<Attribute> with(String relation) {
		return attributes.stream().filter(attribute -> attribute.relation().equals(relation)).toList();
	}

	/** A time that the object says of itself. */
	Optional<Instant> seen(String key) {
		return MispTime.instant(MispJson.text(json, key));
	}
}
