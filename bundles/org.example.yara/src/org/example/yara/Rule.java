package org.example.yara;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One rule: what it is about, and the values that it looks for. */
final class Rule {

	private final String name;
	private final int minimum;
	private final List<Map.Entry<String, String>> meta = new ArrayList<>();
	private final Map<String, Value> byText = new LinkedHashMap<>();

	/**
	 * @param name    identifier
	 * @param minimum how many of the strings must be found; all where there are fewer
	 */
	Rule(String name, int minimum) {
		this.name = name;
		this.minimum = minimum;
	}

	void meta(String key, String value) {
		if (!value.isBlank()) {
			meta.add(Map.entry(key, YaraText.meta(value)));
		}
	}

	void meta(String key, int number) {
		meta.add(Map.entry(key, Integer.toString(number)));
	}

	/** Adds a value; one that is there already isn't added twice. */
	void add(Value value) {
		byText.putIfAbsent(value.condition() + value.text(), value);
	}

	/** The number of different values. */
	int size() {
		return byText.size();
	}

	/** The modules that the rule needs. */
	Set<String> modules() {
		Set<String> modules = new LinkedHashSet<>();
		byText.values().stream().filter(value -> !value.isString())
				.forEach(value -> modules.add(value.condition().substring(0, value.condition().indexOf('.'))));
		return modules;
	}

	/** The rule in the YARA language. */
	String text() {
		StringBuilder text = new StringBuilder("rule ").append(name).append("\n{\n\tmeta:\n");
		meta.forEach(entry -> text.append("\t\t").append(entry.getKey()).append(" = ").append(entry.getValue()).append('\n'));
		Map<String, Integer> strings = strings(text);
		text.append("\tcondition:\n");
		List<String> conditions = new ArrayList<>();
		byText.values().stream().filter(value -> !value.isString())
				.forEach(value -> conditions.add(value.condition() + comment(value)));
		if (!strings.isEmpty()) {
			conditions.add(strings.get("") > 1 && minimum > 1 ? Math.min(minimum, strings.get("")) + " of them" : "any of them");
		}
		for (int i = 0; i < conditions.size(); i++) {
			text.append("\t\t").append(i == 0 ? "" : "or ").append(conditions.get(i)).append('\n');
		}
		return text.append("}\n").toString();
	}

	/** Writes the strings; the number of values under {@code ""}, nothing when there are none. */
	private Map<String, Integer> strings(StringBuilder text) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		for (Value value : byText.values()) {
			if (value.isString()) {
				if (numbers.isEmpty()) {
					text.append("\tstrings:\n");
				}
				numbers.merge("", 1, Integer::sum);
				String identifier = "$" + value.type().id() + "_" + numbers.merge(value.type().id(), 1, Integer::sum);
				string(identifier, value, text);
			}
		}
		return numbers;
	}

	private static void string(String identifier, Value value, StringBuilder text) {
		String comment = comment(value);
		if (YaraText.isAscii(value.text())) {
			text.append("\t\t").append(identifier).append(" = ").append(YaraText.quoted(value.text()))
					.append(" ascii wide fullword").append(value.nocase() ? " nocase" : "").append(comment).append('\n');
		} else { // "wide" would only put zeros between the bytes of UTF-8
			text.append("\t\t").append(identifier).append("_utf8 = ").append(YaraText.quoted(value.text())).append(comment)
					.append('\n');
			text.append("\t\t").append(identifier).append("_utf16 = ").append(YaraText.wideHex(value.text())).append('\n');
		}
	}

	private static String comment(Value value) {
		return value.source().isEmpty() ? "" : " // " + YaraText.oneLine(value.source());
	}
}
