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
		Map<String, int[]> all = new HashMap<>();
		Set<String> wanted = new HashSet<>();
		places.keySet().forEach(path -> {
			for (String p = path; p != null; p = parent(p)) {
				wanted.add(p);
			}
		});
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
			for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
				if (t != JsonToken.PROPERTY_NAME && !t.isStructEnd()) {
					note(parser, t, wanted, all);
				}
			}
		} catch (JacksonException e) {
			// The text breaks off here: what stood before it has its place.
			all.putIfAbsent(JsonPath.ROOT, new int[] {1, 1});
		}
		places.replaceAll((path, none) -> {
			String p = path;
			while (p != null && !all.containsKey(p)) {
				p = parent(p);
			}
			return p == null ? null : all.get(p);
		});
	}

	private static void note(JsonParser parser, JsonToken token, Set<String> wanted, Map<String, int[]> all) {
		String path = JsonPath.of(token.isStructStart() ? parser.streamReadContext().getParent() : parser.streamReadContext(), JsonPath.ROOT);
		if (wanted.contains(path)) {
			TokenStreamLocation at = parser.currentTokenLocation();
			all.putIfAbsent(path, new int[] {at.getLineNr(), at.getColumnNr()});
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
