package org.akashi.stix.internal.stix20;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.akashi.model.CyberObservable;
import org.akashi.stix.Stix20;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixTypes;
import org.akashi.stix.internal.CanonicalJson;
import org.akashi.stix.internal.ClassTable;
import org.akashi.stix.internal.Property;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The observables inside an observed-data of STIX 2.0 as objects of their own, as 2.1 has them, with deterministic ids. */
final class Observables20 {

	private final String owner;
	private final Map<String, ObjectNode> sources = new LinkedHashMap<>();
	private final Map<String, String> ids = new HashMap<>();
	private final Set<String> open = new HashSet<>();

	/**
	 * The observables of an observed-data.
	 *
	 * @param owner   id of the observed-data
	 * @param objects its {@code objects}; what is no object in there is left out
	 */
	Observables20(String owner, ObjectNode objects) {
		this.owner = owner;
		objects.properties().forEach(e -> {
			if (e.getValue() instanceof ObjectNode source && source.path("type").isString()) {
				sources.put(e.getKey(), source);
			}
		});
	}

	/** The converted objects by the keys that they had, in order of the source. */
	Map<String, ObjectNode> convert() {
		Map<String, ObjectNode> converted = new LinkedHashMap<>();
		sources.forEach((key, source) -> converted.put(key, whole(key, source)));
		return converted;
	}

	private ObjectNode whole(String key, ObjectNode source) {
		String type = source.get("type").stringValue();
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		object.put("type", type);
		object.put("spec_version", "2.1");
		object.put("id", id(key));
		ObjectNode rest = members(type, source, null);
		rest.remove("type");
		object.setAll(rest);
		if (!StixTypes.isDefined(type)) {
			ObjectNode extensions = object.get("extensions") instanceof ObjectNode some ? some : object.putObject("extensions");
			extensions.putObject(Stix20.observableExtension(type)).put("extension_type", "new-sco");
		}
		return object;
	}

	/** The id of the object of a key; while it is being worked out, the key itself. */
	private String id(String key) {
		String known = ids.get(key);
		if (known != null) {
			return known;
		}
		if (!open.add(key)) {
			return key;
		}
		ObjectNode source = sources.get(key);
		String type = source.get("type").stringValue();
		String id;
		if (StixTypes.isDefined(type) && StixReader.read(members(type, source, ClassTable.ofType(type)), fault -> {
		}) instanceof CyberObservable observable && StixIds.isDeterministic(observable)) {
			id = StixIds.deterministic(observable);
		} else {
			id = StixIds.named(type, owner + " " + key + " " + CanonicalJson.of(source));
		}
		open.remove(key);
		ids.put(key, id);
		return id;
	}

	/**
	 * The members of an object or of a part of one with names and references of 2.1.
	 *
	 * @param type         the observable's type or the extension's name, {@code ""} for other parts
	 * @param contributing only properties that contribute to the id of this class, or all when {@code null}
	 */
	private ObjectNode members(String type, ObjectNode source, ClassTable contributing) {
		ObjectNode out = JsonNodeFactory.instance.objectNode();
		for (Map.Entry<String, JsonNode> member : source.properties()) {
			String name = Terms20.property(type, member.getKey());
			boolean wanted = contributing == null || name.equals("type") || name.equals("extensions") && contributes(contributing.extensions().values())
					|| contributing.property(name) != null && contributes(Set.of(contributing.property(name)));
			JsonNode value = wanted ? value(type, name, member.getValue()) : null;
			if (value != null) {
				out.set(name, value);
			}
		}
		return out;
	}

	private static boolean contributes(Iterable<Property> properties) {
		for (Property property : properties) {
			if (Property.annotation(property.feature(), "contributes") != null) {
				return true;
			}
		}
		return false;
	}

	/** A member's value, or {@code null} when it is a reference to nothing. */
	private JsonNode value(String type, String name, JsonNode value) {
		if (name.endsWith("_ref") && value.isString()) {
			return sources.containsKey(value.stringValue()) ? JsonNodeFactory.instance.stringNode(id(value.stringValue())) : null;
		}
		if (name.endsWith("_refs") && value.isArray()) {
			ArrayNode refs = JsonNodeFactory.instance.arrayNode();
			for (JsonNode ref : value) {
				if (ref.isString() && sources.containsKey(ref.stringValue())) {
					refs.add(id(ref.stringValue()));
				}
			}
			return refs.isEmpty() ? null : refs;
		}
		if (Terms20.isHashes(name) && value instanceof ObjectNode hashes) {
			return hashes(hashes);
		}
		if ((name.equals("additional_header_fields") || name.equals("request_header")) && value instanceof ObjectNode fields) {
			return lists(fields);
		}
		if (value instanceof ObjectNode part) {
			return name.equals("extensions") ? extensions(part) : members("", part, null);
		}
		if (value instanceof ArrayNode list) {
			ArrayNode out = JsonNodeFactory.instance.arrayNode();
			list.forEach(e -> out.add(e instanceof ObjectNode part ? members("", part, null) : e));
			return out;
		}
		return value;
	}

	private ObjectNode extensions(ObjectNode source) {
		ObjectNode out = JsonNodeFactory.instance.objectNode();
		source.properties().forEach(e -> out.set(extension(e.getKey()), e.getValue() instanceof ObjectNode part ? members(e.getKey(), part, null) : e.getValue()));
		return out;
	}

	/** The key of an extension without a definition ends so since 2.1 (section 11.3). */
	private static String extension(String key) {
		return key.endsWith("-ext") || key.startsWith("extension-definition--") ? key : key + "-ext";
	}

	private static ObjectNode hashes(ObjectNode source) {
		ObjectNode out = JsonNodeFactory.instance.objectNode();
		source.properties().forEach(e -> out.set(Terms20.hash(e.getKey()), e.getValue()));
		return out;
	}

	/** Since 2.1 each field of a header has a list of values. */
	private static ObjectNode lists(ObjectNode source) {
		ObjectNode out = JsonNodeFactory.instance.objectNode();
		source.properties().forEach(e -> out.set(e.getKey(),
				e.getValue().isString() ? JsonNodeFactory.instance.arrayNode().add(e.getValue()) : e.getValue()));
		return out;
	}
}
