package org.akashi.stix.internal.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.akashi.stix.internal.PatternPrinter;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.ObservationExpression.Combination;
import org.akashi.stix.pattern.ObservationExpression.Observation;
import org.akashi.stix.pattern.ObservationExpression.Operator;
import org.akashi.stix.pattern.ObservationExpression.Qualified;
import org.akashi.stix.pattern.Qualifier;

/**
 * The canonical form of a pattern: a disjunction without superfluous alternatives. AND and FOLLOWEDBY are distributed over OR,
 * and so are WITHIN and START/STOP, which only choose among what was found; {@code [a OR b]} is {@code [a] OR [b]}, since one
 * observation fulfils it by one of them. AND and FOLLOWEDBY ask for different observations, so repetitions stay: {@code [a] AND
 * [a]} is {@code [a] REPEATS 2 TIMES}.
 */
public final class ObservationNormalizer {

	/** Past so many alternatives a pattern keeps its own structure, sorted. */
	private static final int MOST_TERMS = 400;
	/** Repetitions of alternatives are written out up to so many ways to share them out. */
	private static final int MOST_WAYS = 60;

	private ObservationNormalizer() {
	}

	/** The canonical form of an expression. */
	public static ObservationExpression canonical(ObservationExpression expression) {
		ObservationExpression sorted = sort(expression);
		if (sorted instanceof Observation || count(sorted) > MOST_TERMS) {
			return sorted;
		}
		return build(reduce(terms(sorted)));
	}

	/** The same structure with canonical brackets, flat, in order. */
	private static ObservationExpression sort(ObservationExpression expression) {
		return switch (expression) {
			case Observation o -> new Observation(ComparisonNormalizer.canonical(o.comparison()));
			case Qualified q -> qualify(q.qualifier() instanceof Qualifier.Repeats ? canonical(q.expression()) : sort(q.expression()), q.qualifier());
			case Combination c -> join(c.operator(), c.operands().stream().map(ObservationNormalizer::sort).toList());
		};
	}

	/** Qualifies a sorted expression; AND several times is AND of each several times. */
	static ObservationExpression qualify(ObservationExpression expression, Qualifier qualifier) {
		if (qualifier instanceof Qualifier.Repeats && expression instanceof Combination c && c.operator() == Operator.AND) {
			return join(Operator.AND, c.operands().stream().map(operand -> Qualifiers.qualify(operand, qualifier)).toList());
		}
		return Qualifiers.qualify(expression, qualifier);
	}

	/** Joins sorted operands. */
	private static ObservationExpression join(Operator operator, Collection<ObservationExpression> operands) {
		List<ObservationExpression> flat = new ArrayList<>();
		for (ObservationExpression operand : operands) {
			if (operand instanceof Combination inner && inner.operator() == operator) {
				flat.addAll(inner.operands());
			} else {
				flat.add(operand);
			}
		}
		List<ObservationExpression> joined = switch (operator) {
			case FOLLOWEDBY -> flat;
			case AND -> repeated(flat);
			case OR -> merged(flat);
		};
		return joined.size() == 1 ? joined.getFirst() : new Combination(operator, joined);
	}

	/** The same expression without alternatives several times, or repeated, as one that is repeated; in order. */
	private static List<ObservationExpression> repeated(List<ObservationExpression> operands) {
		Map<String, ObservationExpression> inner = new TreeMap<>();
		Map<String, Long> times = new TreeMap<>();
		List<ObservationExpression> alternatives = new ArrayList<>();
		for (ObservationExpression operand : operands) {
			boolean repeats = operand instanceof Qualified q && q.qualifier() instanceof Qualifier.Repeats;
			ObservationExpression once = repeats ? ((Qualified) operand).expression() : operand;
			if (count(once) > 1) {
				alternatives.add(operand); // each time may be another one of them
				continue;
			}
			String text = PatternPrinter.print(once);
			inner.put(text, once);
			times.merge(text, repeats ? ((Qualifier.Repeats) ((Qualified) operand).qualifier()).times() : 1, Qualifiers::sum);
		}
		inner.forEach((text, once) -> alternatives.add(Qualifiers.qualify(once, new Qualifier.Repeats(times.get(text)))));
		alternatives.sort(Comparator.comparing(PatternPrinter::print));
		return alternatives;
	}

	/** Plain observations, and those within the same times, as one; in order, each once. */
	private static List<ObservationExpression> merged(List<ObservationExpression> operands) {
		Map<String, ObservationExpression> others = new TreeMap<>();
		Map<List<Qualifier>, List<ComparisonExpression>> plain = new LinkedHashMap<>();
		for (ObservationExpression operand : operands) {
			List<Qualifier> filters = Qualifiers.filters(operand);
			if (Qualifiers.withoutFilters(operand) instanceof Observation o) {
				plain.computeIfAbsent(filters, key -> new ArrayList<>()).add(o.comparison());
			} else {
				others.put(PatternPrinter.print(operand), operand);
			}
		}
		plain.forEach((filters, comparisons) -> {
			ComparisonExpression joined = comparisons.size() == 1 ? comparisons.getFirst()
					: ComparisonNormalizer.canonical(new ComparisonExpression.Combination(ComparisonExpression.Operator.OR, comparisons));
			ObservationExpression one = Qualifiers.filtered(new Observation(joined), filters);
			others.put(PatternPrinter.print(one), one);
		});
		return List.copyOf(others.values());
	}

	/** How many alternatives an expression has at most. */
	private static long count(ObservationExpression expression) {
		return switch (expression) {
			case Observation o -> ComparisonNormalizer.isShort(o.comparison()) ? ComparisonNormalizer.alternativeCount(o.comparison()) : 1;
			case Qualified q -> q.qualifier() instanceof Qualifier.Repeats r ? ways(count(q.expression()), r.times()) : count(q.expression());
			case Combination c -> {
				long count = c.operator() == Operator.OR ? 0 : 1;
				for (ObservationExpression operand : c.operands()) {
					long more = count(operand);
					count = Math.min(Integer.MAX_VALUE, c.operator() == Operator.OR ? count + more : count * more);
				}
				yield count;
			}
		};
	}

	/** In how many ways so many times can be shared out to alternatives; 1 when they are too many to write them out. */
	private static long ways(long alternatives, long times) {
		long ways = 1;
		for (long i = 1; i < alternatives && ways <= MOST_WAYS; i++) {
			ways = times > MOST_WAYS ? MOST_WAYS + 1 : ways * (times + i) / i;
		}
		return ways > MOST_WAYS ? 1 : ways;
	}

	/** The alternatives of a sorted expression: none of them has an OR outside of what is repeated. */
	private static List<ObservationExpression> terms(ObservationExpression expression) {
		return switch (expression) {
			case Observation o -> ComparisonNormalizer.alternatives(o.comparison()).stream().<ObservationExpression>map(Observation::new).toList();
			case Qualified q -> qualified(q);
			case Combination c -> combination(c);
		};
	}

	private static List<ObservationExpression> qualified(Qualified q) {
		if (!(q.qualifier() instanceof Qualifier.Repeats r)) {
			return terms(q.expression()).stream().map(term -> qualify(term, q.qualifier())).toList();
		}
		if (count(q.expression()) == 1 || ways(count(q.expression()), r.times()) == 1) {
			return List.of(q);
		}
		List<ObservationExpression> ways = new ArrayList<>();
		share(terms(q.expression()), r.times(), List.of(), ways);
		return ways;
	}

	/** All ways to share so many times out to alternatives, each an AND. */
	private static void share(List<ObservationExpression> alternatives, long times, List<ObservationExpression> chosen, List<ObservationExpression> ways) {
		if (times == 0) {
			ways.add(join(Operator.AND, chosen));
			return;
		}
		for (long here = alternatives.size() == 1 ? times : 0; here <= times; here++) {
			List<ObservationExpression> more = new ArrayList<>(chosen);
			if (here > 0) {
				more.add(qualify(alternatives.getFirst(), new Qualifier.Repeats(here)));
			}
			share(alternatives.subList(1, alternatives.size()), times - here, more, ways);
		}
	}

	private static List<ObservationExpression> combination(Combination c) {
		List<ObservationExpression> terms = new ArrayList<>();
		if (c.operator() == Operator.OR) {
			c.operands().forEach(operand -> terms.addAll(terms(operand)));
			return terms;
		}
		List<List<ObservationExpression>> rows = List.of(List.of());
		for (ObservationExpression operand : c.operands()) {
			List<ObservationExpression> choices = terms(operand);
			List<List<ObservationExpression>> longer = new ArrayList<>();
			for (List<ObservationExpression> row : rows) {
				for (ObservationExpression choice : choices) {
					List<ObservationExpression> next = new ArrayList<>(row);
					next.add(choice);
					longer.add(next);
				}
			}
			rows = longer;
		}
		rows.forEach(row -> terms.add(join(c.operator(), row)));
		return terms;
	}

	/** Leaves out the alternatives that another, weaker one makes superfluous. */
	private static List<ObservationExpression> reduce(List<ObservationExpression> terms) {
		Map<String, ObservationExpression> byText = new TreeMap<>();
		terms.forEach(term -> byText.put(PatternPrinter.print(term), term));
		List<ObservationExpression> each = List.copyOf(byText.values());
		List<ObservationExpression> kept = new ArrayList<>();
		for (int i = 0; i < each.size(); i++) {
			ObservationExpression strong = each.get(i);
			boolean covered = false;
			for (int j = 0; j < each.size() && !covered; j++) {
				// Of two that cover each other the first stays.
				covered = i != j && Covering.covers(each.get(j), strong) && (j < i || !Covering.covers(strong, each.get(j)));
			}
			if (!covered) {
				kept.add(strong);
			}
		}
		return kept;
	}

	private static ObservationExpression build(List<ObservationExpression> terms) {
		return join(Operator.OR, terms);
	}
}
