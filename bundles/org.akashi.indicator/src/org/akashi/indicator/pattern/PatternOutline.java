package org.akashi.indicator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.indicator.pattern.TextToken.Kind;

/** The observations of a pattern, their comparisons, joins and qualifiers as a tree; tolerant of a text that is being typed. */
final class PatternOutline {

	private static final int LONGEST = 120;
	private static final int DEEPEST = 200;

	private final String text;
	private final List<TextToken> tokens;
	private int at;
	private int observations;

	private PatternOutline(String text) {
		this.text = text;
		tokens = PatternTokens.significant(text);
	}

	static List<OutlineNode> of(String text) {
		PatternOutline outline = new PatternOutline(text);
		List<OutlineNode> nodes = new ArrayList<>();
		while (outline.at < outline.tokens.size()) {
			outline.level(nodes, Set.of(), 0);
			outline.at++; // a bracket that nothing opened
		}
		return nodes;
	}

	private void level(List<OutlineNode> into, Set<String> until, int depth) {
		while (at < tokens.size() && !until.contains(here()) && !(until.isEmpty() && (here().equals("]") || here().equals(")")))) {
			String here = here();
			if (here.equals("[")) {
				bracket(into, depth);
			} else if (here.equals("(") && depth < DEEPEST) {
				group(into, depth);
			} else if (PatternTokens.JOINS.contains(here)) {
				into.add(OutlineNode.leaf(here, "join", tokens.get(at).start(), tokens.get(at).end()));
				at++;
			} else if (Set.of("WITHIN", "REPEATS", "START").contains(here)) {
				qualifier(into);
			} else if (tokens.get(at).kind() == Kind.TYPE || here.equals("NOT") || here.equals("EXISTS")) {
				comparison(into);
			} else {
				at++;
			}
		}
	}

	private String here() {
		return tokens.get(at).of(text);
	}

	private void bracket(List<OutlineNode> into, int depth) {
		int start = tokens.get(at++).start();
		observations++;
		int number = observations;
		List<OutlineNode> parts = new ArrayList<>();
		level(parts, Set.of("]"), depth + 1);
		into.add(new OutlineNode("Observation " + number, "observation", start, close(), parts));
	}

	private void group(List<OutlineNode> into, int depth) {
		int start = tokens.get(at++).start();
		List<OutlineNode> parts = new ArrayList<>();
		level(parts, Set.of(")", "]"), depth + 1);
		boolean closed = at < tokens.size() && here().equals(")");
		int end = closed ? close() : at > 0 ? tokens.get(at - 1).end() : text.length();
		into.add(new OutlineNode("( … )", "group", start, end, parts));
	}

	private int close() {
		return at < tokens.size() ? tokens.get(at++).end() : text.length();
	}

	private void qualifier(List<OutlineNode> into) {
		int start = tokens.get(at).start();
		at++;
		while (at < tokens.size() && (tokens.get(at).kind() == Kind.NUMBER || tokens.get(at).kind() == Kind.TEXT
				|| Set.of("SECONDS", "TIMES", "STOP").contains(here()))) {
			at++;
		}
		add(into, "qualifier", start);
	}

	/** Up to the next join or the end of its bracket; a set and a list step have brackets of their own. */
	private void comparison(List<OutlineNode> into) {
		int start = tokens.get(at).start();
		int depth = 0;
		while (at < tokens.size() && (depth > 0 || !PatternTokens.JOINS.contains(here()) && !here().equals("]") && !here().equals(")"))) {
			depth += here().equals("(") || here().equals("[") ? 1 : here().equals(")") || here().equals("]") ? -1 : 0;
			at++;
		}
		add(into, "comparison", start);
	}

	private void add(List<OutlineNode> into, String kind, int start) {
		int end = tokens.get(at - 1).end();
		String label = text.substring(start, end).replaceAll("\\s+", " ");
		into.add(OutlineNode.leaf(label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…", kind, start, end));
	}
}
