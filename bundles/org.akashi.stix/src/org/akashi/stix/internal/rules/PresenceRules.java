package org.akashi.stix.internal.rules;

import java.util.Map;

import org.akashi.stix.internal.JsonPath;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No value of STIX is null, and no list is empty (STIX 2.1, section 2.12): what is not there is left out. */
final class PresenceRules {

	private PresenceRules() {
	}

	/** Checks a JSON value all the way down. */
	static void check(Check check, String json, String path) {
		if (json.contains("null") || json.contains("[]")) { // else nothing can be found, and most values are large and right
			check(check, JsonMapper.shared().readTree(json), path);
		}
	}

	private static void check(Check check, JsonNode node, String path) {
		check.must(!node.isNull() && !(node.isArray() && node.isEmpty()), "type", "2.12", path, "Neither null nor an empty list is a value: leave it out");
		if (node.isObject()) {
			for (Map.Entry<String, JsonNode> member : node.properties()) {
				check(check, member.getValue(), JsonPath.member(path, member.getKey()));
			}
		} else {
			for (int i = 0; i < node.size(); i++) {
				check(check, node.get(i), JsonPath.element(path, i));
			}
		}
	}
}
