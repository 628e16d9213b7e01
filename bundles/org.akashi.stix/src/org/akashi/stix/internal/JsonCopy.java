package org.akashi.stix.internal;

import java.util.Arrays;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Copies values that the model has no feature for, as {@link JsonText#copy(JsonParser)} does, with a buffer that is kept. Not thread-safe. */
final class JsonCopy {

	private static final char[] HEX = "0123456789abcdef".toCharArray();

	private final TextPool pool;
	private char[] buffer = new char[256];
	private int length;

	JsonCopy(TextPool pool) {
		this.pool = pool;
	}

	/** The value that the parser stands at; the parser then stands at its last token. */
	String text(JsonParser parser) {
		length = 0;
		value(parser);
		return pool.text(buffer, 0, length);
	}

	private void value(JsonParser p) {
		switch (p.currentToken()) {
			case START_OBJECT -> {
				append('{');
				boolean first = true;
				for (String name = p.nextName(); name != null; name = p.nextName()) {
					if (!first) {
						append(',');
					}
					first = false;
					quote(name);
					append(':');
					p.nextToken();
					value(p);
				}
				append('}');
			}
			case START_ARRAY -> {
				append('[');
				boolean first = true;
				while (p.nextToken() != JsonToken.END_ARRAY) {
					if (!first) {
						append(',');
					}
					first = false;
					value(p);
				}
				append(']');
			}
			case VALUE_STRING -> quote(p.getStringCharacters(), p.getStringOffset(), p.getStringLength());
			case null -> throw new IllegalStateException("No value to copy");
			default -> plain(p.getString());
		}
	}

	private void append(char c) {
		if (length == buffer.length) {
			buffer = Arrays.copyOf(buffer, length * 2);
		}
		buffer[length++] = c;
	}

	private void plain(String text) {
		room(text.length());
		text.getChars(0, text.length(), buffer, length);
		length += text.length();
	}

	private void quote(String text) {
		quote(text.toCharArray(), 0, text.length());
	}

	private void quote(char[] chars, int offset, int count) {
		room(count + 2);
		char[] out = buffer;
		int at = length;
		out[at++] = '"';
		int end = offset + count;
		int i = offset;
		for (; i < end; i++) {
			char c = chars[i];
			if (c < ' ' || c == '"' || c == '\\') {
				break;
			}
			out[at++] = c;
		}
		length = at;
		for (; i < end; i++) {
			escaped(chars[i]);
		}
		append('"');
	}

	private void escaped(char c) {
		switch (c) {
			case '"' -> plain("\\\"");
			case '\\' -> plain("\\\\");
			case '\b' -> plain("\\b");
			case '\f' -> plain("\\f");
			case '\n' -> plain("\\n");
			case '\r' -> plain("\\r");
			case '\t' -> plain("\\t");
			default -> {
				if (c < ' ') {
					plain("\\u00");
					append(HEX[c >> 4]);
					append(HEX[c & 15]);
				} else {
					append(c);
				}
			}
		}
	}

	private void room(int count) {
		if (buffer.length - length < count) {
			buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + count));
		}
	}
}
