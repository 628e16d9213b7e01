package org.akashi.exchange.internal.misp;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.stix.StixIds;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an event says about its parts: references between objects become relationships, sightings become sightings (false positives opinions,
 * expirations notes), event reports and proposals become notes. They also stay with the elements that they are kept with, so that going back
 * gives them once.
 */
final class EventRelations {

	private static final Pattern MENTION = Pattern.compile("@!?\\[[a-z-]+\\]\\(([0-9a-fA-F-]{36})\\)");

	private final StixDraft draft;
	private final String container;

	/**
	 * For one event.
	 *
	 * @param container id of the report or grouping, or {@code ""} for a collection without event
	 */
	EventRelations(StixDraft draft, String container) {
		this.draft = draft;
		this.container = container;
	}

	/** Converts all of them. */
	void add(ObjectNode event, String path) {
		int number = 0;
		for (ObjectNode object : MispJson.objects(event, "Object")) {
			String where = path + ".Object[" + number++ + "]";
			references(object, where);
			aside(object, where);
			int member = 0;
			for (ObjectNode attribute : MispJson.objects(object, "Attribute")) {
				aside(attribute, where + ".Attribute[" + member++ + "]");
			}
		}
		number = 0;
		for (ObjectNode attribute : MispJson.objects(event, "Attribute")) {
			aside(attribute, path + ".Attribute[" + number++ + "]");
		}
		aside(event, path);
		number = 0;
		for (ObjectNode report : MispJson.objects(event, "EventReport")) {
			report(report, path + ".EventReport[" + number++ + "]");
		}
	}

	private Optional<String> stands(String uuid) {
		return draft.standIn(uuid.toLowerCase(Locale.ROOT)).filter(id -> !id.isEmpty());
	}

	private void references(ObjectNode object, String path) {
		Optional<String> source = stands(MispJson.text(object, "uuid"));
		int number = 0;
		for (ObjectNode reference : MispJson.objects(object, "ObjectReference")) {
			String where = path + ".ObjectReference[" + number++ + "]";
			Optional<String> target = stands(MispJson.text(reference, "referenced_uuid"));
			if (target.isEmpty()) {
				draft.faults().fault(where, reference, "The reference leads to " + MispJson.text(reference, "referenced_uuid")
						+ ", which is not in the event; it stays with its object.");
			} else if (source.isPresent() && !source.equals(target) && !source.get().startsWith("note--")) {
				String kind = MispJson.text(reference, "relationship_type").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
				ObjectNode relation = draft.relate(source.get(), kind.length() < 3 ? "related-to" : kind, target.get(), draft.time(reference, where));
				String comment = MispJson.text(reference, "comment");
				if (!comment.isEmpty()) {
					relation.put("description", comment);
				}
			}
		}
	}

	/** Sightings and proposals that stand at an element. */
	private void aside(ObjectNode element, String path) {
		String about = stands(MispJson.text(element, "uuid")).orElse(container);
		int number = 0;
		for (ObjectNode sighting : MispJson.objects(element, "Sighting")) {
			String of = stands(MispJson.text(sighting, "attribute_uuid")).orElse(about);
			sighting(sighting, of, path + ".Sighting[" + number++ + "]");
		}
		number = 0;
		for (ObjectNode proposal : MispJson.objects(element, "ShadowAttribute")) {
			proposal(proposal, about, path + ".ShadowAttribute[" + number++ + "]");
		}
	}

	private String uuid(ObjectNode element, String path) {
		String uuid = MispJson.text(element, "uuid").toLowerCase(Locale.ROOT);
		return StixIds.isId("misp--" + uuid) && draft.standIn(uuid).isEmpty() ? uuid : draft.derived(path);
	}

	private void sighting(ObjectNode sighting, String about, String path) {
		if (about.isEmpty()) {
			return;
		}
		Instant at = MispTime.instant(MispJson.text(sighting, "date_sighting")).orElse(draft.time());
		String uuid = uuid(sighting, path);
		String kind = MispJson.text(sighting, "type");
		ObjectNode node;
		if (kind.equals("1")) {
			node = draft.core("opinion", uuid, at);
			node.put("explanation", "False positive Sighting");
			node.put("opinion", "strongly-disagree");
			MispJson.list(node, "object_refs").add(about);
			author(sighting).ifPresent(name -> MispJson.list(node, "authors").add(name));
		} else if (kind.equals("2")) {
			node = draft.core("note", uuid, at);
			node.put("abstract", "Expiration sighting");
			node.put("content", "Expires at " + MispTime.stix(at) + ".");
			MispJson.list(node, "object_refs").add(about);
			author(sighting).ifPresent(name -> MispJson.list(node, "authors").add(name));
		} else {
			node = draft.core("sighting", uuid, at);
			node.put("first_seen", MispTime.stix(at));
			node.put("last_seen", MispTime.stix(at));
			node.put("count", 1);
			node.put("sighting_of_ref", about);
			String source = MispJson.text(sighting, "source");
			if (!source.isEmpty()) {
				node.put("description", source);
			}
			organisation(sighting).ifPresent(id -> MispJson.list(node, "where_sighted_refs").add(id));
		}
		Kept.attach(node, "sighting", sighting);
		draft.add(node);
	}

	private static Optional<String> author(ObjectNode sighting) {
		String name = MispJson.text(sighting.get("Organisation"), "name");
		return name.isEmpty() ? Optional.empty() : Optional.of(name);
	}

	private Optional<String> organisation(ObjectNode sighting) {
		JsonNode organisation = sighting.get("Organisation");
		String name = MispJson.text(organisation, "name");
		if (name.isEmpty()) {
			return Optional.empty();
		}
		String uuid = MispJson.text(organisation, "uuid").toLowerCase(Locale.ROOT);
		String id = StixIds.isId("identity--" + uuid) ? "identity--" + uuid : StixIds.named("identity", "misp organisation " + name);
		ObjectNode node = draft.core("identity", id.substring("identity--".length()), draft.time());
		node.remove("created_by_ref");
		node.put("name", name);
		node.put("identity_class", "organization");
		draft.share(node);
		return Optional.of(id);
	}

	private void proposal(ObjectNode proposal, String about, String path) {
		if (about.isEmpty()) {
			return;
		}
		Instant at = draft.time(proposal, path);
		ObjectNode node = draft.core("note", uuid(proposal, path), at);
		boolean deletion = MispJson.flag(proposal, "proposal_to_delete");
		node.put("abstract", deletion ? "Proposal to delete" : "Proposal");
		String comment = MispJson.text(proposal, "comment");
		node.put("content", MispJson.text(proposal, "category") + " / " + MispJson.text(proposal, "type") + ": " + MispJson.text(proposal, "value")
				+ (comment.isEmpty() ? "" : "\n" + comment));
		String author = MispJson.text(proposal.get("Org"), "name");
		if (!author.isEmpty()) {
			MispJson.list(node, "authors").add(author);
		}
		MispJson.list(node, "object_refs").add(about);
		MispJson.list(node, "labels").add("misp:context-layer=\"Shadow Attribute\"");
		Kept.attach(node, "proposal", proposal);
		draft.add(node);
	}

	private void report(ObjectNode report, String path) {
		Instant at = draft.time(report, path);
		String content = MispJson.text(report, "content");
		String name = MispJson.text(report, "name");
		ObjectNode node = draft.core("note", uuid(report, path), at);
		if (!name.isEmpty()) {
			node.put("abstract", name);
		}
		node.put("content", content.isEmpty() ? name.isEmpty() ? "(empty)" : name : content);
		Set<String> about = new LinkedHashSet<>();
		Matcher mentions = MENTION.matcher(content);
		while (mentions.find()) {
			stands(mentions.group(1)).ifPresent(about::add);
		}
		if (about.isEmpty() && !container.isEmpty()) {
			about.add(container);
		}
		if (about.isEmpty()) {
			draft.faults().loss(path, report, name, "The report is about nothing that is there.");
			return;
		}
		List.copyOf(about).forEach(id -> MispJson.list(node, "object_refs").add(id));
		MispJson.list(node, "labels").add("misp:context-layer=\"Event Report\"");
		if (MispJson.flag(report, "deleted")) {
			node.put("revoked", true);
		}
		Kept.attach(node, "report", report);
		draft.add(node);
	}
}
