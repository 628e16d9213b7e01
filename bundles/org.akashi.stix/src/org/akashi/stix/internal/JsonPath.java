package org.akashi.stix.internal;

import tools.jackson.core.TokenStreamContext;

/** JSON paths, {@code $.objects[3].hashes['SHA-256']}, of where a parser stands. */
public final class JsonPath {

	/** The path of a text's root. */
	public static final String ROOT = "$";

	private JsonPath() {
	}

	static String of(TokenStreamContext context, String root) {
		StringBuilder out = new StringBuilder(root);
		append(context, out);
		return out.toString();
	}

	private static void append(TokenStreamContext context, StringBuilder out) {
		if (context == null || context.inRoot()) {
			return;
		}
		append(context.getParent(), out);
		if (context.inArray()) {
			if (context.hasCurrentIndex()) {
				out.append('[').append(context.getCurrentIndex()).append(']');
			}
		} else if (context.currentName() != null) {
			member(context.currentName(), out);
		}
	}

	/** The path of a member of the value at a path. */
	public static String member(String path, String name) {
		StringBuilder out = new StringBuilder(path);
		member(name, out);
		return out.toString();
	}

	/** The path of an element of the list at a path. */
	public static String element(String path, int index) {
		return path + "[" + index + "]";
	}

	private static void member(String name, StringBuilder out) {
		boolean plain = !name.isEmpty() && !Character.isDigit(name.charAt(0));
		for (int i = 0; plain && i < name.length(); i++) {
			char c = name.charAt(i);
			plain = c == '_' || c < 128 && Character.isLetterOrDigit(c);
		}
		if (plain) {
			out.append('.').append(name);
		} else {
			out.append("['").append(name.replace("\\", "\\\\").replace("'", "\\'")).append("']");
		}
	}
}
