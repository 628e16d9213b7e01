package org.akashi.export.internal.blocks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.ObservationExpression.Combination;
import org.akashi.stix.pattern.ObservationExpression.Observation;
import org.akashi.stix.pattern.ObservationExpression.Qualified;
import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.Qualifier;
import org.akashi.stix.pattern.StixPattern;

/**
 * Takes a STIX pattern apart into alternatives (STIX 2.1, section 9). Nothing is ever widened: OR is split, AND stays
 * together, and what needs several observations, their order, their number or a time is refused with its reason.
 */
public final class PatternBlocks {

	/** More alternatives than this are hostile or better said in another way. */
	private static final int MOST = 1_000;

	private final List<String> missing = new ArrayList<>();

	private PatternBlocks() {
	}

	/** What a pattern asks for. */
	public static Blocks of(String pattern) {
		Condition simple = simple(pattern);
		if (simple != null) {
			return new Blocks(List.of(new Alternative(List.of(simple))), List.of());
		}
		StixPattern parsed;
		try {
			parsed = Patterns.parse(pattern);
		} catch (PatternException e) {
			return new Blocks(List.of(), List.of("Its pattern can't be read: " + e.getMessage()));
		}
		PatternBlocks blocks = new PatternBlocks();
		Set<Alternative> alternatives = new LinkedHashSet<>();
		blocks.observation(parsed.root()).forEach(conditions -> alternatives.add(new Alternative(Conditions.joined(conditions))));
		return new Blocks(List.copyOf(alternatives), blocks.missing);
	}

	/** The one comparison of most patterns, {@code [domain-name:value = 'x']}, without the parser; null for others. */
	private static Condition simple(String pattern) {
		int path = pattern.indexOf(" = '");
		int end = pattern.length() - 2;
		if (path < 0 || path + 4 > end || pattern.charAt(0) != '[' || !pattern.endsWith("']")) {
			return null;
		}
		for (int i = path + 4; i < end; i++) {
			char c = pattern.charAt(i);
			if (c == '\'' || c == '\\') {
				return null;
			}
		}
		Field field = Field.written(pattern.substring(1, path));
		if (field == null || field == Field.FOLDER) {
			return null;
		}
		return Conditions.of(field, Condition.Test.EQUAL, pattern.substring(path + 4, end), pattern.substring(1, end + 1));
	}

	private List<List<Condition>> observation(ObservationExpression expression) {
		return switch (expression) {
			case Observation observation -> comparison(observation.comparison());
			case Combination combination -> combination(combination);
			case Qualified qualified -> qualified(qualified);
		};
	}

	private List<List<Condition>> combination(Combination combination) {
		switch (combination.operator()) {
			case OR -> {
				List<List<Condition>> all = new ArrayList<>();
				combination.operands().forEach(operand -> all.addAll(observation(operand)));
				return bounded(all);
			}
			case AND -> missing.add("It needs " + combination.operands().size() + " observations (" + said(combination)
					+ "); the format looks at one event at a time, and each alone would match more.");
			case FOLLOWEDBY -> missing.add("It needs observations in an order (FOLLOWEDBY): " + said(combination)
					+ "; the format looks at one event at a time, and each alone would match more.");
		}
		return List.of();
	}

	private List<List<Condition>> qualified(Qualified qualified) {
		switch (qualified.qualifier()) {
			case Qualifier.Within within -> {
				return observation(qualified.expression()); // one observation is always within its own time
			}
			case Qualifier.Repeats repeats -> {
				if (repeats.times() == 1) {
					return observation(qualified.expression());
				}
				missing.add("It must be seen " + repeats.times() + " times (REPEATS); the format would act on the first.");
			}
			case Qualifier.StartStop times -> missing.add("It holds between " + times.start() + " and " + times.stop()
					+ " (START, STOP); the format knows no times.");
		}
		return List.of();
	}

	private static String said(ObservationExpression expression) {
		String text = new StixPattern(expression).toString();
		return text.length() <= 200 ? text : text.substring(0, 199) + "…";
	}

	private List<List<Condition>> comparison(ComparisonExpression expression) {
		return switch (expression) {
			case Comparison comparison -> Conditions.of(comparison).stream().map(List::of).toList();
			case ComparisonExpression.Exists exists -> List.of(List.of(new Condition(Field.OTHER, Condition.Test.OTHER, "",
					(exists.negated() ? "NOT " : "") + "EXISTS " + exists.path())));
			case ComparisonExpression.Combination combination -> combination(combination);
		};
	}

	private List<List<Condition>> combination(ComparisonExpression.Combination combination) {
		if (combination.operator() == ComparisonExpression.Operator.OR) {
			List<List<Condition>> all = new ArrayList<>();
			combination.operands().forEach(operand -> all.addAll(comparison(operand)));
			return bounded(all);
		}
		List<List<Condition>> product = List.of(List.of());
		for (ComparisonExpression operand : combination.operands()) {
			List<List<Condition>> factors = comparison(operand);
			if ((long) product.size() * factors.size() > MOST) {
				return tooMany();
			}
			List<List<Condition>> next = new ArrayList<>();
			for (List<Condition> one : product) {
				for (List<Condition> other : factors) {
					Set<Condition> both = new LinkedHashSet<>(one);
					both.addAll(other);
					next.add(List.copyOf(both));
				}
			}
			product = next;
		}
		return product;
	}

	private List<List<Condition>> bounded(List<List<Condition>> all) {
		return all.size() <= MOST ? all : tooMany();
	}

	private List<List<Condition>> tooMany() {
		missing.add("It has more than " + MOST + " alternatives; split it.");
		return List.of();
	}

	/** Whether a comparator asks for one of the values that stand there. */
	static boolean isEquality(Comparison comparison) {
		return !comparison.negated() && (comparison.comparator() == Comparator.EQUAL || comparison.comparator() == Comparator.IN);
	}
}
