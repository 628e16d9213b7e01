package org.akashi.indicator.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.indicator.pattern.OutlineNode;

/**
 * One rule of a YARA file.
 *
 * @param name      its name
 * @param nameStart where the name stands
 * @param start     first character, modifiers before {@code rule} included
 * @param end       past its closing brace
 * @param isPrivate whether it only serves other rules
 * @param strings   identifiers with the places where they are defined
 * @param meta      its meta data, texts without quotes
 * @param words     all words of its condition: identifiers of strings, other rules, modules
 * @param outline   its sections
 */
record YaraRule(String name, int nameStart, int start, int end, boolean isPrivate, Map<String, Integer> strings, Map<String, String> meta,
		Set<String> words, List<OutlineNode> outline) {
}
