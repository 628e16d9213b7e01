package org.akashi.exchange.internal.misp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.exchange.internal.misp.MappingTables.ObjectMapping;
import org.akashi.exchange.internal.misp.MispObject.Attribute;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** MISP objects that are domain objects of STIX: identities, locations, vulnerabilities…, rules and scripts. */
final class ObjectDomain {

	private static final Set<String> WITH_PHASES = Set.of("attack-pattern", "malware", "tool", "indicator");

	private final StixDraft draft;
	private final MispObject object;
	private final ObjectMapping mapping;
	private final List<Attribute> rest;
	private ObjectNode node;

	/** For one object. */
	ObjectDomain(StixDraft draft, MispObject object, ObjectMapping mapping) {
		this.draft = draft;
		this.object = object;
		this.mapping = mapping;
		rest = new ArrayList<>(object.attributes());
	}

	/** The STIX object, not added to the draft; empty when the MISP object lacks what STIX demands. */
	Optional<ObjectNode> convert() {
		String type = switch (mapping.mode()) {
			case "rule" -> "indicator";
			case "script" -> scriptType();
			default -> mapping.type();
		};
		node = draft.core(type, object.uuid(), object.time());
		for (String relation : mapping.relations().keySet()) {
			fill(mapping.relations().get(relation).parts().getFirst().path(), relation, type);
		}
		mapping.constants().forEach(node::put);
		switch (type) {
			case "indicator" -> rule();
			case "malware" -> node.put("is_family", false);
			case "location" -> country();
			default -> {
				// Nothing more to say.
			}
		}
		if (WITH_PHASES.contains(type)) {
			MispJson.list(node, "kill_chain_phases").addObject().put("kill_chain_name", "misp-category").put("phase_name", object.category());
		}
		ObjectProperties.custom(rest, node);
		boolean named = type.equals("location") || type.equals("malware-analysis") || node.has(type.equals("indicator") ? "pattern" : "name");
		return named ? Optional.of(node) : Optional.empty();
	}

	private String scriptType() {
		return object.with("state").stream().anyMatch(state -> state.value().equals("Malicious")) ? "malware" : "tool";
	}

	private void fill(StixPath path, String relation, String type) {
		List<Attribute> attributes = object.with(relation).stream().filter(attribute -> attribute.data().isEmpty()).toList();
		if (attributes.isEmpty() || type.equals("tool") && path.steps().getFirst().name().equals("implementation_languages")) {
			return;
		}
		switch (path.join()) {
			case "join" -> {
				String value = values(attributes, " ");
				node.put("name", node.has("name") ? node.get("name").stringValue() + " " + value : value);
				rest.removeAll(attributes);
			}
			case "contact" -> contact(relation, attributes);
			case "url" -> references(attributes, "url", "url", "");
			case "capec" -> references(attributes, "capec", "external_id", "CAPEC-");
			case "cve" -> {
				node.put("name", attributes.getFirst().value());
				references(attributes, "cve", "external_id", "");
			}
			default -> property(path, attributes);
		}
	}

	private static String values(List<Attribute> attributes, String between) {
		return attributes.stream().map(Attribute::value).collect(Collectors.joining(between));
	}

	/** Contacts stand in the order in which the object names them first. */
	private void contact(String relation, List<Attribute> attributes) {
		if (node.has("contact_information")) {
			return;
		}
		Map<String, List<Attribute>> contacts = new LinkedHashMap<>();
		for (Attribute attribute : object.attributes()) {
			Mapping of = mapping.relations().get(attribute.relation());
			if (of != null && of.parts().getFirst().path().join().equals("contact")) {
				contacts.computeIfAbsent(attribute.relation(), kind -> new ArrayList<>()).add(attribute);
			}
		}
		node.put("contact_information", contacts.entrySet().stream().map(kind -> kind.getKey() + ": " + values(kind.getValue(), "; "))
				.collect(Collectors.joining(" / ")));
		contacts.values().forEach(rest::removeAll);
	}

	private void references(List<Attribute> attributes, String source, String property, String prefix) {
		for (Attribute attribute : attributes) {
			String value = attribute.value().startsWith(prefix) ? attribute.value() : prefix + attribute.value();
			MispJson.list(node, "external_references").addObject().put("source_name", source).put(property, value);
		}
		rest.removeAll(attributes);
	}

	private void property(StixPath path, List<Attribute> attributes) {
		StixPath.Step step = path.steps().getFirst();
		for (Attribute attribute : attributes) {
			Optional<JsonNode> value = ObservableGraph.cast(attribute.value(), path.cast());
			if (value.isEmpty() || step.index() == StixPath.Index.NONE && node.has(step.name())) {
				continue;
			}
			if (step.index() == StixPath.Index.NONE) {
				node.set(step.name(), value.get());
			} else {
				MispJson.list(node, step.name()).add(value.get());
			}
			rest.remove(attribute);
		}
	}

	private void rule() {
		node.put("pattern_type", mapping.type());
		node.put("valid_from", MispTime.stix(object.seen("first_seen").orElse(object.time())));
		object.seen("last_seen").filter(until -> until.isAfter(object.seen("first_seen").orElse(object.time())))
				.ifPresent(until -> node.put("valid_until", MispTime.stix(until)));
	}

	/** STIX wants the code of a country; its name stays a custom property. */
	private void country() {
		for (Attribute attribute : object.with("country")) {
			if (!node.has("country") && attribute.value().matches("[A-Z]{2}")) {
				node.put("country", attribute.value());
				rest.remove(attribute);
			}
		}
		if (!node.has("latitude") || !node.has("longitude")) {
			for (String property : List.of("latitude", "longitude", "precision")) {
				node.remove(property);
			}
			for (String relation : List.of("latitude", "longitude", "accuracy-radius")) {
				object.with(relation).stream().filter(attribute -> !rest.contains(attribute)).forEach(rest::add);
			}
		}
	}
}
