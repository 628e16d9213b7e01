package org.akashi.exchange.internal.misp;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.exchange.internal.misp.MappingTables.ObjectMapping;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes MISP objects of domain objects: identities, locations, vulnerabilities, rules, scripts. */
final class DomainFromStix {

	/** Properties that every object has and that no attribute carries. */
	static final Set<String> COMMON = Set.of("type", "spec_version", "id", "created", "modified", "created_by_ref", "labels", "kill_chain_phases",
			"object_marking_refs", "extensions", "revoked", "is_family", "pattern_type", "valid_from", "valid_until", "confidence", "object_refs");

	private final ObjectNode from;
	private final ObjectMapping mapping;
	private final ObjectFromStix attributes;
	private final Set<String> carried = new HashSet<>(COMMON);

	/** For one object. */
	DomainFromStix(ObjectNode from, ObjectMapping mapping) {
		this.from = from;
		this.mapping = mapping;
		attributes = new ObjectFromStix(MispJson.text(from, "id"), Set.of());
	}

	/** The properties that are in the MISP object. */
	Set<String> carried() {
		return carried;
	}

	/** The MISP object. */
	ObjectNode convert() {
		ObjectNode object = ObjectFromStix.object(mapping.name(), AttributeFromStix.uuid(from));
		mapping.relations().forEach((relation, how) -> property(object, relation, how.parts().getFirst().path()));
		carried.addAll(mapping.constants().keySet());
		for (Map.Entry<String, JsonNode> entry : from.properties()) {
			if (entry.getKey().startsWith("x_misp_")) {
				custom(object, ObjectFromStix.relation(mapping.name(), entry.getKey().substring(7)), entry.getValue());
				carried.add(entry.getKey());
			}
		}
		if (mapping.mode().equals("rule")) {
			String main = mapping.relations().keySet().iterator().next();
			MispJson.objects(object, "Attribute").stream().filter(attribute -> MispJson.text(attribute, "object_relation").equals(main))
					.forEach(attribute -> attribute.put("to_ids", MappingTables.INSTANCE.type(MispJson.text(attribute, "type")).map(MappingTables.Type::toIds).orElse(false)));
		}
		return object;
	}

	private void property(ObjectNode object, String relation, StixPath path) {
		String name = path.steps().getFirst().name();
		JsonNode value = from.get(name);
		if (value == null || carried.contains(name + " " + path.join())) {
			return;
		}
		switch (path.join()) {
			case "url", "cve", "capec" -> references(object, relation, path.join(), value);
			case "contact" -> contacts(object, MispJson.text(value));
			case "join" -> names(object, MispJson.text(value));
			default -> values(object, relation, path, value);
		}
		carried.add(name);
	}

	private void values(ObjectNode object, String relation, StixPath path, JsonNode value) {
		String name = path.steps().getFirst().name();
		if (carried.contains(name)) {
			return; // a template with two relations for one property: the first
		}
		for (String text : MispJson.texts(value)) {
			if (text.startsWith("misp:")) {
				continue; // a label of STIX 2.0
			}
			String said = switch (path.cast()) {
				case "km" -> Double.toString(Double.parseDouble(text) / 1000);
				case "time" -> MispTime.instant(text).map(MispTime::misp).orElse(text);
				default -> text;
			};
			add(object, relation, said, "");
		}
	}

	private void references(ObjectNode object, String relation, String source, JsonNode value) {
		if (!(value instanceof ArrayNode list)) {
			return;
		}
		for (JsonNode reference : list) {
			String url = MispJson.text(reference, "url");
			String id = MispJson.text(reference, "external_id");
			if (source.equals("url") ? !url.isEmpty() && id.isEmpty() && !exists(object, url) : MispJson.text(reference, "source_name").equalsIgnoreCase(source)) {
				add(object, relation, source.equals("url") ? url : id.replaceFirst("^CAPEC-", ""), "");
			}
		}
		if (source.equals("cve")) {
			carried.add("name");
		}
	}

	private static boolean exists(ObjectNode object, String value) {
		return MispJson.objects(object, "Attribute").stream().anyMatch(attribute -> MispJson.text(attribute, "value").equals(value));
	}

	private void contacts(ObjectNode object, String text) {
		carried.add("contact_information contact");
		for (String kind : text.split(" / ")) {
			int colon = kind.indexOf(": ");
			String relation = colon > 0 ? kind.substring(0, colon) : "";
			if (mapping.relations().containsKey(relation)) {
				for (String value : kind.substring(colon + 2).split("; ")) {
					add(object, relation, value, "");
				}
			} else {
				add(object, mapping.relations().containsKey("text") ? "text" : "contact_information", kind, "");
			}
		}
	}

	private void names(ObjectNode object, String name) {
		carried.add("name join");
		boolean full = MappingTables.INSTANCE.template(mapping.name()).filter(template -> template.relations().containsKey("full-name")).isPresent();
		add(object, full ? "full-name" : "last-name", name, "");
	}

	private void custom(ObjectNode object, String relation, JsonNode value) {
		for (JsonNode one : value instanceof ArrayNode many ? List.copyOf(many.values()) : List.of(value)) {
			if (one instanceof ObjectNode both) {
				add(object, relation, MispJson.text(both, "value"), MispJson.text(both, "data"));
			} else {
				boolean time = MappingTables.INSTANCE.template(mapping.name()).map(template -> template.relations().get(relation))
						.filter(of -> of != null && of.type().equals("datetime")).isPresent();
				String text = MispJson.text(one);
				add(object, relation, time ? MispTime.instant(text).map(MispTime::misp).orElse(text) : text, "");
			}
		}
	}

	private void add(ObjectNode object, String relation, String value, String data) {
		attributes.attribute(object, relation, value, data, null);
		ObjectNode attribute = MispJson.objects(object, "Attribute").getLast();
		boolean toIds = MappingTables.INSTANCE.type(MispJson.text(attribute, "type")).map(MappingTables.Type::toIds).orElse(false);
		attribute.put("to_ids", toIds && !MispJson.text(attribute, "type").equals("vulnerability"));
	}
}
