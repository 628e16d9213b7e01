package org.akashi.exchange.internal.misp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.akashi.exchange.internal.misp.MappingTables.Galaxy;
import org.akashi.stix.StixIds;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes clusters of MISP galaxies of actors, malware, techniques and the like. */
final class GalaxyFromStix {

	/** The types that become clusters. */
	static final Set<String> TYPES = Set.of("attack-pattern", "campaign", "course-of-action", "intrusion-set", "malware", "threat-actor", "tool",
			"vulnerability", "location", "identity", GalaxyToStix.CUSTOM);

	private static final Set<String> CARRIED = Set.of("type", "spec_version", "id", "created", "modified", "name", "description", "aliases",
			"external_references", "kill_chain_phases", "labels", "is_family", "extensions", "identity_class", "created_by_ref", "object_marking_refs");

	/** Version of the galaxies that MISP has for STIX objects. */
	private static final String VERSION = "21";

	private GalaxyFromStix() {
	}

	/** A galaxy with the one cluster that an object is. */
	static ObjectNode convert(ObjectNode object) {
		String type = MispJson.text(object, "type");
		String galaxyType = AttributeFromStix.label(object, "galaxy-type");
		boolean labelled = !galaxyType.isEmpty();
		if (!labelled) {
			galaxyType = type.equals("identity") ? "sector" : "stix-2.1-" + type;
		}
		Galaxy known = MappingTables.INSTANCE.galaxy(galaxyType).orElse(null);
		String name = AttributeFromStix.label(object, "galaxy-name");
		ObjectNode cluster = cluster(object, galaxyType, labelled);
		ObjectNode galaxy = MispJson.object();
		galaxy.putArray("GalaxyCluster").add(cluster);
		galaxy.put("type", galaxyType);
		galaxy.put("name", !name.isEmpty() ? name : known != null && !known.name().isEmpty() ? known.name() : galaxyType);
		String description = known == null ? "" : known.description();
		galaxy.put("description", description.isEmpty() ? MispJson.text(galaxy, "name") : description);
		galaxy.put("namespace", known == null || known.namespace().isEmpty() ? labelled ? "misp" : "stix" : known.namespace());
		if (!labelled) {
			galaxy.put("distribution", "0");
			galaxy.put("version", VERSION);
		}
		galaxy.put("uuid", known == null || known.uuid().isEmpty() ? StixIds.named("misp", "galaxy " + galaxyType).substring(6) : known.uuid());
		if (!labelled) {
			cluster.put("collection_uuid", MispJson.text(galaxy, "uuid"));
		}
		if (known != null && !known.icon().isEmpty()) {
			galaxy.put("icon", known.icon());
		}
		return galaxy;
	}

	private static ObjectNode cluster(ObjectNode object, String galaxyType, boolean labelled) {
		ObjectNode cluster = MispJson.object();
		ObjectNode meta = MispJson.object();
		String type = MispJson.text(object, "type");
		if (!labelled) {
			meta.put("created", MispJson.text(object, "created").replaceFirst("\\.000Z$", "Z"));
			meta.put("modified", MispJson.text(object, "modified").replaceFirst("\\.000Z$", "Z"));
		}
		meta(object, meta, type);
		String value = type.equals(GalaxyToStix.CUSTOM) ? MispJson.text(object, "x_misp_value") : MispJson.text(object, "name");
		String id = MispJson.text(meta, "external_id");
		boolean attack = labelled && galaxyType.startsWith("mitre-") && !id.isEmpty();
		cluster.put("uuid", AttributeFromStix.uuid(object));
		cluster.put("type", galaxyType);
		cluster.put("value", value.isEmpty() ? first(object, "country", "region", "id") : attack ? value + " - " + id : value);
		cluster.put("description", first(object, "description", "x_misp_description", "name"));
		if (attack && WITH_SYNONYM.contains(type)) {
			ArrayNode synonyms = MispJson.list(meta, "synonyms");
			if (MispJson.texts(synonyms).stream().noneMatch(value::equals)) {
				synonyms.add(value);
			}
		}
		cluster.set("meta", meta);
		ArrayNode elements = cluster.putArray("GalaxyElement");
		meta.properties().forEach(entry -> {
			for (JsonNode one : entry.getValue() instanceof ArrayNode many ? many.values() : List.of(entry.getValue())) {
				elements.addObject().put("key", entry.getKey()).set("value", one);
			}
		});
		if (!labelled) {
			cluster.put("version", VERSION);
		}
		cluster.put("default", false);
		cluster.put("distribution", "0");
		return cluster;
	}

	private static final Set<String> WITH_SYNONYM = Set.of("intrusion-set", "malware", "tool");

	private static String first(ObjectNode object, String... properties) {
		for (String property : properties) {
			String text = MispJson.text(object, property);
			if (!text.isEmpty()) {
				return text;
			}
		}
		return "";
	}

	private static void meta(ObjectNode object, ObjectNode meta, String type) {
		Map<String, JsonNode> known = new TreeMap<>();
		for (String property : GalaxyToStix.PROPERTIES.getOrDefault(type, List.of())) {
			JsonNode value = object.get(property.replace("[]", ""));
			boolean labels = property.endsWith("_types[]") && MispJson.texts(value).stream().anyMatch(label -> label.startsWith("misp:"));
			if (!MispJson.isEmpty(value) && !labels) {
				known.put(property.replace("[]", ""), value);
			}
		}
		for (String time : List.of("first_seen", "last_seen")) {
			Optional.ofNullable(known.remove(time)).ifPresent(value -> meta.set(time, value));
		}
		MispJson.texts(object.get("aliases")).forEach(alias -> MispJson.list(meta, "synonyms").add(alias));
		if (object.get("is_family") != null) {
			known.put("is_family", object.get("is_family"));
		}
		known.forEach(meta::set);
		for (Map.Entry<String, JsonNode> entry : object.properties()) {
			String key = entry.getKey();
			if (key.startsWith("x_misp_") && !Set.of("x_misp_value", "x_misp_type", "x_misp_name", "x_misp_description").contains(key)) {
				meta.set(KEYS.getOrDefault(key, key.substring(7)), entry.getValue());
			}
		}
		references(object, meta);
		for (ObjectNode phase : MispJson.objects(object, "kill_chain_phases")) {
			if (!MispJson.text(phase, "kill_chain_name").equals("misp-category")) {
				MispJson.list(meta, "kill_chain").add(MispJson.text(phase, "kill_chain_name") + ":" + MispJson.text(phase, "phase_name"));
			}
		}
	}

	/** Keys of clusters by the names of the custom properties that they become. */
	private static final Map<String, String> KEYS = keys();

	private static Map<String, String> keys() {
		Map<String, String> keys = new HashMap<>();
		MappingTables.lines("galaxy-keys.txt").forEach(key -> keys.put(GalaxyToStix.customName(key), key));
		return keys;
	}

	private static void references(ObjectNode object, ObjectNode meta) {
		boolean branded = AttributeFromStix.label(object, "galaxy-type").equals("branded-vulnerability");
		MispJson.objects(object, "external_references").stream().map(reference -> MispJson.text(reference, "url")).filter(url -> !url.isEmpty())
				.forEach(url -> MispJson.list(meta, "refs").add(url));
		for (ObjectNode reference : MispJson.objects(object, "external_references")) {
			String id = MispJson.text(reference, "external_id");
			if (!id.isEmpty() && branded) {
				MispJson.list(meta, "aliases").add(id);
			} else if (!id.isEmpty() && !meta.has("external_id")) {
				meta.put("external_id", id);
			} else if (!id.isEmpty()) {
				MispJson.list(meta, "external_ids").add(id);
			}
		}
	}

	/** Whether the cluster carries a property. */
	static boolean carries(String type, String property) {
		return CARRIED.contains(property) || property.startsWith("x_misp_") || GalaxyToStix.PROPERTIES.getOrDefault(type, List.of()).stream()
				.anyMatch(known -> known.replace("[]", "").equals(property));
	}

	/** The tag that MISP puts beside a cluster. */
	static String tag(ObjectNode galaxy) {
		return "misp-galaxy:" + MispJson.text(galaxy, "type") + "=\"" + MispJson.text(MispJson.objects(galaxy, "GalaxyCluster").getFirst(), "value") + "\"";
	}
}
