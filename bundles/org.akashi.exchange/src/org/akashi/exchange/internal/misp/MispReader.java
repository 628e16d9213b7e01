package org.akashi.exchange.internal.misp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.spi.KnowledgeReader;
import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** MISP core format (draft-dulaunoy-misp-core-format): an event, a list of events, a response of the REST interface, a feed's event, collections of attributes or objects. */
public final class MispReader implements KnowledgeReader {

	/** {@code --from misp}. */
	public static final String ID = "misp";

	private static final Pattern EVENT = Pattern.compile("\"Event\"\\s*:\\s*\\{");
	private static final Pattern PARTS = Pattern.compile("\"(Attribute|Object|Orgc|threat_level_id|object_relation|publish_timestamp)\"\\s*:");
	private static final Pattern STIX = Pattern.compile("\"spec_version\"\\s*:|\"type\"\\s*:\\s*\"bundle\"");

	@Override
	public int confidence(FileHead head) {
		if (!head.looksLikeJson()) {
			return NONE;
		}
		String text = head.text();
		boolean parts = PARTS.matcher(text).find();
		if (STIX.matcher(text).find()) {
			return parts ? POSSIBLE / 2 : NONE;
		}
		return EVENT.matcher(text).find() ? 98 : parts ? 90 : text.contains("\"info\"") || text.contains("\"Attribute\"") ? POSSIBLE : NONE;
	}

	@Override
	public void read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
		JsonTree tree = new JsonTree();
		MispFaults faults = new MispFaults(sink, tree.lines());
		JsonNode root = tree(in, tree, faults);
		if (tree.cutAt() > 0) {
			faults.fault("Line " + tree.cutAt(), null, "Lists and objects are nested deeper than " + JsonTree.DEEPEST + "; what lies below is left out.");
			faults.loss("", root, "line " + tree.cutAt(), "Nested deeper than " + JsonTree.DEEPEST + ".");
		}
		List<Found> found = new ArrayList<>();
		find(root, "$", found);
		if (found.isEmpty()) {
			throw ExchangeStatus.error(ExchangeStatus.UNSUPPORTED, in.shown() + " holds no MISP event, attribute or object.");
		}
		Map<String, String> given = new HashMap<>();
		for (Found one : found) {
			EventToStix conversion = new EventToStix(one.json(), one.path(), faults);
			for (ObjectNode node : one.event() ? conversion.event() : conversion.collection()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				give(node, given, sink);
			}
		}
	}

	/** One event, or a collection that belongs to none. */
	private record Found(ObjectNode json, String path, boolean event) {
	}

	private static JsonNode tree(InputFile in, JsonTree tree, MispFaults faults) throws CoreException {
		try (InputStream stream = in.open()) {
			return tree.read(stream);
		} catch (IOException e) {
			throw ExchangeStatus.unreadable(in, e);
		} catch (JacksonException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
			if (tree.soFar() == null) {
				throw ExchangeStatus.error(ExchangeStatus.BROKEN, in.shown() + " can't be read as MISP JSON: line " + line + ": " + e.getOriginalMessage());
			}
			faults.fault("Line " + line, null, "Not JSON from here on, the rest is not read: " + e.getOriginalMessage());
			faults.loss("", null, "from line " + line, "Not JSON from here on.");
			return tree.soFar();
		}
	}

	private static void give(ObjectNode node, Map<String, String> given, KnowledgeSink sink) {
		String id = MispJson.text(node, "id");
		String text = node.toString();
		if (!text.equals(given.put(id, text))) {
			StixObject object = StixReader.read(node, sink::problem);
			sink.object(object);
		}
	}

	private static void find(JsonNode node, String path, List<Found> found) {
		if (node instanceof ArrayNode list) {
			collect(list, path, found);
			return;
		}
		if (!(node instanceof ObjectNode object)) {
			return;
		}
		if (object.get("response") != null) {
			find(object.get("response"), path + ".response", found);
		} else if (object.get("Event") instanceof ObjectNode event) {
			found.add(new Found(event, path + ".Event", true));
		} else if (object.has("info") || object.has("Orgc") || object.has("threat_level_id") || object.has("orgc_id")) {
			found.add(new Found(object, path, true));
		} else if (object.has("Attribute") && !object.has("name") || object.has("Object")) {
			found.add(new Found(object, path, false));
		} else if (object.has("type") && object.has("value")) {
			found.add(new Found(wrapped("Attribute", object), path, false));
		} else if (object.has("name") && object.has("Attribute")) {
			found.add(new Found(wrapped("Object", object), path, false));
		}
	}

	/** The members of a list: events, or attributes and objects that are one collection together. */
	private static void collect(ArrayNode list, String path, List<Found> found) {
		ObjectNode collection = MispJson.object();
		for (int i = 0; i < list.size(); i++) {
			List<Found> one = new ArrayList<>();
			find(list.get(i), path + "[" + i + "]", one);
			for (Found part : one) {
				if (part.event()) {
					found.add(part);
				} else {
					MispJson.objects(part.json(), "Attribute").forEach(attribute -> MispJson.list(collection, "Attribute").add(attribute));
					MispJson.objects(part.json(), "Object").forEach(object -> MispJson.list(collection, "Object").add(object));
				}
			}
		}
		if (!collection.isEmpty()) {
			found.add(new Found(collection, path, false));
		}
	}

	private static ObjectNode wrapped(String key, ObjectNode element) {
		ObjectNode collection = MispJson.object();
		collection.putArray(key).add(element);
		return collection;
	}
}
