package org.akashi.exchange.internal.misp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.exchange.internal.misp.Mapping.Part;
import org.akashi.stix.pattern.Patterns;

import tools.jackson.databind.node.ObjectNode;

/**
 * One MISP attribute becomes an observed-data with its observables and, when it is for detection, an indicator that is based on it; names of
 * campaigns and vulnerabilities become these; rules become indicators in their own language; all others a custom object
 * {@code x-misp-object-TYPE}.
 */
final class AttributeToStix {

	private static final MappingTables TABLES = MappingTables.INSTANCE;

	private final StixDraft draft;
	private final GalaxyToStix galaxies;

	/** For one event. */
	AttributeToStix(StixDraft draft, GalaxyToStix galaxies) {
		this.draft = draft;
		this.galaxies = galaxies;
	}

	/** One attribute on its way. */
	private record Attribute(ObjectNode json, String type, String value, String data, String uuid, Instant time,
			List<ObjectNode> made) {
	}

	/**
	 * Converts an attribute that is not part of an object.
	 *
	 * @param json the attribute
	 * @param path where it stands
	 * @return id of the object that stands for it, or empty when it can't be carried
	 */
	Optional<String> convert(ObjectNode json, String path) {
		String type = MispJson.text(json, "type").strip();
		String value = MispJson.text(json, "value");
		if (type.isEmpty() || value.isEmpty()) {
			String what = type.isEmpty() ? "type" : "value";
			draft.faults().fault(path, json, "The attribute has no " + what + ".");
			draft.faults().loss(path, json, "Attribute " + MispJson.text(json, "uuid"), "An attribute without " + what + " says nothing.");
			return Optional.empty();
		}
		String uuid = draft.uuid(json, path);
		Attribute attribute = new Attribute(json, type, value, draft.data(json, path), uuid, draft.time(json, path), new ArrayList<>());
		if (TABLES.type(type).isEmpty()) {
			draft.faults().fault(path, json, "\"" + MispFaults.shortened(type) + "\" is no attribute type of MISP; it is kept as it is.");
		}
		ObjectNode primary = objects(attribute, path);
		String id = primary.get("id").stringValue();
		draft.standIn(uuid, id);
		galaxies.convert(json, path, id, attribute.time());
		keep(attribute, primary);
		return Optional.of(id);
	}

	private ObjectNode objects(Attribute attribute, String path) {
		Mapping mapping = TABLES.attribute(attribute.type(), !attribute.data().isEmpty()).orElse(null);
		if (mapping == null) {
			return custom(attribute);
		}
		if (!mapping.domain().isEmpty()) {
			return domain(attribute, mapping.domain());
		}
		boolean detect = MispJson.flag(attribute.json(), "to_ids");
		if (detect && mapping.rule().isEmpty() && !Patterns.check(pattern(attribute, mapping).toString()).isEmpty()) {
			draft.faults().fault(path, attribute.json(), "\"" + MispFaults.shortened(attribute.value()) + "\" is no value of the type "
					+ attribute.type() + "; it is kept as it is.");
			return custom(attribute);
		}
		if (!mapping.rule().isEmpty()) {
			return detect ? indicator(attribute, attribute.value(), mapping.rule()) : custom(attribute);
		}
		if (!mapping.hasObservable()) {
			return detect ? indicator(attribute, pattern(attribute, mapping).toString(), "stix") : custom(attribute);
		}
		ObservableGraph graph = new ObservableGraph(attribute.uuid());
		if (!fill(attribute, mapping, graph)) {
			draft.faults().fault(path, attribute.json(), "\"" + MispFaults.shortened(attribute.value()) + "\" is no value of the type "
					+ attribute.type() + "; it is kept as it is.");
			return custom(attribute);
		}
		if (!graph.objects().stream().allMatch(StixCheck::valid)) {
			// No observable has such a value; a pattern may still look for it.
			return detect ? indicator(attribute, pattern(attribute, mapping).toString(), "stix") : custom(attribute);
		}
		ObjectNode observed = observed(attribute, graph);
		if (!detect) {
			return observed;
		}
		ObjectNode indicator = indicator(attribute, pattern(attribute, mapping).toString(), "stix");
		draft.relate(MispJson.text(indicator, "id"), "based-on", MispJson.text(observed, "id"), attribute.time());
		return indicator;
	}

	private static boolean fill(Attribute attribute, Mapping mapping, ObservableGraph graph) {
		for (Part part : mapping.parts()) {
			if (part.observable()) {
				String text = part.text(attribute.value(), attribute.data());
				if (text == null || text.isEmpty() || !graph.put(part.path(), text, attribute.uuid(), 0)) {
					return false;
				}
			}
		}
		return true;
	}

	private static PatternText pattern(Attribute attribute, Mapping mapping) {
		PatternText pattern = new PatternText();
		for (Part part : mapping.parts()) {
			String text = part.pattern() ? part.text(attribute.value(), attribute.data()) : null;
			if (text != null) {
				boolean asn = part.path().cast().equals("asn");
				pattern.add(part.path(), asn ? text.replaceFirst("(?i)^AS", "") : text, -1);
			}
		}
		return pattern;
	}

	private ObjectNode observed(Attribute attribute, ObservableGraph graph) {
		ObjectNode node = draft.core("observed-data", attribute.uuid(), attribute.time());
		Instant first = time(attribute, "first_seen").orElse(attribute.time());
		Instant last = time(attribute, "last_seen").orElse(first);
		node.put("first_observed", MispTime.stix(first));
		node.put("last_observed", MispTime.stix(last.isBefore(first) ? first : last));
		node.put("number_observed", 1);
		graph.objects().forEach(object -> MispJson.list(node, "object_refs").add(MispJson.text(object, "id")));
		label(attribute, node);
		add(attribute, node);
		graph.objects().forEach(object -> add(attribute, object));
		return node;
	}

	private ObjectNode indicator(Attribute attribute, String pattern, String language) {
		ObjectNode node = draft.core("indicator", attribute.uuid(), attribute.time());
		describe(attribute, node);
		node.put("pattern", pattern);
		node.put("pattern_type", language);
		if (language.equals("stix")) {
			node.put("pattern_version", "2.1");
		}
		Instant from = time(attribute, "first_seen").orElse(attribute.time());
		node.put("valid_from", MispTime.stix(from));
		time(attribute, "last_seen").filter(from::isBefore).ifPresent(until -> node.put("valid_until", MispTime.stix(until)));
		category(attribute, node);
		label(attribute, node);
		add(attribute, node);
		return node;
	}

	private ObjectNode domain(Attribute attribute, String type) {
		ObjectNode node = draft.core(type, attribute.uuid(), attribute.time());
		node.put("name", attribute.value());
		describe(attribute, node);
		String name = attribute.value().strip().toUpperCase(Locale.ROOT);
		if (type.equals("vulnerability") && name.matches("CVE-\\d{4}-\\d{4,}")) {
			MispJson.list(node, "external_references").addObject().put("source_name", "cve").put("external_id", name);
		}
		label(attribute, node);
		add(attribute, node);
		return node;
	}

	private ObjectNode custom(Attribute attribute) {
		ObjectNode node = draft.core(customType(attribute.type()), attribute.uuid(), attribute.time());
		label(attribute, node);
		if (MispJson.flag(attribute.json(), "to_ids")) {
			MispJson.list(node, "labels").insert(2, "misp:to_ids=\"True\"");
		}
		String category = category(attribute);
		node.put("x_misp_category", category);
		String comment = MispJson.text(attribute.json(), "comment");
		if (!comment.isEmpty()) {
			node.put("x_misp_comment", comment);
		}
		node.put("x_misp_value", attribute.value());
		if (!attribute.data().isEmpty()) {
			node.put("x_misp_data", attribute.data());
		}
		add(attribute, node);
		return node;
	}

	/** The custom type for attributes that STIX has no type for. */
	static String customType(String type) {
		String name = type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return "x-misp-object-" + (name.length() > 100 ? name.substring(0, 100).replaceAll("-$", "") : name.isEmpty() ? "unknown" : name);
	}

	private static void describe(Attribute attribute, ObjectNode node) {
		String comment = MispJson.text(attribute.json(), "comment");
		if (!comment.isEmpty()) {
			node.put("description", comment);
		}
	}

	private static String category(Attribute attribute) {
		String category = MispJson.text(attribute.json(), "category");
		return !category.isEmpty() ? category : TABLES.type(attribute.type()).map(MappingTables.Type::category).orElse("Other");
	}

	private static void category(Attribute attribute, ObjectNode node) {
		MispJson.list(node, "kill_chain_phases").addObject().put("kill_chain_name", "misp-category").put("phase_name", category(attribute));
	}

	private void label(Attribute attribute, ObjectNode node) {
		MispJson.list(node, "labels").add("misp:type=\"" + attribute.type() + "\"").add("misp:category=\"" + category(attribute) + "\"");
		MispTags.apply(MispTags.names(attribute.json(), attribute.json().has("Galaxy")), node, draft);
		if (MispJson.flag(attribute.json(), "deleted")) {
			node.put("revoked", true);
		}
	}

	private static Optional<Instant> time(Attribute attribute, String key) {
		return MispTime.instant(MispJson.text(attribute.json(), key));
	}

	private void add(Attribute attribute, ObjectNode node) {
		draft.add(node);
		attribute.made().add(node);
	}

	private void keep(Attribute attribute, ObjectNode primary) {
		Optional<ObjectNode> again = AttributeFromStix.convert(attribute.made());
		if (again.isEmpty() || !Kept.same(attribute.json(), again.get())) {
			ObjectNode element = attribute.json().deepCopy();
			if (again.isPresent() && !attribute.data().isEmpty() && MispJson.text(again.get(), "data").equals(attribute.data())) {
				element.remove("data"); // it is in the artifact already
			}
			Kept.attach(primary, "attribute", element);
		}
	}
}
