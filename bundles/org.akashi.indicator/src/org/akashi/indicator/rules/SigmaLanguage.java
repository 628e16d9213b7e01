package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.akashi.indicator.pattern.Completion;
import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.OutlineNode;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextToken;
import org.akashi.indicator.pattern.TextToken.Kind;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Sigma rules, version 2.1 of the specification: detection rules, correlations and filters. */
final class SigmaLanguage implements IndicatorLanguage {

	@Override
	public String id() {
		return "sigma";
	}

	@Override
	public String label() {
		return "Sigma";
	}

	@Override
	public List<TextToken> tokens(String text) {
		return YamlTokens.of(text);
	}

	@Override
	public List<TextFinding> check(String text) {
		YamlText yaml = new YamlText(text);
		List<TextFinding> findings = new ArrayList<>(yaml.findings());
		if (findings.isEmpty()) {
			yaml.documents().forEach(document -> findings.addAll(new SigmaChecks(yaml).check(document)));
		}
		findings.sort(Comparator.comparingInt(TextFinding::start));
		return findings;
	}

	@Override
	public List<OutlineNode> outline(String text) {
		YamlText yaml = new YamlText(text);
		return yaml.documents().stream().map(document -> new OutlineNode(SigmaChecks.title(yaml, document), "rule", yaml.start(document), yaml.end(document),
				entries(yaml, document, 2))).toList();
	}

	private static List<OutlineNode> entries(YamlText yaml, Node node, int depth) {
		List<OutlineNode> entries = new ArrayList<>();
		if (node instanceof MappingNode map && depth > 0) {
			for (NodeTuple tuple : map.getValue()) {
				String value = YamlText.scalar(tuple.getValueNode());
				entries.add(new OutlineNode(YamlText.scalar(tuple.getKeyNode()) + (value.isEmpty() ? "" : ": " + value.lines().findFirst().orElse("")), "entry",
						yaml.start(tuple.getKeyNode()), yaml.end(tuple.getValueNode()), entries(yaml, tuple.getValueNode(), depth - 1)));
			}
		}
		return entries;
	}

	@Override
	public List<Completion> complete(String text, int offset) {
		int line = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
		String head = offset >= line ? text.substring(line, offset) : "";
		List<Completion> completions = new ArrayList<>();
		int bar = head.lastIndexOf('|');
		int colon = head.indexOf(':');
		if (bar >= 0 && colon < 0) {
			offer(SigmaChecks.MODIFIERS, head.substring(bar + 1), offset, "modifier", "", completions);
		} else if (colon >= 0) {
			String key = head.substring(0, colon).strip();
			String typed = head.substring(colon + 1).stripLeading();
			offer(SigmaChecks.values(key), typed, offset, key, "", completions);
		} else if (head.isBlank() || head.strip().matches("[a-z-]*")) {
			boolean top = head.equals(head.stripLeading());
			offer(top ? SigmaChecks.KEYS : Set.of("category", "product", "service", "definition", "condition", "selection"), head.strip(), offset,
					top ? "section of a rule" : "", ": ", completions);
		}
		return completions;
	}

	private static void offer(Iterable<String> words, String prefix, int offset, String detail, String behind, List<Completion> into) {
		for (String word : words) {
			if (word.startsWith(prefix)) {
				into.add(Completion.of(word, detail, Kind.PROPERTY, offset - prefix.length(), offset, word + behind));
			}
		}
	}

	@Override
	public Optional<String> format(String text) {
		return Optional.empty();
	}
}
