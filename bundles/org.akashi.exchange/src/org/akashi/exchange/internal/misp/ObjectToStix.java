package org.akashi.exchange.internal.misp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.exchange.internal.misp.MappingTables.ObjectMapping;
import org.akashi.stix.pattern.Patterns;

import tools.jackson.databind.node.ObjectNode;

/**
 * MISP objects become what the tables say: observables with an indicator, domain objects, rules, notes. Objects of other templates, and those
 * that lack what STIX demands, become the custom object {@code x-misp-object} with all their attributes.
 */
final class ObjectToStix {

	private static final MappingTables TABLES = MappingTables.INSTANCE;
	/** Templates that lie within another, and the template that they lie within. */
	private static final Map<String, Set<String>> WITHIN = Map.of("pe", Set.of("file"), "pe-section", Set.of("pe", "file"), "registry-key-value",
			Set.of("registry-key"));

	private final StixDraft draft;
	private final GalaxyToStix galaxies;
	private final Map<String, MispObject> byUuid = new LinkedHashMap<>();
	private final Set<String> hosted = new HashSet<>();

	/** For one event. */
	ObjectToStix(StixDraft draft, GalaxyToStix galaxies) {
		this.draft = draft;
		this.galaxies = galaxies;
	}

	/** Converts all objects of an event. */
	void convert(Map<Integer, ObjectNode> objects, String path) {
		List<MispObject> all = new ArrayList<>();
		objects.forEach((number, json) -> {
			MispObject object = MispObject.of(json, path + "[" + number + "]", draft);
			all.add(object);
			byUuid.putIfAbsent(object.uuid(), object);
			draft.standIn(object.uuid(), "");
		});
		all.forEach(object -> parts(object).forEach(part -> hosted.add(part.uuid())));
		for (MispObject object : all) {
			if (!hosted.contains(object.uuid()) && !isNote(object)) {
				convert(object);
			}
		}
		all.stream().filter(ObjectToStix::isNote).forEach(this::note);
	}

	private static boolean isNote(MispObject object) {
		return TABLES.object(object.name()).filter(mapping -> mapping.mode().equals("note")).isPresent();
	}

	/** The objects that an object refers to and that lie within it. */
	private List<MispObject> parts(MispObject object) {
		List<MispObject> parts = new ArrayList<>();
		for (ObjectNode reference : MispJson.objects(object.json(), "ObjectReference")) {
			MispObject target = byUuid.get(MispJson.text(reference, "referenced_uuid").toLowerCase(java.util.Locale.ROOT));
			if (target != null && WITHIN.getOrDefault(target.name(), Set.of()).contains(object.name()) && !parts.contains(target)) {
				parts.add(target);
			}
		}
		return parts;
	}

	private void convert(MispObject object) {
		ObjectMapping mapping = TABLES.object(object.name()).orElse(null);
		String primary = mapping == null ? "" : switch (mapping.mode()) {
			case "observable" -> observables(object, mapping);
			case "note" -> "";
			default -> domain(object, mapping);
		};
		finish(object, primary.isEmpty() ? custom(object) : primary);
	}

	private void finish(MispObject object, String primary) {
		draft.standIn(object.uuid(), primary);
		ObjectNode node = draft.object(primary).orElseThrow();
		Kept.attach(node, "object", object.json());
		galaxies.convert(object.json(), object.path(), primary, object.time());
		int number = 0;
		for (ObjectNode attribute : MispJson.objects(object.json(), "Attribute")) {
			String uuid = MispJson.text(attribute, "uuid").toLowerCase(java.util.Locale.ROOT);
			draft.standIn(uuid, primary);
			galaxies.convert(attribute, object.path() + ".Attribute[" + number++ + "]", primary, object.time());
		}
	}

	private String domain(MispObject object, ObjectMapping mapping) {
		Optional<ObjectNode> node = new ObjectDomain(draft, object, mapping).convert().filter(StixCheck::valid);
		if (node.isEmpty()) {
			return "";
		}
		label(object, node.get());
		draft.add(node.get());
		return MispJson.text(node.get(), "id");
	}

	private String observables(MispObject object, ObjectMapping mapping) {
		List<ObjectNode> observables;
		PatternText pattern;
		List<MispObject> inside = new ArrayList<>();
		if (object.name().equals("domain-ip")) {
			DomainIpObservables made = new DomainIpObservables(object);
			observables = made.objects();
			pattern = made.pattern();
		} else {
			ObjectObservables made = allowed(object, mapping, inside);
			observables = made.objects();
			pattern = made.pattern();
		}
		if (observables.isEmpty() || !observables.stream().allMatch(StixCheck::valid)) {
			inside.forEach(part -> finish(part, custom(part)));
			return "";
		}
		String primary = pair(object, observables, pattern);
		for (MispObject part : inside) {
			draft.standIn(part.uuid(), primary);
			part(part, primary);
		}
		return primary;
	}

	/** The observables, in which values that STIX doesn't allow are custom properties. */
	private ObjectObservables allowed(MispObject object, ObjectMapping mapping, List<MispObject> inside) {
		Set<String> excluded = new HashSet<>();
		while (true) {
			inside.clear();
			ObjectObservables made = new ObjectObservables(object, mapping.type(), excluded);
			made.add(object, mapping);
			nest(object, made, inside);
			Optional<Set<String>> faulty = made.faulty();
			if (faulty.isEmpty() || !excluded.addAll(faulty.get())) {
				return made;
			}
			draft.faults().fault(object.path(), object.json(), "STIX doesn't allow the values of " + String.join(", ", new java.util.TreeSet<>(faulty.get()))
					+ "; they are kept as custom properties.");
		}
	}

	private void nest(MispObject object, ObjectObservables made, List<MispObject> inside) {
		for (MispObject part : parts(object)) {
			if (!inside.contains(part)) {
				inside.add(part);
				TABLES.object(part.name()).ifPresent(mapping -> made.add(part, mapping));
				nest(part, made, inside);
			}
		}
	}

	/** An object within another has no STIX object of its own: it is kept in a custom object that refers to the other. */
	private void part(MispObject part, String primary) {
		draft.keepLater(primary, part.json());
		for (ObjectNode attribute : MispJson.objects(part.json(), "Attribute")) {
			draft.standIn(MispJson.text(attribute, "uuid").toLowerCase(java.util.Locale.ROOT), primary);
		}
	}

	private String pair(MispObject object, List<ObjectNode> observables, PatternText pattern) {
		ObjectNode observed = draft.core("observed-data", object.uuid(), object.time());
		Instant first = object.seen("first_seen").orElse(object.time());
		Instant last = object.seen("last_seen").filter(time -> !time.isBefore(first)).orElse(first);
		observed.put("first_observed", MispTime.stix(first));
		observed.put("last_observed", MispTime.stix(last));
		observed.put("number_observed", 1);
		observables.forEach(observable -> MispJson.list(observed, "object_refs").add(MispJson.text(observable, "id")));
		label(object, observed);
		draft.add(observed);
		observables.forEach(draft::add);
		String id = MispJson.text(observed, "id");
		if (pattern.isEmpty()) {
			return id;
		}
		if (!Patterns.check(pattern.toString()).isEmpty()) {
			draft.faults().fault(object.path(), object.json(), "A value for detection is none of its type; there is no pattern for the object.");
			return id;
		}
		ObjectNode indicator = draft.core("indicator", object.uuid(), object.time());
		String comment = MispJson.text(object.json(), "comment");
		if (!comment.isEmpty()) {
			indicator.put("description", comment);
		}
		indicator.put("pattern", pattern.toString());
		indicator.put("pattern_type", "stix");
		indicator.put("pattern_version", "2.1");
		indicator.put("valid_from", MispTime.stix(first));
		object.seen("last_seen").filter(first::isBefore).ifPresent(until -> indicator.put("valid_until", MispTime.stix(until)));
		MispJson.list(indicator, "kill_chain_phases").addObject().put("kill_chain_name", "misp-category").put("phase_name", object.category());
		label(object, indicator);
		draft.add(indicator);
		draft.relate(MispJson.text(indicator, "id"), "based-on", id, object.time());
		return MispJson.text(indicator, "id");
	}

	private void label(MispObject object, ObjectNode node) {
		MispJson.list(node, "labels").add("misp:name=\"" + object.name() + "\"").add("misp:meta-category=\"" + object.category() + "\"");
		tags(object, node);
	}

	/** Tags stand at the attributes of an object. */
	private void tags(MispObject object, ObjectNode node) {
		Set<String> tags = new java.util.LinkedHashSet<>();
		object.attributes().forEach(attribute -> tags.addAll(MispTags.names(attribute.json(), attribute.json().has("Galaxy"))));
		MispTags.apply(List.copyOf(tags), node, draft);
		if (MispJson.flag(object.json(), "deleted")) {
			node.put("revoked", true);
		}
	}

	private String custom(MispObject object) {
		ObjectNode node = draft.core("x-misp-object", object.uuid(), object.time());
		MispJson.list(node, "labels").add("misp:category=\"" + object.category() + "\"").add("misp:name=\"" + object.name() + "\"");
		tags(object, node);
		for (MispObject.Attribute attribute : object.attributes()) {
			ObjectNode copy = MispJson.list(node, "x_misp_attributes").addObject();
			for (String key : List.of("object_relation", "to_ids", "type", "value", "uuid", "category", "comment", "data")) {
				if (!MispJson.isEmpty(attribute.json().get(key))) {
					copy.set(key, attribute.json().get(key));
				}
			}
			copy.put("value", attribute.value());
		}
		String comment = MispJson.text(object.json(), "comment");
		if (!comment.isEmpty()) {
			node.put("x_misp_comment", comment);
		}
		node.put("x_misp_meta_category", object.category());
		node.put("x_misp_name", object.name().isEmpty() ? "unknown" : object.name());
		draft.add(node);
		return MispJson.text(node, "id");
	}

	/** An annotation is a note about the things that it refers to. */
	private void note(MispObject object) {
		Set<String> about = new java.util.LinkedHashSet<>();
		for (ObjectNode reference : MispJson.objects(object.json(), "ObjectReference")) {
			draft.standIn(MispJson.text(reference, "referenced_uuid").toLowerCase(java.util.Locale.ROOT)).filter(id -> !id.isEmpty()).ifPresent(id -> {
				String observed = id.replaceFirst("^indicator--", "observed-data--");
				if (draft.object(observed).isPresent()) {
					about.add(observed);
				}
				about.add(id);
			});
		}
		List<MispObject.Attribute> texts = object.with("text");
		if (about.isEmpty() || texts.isEmpty()) {
			finish(object, custom(object));
			return;
		}
		ObjectNode node = draft.core("note", object.uuid(), object.time());
		node.put("content", texts.getFirst().value());
		about.forEach(id -> MispJson.list(node, "object_refs").add(id));
		label(object, node);
		ObjectProperties.custom(object.attributes().stream().filter(attribute -> attribute != texts.getFirst()).toList(), node);
		draft.add(node);
		finish(object, MispJson.text(node, "id"));
	}
}
