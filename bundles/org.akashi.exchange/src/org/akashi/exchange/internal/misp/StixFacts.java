package org.akashi.exchange.internal.misp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.ObjectPath;
import org.akashi.stix.pattern.ObservationExpression.Observation;
import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.StixPattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a pattern compares, or what observables say, as a list of properties with their values. */
final class StixFacts {

	/**
	 * One property with its value.
	 *
	 * @param path   without numbers of members, with the types of objects referred to: {@code network-traffic:dst_ref>ip.value}
	 * @param plain  the same without types
	 * @param value  as text
	 * @param member number of the last list member on the way, or 0
	 * @param uuid   of the observable that has it, or {@code ""} for patterns
	 */
	record Fact(String path, String plain, String value, int member, String uuid) {

		/** Whether it is the property of a path of the tables; what network traffic comes from or goes to, and what a name resolves to, must be of the same type. */
		boolean is(StixPath of) {
			if (!plain.equals(of.plain())) {
				return false;
			}
			boolean tells = of.type().equals("network-traffic") || of.type().equals("domain-name");
			String target = tells ? of.steps().getFirst().target() : "";
			return target.isEmpty() || path.contains(":" + of.steps().getFirst().name() + ">" + target + ".");
		}
	}

	private static final int DEEPEST = 6;

	private StixFacts() {
	}

	/** What a pattern compares; empty when it is more than comparisons for equality that all hold of one observation. */
	static Optional<List<Fact>> ofPattern(String text) {
		StixPattern pattern;
		try {
			pattern = Patterns.parse(text);
		} catch (PatternException e) {
			return Optional.empty();
		}
		if (!(pattern.root() instanceof Observation observation) || !conjunction(observation.comparison())) {
			return Optional.empty();
		}
		List<Fact> facts = new ArrayList<>();
		Map<String, String> referred = new HashMap<>();
		for (Comparison comparison : pattern.comparisons()) {
			fact(comparison, facts, referred);
		}
		return Optional.of(facts);
	}

	private static boolean conjunction(ComparisonExpression expression) {
		return switch (expression) {
			case Comparison c -> !c.negated() && c.comparator() == ComparisonExpression.Comparator.EQUAL;
			case ComparisonExpression.Combination c -> c.operator() == ComparisonExpression.Operator.AND
					&& c.operands().stream().allMatch(StixFacts::conjunction);
			case ComparisonExpression.Exists e -> false;
		};
	}

	private static void fact(Comparison comparison, List<Fact> facts, Map<String, String> referred) {
		ObjectPath path = comparison.path();
		List<String> members = path.members();
		String value = comparison.constant().plain();
		int member = 0;
		for (ObjectPath.Step step : path.steps()) {
			member = step instanceof ObjectPath.Element element ? element.index() : member;
		}
		String plain = path.objectType() + ":" + String.join(".", members);
		String first = members.getFirst();
		if (members.size() == 2 && members.get(1).equals("type") && first.endsWith("_ref")) {
			referred.put(first, value);
			return;
		}
		String typed = plain;
		boolean traffic = path.objectType().equals("network-traffic") && first.endsWith("_ref");
		if ((traffic || first.equals("resolves_to_refs")) && members.size() > 1) {
			String type = members.size() > 2 ? "ip" : referred.getOrDefault(first, value.matches("[0-9.]+(/\\d+)?|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(/\\d+)?") ? "ip" : "domain-name");
			typed = plain.replace(":" + first + ".", ":" + first + ">" + (type.endsWith("-addr") ? "ip" : type) + ".");
		}
		facts.add(new Fact(typed, plain, value, member, ""));
	}

	/**
	 * What observables say.
	 *
	 * @param root   the observable to start from
	 * @param lookup gives the others by id, or null
	 */
	static List<Fact> ofObservable(ObjectNode root, Function<String, ObjectNode> lookup) {
		List<Fact> facts = new ArrayList<>();
		String type = MispJson.text(root, "type");
		walk(root, new Way(type + ":", type + ":", 0, 0), lookup, facts);
		return facts;
	}

	/** How far one has come. */
	private record Way(String typed, String plain, int member, int depth) {

		Way to(String name, String target) {
			String dot = typed.endsWith(":") ? "" : ".";
			return new Way(typed + dot + name + target, plain + dot + name, member, depth + 1);
		}

		Way at(int number) {
			return new Way(typed, plain, number, depth);
		}
	}

	private static void walk(ObjectNode node, Way way, Function<String, ObjectNode> lookup, List<Fact> facts) {
		if (way.depth() > DEEPEST) {
			return;
		}
		boolean object = node.has("id") && node.has("type");
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			String name = property.getKey();
			if (object && (name.equals("id") || name.equals("type") || name.equals("spec_version") || name.equals("object_marking_refs"))
					|| name.startsWith("extension-definition--")) {
				continue;
			}
			JsonNode value = property.getValue();
			if (value instanceof ArrayNode list) {
				for (int i = 0; i < list.size(); i++) {
					value(name, list.get(i), way.at(i), lookup, facts, node);
				}
			} else {
				value(name, value, way, lookup, facts, node);
			}
		}
	}

	private static void value(String name, JsonNode value, Way way, Function<String, ObjectNode> lookup, List<Fact> facts, ObjectNode owner) {
		if (value instanceof ObjectNode inner) {
			if (name.startsWith("x_misp_") && inner.has("value") && inner.has("data")) {
				facts.add(fact(way.to(name, ""), inner.toString(), owner));
			} else {
				walk(inner, way.to(name, ""), lookup, facts);
			}
			return;
		}
		String text = MispJson.text(value);
		if (name.endsWith("_ref") || name.endsWith("_refs")) {
			ObjectNode target = lookup.apply(text);
			if (target != null) {
				String type = MispJson.text(target, "type");
				walk(target, way.to(name, ">" + (type.matches("ipv[46]-addr") ? "ip" : type)), lookup, facts);
				return;
			}
		}
		facts.add(fact(way.to(name, ""), text, owner));
	}

	private static Fact fact(Way way, String value, ObjectNode owner) {
		String id = MispJson.text(owner, "id");
		int dashes = id.indexOf("--");
		return new Fact(way.typed(), way.plain(), value, way.member(), dashes < 0 ? "" : id.substring(dashes + 2));
	}
}
