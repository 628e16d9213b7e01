package org.akashi.stix.internal.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that is JSON of its own: the whole text, or one of its lines where it is JSON lines.
 *
 * @param json   its text
 * @param line   where it begins in the whole, from 1
 */
public record TextPart(String json, int line) {

	/** The parts of a text: its lines when the first is an object that begins and ends there and others follow; else the whole. */
	public static List<TextPart> of(String json) {
		int start = 0;
		while (start < json.length() && (Character.isWhitespace(json.charAt(start)) || json.charAt(start) == '\uFEFF')) {
			start++;
		}
		int end = json.indexOf('\n', start);
		boolean lines = end > 0 && json.charAt(start) == '{' && json.substring(start, end).stripTrailing().endsWith("}")
				&& firstAfter(json, end) == '{';
		if (!lines) {
			return List.of(new TextPart(json, 1));
		}
		List<TextPart> parts = new ArrayList<>();
		int line = 1;
		for (int from = 0; from < json.length(); line++) {
			int to = json.indexOf('\n', from);
			to = to < 0 ? json.length() : to;
			if (!json.substring(from, to).isBlank()) {
				parts.add(new TextPart(json.substring(from, to), line));
			}
			from = to + 1;
		}
		return parts;
	}

	private static char firstAfter(String json, int from) {
		for (int i = from; i < json.length(); i++) {
			if (!Character.isWhitespace(json.charAt(i))) {
				return json.charAt(i);
			}
		}
		return ' ';
	}
}
