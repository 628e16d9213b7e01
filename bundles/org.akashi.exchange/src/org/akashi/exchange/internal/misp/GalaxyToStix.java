package org.akashi.exchange.internal.misp;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.stix.RelationshipTypes;
import org.akashi.stix.StixIds;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Clusters of MISP galaxies become intrusion sets, malware, attack patterns…; those of galaxies that STIX has no type for a custom object. */
final class GalaxyToStix {

	/** The custom type of clusters that STIX has no type for. */
	static final String CUSTOM = "x-misp-galaxy-cluster";

	/** By STIX type, the properties that clusters name as STIX does; {@code []} for lists. */
	static final Map<String, List<String>> PROPERTIES = Map.of(
			"campaign", List.of("first_seen", "last_seen", "objective"),
			"intrusion-set", List.of("first_seen", "last_seen", "goals[]", "resource_level", "primary_motivation", "secondary_motivations[]"),
			"malware", List.of("malware_types[]", "architecture_execution_envs[]", "capabilities[]", "implementation_languages[]", "first_seen",
					"last_seen"),
			"threat-actor", List.of("threat_actor_types[]", "roles[]", "goals[]", "sophistication", "resource_level", "primary_motivation",
					"secondary_motivations[]", "personal_motivations[]", "first_seen", "last_seen"),
			"tool", List.of("tool_types[]", "tool_version"),
			"location", List.of("country", "region", "administrative_area", "city", "postal_code", "street_address"));

	/** The types whose {@code labels} of a cluster are a property. */
	static final Map<String, String> LABELS = Map.of("malware", "malware_types", "threat-actor", "threat_actor_types", "tool", "tool_types");

	/** The types with aliases. */
	static final Set<String> WITH_ALIASES = Set.of("attack-pattern", "campaign", "intrusion-set", "malware", "threat-actor", "tool");

	private static final Set<String> WITH_PHASES = Set.of("attack-pattern", "malware", "tool");

	private final StixDraft draft;

	/** For one event. */
	GalaxyToStix(StixDraft draft) {
		this.draft = draft;
	}

	/**
	 * Converts the clusters of an element.
	 *
	 * @param element an event or attribute
	 * @param path    where it stands
	 * @param source  id of the object that the clusters are about, or null for the event as a whole
	 * @param at      when
	 */
	void convert(ObjectNode element, String path, String source, Instant at) {
		int number = 0;
		for (ObjectNode galaxy : MispJson.objects(element, "Galaxy")) {
			String where = path + ".Galaxy[" + number++ + "]";
			int member = 0;
			for (ObjectNode cluster : MispJson.objects(galaxy, "GalaxyCluster")) {
				String id = cluster(galaxy, cluster, where + ".GalaxyCluster[" + member++ + "]", at);
				if (source != null && id != null && !source.equals(id)) {
					draft.relate(source, kind(source, id), id, at);
				}
			}
		}
	}

	private static String kind(String source, String target) {
		return RelationshipTypes.between(source.substring(0, source.indexOf("--")), target.substring(0, target.indexOf("--"))).getFirst();
	}

	private String cluster(ObjectNode galaxy, ObjectNode cluster, String path, Instant at) {
		String value = MispJson.text(cluster, "value");
		if (value.isEmpty()) {
			draft.faults().fault(path, cluster, "The cluster has no value.");
			draft.faults().loss(path, cluster, "GalaxyCluster " + MispJson.text(cluster, "uuid"), "A cluster without a value names nothing.");
			return null;
		}
		String galaxyType = MispJson.text(cluster, "type").isEmpty() ? MispJson.text(galaxy, "type") : MispJson.text(cluster, "type");
		String type = MappingTables.INSTANCE.galaxy(galaxyType).map(MappingTables.Galaxy::stixType).orElse(CUSTOM);
		String uuid = MispJson.text(cluster, "uuid").toLowerCase(Locale.ROOT);
		if (!StixIds.isId("misp--" + uuid)) {
			uuid = draft.derived("cluster " + galaxyType + " " + value);
		}
		String id = type + "--" + uuid;
		if (draft.object(id).isPresent()) {
			return id;
		}
		ObjectNode node = node(type, uuid, galaxy, cluster, at);
		if (!StixCheck.valid(node)) {
			node = node(CUSTOM, uuid, galaxy, cluster, at); // a country without its code, say
			id = MispJson.text(node, "id");
		}
		ObjectNode kept = galaxy.deepCopy();
		kept.putArray("GalaxyCluster").add(cluster.deepCopy());
		Kept.attach(node, "galaxy", kept);
		draft.add(node);
		return id;
	}

	private ObjectNode node(String type, String uuid, ObjectNode galaxy, ObjectNode cluster, Instant at) {
		ObjectNode node = draft.core(type, uuid, at);
		node.remove("created_by_ref");
		fill(node, type, galaxy, cluster);
		return node;
	}

	private static void fill(ObjectNode node, String type, ObjectNode galaxy, ObjectNode cluster) {
		if (type.equals(CUSTOM)) {
			node.put("x_misp_name", MispJson.text(galaxy, "name"));
			node.put("x_misp_type", MispJson.text(cluster, "type").isEmpty() ? MispJson.text(galaxy, "type") : MispJson.text(cluster, "type"));
			node.put("x_misp_value", MispJson.text(cluster, "value"));
			String description = MispJson.text(cluster, "description");
			node.put("x_misp_description", description.isEmpty() ? MispJson.text(galaxy, "description") : description);
		} else {
			names(node, type, galaxy, cluster);
		}
		MispJson.list(node, "labels").add("misp:galaxy-name=\"" + MispJson.text(galaxy, "name") + "\"")
				.add("misp:galaxy-type=\"" + MispJson.text(galaxy, "type") + "\"");
		if (type.equals("malware")) {
			node.put("is_family", false);
		} else if (type.equals("identity")) {
			node.put("identity_class", "class");
		}
		if (cluster.get("meta") instanceof ObjectNode meta) {
			for (Map.Entry<String, JsonNode> entry : meta.properties()) {
				meta(node, type, entry.getKey(), entry.getValue());
			}
		}
	}

	private static void names(ObjectNode node, String type, ObjectNode galaxy, ObjectNode cluster) {
		String value = MispJson.text(cluster, "value");
		String description = MispJson.text(cluster, "description");
		String of = MispJson.text(galaxy, "description");
		String kind = MispJson.text(galaxy, "type");
		if (kind.equals("country")) {
			node.put("name", description.isEmpty() ? value : description);
			description = of + " | " + value;
		} else if (kind.equals("region")) {
			String name = value.replaceFirst("^\\d+ - ", "");
			node.put("name", name);
			node.put("region", name.toLowerCase(Locale.ROOT).replace(' ', '-'));
			description = of + (description.isEmpty() ? "" : " | " + description);
		} else {
			String external = MispJson.text(cluster.get("meta"), "external_id");
			node.put("name", !external.isEmpty() && value.endsWith(" - " + external) ? value.substring(0, value.length() - external.length() - 3) : value);
			description = description.isEmpty() ? of : description;
		}
		if (!description.isEmpty()) {
			node.put("description", description);
		}
	}

	private static void meta(ObjectNode node, String type, String key, JsonNode value) {
		List<String> texts = MispJson.texts(value);
		if (texts.isEmpty() && !(value instanceof ObjectNode)) {
			return;
		}
		switch (key) {
			case "synonyms" -> synonyms(node, type, texts);
			case "refs" -> texts.forEach(url -> reference(node, "url", "url", url));
			case "external_id" -> texts.forEach(id -> reference(node, source(id), "external_id", id));
			case "kill_chain" -> phases(node, type, texts);
			case "created", "modified" -> MispTime.instant(texts.getFirst()).ifPresent(time -> node.put(key, MispTime.millis(time)));
			case "is_family" -> family(node, type, texts.getFirst());
			case "ISO" -> {
				if (type.equals("location") && texts.getFirst().matches("[A-Z]{2}")) {
					node.put("country", texts.getFirst());
				}
				custom(node, key, value);
			}
			case "aliases" -> {
				if (type.equals("vulnerability")) {
					texts.forEach(id -> reference(node, source(id), "external_id", id));
				} else {
					custom(node, key, value);
				}
			}
			default -> property(node, type, key, value);
		}
	}

	private static void property(ObjectNode node, String type, String key, JsonNode value) {
		String name = key.equals("labels") ? LABELS.getOrDefault(type, key) : key;
		List<String> known = PROPERTIES.getOrDefault(type, List.of());
		List<String> texts = MispJson.texts(value);
		if (known.contains(name + "[]")) {
			texts.forEach(text -> MispJson.list(node, name).add(text));
		} else if (!known.contains(name) || texts.size() != 1) {
			custom(node, key, value);
		} else if (name.endsWith("_seen")) {
			Optional<Instant> time = MispTime.instant(texts.getFirst());
			time.ifPresentOrElse(at -> node.put(name, MispTime.stix(at)), () -> custom(node, key, value));
		} else {
			node.put(name, texts.getFirst());
		}
	}

	private static void family(ObjectNode node, String type, String text) {
		if (type.equals("malware")) {
			node.put("is_family", MispJson.isTrue(text));
		}
	}

	private static void synonyms(ObjectNode node, String type, List<String> texts) {
		String name = MispJson.text(node, "name");
		for (String text : texts) {
			if (!WITH_ALIASES.contains(type)) {
				MispJson.list(node, "x_misp_synonyms").add(text);
			} else if (!text.equals(name)) {
				MispJson.list(node, "aliases").add(text);
			}
		}
	}

	private static void phases(ObjectNode node, String type, List<String> texts) {
		for (String text : texts) {
			int colon = text.lastIndexOf(':');
			if (WITH_PHASES.contains(type) && colon > 0 && colon < text.length() - 1) {
				MispJson.list(node, "kill_chain_phases").addObject().put("kill_chain_name", text.substring(0, colon)).put("phase_name",
						text.substring(colon + 1));
			} else {
				MispJson.list(node, "x_misp_kill_chain").add(text);
			}
		}
	}

	private static void reference(ObjectNode node, String source, String property, String value) {
		MispJson.list(node, "external_references").addObject().put("source_name", source).put(property, value);
	}

	/** Who gives out an external id. */
	static String source(String id) {
		String prefix = id.replaceFirst("-.*", "").toUpperCase(Locale.ROOT);
		return switch (prefix) {
			case "CAPEC", "CVE", "CWE" -> prefix.toLowerCase(Locale.ROOT);
			case "MOB" -> "mitre-mobile-attack";
			case "PRE" -> "mitre-pre-attack";
			default -> "mitre-attack";
		};
	}

	private static void custom(ObjectNode node, String key, JsonNode value) {
		if (!MispJson.isEmpty(value)) {
			node.set(customName(key), value.isContainer() ? value.deepCopy() : value);
		}
	}

	/** The name of a custom property: lower-case letters, digits and underscores only (STIX 2.1, section 11.1). */
	static String customName(String key) {
		String name = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
		return "x_misp_" + (name.length() > 200 ? name.substring(0, 200) : name);
	}
}
