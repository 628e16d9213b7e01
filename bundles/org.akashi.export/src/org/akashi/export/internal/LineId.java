package org.akashi.export.internal;

import java.nio.charset.StandardCharsets;

import org.akashi.stix.StixIds;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The id in a line of JSON, without reading the line to its end. */
public final class LineId {

	private static final JsonFactory FACTORY = new JsonFactory();
	private static final byte[] KEY = "\"id\":\"".getBytes(StandardCharsets.US_ASCII);
	private static final int HEAD = 96;

	private LineId() {
	}

	/** The id; {@code ""} when the object has none. */
	public static String of(byte[] bytes, int offset, int length) {
		// As Akashi writes it: type, version, id.
		int end = offset + Math.min(length, HEAD) - KEY.length;
		for (int at = offset; at < end; at++) {
			if (bytes[at] == '"' && matches(bytes, at)) {
				int start = at + KEY.length;
				int stop = start;
				while (stop < offset + length && bytes[stop] != '"') {
					stop++;
				}
				String id = new String(bytes, start, stop - start, StandardCharsets.UTF_8);
				if (StixIds.isId(id)) {
					return id;
				}
				break;
			}
		}
		return parsed(bytes, offset, length);
	}

	private static boolean matches(byte[] bytes, int at) {
		for (int i = 0; i < KEY.length; i++) {
			if (bytes[at + i] != KEY[i]) {
				return false;
			}
		}
		return true;
	}

	private static String parsed(byte[] bytes, int offset, int length) {
		try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
			parser.nextToken();
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				JsonToken value = parser.nextToken();
				if (name.equals("id") && value == JsonToken.VALUE_STRING) {
					return parser.getString();
				}
				parser.skipChildren();
			}
			return "";
		}
	}
}
