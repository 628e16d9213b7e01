package org.akashi.exchange.internal.misp;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Completes a MISP event: its head, relationships as references and galaxies, sightings, notes and evidence as event reports. */
final class EventAssembly {

	/** What the exporter was asked for. */
	record Choices(String organisation, String distribution, boolean evidence) {
	}

	private final Map<String, ObjectNode> byId;
	private final EventFromStix parts;
	private final MispLosses losses;
	private final Choices choices;
	private final Set<String> carried = new HashSet<>();

	/** For one event. */
	EventAssembly(Map<String, ObjectNode> byId, EventFromStix parts, MispLosses losses, Choices choices) {
		this.byId = byId;
		this.parts = parts;
		this.losses = losses;
		this.choices = choices;
	}

	/**
	 * The event.
	 *
	 * @param container the report or grouping, or null for what is in none
	 * @param name      of the event where there is no container
	 * @param members   ids of its objects
	 */
	ObjectNode event(ObjectNode container, String name, List<String> members) {
		parts.add(members);
		ObjectNode event = container == null ? fresh(name, members) : Kept.of(container, "event").map(kept -> updated(kept, container)).orElseGet(() -> head(container));
		for (String id : members) {
			ObjectNode object = byId.get(id);
			if (object != null) {
				relation(object);
			}
		}
		galaxies(event);
		for (String id : members) {
			ObjectNode object = byId.get(id);
			if (object != null && choices.evidence()) {
				evidence(object);
			}
		}
		ArrayNode attributes = event.putArray("Attribute");
		parts.attributes().values().forEach(attributes::add);
		ArrayNode objects = event.putArray("Object");
		parts.objects().values().forEach(objects::add);
		if (!parts.reports().isEmpty()) {
			ArrayNode reports = event.putArray("EventReport");
			parts.reports().values().forEach(reports::add);
		}
		complete(event);
		return event;
	}

	/** The kept head of an event; what was changed in STIX since goes before it. */
	private static ObjectNode updated(ObjectNode kept, ObjectNode container) {
		if (!MispJson.text(container, "created").equals(MispJson.text(container, "modified"))) {
			kept.put("info", MispJson.text(container, "name"));
			MispTime.instant(MispJson.text(container, "modified")).ifPresent(at -> kept.put("timestamp", Long.toString(at.getEpochSecond())));
		}
		return kept;
	}

	private ObjectNode head(ObjectNode container) {
		ObjectNode event = MispJson.object();
		event.put("uuid", AttributeFromStix.uuid(container));
		String name = MispJson.text(container, "name");
		event.put("info", name.isEmpty() ? MispJson.text(container, "context") : name);
		Instant created = MispTime.instant(MispJson.text(container, "created")).orElse(Instant.EPOCH);
		Instant modified = MispTime.instant(MispJson.text(container, "modified")).orElse(created);
		String published = MispJson.text(container, "published");
		event.put("date", MispTime.stix(MispTime.instant(published).orElse(created)).substring(0, 10));
		event.put("timestamp", Long.toString(modified.getEpochSecond()));
		boolean report = MispJson.text(container, "type").equals("report");
		event.put("published", report);
		MispTime.instant(published).ifPresent(at -> event.put("publish_timestamp", Long.toString(at.getEpochSecond())));
		AttributeFromStix.tags(container, event);
		organisation(event, MispJson.text(container, "created_by_ref"));
		String description = MispJson.text(container, "description");
		if (!description.isEmpty()) {
			report(StixIds.named("misp", MispJson.text(container, "id") + " description").substring(6), "Description", description, modified);
		}
		losses.properties(container, Set.of("name", "description", "published", "labels", "object_marking_refs", "created_by_ref", "object_refs", "context",
				"report_types"));
		return event;
	}

	private ObjectNode fresh(String name, List<String> members) {
		ObjectNode event = MispJson.object();
		event.put("uuid", StixIds.named("misp", "event " + name + " " + String.join(" ", members)).substring("misp--".length()));
		event.put("info", name.isEmpty() ? "Knowledge without report" : name);
		Instant latest = Instant.EPOCH;
		for (String id : members) {
			Instant at = MispTime.instant(MispJson.text(byId.get(id), "modified")).orElse(Instant.EPOCH);
			latest = at.isAfter(latest) ? at : latest;
		}
		event.put("date", MispTime.stix(latest).substring(0, 10));
		event.put("timestamp", Long.toString(latest.getEpochSecond()));
		event.put("published", false);
		organisation(event, members.stream().map(id -> MispJson.text(byId.get(id), "created_by_ref")).filter(id -> !id.isEmpty()).findFirst().orElse(""));
		return event;
	}

	private void organisation(ObjectNode event, String author) {
		ObjectNode identity = byId.get(author);
		String name = !choices.organisation().isEmpty() ? choices.organisation() : identity == null ? "Akashi" : MispJson.text(identity, "name");
		String uuid = choices.organisation().isEmpty() && identity != null ? AttributeFromStix.uuid(identity)
				: StixIds.named("identity", "misp organisation " + name).substring("identity--".length());
		event.putObject("Orgc").put("name", name).put("uuid", uuid);
	}

	private void relation(ObjectNode object) {
		switch (MispJson.text(object, "type")) {
			case "relationship" -> relationship(object);
			case "sighting" -> sighting(object);
			case "note", "opinion" -> note(object);
			case "report", "grouping" -> losses.object(object, "A MISP event holds no other report; it is an event of its own.");
			case "language-content" -> losses.object(object, "MISP has no translations.");
			default -> references(object);
		}
	}

	private void relationship(ObjectNode relation) {
		String source = MispJson.text(relation, "source_ref");
		String target = MispJson.text(relation, "target_ref");
		String from = parts.elements().get(source);
		String to = parts.elements().get(target);
		String kind = MispJson.text(relation, "relationship_type");
		if (from != null && from.equals(to)) {
			return; // of the two halves of one element
		}
		ObjectNode galaxy = parts.galaxies().get(target);
		if (from != null && galaxy != null) {
			attach(from, galaxy, target);
			return;
		}
		ObjectNode object = from == null ? null : parts.objects().get(from);
		if (object != null && to != null) {
			reference(object, to, kind, MispJson.text(relation, "description"), AttributeFromStix.uuid(relation));
			return;
		}
		losses.object(relation, "MISP has references from objects only; " + kind + " from " + shown(source) + " to " + shown(target) + " is not in the event.");
	}

	private String shown(String id) {
		ObjectNode object = byId.get(id);
		String name = MispJson.text(object, "name");
		return name.isEmpty() ? id : name;
	}

	private static void reference(ObjectNode object, String target, String kind, String comment, String uuid) {
		for (ObjectNode there : MispJson.objects(object, "ObjectReference")) {
			if (MispJson.text(there, "referenced_uuid").equals(target)) {
				return;
			}
		}
		ObjectNode reference = MispJson.list(object, "ObjectReference").addObject();
		reference.put("uuid", uuid);
		reference.put("object_uuid", MispJson.text(object, "uuid"));
		reference.put("referenced_uuid", target);
		reference.put("relationship_type", kind);
		if (!comment.isEmpty()) {
			reference.put("comment", comment);
		}
	}

	/** References of observables that became objects of their own. */
	private void references(ObjectNode object) {
		ObjectNode element = parts.objects().get(parts.elements().getOrDefault(MispJson.text(object, "id"), ""));
		if (element == null || Kept.has(object) || object.has("created")) {
			return;
		}
		ExternalFromStix.references().forEach((property, kind) -> {
			for (String target : MispJson.texts(object.get(property))) {
				String uuid = parts.elements().get(target);
				if (uuid == null && !byId.containsKey(target)) {
					losses.property(object, property, "It refers to " + target + ", which is not there.");
				} else if (uuid != null && !uuid.equals(MispJson.text(element, "uuid"))) {
					reference(element, uuid, kind, "", StixIds.named("misp", MispJson.text(object, "id") + " " + kind + " " + target).substring(6));
				}
			}
		});
	}

	private void attach(String uuid, ObjectNode galaxy, String id) {
		ObjectNode element = parts.attributes().get(uuid);
		if (element == null) {
			ObjectNode object = parts.objects().get(uuid);
			element = object == null ? null : MispJson.objects(object, "Attribute").stream().findFirst().orElse(null);
		}
		if (element != null) {
			carried.add(id);
			add(element, galaxy);
		}
	}

	private static void add(ObjectNode element, ObjectNode galaxy) {
		String cluster = MispJson.text(MispJson.objects(galaxy, "GalaxyCluster").getFirst(), "uuid");
		for (ObjectNode there : MispJson.objects(element, "Galaxy")) {
			for (ObjectNode one : MispJson.objects(there, "GalaxyCluster")) {
				if (MispJson.text(one, "uuid").equals(cluster)) {
					return;
				}
			}
		}
		MispJson.list(element, "Galaxy").add(galaxy);
		String tag = GalaxyFromStix.tag(galaxy);
		if (MispJson.objects(element, "Tag").stream().noneMatch(there -> MispJson.text(there, "name").equals(tag))) {
			MispJson.list(element, "Tag").addObject().put("name", tag);
		}
	}

	/** Clusters that stand at no attribute stand at the event. */
	private void galaxies(ObjectNode event) {
		Set<String> there = new HashSet<>();
		clusters(event, there);
		parts.attributes().values().forEach(attribute -> clusters(attribute, there));
		for (ObjectNode object : parts.objects().values()) {
			clusters(object, there);
			MispJson.objects(object, "Attribute").forEach(attribute -> clusters(attribute, there));
		}
		parts.galaxies().forEach((id, galaxy) -> {
			String uuid = MispJson.text(MispJson.objects(galaxy, "GalaxyCluster").getFirst(), "uuid");
			if (!carried.contains(id) && !there.contains(uuid.isEmpty() ? MispJson.text(MispJson.objects(galaxy, "GalaxyCluster").getFirst(), "value") : uuid)) {
				add(event, galaxy);
			}
		});
	}

	private static void clusters(ObjectNode element, Set<String> found) {
		for (ObjectNode galaxy : MispJson.objects(element, "Galaxy")) {
			for (ObjectNode cluster : MispJson.objects(galaxy, "GalaxyCluster")) {
				found.add(MispJson.text(cluster, "uuid"));
				found.add(MispJson.text(cluster, "value"));
			}
		}
	}

	private void sighting(ObjectNode sighting) {
		if (Kept.of(sighting, "sighting").isPresent()) {
			return; // it is kept with what was sighted, too
		}
		String uuid = parts.elements().get(MispJson.text(sighting, "sighting_of_ref"));
		ObjectNode attribute = uuid == null ? null : parts.attributes().get(uuid);
		ObjectNode object = uuid == null ? null : parts.objects().get(uuid);
		attribute = attribute == null && object != null ? MispJson.objects(object, "Attribute").stream().findFirst().orElse(null) : attribute;
		if (attribute == null) {
			losses.object(sighting, "MISP has sightings of attributes only.");
			return;
		}
		Instant at = MispTime.instant(MispJson.text(sighting, "last_seen")).or(() -> MispTime.instant(MispJson.text(sighting, "modified"))).orElse(Instant.EPOCH);
		ObjectNode made = MispJson.list(attribute, "Sighting").addObject();
		made.put("uuid", AttributeFromStix.uuid(sighting));
		made.put("type", "0");
		made.put("date_sighting", Long.toString(at.getEpochSecond()));
		made.put("attribute_uuid", MispJson.text(attribute, "uuid"));
		String source = MispJson.text(sighting, "description");
		made.put("source", source);
		for (String where : MispJson.texts(sighting.get("where_sighted_refs"))) {
			Optional.ofNullable(byId.get(where)).filter(identity -> !made.has("Organisation"))
					.ifPresent(identity -> made.putObject("Organisation").put("name", MispJson.text(identity, "name")).put("uuid", AttributeFromStix.uuid(identity)));
		}
		Set<String> held = new HashSet<>(Set.of("sighting_of_ref", "where_sighted_refs", "last_seen", "first_seen", "description", "created_by_ref", "labels"));
		if (MispJson.text(sighting, "count").equals("1")) {
			held.add("count");
		}
		losses.properties(sighting, held);
	}

	private void note(ObjectNode note) {
		Optional<ObjectNode> kept = Kept.of(note, "report");
		if (kept.isPresent()) {
			parts.reports().put(MispJson.text(note, "id"), kept.get());
			return;
		}
		if (Kept.has(note) || MispJson.text(note, "content").startsWith("This MISP Event is empty")) {
			return; // a sighting, proposal or annotation, which is with its element
		}
		if (MappingTables.INSTANCE.object(AttributeFromStix.label(note, "name")).isPresent()) {
			annotation(note);
			return;
		}
		boolean opinion = MispJson.text(note, "type").equals("opinion");
		String name = opinion ? "Opinion: " + MispJson.text(note, "opinion") : MispJson.text(note, "abstract");
		String content = MispJson.text(note, opinion ? "explanation" : "content");
		Instant at = MispTime.instant(MispJson.text(note, "modified")).orElse(Instant.EPOCH);
		report(AttributeFromStix.uuid(note), name.isEmpty() ? "Note" : name, content, at);
		losses.properties(note, Set.of("abstract", "content", "opinion", "explanation", "created_by_ref", "labels", "object_refs"));
	}

	private void annotation(ObjectNode note) {
		ObjectNode object = new DomainFromStix(note, MappingTables.INSTANCE.object("annotation").orElseThrow()).convert();
		new ObjectFromStix(MispJson.text(note, "id"), Set.of()).attribute(object, "text", MispJson.text(note, "content"), "", null);
		MispJson.objects(object, "Attribute").forEach(attribute -> attribute.put("to_ids", false));
		MispTime.instant(MispJson.text(note, "modified")).ifPresent(at -> object.put("timestamp", Long.toString(at.getEpochSecond())));
		for (String about : MispJson.texts(note.get("object_refs"))) {
			String uuid = parts.elements().getOrDefault(about, AttributeFromStix.uuid(MispJson.object().put("id", about)));
			reference(object, uuid, "annotates", "", StixIds.named("misp", MispJson.text(note, "id") + " annotates " + about).substring(6));
		}
		parts.objects().put(MispJson.text(object, "uuid"), object);
	}

	private void report(String uuid, String name, String content, Instant at) {
		ObjectNode report = MispJson.object();
		report.put("uuid", uuid);
		report.put("name", name);
		report.put("content", content);
		report.put("distribution", "5");
		report.put("sharing_group_id", "0");
		report.put("timestamp", Long.toString(at.getEpochSecond()));
		report.put("deleted", false);
		parts.reports().put("note--" + uuid, report);
	}

	private final Map<String, StringBuilder> quotes = new HashMap<>();

	/** The quotes that facts stand on, as one event report. */
	private void evidence(ObjectNode object) {
		JsonNode extension = object.get("extensions") == null ? null : object.get("extensions").get(EvidenceExtension.ID);
		if (extension == null) {
			return;
		}
		StringBuilder text = new StringBuilder();
		for (ObjectNode evidence : MispJson.objects(extension, "evidence")) {
			String quote = MispJson.text(evidence, "quote");
			if (!quote.isEmpty()) {
				text.append("\n> ").append(quote.replace("\n", "\n> ")).append('\n');
			}
		}
		if (!text.isEmpty()) {
			String name = MispJson.text(object, "name");
			quotes.computeIfAbsent("all", key -> new StringBuilder()).append("\n### ").append(name.isEmpty() ? MispJson.text(object, "id") : name).append('\n').append(text);
		}
	}

	private void complete(ObjectNode event) {
		JsonNode by = event.get("Orgc");
		String name = MispJson.text(by, "name");
		if (name.isEmpty()) {
			organisation(event, "");
		} else if (!StixIds.isId("misp--" + MispJson.text(by, "uuid").toLowerCase(Locale.ROOT))) {
			((ObjectNode) by).put("uuid", StixIds.named("identity", "misp organisation " + name).substring("identity--".length()));
		}
		String id = MispJson.text(event, "uuid");
		if (!quotes.isEmpty()) {
			Instant at = MispTime.instant(MispJson.text(event, "timestamp")).orElse(Instant.EPOCH);
			String uuid = StixIds.named("misp", id + " evidence").substring("misp--".length());
			report(uuid, "Evidence", "# Evidence\n" + quotes.get("all"), at);
			MispJson.list(event, "EventReport").add(parts.reports().get("note--" + uuid));
		}
		put(event, "distribution", choices.distribution());
		if (!event.has("published")) {
			event.put("published", false);
		}
		MispForm.apply(event);
	}

	private static void put(ObjectNode element, String key, String value) {
		if (!element.has(key) && !value.isEmpty()) {
			element.put(key, value);
		}
	}
}
