package org.akashi.exchange.internal.misp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.akashi.exchange.internal.misp.Mapping.Part;
import org.akashi.exchange.internal.misp.MappingTables.ObjectMapping;
import org.akashi.exchange.internal.misp.MappingTables.Relation;
import org.akashi.exchange.internal.misp.MappingTables.Template;
import org.akashi.exchange.internal.misp.StixFacts.Fact;
import org.akashi.stix.StixIds;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Makes MISP objects of what patterns and observables say, by the templates; what lies within (a PE, its sections, values of a key) becomes objects of its own. */
final class ObjectFromStix {

	private static final MappingTables TABLES = MappingTables.INSTANCE;
	private static final String PE = "file:extensions.windows-pebinary-ext.";
	private static final String VALUES = "windows-registry-key:values.";

	private final String seed;
	private final Set<String> detected;
	private final List<Fact> unused = new ArrayList<>();

	/**
	 * For one STIX object.
	 *
	 * @param seed     its id, of which the UUIDs of attributes are made
	 * @param detected the values that are for detection, or null for all
	 */
	ObjectFromStix(String seed, Set<String> detected) {
		this.seed = seed;
		this.detected = detected;
	}

	/** The properties that no relation of the template has. */
	List<Fact> unused() {
		return unused;
	}

	/** An empty object of a template. */
	static ObjectNode object(String name, String uuid) {
		ObjectNode object = MispJson.object();
		object.put("name", name);
		Template template = TABLES.template(name).orElse(null);
		object.put("meta-category", template == null ? "misc" : template.category());
		object.put("description", template == null ? name : template.description());
		if (template != null) {
			object.put("template_uuid", template.uuid());
			object.put("template_version", template.version());
		}
		object.put("uuid", uuid);
		object.put("distribution", "5");
		object.put("sharing_group_id", "0");
		object.putArray("Attribute");
		return object;
	}

	/** The object of a template, first, and those within it. */
	List<ObjectNode> convert(ObjectMapping mapping, String uuid, List<Fact> facts) {
		ObjectNode object = object(mapping.name(), uuid);
		List<ObjectNode> all = new ArrayList<>();
		all.add(object);
		List<Fact> own = new ArrayList<>();
		List<Fact> inside = new ArrayList<>();
		boolean values = facts.stream().anyMatch(fact -> fact.plain().startsWith(VALUES) && fact.member() > 0);
		for (Fact fact : facts) {
			boolean apart = mapping.name().equals("file") && fact.plain().startsWith(PE) || mapping.name().equals("pe") && fact.plain().startsWith(PE + "sections.")
					|| mapping.name().equals("registry-key") && values && fact.plain().startsWith(VALUES);
			(apart ? inside : own).add(fact);
		}
		fill(object, mapping, own);
		if (!inside.isEmpty()) {
			if (mapping.name().equals("file")) {
				all.addAll(part(object, "pe", inside, 0));
			} else {
				all.addAll(members(object, mapping.name().equals("pe") ? "pe-section" : "registry-key-value", inside));
			}
		}
		return all;
	}

	private List<ObjectNode> part(ObjectNode host, String name, List<Fact> facts, int number) {
		String uuid = uuid(name + " " + number);
		boolean values = name.equals("registry-key-value");
		ObjectNode reference = MispJson.list(host, "ObjectReference").addObject();
		reference.put("uuid", uuid("reference " + name + " " + number));
		reference.put("object_uuid", MispJson.text(host, "uuid"));
		reference.put("referenced_uuid", uuid);
		reference.put("relationship_type", values ? "contains" : "includes");
		return convert(TABLES.object(name).orElseThrow(), uuid, facts);
	}

	private List<ObjectNode> members(ObjectNode host, String name, List<Fact> facts) {
		Map<Integer, List<Fact>> byMember = new TreeMap<>();
		facts.forEach(fact -> byMember.computeIfAbsent(fact.member(), number -> new ArrayList<>()).add(fact));
		List<ObjectNode> all = new ArrayList<>();
		byMember.forEach((number, of) -> all.addAll(part(host, name, of, number)));
		return all;
	}

	private void fill(ObjectNode object, ObjectMapping mapping, List<Fact> facts) {
		List<Fact> rest = new ArrayList<>(facts);
		mapping.relations().forEach((relation, how) -> {
			List<Part> parts = how.parts().stream().filter(part -> !part.source().startsWith("\"")).toList();
			if (parts.stream().allMatch(part -> part.source().equals("v"))) {
				single(object, relation, parts, rest);
			} else {
				composite(object, relation.replace("+data", ""), how, rest);
			}
		});
		for (Fact fact : rest) {
			String name = fact.plain().substring(fact.plain().lastIndexOf(fact.plain().contains(".") ? '.' : ':') + 1);
			int custom = fact.plain().indexOf("x_misp_");
			if (custom >= 0) {
				custom(object, mapping, fact, fact.plain().substring(custom + 7));
			} else if (mapping.name().equals("email") && name.equals("display_name")) {
				String kind = fact.plain().replaceFirst(".*:(from|to|cc|bcc)_ref.*", "$1");
				attribute(object, kind + "-display-name", fact.value(), "", fact);
			} else if (!constant(mapping, fact, name)) {
				unused.add(fact);
			}
		}
	}

	private static boolean constant(ObjectMapping mapping, Fact fact, String name) {
		return Set.of("is_multipart", "content_disposition", "resolves_to_refs").contains(name) || mapping.constants().containsKey(name)
				|| fact.plain().endsWith(".content_ref.mime_type");
	}

	private void single(ObjectNode object, String relation, List<Part> parts, List<Fact> rest) {
		for (Fact fact : List.copyOf(rest)) {
			for (Part part : parts) {
				if ((fact.is(part.path())) && layer(object, relation, fact) && rest.remove(fact)) {
					if (constantProtocol(object, part, fact)) {
						continue;
					}
					attribute(object, relation, said(object, part, fact), "", fact);
				} else if (part.path().cast().equals("state") && state(part, fact) && MispJson.isTrue(fact.value()) && rest.remove(fact)) {
					attribute(object, relation, fact.plain().substring(fact.plain().lastIndexOf("is_") + 3), "", fact);
				}
			}
		}
	}

	/** Protocols of a connection stand by their layer. */
	private static boolean layer(ObjectNode object, String relation, Fact fact) {
		if (!relation.startsWith("layer")) {
			// A path and a whole address are compared with the same property.
			return !relation.equals("uri") || !MispJson.text(object, "name").equals("http-request") || !fact.value().contains("://");
		}
		String protocol = fact.value().toLowerCase(Locale.ROOT);
		String layer = protocol.matches("ip|ipv4|ipv6|icmp|icmp6|arp") ? "layer3" : protocol.matches("tcp|udp|sctp|dccp") ? "layer4" : "layer7";
		return relation.startsWith(layer);
	}

	/** Protocols that only stand there because STIX demands one. */
	private static boolean constantProtocol(ObjectNode object, Part part, Fact fact) {
		String name = MispJson.text(object, "name");
		String constant = TABLES.object(name).map(mapping -> mapping.constants().getOrDefault("protocols", "")).orElse("");
		return part.path().plain().equals("network-traffic:protocols") && !fact.uuid().isEmpty() && !name.equals("network-traffic")
				&& (constant.equals("@ip") ? name.equals("ip-port") && fact.value().matches("ipv[46]|tcp") : List.of(constant.split(",")).contains(fact.value()));
	}

	private static boolean state(Part part, Fact fact) {
		return fact.plain().startsWith(part.path().plain().replace("%s", "")) && fact.plain().matches(".*is_(blocking|listening)");
	}

	private static String said(ObjectNode object, Part part, Fact fact) {
		String value = fact.value();
		return switch (part.path().cast()) {
			case "lower" -> fact.uuid().isEmpty() && MispJson.text(object, "name").equals("network-traffic") ? value : value.toUpperCase(Locale.ROOT);
			case "asn" -> value.matches("\\d+") ? "AS" + value : value;
			case "bool" -> value.equalsIgnoreCase("true") ? "True" : value.equalsIgnoreCase("false") ? "False" : value;
			case "time" -> MispTime.instant(value).map(MispTime::misp).orElse(value);
			case "km" -> ObservableGraph.cast(value, "float").map(node -> Double.toString(node.doubleValue() / 1000)).orElse(value);
			default -> value;
		};
	}

	private void composite(ObjectNode object, String relation, Mapping mapping, List<Fact> rest) {
		Map<String, Fact> found = new HashMap<>();
		List<Fact> used = new ArrayList<>();
		for (Part part : mapping.parts()) {
			rest.stream().filter(fact -> fact.plain().equals(part.path().plain())).findFirst().ifPresent(fact -> {
				used.add(fact);
				found.putIfAbsent(part.source(), fact);
			});
		}
		if (!found.containsKey("data")) {
			return;
		}
		rest.removeAll(used);
		String value = found.containsKey("v") ? found.get("v").value() : found.containsKey("1") ? found.get("1").value() : MispJson.text(object, "uuid");
		value += found.containsKey("2") ? "|" + found.get("2").value() : "";
		attribute(object, relation, value, found.get("data").value(), found.get("data"));
	}

	private void custom(ObjectNode object, ObjectMapping mapping, Fact fact, String name) {
		String key = name.replaceFirst("\\..*", "");
		String relation = relation(mapping.name(), key);
		boolean truth = !fact.uuid().isEmpty() && fact.value().matches("True|False");
		String value = truth ? fact.value().toLowerCase(Locale.ROOT) : fact.value();
		String data = "";
		if (name.endsWith(".data") || name.endsWith(".value")) {
			if (!merge(object, relation, name.endsWith(".data"), fact)) {
				return;
			}
			data = name.endsWith(".data") ? value : "";
			value = name.endsWith(".data") ? "" : value;
		} else if (value.startsWith("{")) {
			try {
				ObjectNode both = (ObjectNode) MispJson.MAPPER.readTree(value);
				value = MispJson.text(both, "value");
				data = MispJson.text(both, "data");
			} catch (JacksonException | ClassCastException e) {
				data = ""; // a text that looks like JSON
			}
		}
		boolean time = TABLES.template(mapping.name()).map(template -> template.relations().get(relation)).filter(of -> of != null && of.type().equals("datetime")).isPresent();
		attribute(object, relation, time ? MispTime.instant(value).map(MispTime::misp).orElse(value) : value, data, fact);
	}

	/** Patterns compare value and data of an attachment one by one. */
	private static boolean merge(ObjectNode object, String relation, boolean data, Fact fact) {
		for (ObjectNode attribute : MispJson.objects(object, "Attribute")) {
			String missing = data ? "data" : "value";
			if (MispJson.text(attribute, "object_relation").equals(relation) && MispJson.text(attribute, missing).isEmpty()) {
				attribute.put(missing, fact.value());
				return false;
			}
		}
		return true;
	}

	/** The relation that a custom property is named for. */
	static String relation(String name, String property) {
		Template template = TABLES.template(name).orElse(null);
		if (template != null) {
			for (String relation : template.relations().keySet()) {
				if (GalaxyToStix.customName(relation).equals("x_misp_" + property.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"))) {
					return relation;
				}
			}
		}
		return property.replace('_', '-');
	}

	/** Adds an attribute as the template has it. */
	void attribute(ObjectNode object, String relation, String value, String data, Fact fact) {
		String name = MispJson.text(object, "name");
		Optional<Relation> template = TABLES.template(name).map(of -> of.relations().get(relation));
		String type = template.map(Relation::type).orElse("text");
		ObjectNode attribute = MispJson.list(object, "Attribute").addObject();
		attribute.put("uuid", fact == null || fact.uuid().isEmpty() ? uuid(relation + " - " + value) : own(object, fact, relation, value));
		attribute.put("object_relation", relation);
		attribute.put("value", value);
		attribute.put("type", type);
		String category = template.map(Relation::category).orElse("");
		attribute.put("category", !category.isEmpty() ? category : TABLES.type(type).map(MappingTables.Type::category).orElse("Other"));
		boolean never = template.filter(of -> of.toIds().equals("0")).isPresent();
		boolean forDetection = detected == null ? !never : fact != null && detected.contains(fact.value());
		attribute.put("to_ids", forDetection);
		attribute.put("disable_correlation", template.map(Relation::uncorrelated).orElse(false));
		if (!data.isEmpty()) {
			attribute.put("data", data);
		}
	}

	/** Observables that stand for one attribute have its UUID. */
	private String own(ObjectNode object, Fact fact, String relation, String value) {
		boolean other = !fact.uuid().equals(MispJson.text(object, "uuid"));
		boolean main = fact.plain().endsWith("value") || fact.plain().endsWith(".path") || fact.plain().endsWith(".payload_bin");
		return other && main ? fact.uuid() : uuid(relation + " - " + value);
	}

	private final Map<String, Integer> given = new LinkedHashMap<>();

	private String uuid(String key) {
		int number = given.merge(key, 1, Integer::sum);
		return StixIds.named("misp", seed + " - " + key + (number > 1 ? " " + number : "")).substring("misp--".length());
	}
}
