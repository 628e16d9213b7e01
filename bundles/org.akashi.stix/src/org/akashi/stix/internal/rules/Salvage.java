package org.akashi.stix.internal.rules;

import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.JsonText;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Finds the STIX objects that stand after a place where a text stops being JSON: each that is whole and has a type and an id.
 * The effort is limited to a few times the length of the text.
 */
public final class Salvage {

	/** Takes an object that was found. */
	@FunctionalInterface
	public interface Finder {
		/**
		 * An object.
		 *
		 * @param json   its text
		 * @param line   where it begins in the whole text, from 1
		 * @param column likewise
		 * @param path   its path, counting on from the objects before the fault
		 */
		void found(String json, int line, int column, String path);
	}

	private static final int EFFORT = 4;

	private Salvage() {
	}

	/** Looks for objects after a place, given by line and column from 1. */
	public static void after(String json, int line, int column, int before, Finder finder) {
		int at = offset(json, line, column);
		long effort = (long) EFFORT * json.length();
		int count = before;
		int[] place = {line, column};
		for (int start = json.indexOf('{', at); start >= 0 && effort > 0; start = json.indexOf('{', at)) {
			advance(json, at, start, place);
			int end = end(json, start);
			effort -= Math.abs(end) - start;
			if (end > 0) {
				String object = json.substring(start, end);
				finder.found(object, place[0], place[1], JsonPath.element("$.objects", count++));
				advance(json, start, end, place);
				at = end;
			} else {
				advance(json, start, start + 1, place);
				at = start + 1;
			}
		}
	}

	private static int offset(String json, int line, int column) {
		int at = 0;
		for (int l = 1; l < line; l++) {
			int next = json.indexOf('\n', at);
			if (next < 0) {
				return json.length();
			}
			at = next + 1;
		}
		return Math.min(json.length(), at + Math.max(0, column - 1));
	}

	private static void advance(String json, int from, int to, int[] place) {
		for (int i = from; i < to; i++) {
			if (json.charAt(i) == '\n') {
				place[0]++;
				place[1] = 1;
			} else {
				place[1]++;
			}
		}
	}

	/** The end of the STIX object that begins there; where none does, how far was read, negative. */
	private static int end(String json, int start) {
		boolean type = false;
		boolean id = false;
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json.substring(start))) {
			parser.nextToken();
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				JsonToken token = parser.nextToken();
				type |= name.equals("type") && token == JsonToken.VALUE_STRING;
				id |= name.equals("id") && token == JsonToken.VALUE_STRING;
				parser.skipChildren();
			}
			int end = start + (int) parser.currentLocation().getCharOffset();
			return type && id ? end : -end;
		} catch (JacksonException e) {
			return -(start + Math.max(1, e.getLocation() == null ? 1 : (int) Math.max(1, e.getLocation().getCharOffset())));
		}
	}
}
