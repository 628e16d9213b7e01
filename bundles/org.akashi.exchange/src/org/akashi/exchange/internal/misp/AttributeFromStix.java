package org.akashi.exchange.internal.misp;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.internal.misp.Mapping.Part;
import org.akashi.exchange.internal.misp.StixFacts.Fact;

import tools.jackson.databind.node.ObjectNode;

/** Gives the MISP attribute again that STIX objects were made of, told by their labels {@code misp:type} and {@code misp:category}. */
final class AttributeFromStix {

	private static final MappingTables TABLES = MappingTables.INSTANCE;

	/** Where labels stand; those of STIX 2.0 became types of their objects. */
	static final List<String> LABELS = List.of("labels", "indicator_types", "malware_types", "tool_types", "threat_actor_types", "report_types",
			"roles");

	private AttributeFromStix() {
	}

	/** The value of a label {@code misp:NAME="…"}, or {@code ""}. */
	static String label(ObjectNode object, String name) {
		String start = "misp:" + name + "=\"";
		for (String property : LABELS) {
			for (String label : MispJson.texts(object.get(property))) {
				if (label.startsWith(start) && label.endsWith("\"") && label.length() > start.length()) {
					return label.substring(start.length(), label.length() - 1);
				}
			}
		}
		return "";
	}

	/**
	 * The attribute that objects were made of.
	 *
	 * @param made an indicator, observed-data with its observables, a domain object or a custom object, in any order
	 */
	static Optional<ObjectNode> convert(List<ObjectNode> made) {
		Map<String, ObjectNode> byId = new HashMap<>();
		ObjectNode indicator = null;
		ObjectNode observed = null;
		ObjectNode other = null;
		for (ObjectNode object : made) {
			byId.put(MispJson.text(object, "id"), object);
			switch (MispJson.text(object, "type")) {
				case "indicator" -> indicator = object;
				case "observed-data" -> observed = object;
				default -> other = label(object, "type").isEmpty() ? other : object;
			}
		}
		ObjectNode main = indicator != null ? indicator : observed != null ? observed : other;
		if (main == null) {
			return Optional.empty();
		}
		ObjectNode attribute = MispJson.object();
		String type = label(main, "type");
		attribute.put("uuid", uuid(main));
		attribute.put("type", type);
		attribute.put("category", label(main, "category"));
		boolean filled = main == other ? ofOther(main, attribute) : ofPair(indicator, observed, type, byId, attribute);
		if (type.isEmpty() || !filled) {
			return Optional.empty();
		}
		common(main, attribute, indicator, observed);
		return Optional.of(attribute);
	}

	/** The UUID in an object's id. */
	static String uuid(ObjectNode object) {
		String id = MispJson.text(object, "id");
		return id.substring(id.indexOf("--") + 2);
	}

	private static boolean ofOther(ObjectNode object, ObjectNode attribute) {
		String type = MispJson.text(object, "type");
		if (type.startsWith("x-misp-")) {
			attribute.put("value", MispJson.text(object, "x_misp_value"));
			copy(object, "x_misp_comment", attribute, "comment");
			copy(object, "x_misp_data", attribute, "data");
			attribute.put("to_ids", label(object, "to_ids").equals("True"));
			return true;
		}
		attribute.put("value", MispJson.text(object, "name"));
		copy(object, "description", attribute, "comment");
		attribute.put("to_ids", TABLES.type(MispJson.text(attribute, "type")).map(MappingTables.Type::toIds).orElse(false));
		return true;
	}

	private static void copy(ObjectNode from, String property, ObjectNode to, String key) {
		String text = MispJson.text(from, property);
		if (!text.isEmpty()) {
			to.put(key, text);
		}
	}

	private static boolean ofPair(ObjectNode indicator, ObjectNode observed, String type, Map<String, ObjectNode> byId, ObjectNode attribute) {
		attribute.put("to_ids", indicator != null);
		if (indicator != null) {
			copy(indicator, "description", attribute, "comment");
			if (!MispJson.text(indicator, "pattern_type").equals("stix")) {
				attribute.put("value", MispJson.text(indicator, "pattern"));
				return true;
			}
		}
		boolean fromObservables = observed != null && byId.size() > (indicator == null ? 1 : 2);
		List<Fact> facts = fromObservables ? facts(observed, byId) : indicator == null ? List.of()
				: StixFacts.ofPattern(MispJson.text(indicator, "pattern")).orElse(List.of());
		return value(type, facts, fromObservables, attribute);
	}

	private static List<Fact> facts(ObjectNode observed, Map<String, ObjectNode> byId) {
		java.util.ArrayList<Fact> facts = new java.util.ArrayList<>();
		for (String id : MispJson.texts(observed.get("object_refs"))) {
			if (byId.get(id) != null) {
				facts.addAll(StixFacts.ofObservable(byId.get(id), byId::get));
			}
		}
		return facts;
	}

	/** Puts value and data together again from what observables or a pattern say. */
	static boolean value(String type, List<Fact> facts, boolean observables, ObjectNode attribute) {
		Mapping with = TABLES.attribute(type, true).orElse(null);
		Mapping without = TABLES.attribute(type, false).orElse(null);
		for (Mapping mapping : with == without || with == null ? java.util.Arrays.asList(without) : List.of(with, without)) {
			if (mapping == null) {
				return false;
			}
			Map<String, String> found = found(mapping, facts, observables);
			if (found == null) {
				continue;
			}
			String value = found.getOrDefault("v", "");
			if (found.containsKey("1")) {
				value = found.get("1") + (found.containsKey("2") ? "|" + found.get("2") : "");
			}
			attribute.put("value", type.equals("AS") && value.matches("\\d+") ? "AS" + value : value);
			if (found.containsKey("data")) {
				attribute.put("data", found.get("data"));
			}
			return !value.isEmpty();
		}
		return false;
	}

	private static Map<String, String> found(Mapping mapping, List<Fact> facts, boolean observables) {
		Map<String, String> found = new HashMap<>();
		for (Part part : mapping.parts()) {
			boolean used = observables ? part.observable() : part.pattern();
			if (!used || part.source().startsWith("\"")) {
				continue;
			}
			String value = facts.stream().filter(fact -> fact.is(part.path())).map(Fact::value).findFirst().orElseGet(() -> hash(part, facts));
			if (value == null) {
				return null;
			}
			found.put(part.source(), value);
		}
		return found;
	}

	/** Others know some hashes by other names; the type says which one it is. */
	private static String hash(Part part, List<Fact> facts) {
		List<String> hashes = facts.stream().filter(fact -> fact.plain().contains("hashes.")).map(Fact::value).toList();
		return part.path().plain().contains("hashes.") && hashes.size() == 1 ? hashes.getFirst() : null;
	}

	static void common(ObjectNode main, ObjectNode attribute, ObjectNode indicator, ObjectNode observed) {
		Optional<Instant> modified = MispTime.instant(MispJson.text(main, "modified"));
		modified.ifPresent(at -> attribute.put("timestamp", Long.toString(at.getEpochSecond())));
		attribute.put("disable_correlation", false);
		String from = indicator != null ? MispJson.text(indicator, "valid_from") : observed != null ? MispJson.text(observed, "first_observed") : "";
		String until = indicator != null ? MispJson.text(indicator, "valid_until") : observed != null ? MispJson.text(observed, "last_observed") : "";
		Optional<Instant> first = MispTime.instant(from);
		boolean span = first.isPresent() && !first.equals(modified) || !until.isEmpty() && !until.equals(from);
		if (span) {
			first.ifPresent(at -> attribute.put("first_seen", MispTime.misp(at)));
			MispTime.instant(until).ifPresent(at -> attribute.put("last_seen", MispTime.misp(at)));
		}
		if (MispJson.flag(main, "revoked")) {
			attribute.put("deleted", true);
		}
		tags(main, attribute);
	}

	/** Puts the tags of an object's labels and markings on a MISP element. */
	static void tags(ObjectNode object, ObjectNode element) {
		for (String tag : MispTags.of(object)) {
			MispJson.list(element, "Tag").addObject().put("name", tag);
		}
	}
}
