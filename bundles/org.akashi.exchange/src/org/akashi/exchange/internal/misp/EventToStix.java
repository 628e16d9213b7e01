package org.akashi.exchange.internal.misp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.stix.StixIds;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One MISP event becomes a report (or, not yet published, a grouping) of all that its attributes, objects, galaxies, reports, sightings and
 * proposals become.
 */
final class EventToStix {

	/** Parts of an event that have STIX objects of their own. */
	static final Set<String> PARTS = Set.of("Attribute", "Object", "EventReport");

	private final ObjectNode event;
	private final String path;
	private final StixDraft draft;
	private final GalaxyToStix galaxies;

	/**
	 * For one event.
	 *
	 * @param event  the event itself
	 * @param path   where it stands
	 * @param faults takes what is wrong
	 */
	EventToStix(ObjectNode event, String path, MispFaults faults) {
		this.event = event;
		this.path = path;
		String uuid = MispJson.text(event, "uuid").toLowerCase(Locale.ROOT);
		String key = StixIds.isId("misp--" + uuid) ? uuid : MispJson.text(event, "info") + " " + MispJson.text(event, "date") + " "
				+ MispJson.objects(event, "Attribute").stream().findFirst().map(one -> MispJson.text(one, "uuid") + MispJson.text(one, "value")).orElse("");
		draft = new StixDraft(key, time(), faults);
		galaxies = new GalaxyToStix(draft);
	}

	private Instant time() {
		for (String key : List.of("timestamp", "publish_timestamp", "date")) {
			String text = MispJson.text(event, key);
			Optional<Instant> time = text.equals("0") ? Optional.empty() : MispTime.instant(text);
			if (time.isPresent()) {
				return time.get();
			}
		}
		for (ObjectNode attribute : MispJson.objects(event, "Attribute")) {
			Optional<Instant> time = MispTime.instant(MispJson.text(attribute, "timestamp"));
			if (time.isPresent()) {
				return time.get();
			}
		}
		return Instant.EPOCH;
	}

	/** An event with what belongs to it. */
	List<ObjectNode> event() {
		author();
		String uuid = draft.uuid(event, path);
		boolean published = MispJson.flag(event, "published");
		String container = (published ? "report--" : "grouping--") + uuid;
		parts();
		draft.standIn(uuid, container);
		galaxies.convert(event, path, null, draft.time());
		new EventRelations(draft, container).add(event, path);
		ObjectNode node = draft.core(published ? "report" : "grouping", uuid, draft.time());
		describe(node, published);
		List<ObjectNode> all = new ArrayList<>(draft.shared());
		all.add(node);
		all.addAll(draft.objects());
		return kept(all);
	}

	/** A collection of attributes or objects that belong to no event. */
	List<ObjectNode> collection() {
		parts();
		new EventRelations(draft, "").add(event, path);
		List<ObjectNode> all = new ArrayList<>(draft.shared());
		all.addAll(draft.objects());
		return kept(all);
	}

	private void parts() {
		AttributeToStix toStix = new AttributeToStix(draft, galaxies);
		MispJson.numbered(event, "Attribute").forEach((number, attribute) -> toStix.convert(attribute, path + ".Attribute[" + number + "]"));
		new ObjectToStix(draft, galaxies).convert(MispJson.numbered(event, "Object"), path + ".Object");
		odd("Attribute");
		odd("Object");
	}

	/** Names the members of a list that are no objects. */
	private void odd(String key) {
		JsonNode list = event.get(key);
		if (list != null && !list.isNull() && !list.isContainer()) {
			draft.faults().fault(path + "." + key, event, "Expected a list.");
			draft.faults().loss(path + "." + key, event, MispJson.text(list), "A list was expected.");
		}
		if (list instanceof ArrayNode members) {
			for (int i = 0; i < members.size(); i++) {
				if (!members.get(i).isObject()) {
					draft.faults().fault(path + "." + key + "[" + i + "]", event, "Expected an object.");
					draft.faults().loss(path + "." + key + "[" + i + "]", event, MispFaults.shortened(members.get(i).toString()), "An object was expected.");
				}
			}
		}
	}

	private void author() {
		JsonNode orgc = event.get("Orgc");
		JsonNode org = orgc instanceof ObjectNode ? orgc : event.get("Org");
		String name = MispJson.text(org, "name");
		if (name.isEmpty()) {
			name = MispJson.text(event, "orgc").isEmpty() ? MispJson.text(event, "org") : MispJson.text(event, "orgc");
		}
		if (name.isEmpty()) {
			return;
		}
		String uuid = MispJson.text(org, "uuid").toLowerCase(Locale.ROOT);
		String id = StixIds.isId("identity--" + uuid) ? "identity--" + uuid : StixIds.named("identity", "misp organisation " + name);
		ObjectNode node = draft.core("identity", id.substring("identity--".length()), draft.time());
		node.put("name", name);
		node.put("identity_class", "organization");
		draft.share(node);
		draft.author(id);
	}

	private void describe(ObjectNode node, boolean published) {
		String info = MispJson.text(event, "info");
		node.put("name", info.isEmpty() ? "MISP event" : info);
		if (published) {
			Instant at = MispTime.instant(MispJson.text(event, "publish_timestamp")).filter(time -> time.isAfter(Instant.EPOCH)).orElse(draft.time());
			node.put("published", MispTime.stix(at));
		} else {
			node.put("context", "suspicious-activity");
		}
		if (draft.objects().isEmpty()) {
			empty(MispJson.text(node, "id"));
		}
		draft.objects().forEach(object -> MispJson.list(node, "object_refs").add(MispJson.text(object, "id")));
		MispJson.list(node, "labels").add("Threat-Report").add("misp:tool=\"MISP-STIX-Converter\"");
		MispTags.apply(MispTags.names(event, event.has("Galaxy")), node, draft);
		for (ObjectNode related : MispJson.objects(event, "RelatedEvent")) {
			ObjectNode of = related.get("Event") instanceof ObjectNode inner ? inner : related;
			String uuid = MispJson.text(of, "uuid");
			if (!uuid.isEmpty()) {
				ObjectNode reference = MispJson.list(node, "external_references").addObject().put("source_name", "misp-event").put("external_id", uuid);
				if (!MispJson.text(of, "info").isEmpty()) {
					reference.put("description", MispJson.text(of, "info"));
				}
			}
		}
		Kept.attach(node, "event", own());
	}

	/** The event without the parts that have objects of their own. */
	private ObjectNode own() {
		ObjectNode own = MispJson.object();
		event.properties().forEach(property -> {
			if (!PARTS.contains(property.getKey())) {
				own.set(property.getKey(), property.getValue());
			}
		});
		return own;
	}

	private void empty(String container) {
		ObjectNode note = draft.core("note", draft.derived("empty"), draft.time());
		note.put("content", "This MISP Event is empty and contains no attribute, object, galaxy or tag.");
		MispJson.list(note, "object_refs").add(container);
		draft.add(note);
	}

	/** With the definition of the extension, where objects have it. */
	private List<ObjectNode> kept(List<ObjectNode> all) {
		for (Map.Entry<String, ArrayNode> parts : draft.parts().entrySet()) {
			draft.object(parts.getKey()).ifPresent(object -> Kept.attachParts(object, parts.getValue()));
		}
		List<ObjectNode> complete = new ArrayList<>(all);
		for (ObjectNode marking : draft.shared()) {
			if (!complete.contains(marking)) {
				complete.addFirst(marking);
			}
		}
		if (all.stream().anyMatch(Kept::has)) {
			complete.add(Kept.definition());
			complete.add(Kept.identity());
		}
		return complete;
	}
}
