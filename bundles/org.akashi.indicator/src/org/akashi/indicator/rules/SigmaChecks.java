package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.indicator.pattern.ObjectPaths;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.indicator.pattern.TextFix;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Whether a YAML document is a rule of Sigma 2.1: the properties of its three schemas, and what only the prose of the specification says. */
final class SigmaChecks {

	static final Set<String> KEYS = new LinkedHashSet<>(List.of("title", "id", "related", "name", "taxonomy", "status", "description", "license", "author",
			"references", "date", "modified", "logsource", "detection", "correlation", "filter", "fields", "falsepositives", "level", "tags", "scope", "generate"));
	static final Set<String> MODIFIERS = new TreeSet<>(List.of("all", "startswith", "endswith", "contains", "exists", "cased", "neq", "windash", "re", "i", "m",
			"s", "base64", "base64offset", "utf16le", "utf16be", "utf16", "wide", "lt", "lte", "gt", "gte", "minute", "hour", "day", "week", "month", "year",
			"cidr", "expand", "fieldref"));
	private static final Map<String, List<String>> VALUES = Map.of("status", List.of("stable", "test", "experimental", "deprecated", "unsupported"), "level",
			List.of("informational", "low", "medium", "high", "critical"), "category", List.of("process_creation", "network_connection", "dns_query",
					"file_event", "registry_set", "registry_event", "image_load", "proxy", "firewall", "dns", "webserver", "antivirus", "ps_script"),
			"product", List.of("windows", "linux", "macos", "zeek", "aws", "azure"), "type", List.of("event_count", "temporal", "temporal_ordered", "value_count",
					"value_sum", "value_avg", "value_percentile"));
	private static final Pattern DATE = Pattern.compile("\\d{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])");
	private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
	private static final Pattern TAG = Pattern.compile("[a-z0-9_-]+\\.[a-z0-9._-]+");
	private static final Pattern CONDITION = Pattern.compile("[()|]|[^\\s()|]+");
	private static final Set<String> LISTS = Set.of("references", "fields", "falsepositives", "tags", "scope", "related");
	private static final Map<String, Integer> LENGTHS = Map.of("title", 256, "name", 256, "taxonomy", 256, "description", 65535);

	private final YamlText yaml;
	private final List<TextFinding> findings = new ArrayList<>();

	SigmaChecks(YamlText yaml) {
		this.yaml = yaml;
	}

	/** The terms that a key's value is from; empty when any may stand there. */
	static List<String> values(String key) {
		return VALUES.getOrDefault(key, List.of());
	}

	/** What a rule is called. */
	static String title(YamlText yaml, Node document) {
		return YamlText.get(document, "title").map(YamlText::scalar).filter(title -> !title.isBlank()).orElse("rule");
	}

	List<TextFinding> check(Node rule) {
		if (!(rule instanceof MappingNode map)) {
			say(Severity.ERROR, rule, "A rule is a map of keys to values");
			return findings;
		}
		required(map);
		for (NodeTuple tuple : map.getValue()) {
			property(YamlText.scalar(tuple.getKeyNode()), tuple);
		}
		YamlText.get(map, "detection").ifPresent(this::detection);
		YamlText.get(map, "correlation").ifPresent(node -> keys(node, "correlation", List.of("type", "rules", "timespan")));
		YamlText.get(map, "filter").ifPresent(node -> keys(node, "filter", List.of("rules", "selection", "condition")));
		return findings;
	}

	private void say(Severity severity, Node node, String message, TextFix... fixes) {
		findings.add(yaml.finding(severity, node, message, List.of(fixes)));
	}

	private void required(MappingNode map) {
		boolean correlation = YamlText.get(map, "correlation").isPresent();
		boolean filter = YamlText.get(map, "filter").isPresent();
		List<String> needed = correlation ? List.of("title") : filter ? List.of("title", "logsource") : List.of("title", "logsource", "detection");
		for (String key : needed) {
			if (YamlText.get(map, key).isEmpty()) {
				int end = yaml.text().stripTrailing().length();
				String insert = switch (key) {
					case "title" -> "title: Title of the rule\n";
					case "logsource" -> "\nlogsource:\n    category: process_creation\n    product: windows";
					default -> "\ndetection:\n    selection:\n        Image|endswith: '\\name.exe'\n    condition: selection";
				};
				int at = key.equals("title") ? yaml.start(map) : end;
				say(Severity.ERROR, map, "A rule needs " + key, TextFix.of("Insert " + key, at, at, insert));
			}
		}
	}

	private void property(String key, NodeTuple tuple) {
		Node value = tuple.getValueNode();
		if (LISTS.contains(key)) {
			list(key, value);
			return;
		}
		switch (key) {
			case "status", "level" -> term(key, value);
			case "date", "modified" -> date(key, value);
			case "id" -> {
				if (!UUID.matcher(YamlText.scalar(value)).matches()) {
					say(Severity.ERROR, value, "id is a UUID");
				}
			}
			case "title", "name", "taxonomy", "description", "author", "license" -> {
				int longest = LENGTHS.getOrDefault(key, Integer.MAX_VALUE);
				if (!(value instanceof ScalarNode scalar)) {
					say(Severity.ERROR, value, key + " is a text");
				} else if (scalar.getValue().length() > longest) {
					say(Severity.ERROR, value, key + " has at most " + longest + " characters");
				}
			}
			case "logsource" -> logsource(value);
			default -> {
				if (!KEYS.contains(key)) {
					Node name = tuple.getKeyNode();
					TextFix[] fixes = ObjectPaths.nearest(key, KEYS).map(near -> new TextFix[] { TextFix.of("Change to " + near, yaml.start(name), yaml.end(name), near) })
							.orElse(new TextFix[0]);
					say(fixes.length > 0 ? Severity.WARNING : Severity.INFO, name, "«" + key + "» is no key of the specification", fixes);
				}
			}
		}
	}

	private void term(String key, Node value) {
		String term = YamlText.scalar(value);
		if (!values(key).contains(term)) {
			TextFix[] fixes = ObjectPaths.nearest(term, values(key)).map(near -> new TextFix[] { TextFix.of("Change to " + near, yaml.start(value), yaml.end(value), near) })
					.orElse(new TextFix[0]);
			say(Severity.ERROR, value, key + " is one of " + String.join(", ", values(key)), fixes);
		}
	}

	private void date(String key, Node value) {
		String date = YamlText.scalar(value);
		if (!DATE.matcher(date).matches()) {
			String right = date.replace('/', '-').replace('.', '-');
			say(Severity.ERROR, value, key + " looks like 2026-01-31",
					DATE.matcher(right).matches() ? new TextFix[] { TextFix.of("Write " + right, yaml.start(value), yaml.end(value), right) } : new TextFix[0]);
		}
	}

	private void list(String key, Node value) {
		if (!(value instanceof SequenceNode sequence)) {
			boolean scalar = value instanceof ScalarNode;
			say(Severity.ERROR, value, key + " is a list", scalar ? new TextFix[] { TextFix.of("Make it a list", yaml.start(value), yaml.start(value), "\n    - ") } : new TextFix[0]);
			return;
		}
		Set<String> seen = new HashSet<>();
		for (Node item : sequence.getValue()) {
			String text = YamlText.scalar(item);
			if (!text.isEmpty() && !seen.add(text)) {
				say(Severity.ERROR, item, "«" + text + "» stands twice");
			}
			if (key.equals("tags") && !TAG.matcher(text).matches()) {
				say(Severity.ERROR, item, "A tag has a name space, a dot and lower-case letters: attack.t1059");
			}
			if ((key.equals("falsepositives") || key.equals("scope")) && text.length() < 2) {
				say(Severity.ERROR, item, "At least two characters stand here");
			}
			if (key.equals("related")) {
				keys(item, "related", List.of("id", "type"));
			}
		}
	}

	private void keys(Node map, String name, List<String> keys) {
		if (!(map instanceof MappingNode)) {
			say(Severity.ERROR, map, name + " is a map");
			return;
		}
		for (String key : keys) {
			if (YamlText.get(map, key).isEmpty()) {
				say(Severity.ERROR, map, name + " needs " + key);
			}
		}
	}

	private void logsource(Node value) {
		if (!(value instanceof MappingNode map)) {
			say(Severity.ERROR, value, "logsource is a map");
		} else if (map.getValue().stream().noneMatch(tuple -> Set.of("category", "product", "service").contains(YamlText.scalar(tuple.getKeyNode())))) {
			say(Severity.ERROR, value, "logsource needs category, product or service");
		}
	}

	private void detection(Node value) {
		if (!(value instanceof MappingNode map)) {
			say(Severity.ERROR, value, "detection is a map");
			return;
		}
		Set<String> names = new LinkedHashSet<>();
		for (NodeTuple tuple : map.getValue()) {
			String name = YamlText.scalar(tuple.getKeyNode());
			if (!name.equals("condition") && !name.equals("timeframe")) {
				names.add(name);
				modifiers(tuple.getValueNode(), 0);
			}
		}
		Optional<Node> condition = YamlText.get(map, "condition");
		if (condition.isEmpty()) {
			int end = yaml.text().substring(0, yaml.end(map)).stripTrailing().length();
			String indent = " ".repeat(Math.max(1, yaml.start(map) - yaml.text().lastIndexOf('\n', yaml.start(map)) - 1));
			say(Severity.ERROR, map, "detection needs condition",
					TextFix.of("Insert condition", end, end, "\n" + indent + "condition: " + (names.size() == 1 ? names.iterator().next() : "1 of them")));
		} else if (names.isEmpty()) {
			say(Severity.ERROR, map, "detection needs something to search for");
		} else if (condition.get() instanceof SequenceNode several) {
			several.getValue().forEach(each -> condition(each, names));
		} else {
			condition(condition.get(), names);
		}
	}

	private void modifiers(Node node, int depth) {
		if (depth > 20) {
			return;
		}
		if (node instanceof SequenceNode sequence) {
			sequence.getValue().forEach(item -> modifiers(item, depth + 1));
		} else if (node instanceof MappingNode map) {
			for (NodeTuple tuple : map.getValue()) {
				String[] parts = YamlText.scalar(tuple.getKeyNode()).split("\\|");
				for (int i = 1; i < parts.length; i++) {
					modifier(tuple.getKeyNode(), parts[i]);
				}
			}
		}
	}

	private void modifier(Node key, String modifier) {
		if (!MODIFIERS.contains(modifier)) {
			int start = yaml.start(key) + Math.max(0, yaml.text().substring(yaml.start(key), yaml.end(key)).lastIndexOf(modifier));
			List<TextFix> fixes = ObjectPaths.nearest(modifier, MODIFIERS).map(near -> List.of(TextFix.of("Change to " + near, start, start + modifier.length(), near)))
					.orElse(List.of());
			findings.add(TextFinding.at(yaml.text(), Severity.ERROR, start, start + modifier.length(), "«" + modifier + "» is no modifier", fixes));
		}
	}

	/** Names, «1 of them», «all of selection*», and, or, not, parentheses. */
	private void condition(Node node, Set<String> names) {
		String condition = YamlText.scalar(node);
		if (condition.isBlank()) {
			say(Severity.ERROR, node, "The condition is empty");
			return;
		}
		Matcher word = CONDITION.matcher(condition);
		int depth = 0;
		boolean operand = true;
		while (word.find()) {
			String each = word.group();
			if (each.equals("|")) {
				say(Severity.WARNING, node, "Aggregations behind «|» are gone since Sigma 2; correlations take their place");
				return;
			}
			boolean opens = each.equals("(") || each.equals("not");
			boolean joins = each.equals("and") || each.equals("or");
			depth += each.equals("(") ? 1 : each.equals(")") ? -1 : 0;
			if (depth < 0 || (operand ? joins || each.equals(")") : !joins && !each.equals(")") && !each.equals("of"))) {
				say(Severity.ERROR, node, "«" + each + "» can't stand at this place of the condition");
				return;
			}
			if (each.equals("of")) {
				operand = true;
			} else if (!opens && !joins && !each.equals(")")) {
				name(node, each, names);
				operand = false;
			} else {
				operand = !each.equals(")");
			}
		}
		if (depth > 0) {
			say(Severity.ERROR, node, "A parenthesis of the condition is not closed");
		} else if (operand) {
			say(Severity.ERROR, node, "The condition is not complete");
		}
	}

	private void name(Node node, String name, Set<String> names) {
		boolean number = name.matches("\\d+") || name.equals("all") || name.equals("any") || name.equals("them");
		Pattern like = Pattern.compile(Pattern.quote(name).replace("*", "\\E.*\\Q"));
		if (!number && names.stream().noneMatch(each -> like.matcher(each).matches())) {
			int start = yaml.start(node) + Math.max(0, yaml.text().substring(yaml.start(node), yaml.end(node)).indexOf(name));
			List<TextFix> fixes = ObjectPaths.nearest(name, names).map(near -> List.of(TextFix.of("Change to " + near, start, start + name.length(), near))).orElse(List.of());
			findings.add(TextFinding.at(yaml.text(), Severity.ERROR, start, start + name.length(), "The detection has no «" + name + "»", fixes));
		}
	}
}
