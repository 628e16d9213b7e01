package org.akashi.stix.internal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON values as compact text: how the model keeps what it has no feature for. Numbers stay as they were written. */
public final class JsonText {

	/** The one factory: with Jackson's limits on depth, and on the length of numbers and names; streams are their owners' to close. */
	public static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

	private static final char[] HEX = "0123456789abcdef".toCharArray();

	private JsonText() {
	}

	/** The value that the parser stands at, as text without blanks; the parser then stands at its last token. */
	public static String copy(JsonParser parser) {
		switch (parser.currentToken()) {
			case VALUE_TRUE:
				return "true";
			case VALUE_FALSE:
				return "false";
			case VALUE_STRING:
				return quote(parser.getString());
			default:
				StringBuilder out = new StringBuilder(64);
				copy(parser, out);
				return out.toString();
		}
	}

	static void copy(JsonParser p, StringBuilder out) {
		switch (p.currentToken()) {
			case START_OBJECT -> {
				out.append('{');
				for (String name = p.nextName(); name != null; name = p.nextName()) {
					separate(out, '{');
					quote(name, out);
					out.append(':');
					p.nextToken();
					copy(p, out);
				}
				out.append('}');
			}
			case START_ARRAY -> {
				out.append('[');
				while (p.nextToken() != JsonToken.END_ARRAY) {
					separate(out, '[');
					copy(p, out);
				}
				out.append(']');
			}
			case VALUE_STRING -> quote(p.getString(), out);
			case null -> throw new IllegalStateException("No value to copy");
			default -> out.append(p.getString());
		}
	}

	private static void separate(StringBuilder out, char opening) {
		if (out.charAt(out.length() - 1) != opening) {
			out.append(',');
		}
	}

	/**
	 * The same value without blanks and line ends.
	 *
	 * @throws IllegalArgumentException if the text is not one JSON value
	 */
	public static String compact(String json) {
		try (JsonParser p = FACTORY.createParser(ObjectReadContext.empty(), json)) {
			if (p.nextToken() == null) {
				throw new IllegalArgumentException("Not a JSON value: nothing there");
			}
			String text = copy(p);
			if (p.nextToken() != null) {
				throw new IllegalArgumentException("More than one JSON value");
			}
			return text;
		} catch (JacksonException e) {
			throw new IllegalArgumentException("Not a JSON value: " + e.getOriginalMessage(), e);
		}
	}

	/** A JSON string. */
	public static String quote(String text) {
		StringBuilder out = new StringBuilder(text.length() + 2);
		quote(text, out);
		return out.toString();
	}

	static void quote(String text, StringBuilder out) {
		out.append('"');
		int length = text.length();
		int plain = 0;
		while (plain < length && isPlain(text.charAt(plain))) {
			plain++;
		}
		out.append(text, 0, plain);
		for (int i = plain; i < length; i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case '\b' -> out.append("\\b");
				case '\f' -> out.append("\\f");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				default -> {
					if (c < ' ') {
						escape(c, out);
					} else {
						out.append(c);
					}
				}
			}
		}
		out.append('"');
	}

	private static boolean isPlain(char c) {
		return c >= ' ' && c != '"' && c != '\\';
	}

	private static void escape(char c, StringBuilder out) {
		out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]).append(HEX[c >> 4 & 15]).append(HEX[c & 15]);
	}

	/** The same JSON with surrogates that stand alone escaped, for UTF-8 has no form for them. */
	static String escapeLoneSurrogates(String json) {
		int length = json.length();
		StringBuilder out = null;
		int done = 0;
		for (int i = 0; i < length; i++) {
			char c = json.charAt(i);
			if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
				continue;
			}
			if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(json.charAt(i + 1))) {
				i++;
				continue;
			}
			out = out == null ? new StringBuilder(length + 16) : out;
			out.append(json, done, i);
			escape(c, out);
			done = i + 1;
		}
		return out == null ? json : out.append(json, done, length).toString();
	}
}
