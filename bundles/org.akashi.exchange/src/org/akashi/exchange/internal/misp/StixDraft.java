package org.akashi.exchange.internal.misp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.stix.StixIds;
import org.akashi.stix.StixWriter;
import org.akashi.stix.Tlp;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The STIX objects that one MISP event becomes, while they are made. Not for several threads. */
final class StixDraft {

	private final String key;
	private final Instant time;
	private final MispFaults faults;
	private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
	private final Map<String, ObjectNode> shared = new LinkedHashMap<>();
	private final Map<String, ArrayNode> parts = new LinkedHashMap<>();
	private final Map<String, String> standIns = new LinkedHashMap<>();
	private String author = "";

	/**
	 * An empty draft.
	 *
	 * @param key    of the event, for ids of what has none
	 * @param time   of the event, for what has none
	 * @param faults takes what is wrong
	 */
	StixDraft(String key, Instant time, MispFaults faults) {
		this.key = key;
		this.time = time;
		this.faults = faults;
	}

	MispFaults faults() {
		return faults;
	}

	Instant time() {
		return time;
	}

	/** Id of the identity that made the objects, or {@code ""}. */
	String author() {
		return author;
	}

	/** Says who made the objects from here on. */
	void author(String id) {
		author = id;
	}

	/** The UUID of a MISP element for STIX ids: its own, or one made of its place when it has none or another element has the same. */
	String uuid(ObjectNode element, String path) {
		String uuid = MispJson.text(element, "uuid").strip().toLowerCase(java.util.Locale.ROOT);
		if (!StixIds.isId("misp--" + uuid)) {
			if (!uuid.isEmpty()) {
				faults.fault(path, element, "\"" + MispFaults.shortened(uuid) + "\" is no UUID; another is used.");
			}
			return derived(path);
		}
		if (standIns.containsKey(uuid)) {
			faults.fault(path, element, "The UUID " + uuid + " stands twice in the event; the second element gets another one in STIX.");
			return derived(path);
		}
		return uuid;
	}

	/** A UUID made of the event and a name. */
	String derived(String name) {
		return StixIds.named("misp", key + " " + name).substring("misp--".length());
	}

	/** The attachment of an element in base 64; a text that isn't base 64 is what is attached itself. */
	String data(ObjectNode element, String path) {
		String text = MispJson.text(element, "data");
		if (text.isEmpty()) {
			return "";
		}
		String data = text.replaceAll("\\s", "");
		try {
			Base64.getDecoder().decode(data);
			return data;
		} catch (IllegalArgumentException e) {
			faults.fault(path, element, "The attachment is not base 64; its text is taken as the attachment.");
			return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** When an element was last changed: its timestamp, else that of the event. */
	Instant time(ObjectNode element, String path) {
		String text = MispJson.text(element, "timestamp");
		Optional<Instant> at = text.isEmpty() || text.equals("0") ? Optional.empty() : MispTime.instant(text);
		if (at.isEmpty() && !text.isEmpty() && !text.equals("0")) {
			faults.fault(path, element, "\"" + MispFaults.shortened(text) + "\" is no time; that of the event is used.");
		}
		return at.orElse(time);
	}

	/** A new domain object, relationship or the like, not added yet. */
	ObjectNode core(String type, String uuid, Instant at) {
		ObjectNode node = MispJson.object();
		node.put("type", type);
		node.put("spec_version", "2.1");
		node.put("id", type + "--" + uuid);
		if (!author.isEmpty()) {
			node.put("created_by_ref", author);
		}
		node.put("created", MispTime.millis(at));
		node.put("modified", MispTime.millis(at));
		return node;
	}

	/** Adds an object; one that is there already stays. */
	void add(ObjectNode object) {
		objects.putIfAbsent(object.get("id").stringValue(), object);
	}

	/** Adds an object that is not of the event itself: an identity or a marking. */
	void share(ObjectNode object) {
		shared.putIfAbsent(object.get("id").stringValue(), object);
	}

	/** Adds a marking definition. */
	void marking(Tlp marking) {
		share((ObjectNode) MispJson.MAPPER.readTree(StixWriter.line(marking.definition())));
	}

	/** An object that was added. */
	Optional<ObjectNode> object(String id) {
		return Optional.ofNullable(objects.get(id));
	}

	/** Says which object stands for a MISP element when others refer to it; "" reserves the UUID. */
	void standIn(String uuid, String id) {
		standIns.merge(uuid, id, (before, now) -> before.isEmpty() ? now : before);
	}

	/** Keeps an element that lies within another one, at the object that stands for that. */
	void keepLater(String id, ObjectNode element) {
		parts.computeIfAbsent(id, of -> MispJson.MAPPER.createArrayNode()).add(element.deepCopy());
	}

	/** The elements that lie within others, by the objects that stand for those. */
	Map<String, ArrayNode> parts() {
		return parts;
	}

	/** The object that stands for a MISP element. */
	Optional<String> standIn(String uuid) {
		return Optional.ofNullable(standIns.get(uuid));
	}

	/** Adds a relationship; the same ends and kind give the same id. */
	ObjectNode relate(String source, String kind, String target, Instant at) {
		ObjectNode node = core("relationship", derived(source + " " + kind + " " + target), at);
		node.remove("created_by_ref");
		node.put("relationship_type", kind);
		node.put("source_ref", source);
		node.put("target_ref", target);
		add(node);
		return node;
	}

	/** The objects of the event, in order. */
	List<ObjectNode> objects() {
		return new ArrayList<>(objects.values());
	}

	/** Identities and markings. */
	List<ObjectNode> shared() {
		return new ArrayList<>(shared.values());
	}
}
