package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** YAML as nodes with their places. No object is made of it; aliases are few and texts short, so that a hostile one ends. */
final class YamlText {

	private static final int LONGEST = 1 << 20;

	private final String text;
	private final List<Node> documents = new ArrayList<>();
	private final List<TextFinding> findings = new ArrayList<>();

	YamlText(String text) {
		this.text = text;
		if (text.isBlank()) {
			findings.add(TextFinding.at(text, Severity.ERROR, 0, text.length(), "There is no rule", List.of()));
			return;
		}
		LoadSettings settings = LoadSettings.builder().setUseMarks(true).setMaxAliasesForCollections(20).setCodePointLimit(LONGEST).setAllowRecursiveKeys(false)
				.setAllowDuplicateKeys(false).build();
		try {
			for (Node document : new Compose(settings).composeAllFromString(text)) {
				documents.add(document);
			}
		} catch (MarkedYamlEngineException e) {
			int at = e.getProblemMark().map(this::offset).orElse(0);
			findings.add(TextFinding.at(text, Severity.ERROR, at, at + 1, "No YAML: " + e.getProblem(), List.of()));
		} catch (YamlEngineException | StackOverflowError e) {
			findings.add(TextFinding.at(text, Severity.ERROR, 0, 1, "No YAML: " + (e.getMessage() == null ? "it is nested too deep" : e.getMessage()), List.of()));
		}
	}

	String text() {
		return text;
	}

	/** The documents up to the first error. */
	List<Node> documents() {
		return documents;
	}

	/** What is no YAML. */
	List<TextFinding> findings() {
		return findings;
	}

	private int offset(Mark mark) {
		return text.offsetByCodePoints(0, Math.clamp(mark.getIndex(), 0, text.codePointCount(0, text.length())));
	}

	int start(Node node) {
		return node.getStartMark().map(this::offset).orElse(0);
	}

	int end(Node node) {
		return Math.max(start(node), node.getEndMark().map(this::offset).orElse(text.length()));
	}

	/** A finding at a node, the first line of it at most. */
	TextFinding finding(Severity severity, Node node, String message, List<org.akashi.indicator.pattern.TextFix> fixes) {
		int line = text.indexOf('\n', start(node));
		return TextFinding.at(text, severity, start(node), line < 0 ? end(node) : Math.min(end(node), line), message, fixes);
	}

	/** The text of a scalar; {@code ""} for others. */
	static String scalar(Node node) {
		return node instanceof ScalarNode scalar ? scalar.getValue() : "";
	}

	/** The value of a key. */
	static Optional<Node> get(Node map, String key) {
		return tuple(map, key).map(NodeTuple::getValueNode);
	}

	/** Key and value. */
	static Optional<NodeTuple> tuple(Node map, String key) {
		return map instanceof MappingNode mapping ? mapping.getValue().stream().filter(tuple -> scalar(tuple.getKeyNode()).equals(key)).findFirst() : Optional.empty();
	}
}
