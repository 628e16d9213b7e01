package org.akashi.exchange.internal.openioc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.StixPattern;

/**
 * From the tree of Indicators to a pattern. What is about one object stands in one pair of brackets: all of an OR, and the
 * parts of an AND that are about the same type, for OpenIOC joins what one item of a host fulfils. Parts of an AND about different
 * types are different observations.
 */
final class CriteriaPattern {

	/** A part of the tree: one pair of brackets, or more than that. */
	private record Part(ComparisonExpression comparison, Set<String> types, ObservationExpression observations) {

		static Part of(ComparisonExpression comparison) {
			Set<String> types = new LinkedHashSet<>();
			collect(comparison, types);
			return new Part(comparison, types, null);
		}

		static Part of(ObservationExpression observations) {
			return new Part(null, Set.of(), observations);
		}

		private static void collect(ComparisonExpression e, Set<String> types) {
			switch (e) {
				case ComparisonExpression.Comparison c -> types.add(c.path().objectType());
				case ComparisonExpression.Exists x -> types.add(x.path().objectType());
				case ComparisonExpression.Combination c -> c.operands().forEach(operand -> collect(operand, types));
			}
		}

		ObservationExpression observation() {
			return comparison == null ? observations : new ObservationExpression.Observation(comparison);
		}
	}

	private final Comparisons comparisons;

	CriteriaPattern(Comparisons comparisons) {
		this.comparisons = comparisons;
	}

	/** The pattern of {@code criteria}; empty when there is no item in it. */
	Optional<StixPattern> pattern(Node criteria) {
		List<Part> parts = new ArrayList<>();
		criteria.children("Indicator").forEach(indicator -> part(indicator).ifPresent(parts::add));
		return parts.isEmpty() ? Optional.empty() : Optional.of(new StixPattern(or(parts).observation()));
	}

	private Optional<Part> part(Node indicator) {
		List<Part> parts = new ArrayList<>();
		indicator.children("IndicatorItem").forEach(item -> parts.add(Part.of(comparisons.of(item))));
		indicator.children("Indicator").forEach(child -> part(child).ifPresent(parts::add));
		return parts.isEmpty() ? Optional.empty() : Optional.of(indicator.get("operator").equals("AND") ? and(parts) : or(parts));
	}

	private static Part or(List<Part> parts) {
		if (parts.size() == 1) {
			return parts.getFirst();
		}
		if (parts.stream().allMatch(part -> part.comparison() != null)) {
			return Part.of(join(ComparisonExpression.Operator.OR, parts.stream().map(Part::comparison).toList()));
		}
		return Part.of(join(ObservationExpression.Operator.OR, parts.stream().map(Part::observation).toList()));
	}

	private static Part and(List<Part> parts) {
		Map<String, List<ComparisonExpression>> byType = new LinkedHashMap<>();
		List<ObservationExpression> others = new ArrayList<>();
		for (Part part : parts) {
			if (part.types().size() == 1) {
				byType.computeIfAbsent(part.types().iterator().next(), type -> new ArrayList<>()).add(part.comparison());
			} else {
				others.add(part.observation());
			}
		}
		List<Part> joined = new ArrayList<>();
		byType.values().forEach(same -> joined.add(Part.of(join(ComparisonExpression.Operator.AND, same))));
		if (joined.size() == 1 && others.isEmpty()) {
			return joined.getFirst();
		}
		List<ObservationExpression> all = new ArrayList<>(joined.stream().map(Part::observation).toList());
		all.addAll(others);
		return all.size() == 1 && parts.size() == 1 ? parts.getFirst() : Part.of(join(ObservationExpression.Operator.AND, all));
	}

	private static ComparisonExpression join(ComparisonExpression.Operator operator, List<ComparisonExpression> operands) {
		List<ComparisonExpression> flat = new ArrayList<>();
		for (ComparisonExpression operand : operands) {
			if (operand instanceof ComparisonExpression.Combination inner && inner.operator() == operator) {
				flat.addAll(inner.operands());
			} else {
				flat.add(operand);
			}
		}
		return flat.size() == 1 ? flat.getFirst() : new ComparisonExpression.Combination(operator, flat);
	}

	private static ObservationExpression join(ObservationExpression.Operator operator, List<ObservationExpression> operands) {
		List<ObservationExpression> flat = new ArrayList<>();
		for (ObservationExpression operand : operands) {
			if (operand instanceof ObservationExpression.Combination inner && inner.operator() == operator) {
				flat.addAll(inner.operands());
			} else {
				flat.add(operand);
			}
		}
		return flat.size() == 1 ? flat.getFirst() : new ObservationExpression.Combination(operator, flat);
	}
}
