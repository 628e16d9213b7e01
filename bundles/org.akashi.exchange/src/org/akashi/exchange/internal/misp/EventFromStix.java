package org.akashi.exchange.internal.misp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.exchange.internal.misp.ExternalFromStix.Made;
import org.akashi.exchange.internal.misp.MappingTables.ObjectMapping;
import org.akashi.exchange.internal.misp.StixFacts.Fact;

import tools.jackson.databind.node.ObjectNode;

/** Puts one MISP event together of STIX objects: kept elements as they were, those of MISP's labels by the tables, all others as MISP can hold them. */
final class EventFromStix {

	private final Map<String, ObjectNode> byId;
	private final MispLosses losses;
	private final Map<String, ObjectNode> attributes = new LinkedHashMap<>();
	private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
	private final Map<String, ObjectNode> galaxies = new LinkedHashMap<>();
	private final Map<String, ObjectNode> reports = new LinkedHashMap<>();
	private final Map<String, String> elements = new LinkedHashMap<>();
	private final Set<String> done = new HashSet<>();
	private boolean observables = true;

	/**
	 * For one event.
	 *
	 * @param byId   all objects there are
	 * @param losses takes what MISP can't hold
	 */
	EventFromStix(Map<String, ObjectNode> byId, MispLosses losses) {
		this.byId = byId;
		this.losses = losses;
	}

	/** Leaves out observables that no indicator is about. */
	void withoutObservables() {
		observables = false;
	}

	Map<String, ObjectNode> attributes() {
		return attributes;
	}

	Map<String, ObjectNode> objects() {
		return objects;
	}

	Map<String, ObjectNode> galaxies() {
		return galaxies;
	}

	Map<String, ObjectNode> reports() {
		return reports;
	}

	/** UUIDs of MISP elements by the ids of the STIX objects that they were made of. */
	Map<String, String> elements() {
		return elements;
	}

	/** Adds objects, in the order of the event. */
	void add(List<String> ids) {
		for (String id : ids) {
			ObjectNode object = byId.get(id);
			if (object != null && (id.startsWith("indicator--") || id.startsWith("observed-data--")) && done.add(id)) {
				pair(object);
			}
		}
		for (String id : ids) {
			ObjectNode object = byId.get(id);
			if (object != null && !done.contains(id) && !later(id)) {
				done.add(id);
				other(object);
			}
		}
	}

	private static boolean later(String id) {
		return id.matches("(relationship|sighting|note|opinion|report|grouping|marking-definition|extension-definition|language-content)--.*");
	}

	/** An indicator and the observed data of the same element. */
	private void pair(ObjectNode one) {
		String uuid = AttributeFromStix.uuid(one);
		ObjectNode indicator = byId.get("indicator--" + uuid);
		ObjectNode observed = byId.get("observed-data--" + uuid);
		boolean same = indicator != null && observed != null && labelled(indicator) && labelled(observed);
		indicator = one == indicator || same ? indicator : null;
		observed = one == observed || same ? observed : null;
		List<ObjectNode> made = new ArrayList<>();
		if (indicator != null) {
			done.add(MispJson.text(indicator, "id"));
			made.add(indicator);
		}
		if (observed != null) {
			done.add(MispJson.text(observed, "id"));
			made.add(observed);
			MispJson.texts(observed.get("object_refs")).forEach(id -> Optional.ofNullable(byId.get(id)).ifPresent(made::add));
		}
		if (!labelled(one)) {
			external(one, indicator, observed);
			return;
		}
		made.forEach(object -> done.add(MispJson.text(object, "id")));
		ObjectNode main = indicator != null ? indicator : observed;
		if (kept(main, made) || observed != null && main != observed && kept(observed, made)) {
			return;
		}
		if (!AttributeFromStix.label(main, "type").isEmpty()) {
			AttributeFromStix.convert(made).ifPresentOrElse(attribute -> attribute(attribute, made), () -> external(one, main == one ? one : null, null));
		} else {
			internal(main, indicator, observed, made);
		}
	}

	private static boolean labelled(ObjectNode object) {
		return Kept.has(object) || !AttributeFromStix.label(object, "type").isEmpty() || !AttributeFromStix.label(object, "name").isEmpty();
	}

	/** Takes the element that is kept with an object, as it was, unless the object was changed since. */
	private boolean kept(ObjectNode main, List<ObjectNode> made) {
		Optional<ObjectNode> attribute = Kept.of(main, "attribute");
		if (attribute.isPresent()) {
			attribute(merged(attribute.get(), AttributeFromStix.convert(made).orElse(null), main), made);
			return true;
		}
		Optional<ObjectNode> object = Kept.of(main, "object");
		if (object.isEmpty()) {
			return false;
		}
		object(object.get(), made);
		Kept.parts(main).forEach(part -> object(part, List.of()));
		return true;
	}

	/** What changed in STIX since the element was read goes before what was kept. */
	private static ObjectNode merged(ObjectNode kept, ObjectNode now, ObjectNode main) {
		if (now == null) {
			return kept;
		}
		if (!kept.has("data") && now.has("data")) {
			kept.set("data", now.get("data"));
		}
		if (!MispJson.text(main, "created").equals(MispJson.text(main, "modified"))) {
			for (String key : List.of("type", "category", "value", "comment", "to_ids", "timestamp", "first_seen", "last_seen")) {
				if (now.has(key)) {
					kept.set(key, now.get(key));
				}
			}
		}
		return kept;
	}

	private void attribute(ObjectNode attribute, List<ObjectNode> made) {
		String uuid = MispJson.text(attribute, "uuid");
		attributes.putIfAbsent(attributes.containsKey(uuid) ? uuid + " " + attributes.size() : uuid, attribute);
		made.forEach(object -> elements.put(MispJson.text(object, "id"), uuid));
	}

	private void object(ObjectNode object, List<ObjectNode> made) {
		String uuid = MispJson.text(object, "uuid");
		objects.putIfAbsent(objects.containsKey(uuid) ? uuid + " " + objects.size() : uuid, object);
		made.forEach(from -> elements.put(MispJson.text(from, "id"), uuid));
	}

	/** An object of a template that MISP's labels name. */
	private void internal(ObjectNode main, ObjectNode indicator, ObjectNode observed, List<ObjectNode> made) {
		ObjectMapping mapping = MappingTables.INSTANCE.object(AttributeFromStix.label(main, "name")).orElse(null);
		if (mapping != null && mapping.mode().equals("rule")) {
			object(timed(new DomainFromStix(main, mapping).convert(), main), made);
			return;
		}
		Set<String> detected = new HashSet<>();
		if (indicator != null) {
			StixFacts.ofPattern(MispJson.text(indicator, "pattern")).ifPresent(facts -> facts.forEach(fact -> detected.add(fact.value())));
		}
		List<Fact> facts = observed != null && made.size() > (indicator == null ? 1 : 2) ? facts(observed)
				: StixFacts.ofPattern(MispJson.text(main, "pattern")).orElse(List.of());
		if (mapping == null || facts.isEmpty()) {
			external(main, indicator, observed);
			return;
		}
		ObjectFromStix conversion = new ObjectFromStix(MispJson.text(main, "id"), observed == null ? null : detected);
		List<ObjectNode> all = conversion.convert(mapping, AttributeFromStix.uuid(main), facts);
		object(timed(all.getFirst(), main), made);
		all.subList(1, all.size()).forEach(part -> object(timed(part, main), List.of()));
		conversion.unused().forEach(fact -> losses.property(main, fact.plain(), "The MISP object has no attribute for it."));
	}

	/** What the observables of observed data say; each is read from the one that the others belong to. */
	private List<Fact> facts(ObjectNode observed) {
		List<ObjectNode> all = new ArrayList<>();
		MispJson.texts(observed.get("object_refs")).forEach(id -> Optional.ofNullable(byId.get(id)).ifPresent(all::add));
		Set<String> referred = referred(all);
		List<Fact> facts = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (ObjectNode object : all) {
			if (!referred.contains(MispJson.text(object, "id"))) {
				for (Fact fact : StixFacts.ofObservable(object, byId::get)) {
					if (fact.uuid().isEmpty() || seen.add(fact.uuid() + fact.path() + fact.value() + fact.member())) {
						facts.add(fact);
					}
				}
			}
		}
		return facts;
	}

	private static Set<String> referred(List<ObjectNode> objects) {
		Set<String> referred = new HashSet<>();
		objects.forEach(object -> object.properties().forEach(property -> {
			if (property.getKey().matches(".*_refs?")) {
				referred.addAll(MispJson.texts(property.getValue()));
			}
		}));
		return referred;
	}

	private static ObjectNode timed(ObjectNode element, ObjectNode from) {
		Optional<Instant> modified = MispTime.instant(MispJson.text(from, "modified"));
		modified.ifPresent(at -> element.put("timestamp", Long.toString(at.getEpochSecond())));
		return element;
	}

	private void external(ObjectNode one, ObjectNode indicator, ObjectNode observed) {
		if (one == indicator) {
			done.add(MispJson.text(indicator, "id"));
			Made made = ExternalFromStix.indicator(indicator);
			take(made, indicator);
			made.unused().forEach(fact -> losses.property(indicator, "pattern", "The MISP object has no attribute for " + fact.plain() + "."));
			losses.properties(indicator, named(MispJson.text(indicator, "description").isEmpty() ? "name" : "description", "pattern", "pattern_type", "pattern_version", "description", "valid_from", "valid_until", "labels",
					"object_marking_refs", "created_by_ref", "kill_chain_phases"));
			return;
		}
		if (!observables) {
			losses.object(observed, "Observables are left out by the option \"observables\".");
			return;
		}
		List<ObjectNode> roots = new ArrayList<>();
		MispJson.texts(observed.get("object_refs")).forEach(id -> Optional.ofNullable(byId.get(id)).filter(object -> !later(id)).ifPresent(roots::add));
		if (roots.isEmpty()) {
			losses.object(observed, "Its observables are not there.");
		}
		for (ObjectNode root : roots) {
			if (!done.contains(MispJson.text(root, "id")) && !partOf(root, roots)) {
				observable(root, observed);
			}
		}
		elements.putIfAbsent(MispJson.text(observed, "id"), roots.isEmpty() ? "" : elements.getOrDefault(MispJson.text(roots.getFirst(), "id"), ""));
	}

	private static Set<String> named(String... properties) {
		return new HashSet<>(List.of(properties));
	}

	private static boolean partOf(ObjectNode root, List<ObjectNode> others) {
		String id = MispJson.text(root, "id");
		List<ObjectNode> by = id.startsWith("domain-name--") ? others.stream().filter(other -> !MispJson.text(other, "type").equals("domain-name")).toList() : others;
		return id.matches("(ipv[46]-addr|email-addr|domain-name)--.*") && referred(by).contains(id);
	}

	private void observable(ObjectNode root, ObjectNode observed) {
		Set<String> used = new HashSet<>();
		Made made = ExternalFromStix.observable(root, observed, byId::get, used);
		done.addAll(used);
		take(made, root);
		made.unused().forEach(fact -> losses.property(root, fact.plain().substring(fact.plain().indexOf(':') + 1), "The MISP object has no attribute for it."));
	}

	private void take(Made made, ObjectNode from) {
		if (made.attributes().isEmpty() && made.objects().isEmpty()) {
			losses.object(from, "MISP has no attribute or object for it.");
		}
		made.attributes().forEach(attribute -> attribute(attribute, List.of(from)));
		for (int i = 0; i < made.objects().size(); i++) {
			object(made.objects().get(i), i == 0 ? List.of(from) : List.of());
		}
	}

	private void other(ObjectNode object) {
		String type = MispJson.text(object, "type");
		String name = AttributeFromStix.label(object, "name");
		Optional<ObjectNode> galaxy = Kept.of(object, "galaxy");
		if (galaxy.isPresent() || !AttributeFromStix.label(object, "galaxy-type").isEmpty()) {
			ObjectNode again = galaxy.orElseGet(() -> GalaxyFromStix.convert(object));
			galaxies.put(MispJson.text(object, "id"), again);
		} else if (!kept(object, List.of(object))) {
			if (!AttributeFromStix.label(object, "type").isEmpty()) {
				AttributeFromStix.convert(List.of(object)).ifPresent(attribute -> attribute(attribute, List.of(object)));
			} else if (type.startsWith("x-misp-object")) {
				object(CustomFromStix.convert(object), List.of(object));
			} else if (MappingTables.INSTANCE.object(name).isPresent()) {
				ObjectNode made = new DomainFromStix(object, MappingTables.INSTANCE.object(name).get()).convert();
				object(timed(made, object), List.of(object));
			} else {
				foreign(object, type);
			}
		}
	}

	private void foreign(ObjectNode object, String type) {
		boolean place = type.equals("location") && (object.has("latitude") || object.has("city") || object.has("street_address"));
		boolean person = type.equals("identity") && !MispJson.text(object, "identity_class").equals("class");
		String template = place ? "geolocation" : person ? "identity" : type.equals("malware-analysis") ? type : "";
		if (!template.isEmpty()) {
			if (person && losses.author(MispJson.text(object, "id"))) {
				return; // it only says who made the objects, as the event does
			}
			DomainFromStix conversion = new DomainFromStix(object, MappingTables.INSTANCE.object(template).orElseThrow());
			object(timed(conversion.convert(), object), List.of(object));
			Set<String> carried = new HashSet<>(conversion.carried());
			carried.add(place ? "name" : "");
			losses.properties(object, carried);
		} else if (GalaxyFromStix.TYPES.contains(type)) {
			galaxies.put(MispJson.text(object, "id"), GalaxyFromStix.convert(object));
			object.properties().forEach(property -> {
				if (!GalaxyFromStix.carries(type, property.getKey())) {
					losses.property(object, property.getKey(), "The MISP cluster has no element for it.");
				}
			});
		} else if (object.has("created")) {
			losses.object(object, "MISP has no attribute, object or cluster for " + type + ".");
		} else if (observables) {
			observable(object, null);
		} else {
			losses.object(object, "Observables are left out by the option \"observables\".");
		}
	}
}
