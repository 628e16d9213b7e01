package org.akashi.exchange.internal.misp;

import tools.jackson.databind.node.ObjectNode;

/** Makes the MISP object again that a custom object {@code x-misp-object} holds. */
final class CustomFromStix {

	private CustomFromStix() {
	}

	/** The MISP object. */
	static ObjectNode convert(ObjectNode from) {
		ObjectNode object = MispJson.object();
		String name = MispJson.text(from, "x_misp_name");
		object.put("name", name.isEmpty() ? AttributeFromStix.label(from, "name") : name);
		String category = MispJson.text(from, "x_misp_meta_category");
		object.put("meta-category", category.isEmpty() ? "misc" : category);
		object.put("description", MispJson.text(object, "name"));
		object.put("uuid", AttributeFromStix.uuid(from));
		MispTime.instant(MispJson.text(from, "modified")).ifPresent(at -> object.put("timestamp", Long.toString(at.getEpochSecond())));
		String comment = MispJson.text(from, "x_misp_comment");
		if (!comment.isEmpty()) {
			object.put("comment", comment);
		}
		int number = 0;
		for (ObjectNode attribute : MispJson.objects(from, "x_misp_attributes")) {
			ObjectNode copy = attribute.deepCopy();
			if (!copy.has("uuid")) {
				copy.put("uuid", org.akashi.stix.StixIds.named("misp", MispJson.text(from, "id") + " " + number).substring("misp--".length()));
			}
			if (!copy.has("category")) {
				copy.put("category", MappingTables.INSTANCE.type(MispJson.text(copy, "type")).map(MappingTables.Type::category).orElse("Other"));
			}
			if (!copy.has("to_ids")) {
				copy.put("to_ids", false);
			}
			MispJson.list(object, "Attribute").add(copy);
			number++;
		}
		return object;
	}
}
