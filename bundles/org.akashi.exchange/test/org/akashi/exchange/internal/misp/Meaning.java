package org.akashi.exchange.internal.misp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.MemoryKnowledge;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.NullProgressMonitor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether one MISP element says all that another says: order of lists aside, and what MISP takes for granted. */
final class Meaning {

	private static final Set<String> FALSE = Set.of("False", "false", "0", "");

	private Meaning() {
	}

	/** What the first says and the second doesn't, by path. */
	static List<String> missing(JsonNode original, JsonNode other, String path) {
		List<String> missing = new ArrayList<>();
		compare(original, other, path, missing);
		return missing;
	}

	private static void compare(JsonNode original, JsonNode other, String path, List<String> missing) {
		if (MispJson.isEmpty(original)) {
			return;
		}
		if (original instanceof ObjectNode object) {
			for (Map.Entry<String, JsonNode> property : object.properties()) {
				JsonNode value = property.getValue();
				JsonNode there = other instanceof ObjectNode ? other.get(property.getKey()) : null;
				// What is no UUID can't be one of an event that keeps to the format.
				if (property.getKey().equals("uuid") && !valid(MispJson.text(value)) || there == null && granted(property.getKey(), value)) {
					continue;
				}
				compare(value, there, path + "." + property.getKey(), missing);
			}
		} else if (original instanceof ArrayNode list) {
			members(list, other, path, missing);
		} else if (other == null || !MispJson.text(original).equals(MispJson.text(other))) {
			missing.add(path + ": " + original + " is " + other);
		}
	}

	private static boolean valid(String uuid) {
		return org.akashi.stix.StixIds.isId("misp--" + uuid.toLowerCase());
	}

	private static boolean granted(String key, JsonNode value) {
		String text = MispJson.text(value);
		return Set.of("to_ids", "disable_correlation", "deleted").contains(key) && FALSE.contains(text) || key.equals("distribution") && text.equals("5")
				|| key.equals("sharing_group_id") && text.equals("0");
	}

	private static void members(ArrayNode list, JsonNode other, String path, List<String> missing) {
		List<JsonNode> left = new ArrayList<>();
		if (other instanceof ArrayNode many) {
			many.forEach(left::add);
		}
		for (JsonNode member : list) {
			if (MispJson.isEmpty(member)) {
				continue;
			}
			JsonNode best = null;
			List<String> least = null;
			String uuid = valid(MispJson.text(member, "uuid")) ? MispJson.text(member, "uuid") : "";
			for (JsonNode candidate : left) {
				if (!uuid.isEmpty() && !uuid.equals(MispJson.text(candidate, "uuid"))) {
					continue;
				}
				List<String> found = missing(member, candidate, path + "[" + (uuid.isEmpty() ? "" : uuid) + "]");
				if (least == null || found.size() < least.size()) {
					best = candidate;
					least = found;
				}
				if (found.isEmpty()) {
					break;
				}
			}
			if (best == null) {
				String text = member.toString();
				missing.add(path + " lacks " + (text.length() > 300 ? text.substring(0, 300) : text));
			} else {
				missing.addAll(least);
				left.remove(best);
			}
		}
	}

	/** What an export gave. */
	record Export(List<ObjectNode> events, LossReport report, String text) {
	}

	/** Writes objects as MISP. */
	static Export export(List<? extends StixObject> objects, Map<String, String> options) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			LossReport report = new MispExporter().export(new ExportRequest(new MemoryKnowledge("Case", objects), options), out, new NullProgressMonitor());
			String text = out.toString(StandardCharsets.UTF_8);
			JsonNode root = Conversions.tree(text);
			List<ObjectNode> events = new ArrayList<>();
			if (root.get("response") instanceof ArrayNode many) {
				many.forEach(one -> events.add((ObjectNode) one.get("Event")));
			} else {
				events.add((ObjectNode) root.get("Event"));
			}
			return new Export(events, report, text);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
