package org.akashi.export.internal.redaction;

import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.EvidenceExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Closes the gaps that were left in an object: elements of lists that are gone, lists and objects with nothing in them (no
 * empty list is a value: STIX 2.1, section 2.12), and selectors of granular markings. A selector of an element of a list
 * that became shorter selects the whole list: that is stricter, never more open.
 */
final class Gaps {

	private final ObjectNode tree;
	private final List<String> shorter = new ArrayList<>();

	Gaps(ObjectNode tree) {
		this.tree = tree;
	}

	void close() {
		close(tree, "");
		if (tree.path("extensions").get(EvidenceExtension.ID) instanceof ObjectNode extension && extension.size() <= 1) {
			ObjectNode extensions = (ObjectNode) tree.get("extensions");
			extensions.remove(EvidenceExtension.ID);
			if (extensions.isEmpty()) {
				tree.remove("extensions");
			}
		}
		selectors();
	}

	private void close(JsonNode node, String path) {
		if (node instanceof ObjectNode object) {
			for (String name : List.copyOf(object.propertyNames())) {
				JsonNode value = object.get(name);
				close(value, path.isEmpty() ? name : path + "." + name);
				if (value.isArray() && value.isEmpty()) {
					object.remove(name);
				}
			}
		} else if (node instanceof ArrayNode array) {
			for (int i = array.size() - 1; i >= 0; i--) {
				close(array.get(i), path + ".[" + i + "]");
				if (array.get(i).isNull()) {
					array.remove(i);
					shorter.add(path + ".[");
				}
			}
		}
	}

	private void selectors() {
		if (!(tree.get("granular_markings") instanceof ArrayNode markings)) {
			return;
		}
		for (int i = markings.size() - 1; i >= 0; i--) {
			if (markings.get(i).get("selectors") instanceof ArrayNode selectors) {
				List<String> kept = new ArrayList<>();
				for (JsonNode selector : selectors) {
					String now = widened(selector.asString(""));
					if (selects(now) && !kept.contains(now)) {
						kept.add(now);
					}
				}
				selectors.removeAll();
				kept.forEach(selectors::add);
				if (kept.isEmpty()) {
					markings.remove(i);
				}
			}
		}
		if (markings.isEmpty()) {
			tree.remove("granular_markings");
		}
	}

	private String widened(String selector) {
		return shorter.stream().filter(selector::startsWith).findFirst().map(path -> path.substring(0, path.length() - 2))
				.orElse(selector);
	}

	private boolean selects(String selector) {
		JsonNode node = tree;
		for (String step : selector.split("\\.", -1)) {
			node = node == null ? null
					: step.matches("\\[\\d{1,9}\\]") ? node.get(Integer.parseInt(step.substring(1, step.length() - 1))) : node.get(step);
		}
		return node != null;
	}
}
