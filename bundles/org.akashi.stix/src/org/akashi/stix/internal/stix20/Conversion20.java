package org.akashi.stix.internal.stix20;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.stix.Finding;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixRules;
import org.akashi.stix.Tlp;
import org.akashi.stix.internal.ClassTable;
import org.akashi.stix.internal.Kind;
import org.akashi.stix.internal.Property;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Objects of STIX 2.0 as objects of 2.1. One conversion is for the objects of one bundle. Not thread-safe. */
public final class Conversion20 {

	/** A property of an object or of an extension, at the beginning of a path. */
	private static final Pattern PLACE = Pattern.compile("\\$(?:\\.extensions\\['(?<extension>[a-z0-9-]+)'\\])?\\.(?<name>\\w+)");

	private final String extension;
	/** Ids of TLP markings that are not the standard's, with the id of the standard. */
	private final Map<String, String> markings = new HashMap<>();

	/**
	 * A conversion.
	 *
	 * @param extension key of the extension under which the difference is kept
	 * @param objects   all objects of the source, looked through for markings
	 */
	public Conversion20(String extension, Iterable<JsonNode> objects) {
		this.extension = extension;
		for (JsonNode object : objects) {
			String id = object.path("id").stringValue("");
			standard(object).filter(tlp -> !tlp.id().equals(id)).ifPresent(tlp -> markings.put(id, tlp.id()));
		}
	}

	private static Optional<Tlp> standard(JsonNode object) {
		if (!object.path("type").stringValue("").equals("marking-definition") || !object.path("definition_type").stringValue("").equals("tlp")) {
			return Optional.empty();
		}
		String colour = object.path("definition").path("tlp").stringValue("");
		for (Tlp tlp : Tlp.values()) {
			if (tlp.version() == 1 && tlp.label().equalsIgnoreCase("TLP:" + colour)) {
				return Optional.of(tlp);
			}
		}
		return Optional.empty();
	}

	/** Whether an object is of 2.1 already. */
	public static boolean isNewer(JsonNode object) {
		String version = object.path("spec_version").stringValue("");
		return !version.isEmpty() && !version.equals("2.0");
	}

	/**
	 * The object in 2.1, and after it the observables that stood inside.
	 *
	 * @param original not changed
	 */
	public List<ObjectNode> convert(ObjectNode original) {
		ObjectNode object = original.deepCopy();
		if (isNewer(original)) {
			Difference.add(original, object, extension);
			return List.of(object);
		}
		object.put("spec_version", "2.1");
		String type = object.path("type").stringValue("");
		labels(object, type);
		terms(object);
		markings(object);
		Map<String, ObjectNode> observables = Map.of();
		switch (type) {
			case "indicator" -> indicator(object);
			case "malware" -> {
				if (!object.has("is_family")) {
					object.put("is_family", true);
				}
			}
			case "observed-data" -> observables = observables(object);
			case "marking-definition" -> definition(object);
			default -> {
			}
		}
		repair(object, type);
		Difference.add(original, object, extension);
		List<ObjectNode> all = new ArrayList<>();
		all.add(object);
		all.addAll(observables.values());
		return all;
	}

	/** The object of 2.0 from which one of 2.1 came. */
	public static ObjectNode restore(ObjectNode converted, String extension) {
		return Difference.restore(converted, extension);
	}

	/** What is not valid in 2.1 leaves the object where it can do without; the difference keeps it. */
	private static void repair(ObjectNode object, String type) {
		ClassTable table = ClassTable.ofType(type);
		if (table == null) {
			return;
		}
		for (Property property : table.properties()) {
			if (property.kind() == Kind.TEXT && object.get(property.name()) instanceof ArrayNode list && !list.isEmpty()) {
				StringJoiner lines = new StringJoiner("\n");
				list.forEach(line -> lines.add(line.stringValue("")));
				object.put(property.name(), lines.toString());
			}
		}
		for (Finding finding : StixRules.check(StixReader.read(object, fault -> {
		}))) {
			Matcher path = PLACE.matcher(finding.path());
			if (finding.severity() == Finding.Severity.ERROR && path.lookingAt()) {
				Property extension = path.group("extension") == null ? null : table.extensions().get(path.group("extension"));
				ClassTable part = extension == null ? table : ClassTable.of(extension.part());
				Property property = part.property(path.group("name"));
				ObjectNode owner = extension == null ? object : (ObjectNode) object.get("extensions").get(extension.name());
				if (property != null && !property.feature().isRequired()) {
					owner.remove(property.name());
				}
			}
		}
	}

	private static void labels(ObjectNode object, String type) {
		String types = Terms20.LABELS.get(type);
		if (types != null && object.get("labels") instanceof ArrayNode labels && !object.has(types)) {
			object.remove("labels");
			object.set(types, labels);
			selectors(object, "labels", types);
		}
	}

	private static void terms(ObjectNode object) {
		for (String name : List.of("identity_class", "sectors")) {
			JsonNode value = object.get(name);
			if (value != null && value.isString()) {
				object.put(name, Terms20.term(name, value.stringValue()));
			} else if (value instanceof ArrayNode list) {
				for (int i = 0; i < list.size(); i++) {
					if (list.get(i).isString()) {
						list.set(i, JsonNodeFactory.instance.stringNode(Terms20.term(name, list.get(i).stringValue())));
					}
				}
			}
		}
	}

	private static void indicator(ObjectNode object) {
		if (!object.has("pattern_type")) {
			object.put("pattern_type", "stix");
		}
		if (object.path("pattern").isString() && object.path("pattern_type").stringValue("").equals("stix")) {
			object.put("pattern", Pattern20.to21(object.get("pattern").stringValue()));
		}
	}

	/** A TLP marking that is not one of the standard's: a marking of no known kind, whose place the standard's take. */
	private void definition(ObjectNode object) {
		Optional<Tlp> tlp = standard(object);
		if (tlp.isEmpty()) {
			return;
		}
		if (markings.containsKey(object.path("id").stringValue(""))) {
			object.remove(List.of("definition_type", "definition"));
			object.put("name", tlp.get().label());
		} else {
			object.put("name", tlp.get().label());
			object.put("created", tlp.get().definition().getCreated());
			ObjectNode colour = JsonNodeFactory.instance.objectNode();
			object.set("definition", colour.put("tlp", tlp.get().label().substring("TLP:".length()).toLowerCase(Locale.ROOT)));
		}
	}

	private void markings(ObjectNode object) {
		if (markings.isEmpty()) {
			return;
		}
		if (object.get("object_marking_refs") instanceof ArrayNode refs) {
			for (int i = 0; i < refs.size(); i++) {
				String other = markings.get(refs.get(i).stringValue(""));
				if (other != null) {
					refs.set(i, JsonNodeFactory.instance.stringNode(other));
				}
			}
		}
		for (JsonNode granular : object.path("granular_markings")) {
			String other = markings.get(granular.path("marking_ref").stringValue(""));
			if (other != null) {
				((ObjectNode) granular).put("marking_ref", other);
			}
		}
	}

	/** Markings of a property follow it to its new name. */
	private static void selectors(ObjectNode object, String from, String to) {
		for (JsonNode granular : object.path("granular_markings")) {
			if (granular.path("selectors") instanceof ArrayNode selectors) {
				for (int i = 0; i < selectors.size(); i++) {
					String selector = selectors.get(i).stringValue("");
					if (selector.equals(from) || selector.startsWith(from + ".")) {
						selectors.set(i, JsonNodeFactory.instance.stringNode(to + selector.substring(from.length())));
					}
				}
			}
		}
	}

	private static Map<String, ObjectNode> observables(ObjectNode object) {
		if (!(object.get("objects") instanceof ObjectNode objects) || object.has("object_refs")) {
			return Map.of();
		}
		Map<String, ObjectNode> converted = new Observables20(object.path("id").stringValue(""), objects).convert();
		if (converted.isEmpty()) {
			return Map.of();
		}
		object.remove("objects");
		ArrayNode refs = JsonNodeFactory.instance.arrayNode();
		Map<String, ObjectNode> byId = new LinkedHashMap<>();
		converted.forEach((key, observable) -> {
			repair(observable, observable.get("type").stringValue());
			// Who marks what was seen marks the things seen.
			if (object.get("object_marking_refs") instanceof ArrayNode markings) {
				observable.set("object_marking_refs", markings.deepCopy());
			}
			String id = observable.get("id").stringValue();
			ObjectNode same = byId.putIfAbsent(id, observable);
			if (same == null) {
				refs.add(id);
			} else {
				join(same, observable);
			}
		});
		object.set("object_refs", refs);
		granular(object, converted);
		return byId;
	}

	/** Adds what another form of the same observable has besides; of markings both hold. */
	public static void join(ObjectNode observable, ObjectNode other) {
		other.properties().forEach(e -> {
			JsonNode own = observable.get(e.getKey());
			if (own == null) {
				observable.set(e.getKey(), e.getValue());
			} else if (e.getKey().endsWith("marking_refs") || e.getKey().equals("granular_markings")) {
				for (JsonNode marking : e.getValue()) {
					boolean known = false;
					for (JsonNode mine : own) {
						known |= mine.equals(marking);
					}
					if (!known) {
						((ArrayNode) own).add(marking);
					}
				}
			}
		});
	}

	/** Markings of what stood inside follow it to its own object. */
	private static void granular(ObjectNode object, Map<String, ObjectNode> observables) {
		if (!(object.get("granular_markings") instanceof ArrayNode all)) {
			return;
		}
		ArrayNode left = JsonNodeFactory.instance.arrayNode();
		for (JsonNode granular : all) {
			ArrayNode selectors = JsonNodeFactory.instance.arrayNode();
			for (JsonNode selector : granular.path("selectors")) {
				if (!moved(selector.stringValue(""), granular, observables)) {
					selectors.add(selector);
				}
			}
			if (!selectors.isEmpty() && granular instanceof ObjectNode kept) {
				left.add(kept.deepCopy().set("selectors", selectors));
			}
		}
		if (left.isEmpty()) {
			object.remove("granular_markings");
		} else {
			object.set("granular_markings", left);
		}
	}

	private static boolean moved(String selector, JsonNode granular, Map<String, ObjectNode> observables) {
		String[] steps = selector.split("\\.", 3);
		if (!steps[0].equals("objects")) {
			return false;
		}
		for (Map.Entry<String, ObjectNode> e : observables.entrySet()) {
			if (steps.length == 1 || steps[1].equals(e.getKey())) {
				mark(e.getValue(), steps.length < 3 ? "" : steps[2], granular);
			}
		}
		return true;
	}

	private static void mark(ObjectNode observable, String selector, JsonNode granular) {
		if (selector.isEmpty() && granular.path("marking_ref").isString()) {
			ArrayNode refs = observable.get("object_marking_refs") instanceof ArrayNode some ? some : observable.putArray("object_marking_refs");
			refs.add(granular.get("marking_ref"));
			return;
		}
		int dot = selector.indexOf('.');
		String name = dot < 0 ? selector : selector.substring(0, dot);
		String renamed = Terms20.property(observable.path("type").stringValue(""), name) + (dot < 0 ? "" : selector.substring(dot));
		if (granular instanceof ObjectNode source && !selector.isEmpty()) {
			ArrayNode all = observable.get("granular_markings") instanceof ArrayNode some ? some : observable.putArray("granular_markings");
			all.add(source.deepCopy().set("selectors", JsonNodeFactory.instance.arrayNode().add(renamed)));
		}
	}
}
