package org.akashi.exchange.internal.openioc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.akashi.exchange.internal.openioc.Terms.Kind;
import org.akashi.exchange.internal.openioc.Terms.Term;
import org.akashi.stix.StixIds;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.Qualifier;
import org.akashi.stix.pattern.StixPattern;

/** From a pattern to a tree of Indicators. What OpenIOC can't say is named and left out. */
final class PatternCriteria {

	private final String key;
	private final BiConsumer<String, String> losses;
	private int items;
	private int groups;

	/**
	 * @param key    of the indicator, for ids
	 * @param losses takes what is lost and why
	 */
	PatternCriteria(String key, BiConsumer<String, String> losses) {
		this.key = key;
		this.losses = losses;
	}

	/** The tree, an {@code Indicator}; it has no item when nothing of the pattern could be said. */
	Node indicator(StixPattern pattern) {
		Node node = of(pattern.root());
		return node != null && node.name().equals("Indicator") ? node : group("OR", node == null ? List.of() : List.of(node));
	}

	/** A tree with one item: a rule in another language. */
	Node rule(String term, String rule) {
		return group("OR", List.of(item(term, "is", false, true, "string", rule)));
	}

	private Node of(ObservationExpression expression) {
		return switch (expression) {
			case ObservationExpression.Observation o -> of(o.comparison());
			case ObservationExpression.Qualified q -> {
				losses.accept(text(q.qualifier()), "OpenIOC has no times and counts; the indicator finds more without it.");
				yield of(q.expression());
			}
			case ObservationExpression.Combination c -> {
				if (c.operator() == ObservationExpression.Operator.FOLLOWEDBY) {
					losses.accept("FOLLOWEDBY", "OpenIOC has no order in time; AND is written.");
				}
				yield group(c.operator() == ObservationExpression.Operator.OR ? "OR" : "AND", c.operands().stream().map(this::of).toList());
			}
		};
	}

	private static String text(Qualifier qualifier) {
		return switch (qualifier) {
			case Qualifier.Within w -> "WITHIN " + w.seconds().toPlainString() + " SECONDS";
			case Qualifier.Repeats r -> "REPEATS " + r.times() + " TIMES";
			case Qualifier.StartStop s -> "START t'" + s.start() + "' STOP t'" + s.stop() + "'";
		};
	}

	/** The operands that could be said; items first, as the schema wants it; {@code null} when there are none. */
	private Node group(String operator, List<Node> operands) {
		Node group = new Node("Indicator").with("operator", operator).with("id", uuid("group", groups++));
		for (String name : List.of("IndicatorItem", "Indicator")) {
			operands.stream().filter(node -> node != null && node.name().equals(name)).forEach(node -> {
				if (node.get("operator").equals(operator)) {
					node.children().forEach(group::add);
				} else {
					group.add(node);
				}
			});
		}
		group.children().sort((a, b) -> b.name().length() - a.name().length());
		return group;
	}

	private Node of(ComparisonExpression expression) {
		return switch (expression) {
			case Comparison c -> comparison(c);
			case ComparisonExpression.Exists e -> Terms.of(e.path()).map(term -> item(term.term(), "matches", e.negated(), true, "string", "."))
					.orElseGet(() -> lost(e.path().toString(), "OpenIOC has no term for " + e.path() + "."));
			case ComparisonExpression.Combination c -> group(c.operator().name(), c.operands().stream().map(this::of).toList());
		};
	}

	private Node lost(String what, String why) {
		losses.accept(what, why + " The comparison is left out.");
		return null;
	}

	private Node comparison(Comparison c) {
		Optional<Term> term = Terms.of(c.path());
		if (term.isEmpty()) {
			return lost(new StixPattern(new ObservationExpression.Observation(c)).toString(), "OpenIOC has no term for " + c.path() + ".");
		}
		return switch (c.comparator()) {
			case EQUAL -> is(term.get(), c.constant(), c.negated());
			case NOT_EQUAL -> is(term.get(), c.constant(), !c.negated());
			case IN -> group(c.negated() ? "AND" : "OR", c.constants().stream().map(constant -> is(term.get(), constant, c.negated())).toList());
			case GREATER, LESS, GREATER_EQUAL, LESS_EQUAL -> order(term.get(), c);
			case LIKE -> like(term.get(), c);
			case MATCHES -> matches(term.get(), c);
			case ISSUBSET -> is(term.get(), c.constant(), c.negated());
			case ISSUPERSET -> lost("ISSUPERSET " + c.constant(), "OpenIOC has no comparison with a part of a network.");
		};
	}

	private Node is(Term term, Constant constant, boolean negated) {
		return item(term.term(), "is", negated, isSensitive(term), type(term, constant), constant.plain());
	}

	/** Texts were compared with case. */
	private static boolean isSensitive(Term term) {
		return term.kind() == Kind.TEXT;
	}

	private static String type(Term term, Constant constant) {
		return switch (term.kind()) {
			case HASH -> term.term().toLowerCase(Locale.ROOT).endsWith("md5sum") || term.term().endsWith("md5") ? "md5" : "string";
			case ADDRESS -> "IP";
			case INT -> "int";
			case NUMBER -> "float";
			case TIME -> "date";
			case BOOL -> "boolean";
			default -> constant instanceof Constant.Number ? "int" : "string";
		};
	}

	private Node order(Term term, Comparison c) {
		boolean greater = c.comparator() == Comparator.GREATER || c.comparator() == Comparator.GREATER_EQUAL;
		boolean equal = c.comparator() == Comparator.GREATER_EQUAL || c.comparator() == Comparator.LESS_EQUAL;
		Node strict = item(term.term(), greater ? "greater-than" : "less-than", c.negated(), false, type(term, c.constant()), c.constant().plain());
		return equal ? group(c.negated() ? "AND" : "OR", List.of(strict, is(term, c.constant(), c.negated()))) : strict;
	}

	private Node like(Term term, Comparison c) {
		String text = c.constant().plain();
		boolean before = text.startsWith("%");
		boolean behind = text.length() > 1 && text.endsWith("%");
		String middle = text.substring(before ? 1 : 0, behind ? text.length() - 1 : text.length());
		if (middle.indexOf('%') >= 0 || middle.indexOf('_') >= 0 || middle.isEmpty()) {
			StringBuilder regex = new StringBuilder("^");
			text.chars().forEach(ch -> regex.append(ch == '%' ? ".*" : ch == '_' ? "." : Regex.quote(String.valueOf((char) ch))));
			return item(term.term(), "matches", c.negated(), isSensitive(term), "string", regex.append('$').toString());
		}
		String condition = before && behind ? "contains" : before ? "ends-with" : behind ? "starts-with" : "is";
		return item(term.term(), condition, c.negated(), isSensitive(term), "string", middle);
	}

	private Node matches(Term term, Comparison c) {
		String regex = c.constant().plain();
		boolean start = regex.startsWith("^");
		boolean end = regex.endsWith("$") && !regex.endsWith("\\$");
		Optional<String> plain = Regex.unquote(regex.substring(start ? 1 : 0, end ? Math.max(start ? 1 : 0, regex.length() - 1) : regex.length()));
		if (plain.isEmpty() || plain.get().isEmpty()) {
			return item(term.term(), "matches", c.negated(), isSensitive(term), "string", regex);
		}
		String condition = start && end ? "is" : start ? "starts-with" : end ? "ends-with" : "contains";
		return item(term.term(), condition, c.negated(), isSensitive(term), "string", plain.get());
	}

	private Node item(String term, String condition, boolean negated, boolean sensitive, String type, String content) {
		String document = term.indexOf('/') < 0 ? term : term.substring(0, term.indexOf('/'));
		String source = document.equals("Network") ? "network" : document.equals("Email") ? "email" : "mir";
		return new Node("IndicatorItem").with("id", uuid("item", items++)).with("condition", condition).with("preserve-case", String.valueOf(sensitive))
				.with("negate", String.valueOf(negated)).add(new Node("Context").with("document", document).with("search", term).with("type", source))
				.add(new Node("Content").with("type", type).append(content));
	}

	private String uuid(String kind, int number) {
		return StixIds.named("openioc", key + "|" + kind + "|" + number).substring("openioc--".length());
	}
}
