package org.akashi.exchange.internal.misp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.exchange.internal.misp.MispObject.Attribute;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Attributes of objects that have no property of STIX: custom properties {@code x_misp_…}. */
final class ObjectProperties {

	private ObjectProperties() {
	}

	/** Puts attributes on a STIX object as custom properties: one value, or a list where the relation stands several times. */
	static void custom(List<Attribute> attributes, ObjectNode node) {
		Map<String, ArrayNode> byName = new LinkedHashMap<>();
		for (Attribute attribute : attributes) {
			byName.computeIfAbsent(GalaxyToStix.customName(attribute.relation()), name -> MispJson.MAPPER.createArrayNode()).add(value(attribute));
		}
		byName.forEach((name, values) -> node.set(name, values.size() == 1 ? values.get(0) : values));
	}

	private static JsonNode value(Attribute attribute) {
		if (!attribute.data().isEmpty()) {
			return MispJson.object().put("value", attribute.value()).put("data", MispJson.text(attribute.json(), "data"));
		}
		JsonNode value = attribute.json().get("value");
		if (value.isBoolean()) {
			return value;
		}
		if (attribute.type().equals("datetime")) {
			return MispTime.instant(attribute.value()).<JsonNode>map(time -> JsonNodeFactory.instance.stringNode(MispTime.stix(time)))
					.orElseGet(() -> JsonNodeFactory.instance.stringNode(attribute.value()));
		}
		return JsonNodeFactory.instance.stringNode(attribute.value());
	}

	/** Adds the comparisons of a custom property to a pattern. */
	static void compare(Attribute attribute, String prefix, PatternText pattern) {
		String path = prefix + GalaxyToStix.customName(attribute.relation());
		if (attribute.data().isEmpty()) {
			pattern.add(path, attribute.value());
		} else {
			pattern.add(path + ".data", MispJson.text(attribute.json(), "data"));
			pattern.add(path + ".value", attribute.value());
		}
	}
}
