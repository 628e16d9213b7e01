package org.akashi.exchange.internal.openioc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixWriter;
import org.akashi.stix.pattern.StixPattern;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The STIX objects that stand for one OpenIOC document. */
final class IocObjects {

	private static final JsonMapper JSON = JsonMapper.shared();
	private static final String UNKNOWN = "1970-01-01T00:00:00.000Z";
	/** Links that name what is behind: the type of the STIX object, and how the indicator relates to it. */
	private static final Map<String, String> NAMED = Map.of("threatgroup", "intrusion-set", "family", "malware");

	private final Node document;
	private final Node metadata;
	private final KnowledgeSink sink;
	private final List<ObjectNode> objects = new ArrayList<>();
	private String created;
	private String modified;

	/** @param document in the form of OpenIOC 1.1 */
	IocObjects(Node document, KnowledgeSink sink) {
		this.document = document;
		this.sink = sink;
		metadata = document.child("metadata").orElseThrow();
		times();
	}

	private void times() {
		Instant authored = Dates.known(metadata.text("authored_date")).orElse(null);
		Instant changed = Dates.known(document.get("last-modified")).orElse(authored);
		authored = authored == null ? changed : authored;
		if (authored == null) {
			sink.problem(ExchangeStatus.warning("The document has no date; its objects are dated " + UNKNOWN + "."));
		}
		created = authored == null ? UNKNOWN : Dates.stix(authored);
		modified = changed == null ? UNKNOWN : Dates.stix(changed.isBefore(authored) ? authored : changed);
	}

	/** The indicator for a pattern, and what it refers to; referred objects come first. */
	List<ObjectNode> of(StixPattern pattern) {
		objects.add((ObjectNode) JSON.readTree(StixWriter.line(EvidenceExtension.identity())));
		objects.add(KeptDocument.definition());
		String author = author();
		String uuid = document.get("id").toLowerCase(Locale.ROOT);
		String id = StixIds.isId("indicator--" + uuid) ? "indicator--" + uuid : StixIds.named("indicator", "openioc|" + document.get("id"));
		ObjectNode indicator = core("indicator", id, author);
		put(indicator, "name", metadata.text("short_description"));
		put(indicator, "description", metadata.text("description"));
		indicator.putArray("indicator_types").add("unknown");
		indicator.put("pattern", pattern.toString()).put("pattern_type", "stix").put("pattern_version", "2.1").put("valid_from", created);
		labels(indicator);
		List<ObjectNode> related = links(indicator, author);
		KeptDocument.attach(indicator, document);
		objects.add(indicator);
		objects.addAll(related);
		return objects;
	}

	private ObjectNode core(String type, String id, String author) {
		ObjectNode node = JSON.createObjectNode();
		node.put("type", type).put("spec_version", "2.1").put("id", id);
		put(node, "created_by_ref", author);
		return node.put("created", created).put("modified", modified);
	}

	private static void put(ObjectNode node, String name, String value) {
		if (!value.isEmpty()) {
			node.put(name, value);
		}
	}

	private String author() {
		String name = metadata.text("authored_by");
		if (name.isEmpty()) {
			return "";
		}
		String id = StixIds.named("identity", "openioc|" + name);
		ObjectNode identity = core("identity", id, "");
		objects.add(identity.put("created", UNKNOWN).put("modified", UNKNOWN).put("name", name));
		return id;
	}

	private void labels(ObjectNode indicator) {
		List<String> words = List.of(metadata.text("keywords").split("[,;\\s]+")).stream().filter(word -> !word.isEmpty()).distinct().toList();
		if (!words.isEmpty()) {
			ArrayNode labels = indicator.putArray("labels");
			words.forEach(labels::add);
		}
	}

	private List<ObjectNode> links(ObjectNode indicator, String author) {
		List<ObjectNode> related = new ArrayList<>();
		List<Node> links = metadata.child("links").map(all -> all.children("link").toList()).orElse(List.of());
		ArrayNode references = links.isEmpty() ? null : indicator.putArray("external_references");
		for (Node link : links) {
			String text = link.get("title").strip();
			String rel = link.get("rel").strip();
			ObjectNode reference = references.addObject().put("source_name", rel.isEmpty() ? "openioc-link" : rel);
			put(reference, "description", text);
			if (link.get("href").matches("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+")) {
				reference.put("url", link.get("href"));
			}
			if (reference.size() == 1) {
				reference.put("external_id", link.get("href").isBlank() ? "empty" : link.get("href"));
			}
			String type = NAMED.get(rel.toLowerCase(Locale.ROOT));
			if (type != null && !text.isEmpty()) {
				related.addAll(named(type, text, indicator.get("id").stringValue(), author));
			}
		}
		return related;
	}

	/** The group or family that a link names: each file gives it the same id. */
	private List<ObjectNode> named(String type, String name, String indicator, String author) {
		String id = StixIds.named(type, "openioc|" + name.toLowerCase(Locale.ROOT));
		ObjectNode object = core(type, id, "").put("created", UNKNOWN).put("modified", UNKNOWN).put("name", name);
		if (type.equals("malware")) {
			object.put("is_family", true);
		}
		ObjectNode relationship = core("relationship", StixIds.named("relationship", indicator + "|indicates|" + id), author);
		relationship.put("relationship_type", "indicates").put("source_ref", indicator).put("target_ref", id);
		return List.of(object, relationship);
	}
}
