package org.akashi.stix.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** Finds where the values of JSON paths stand in a text. */
public final class JsonPlaces {

	private JsonPlaces() {
	}

	/** Fills in line and column, from 1, of each path that is in the text; of one that is not, those of the nearest value around it. */
	public static void find(String json, Map<String, int[]> places) {
		if (places.isEmpty()) {
			return;
		}
		Map<String, int[]> found = new HashMap<>();
		Set<String> wanted = new HashSet<>();
		for (String path : places.keySet()) {
			for (String p = path; p != null && wanted.add(p); p = parent(p)) {
				// Values around are wanted too: where a value is missing, its object is the place.
			}
		}
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
			while (parser.nextToken() != null) {
				visit(parser, JsonPath.ROOT, wanted, found);
			}
		} catch (JacksonException e) {
			// The text breaks off here: what stood before it has its place.
			found.putIfAbsent(JsonPath.ROOT, new int[] {1, 1});
		}
		places.replaceAll((path, none) -> {
			String p = path;
			while (p != null && !found.containsKey(p)) {
				p = parent(p);
			}
			return p == null ? null : found.get(p);
		});
	}

	/** Notes the current value if it is wanted, and goes into it only then. */
	private static void visit(JsonParser parser, String path, Set<String> wanted, Map<String, int[]> found) {
		if (!wanted.contains(path)) {
			parser.skipChildren();
			return;
		}
		TokenStreamLocation at = parser.currentTokenLocation();
		found.putIfAbsent(path, new int[] {at.getLineNr(), at.getColumnNr()});
		if (parser.currentToken() == JsonToken.START_OBJECT) {
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				parser.nextToken();
				visit(parser, JsonPath.member(path, name), wanted, found);
			}
		} else if (parser.currentToken() == JsonToken.START_ARRAY) {
			for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
				visit(parser, JsonPath.element(path, i), wanted, found);
			}
		}
	}

	/** The path of the value around, or {@code null} for the root's. */
	private static String parent(String path) {
		if (path.equals(JsonPath.ROOT)) {
			return null;
		}
		int at = path.endsWith("']") ? path.lastIndexOf("['") : path.endsWith("]") ? path.lastIndexOf('[') : path.lastIndexOf('.');
		return at <= 0 ? JsonPath.ROOT : path.substring(0, at);
	}
}
