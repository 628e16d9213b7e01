package org.akashi.stix.internal.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Combination;
import org.akashi.stix.pattern.ComparisonExpression.Exists;
import org.akashi.stix.pattern.ComparisonExpression.Operator;
import org.akashi.stix.pattern.ObjectPath;

/**
 * A disjunction of conjunctions of comparisons, reduced to the prime ones: comparisons are independent statements but for those
 * that {@link Atoms#implies follow} from each other and for EXISTS with NOT EXISTS of the same path. Two expressions that are
 * equal by the laws of logic have the same prime terms.
 */
final class Terms {

	private static final int MOST_RESOLVED = 200;

	private Terms() {
	}

	/** The terms of an expression of normal comparisons; the caller has made sure that there are not too many. */
	static List<Set<ComparisonExpression>> of(ComparisonExpression expression) {
		if (!(expression instanceof Combination c)) {
			ComparisonExpression steps = Atoms.steps(expression);
			return steps instanceof Combination set ? of(set) : List.of(Set.of(expression));
		}
		List<Set<ComparisonExpression>> terms = new ArrayList<>();
		if (c.operator() == Operator.OR) {
			c.operands().forEach(operand -> terms.addAll(of(operand)));
			return terms;
		}
		terms.add(Set.of());
		for (ComparisonExpression operand : c.operands()) {
			List<Set<ComparisonExpression>> right = of(operand);
			List<Set<ComparisonExpression>> left = List.copyOf(terms);
			terms.clear();
			for (Set<ComparisonExpression> a : left) {
				for (Set<ComparisonExpression> b : right) {
					Set<ComparisonExpression> both = new LinkedHashSet<>(a);
					both.addAll(b);
					terms.add(both);
				}
			}
		}
		return terms;
	}

	/** The prime terms; empty when none of the terms can ever hold. */
	static List<Set<ComparisonExpression>> reduce(List<Set<ComparisonExpression>> terms) {
		Collection<Set<ComparisonExpression>> possible = new LinkedHashSet<>();
		for (Set<ComparisonExpression> term : terms) {
			if (isPossible(term)) {
				possible.add(strongest(term));
			}
		}
		List<Set<ComparisonExpression>> kept = absorb(possible);
		for (int i = 0; i < MOST_RESOLVED; i++) {
			Set<ComparisonExpression> more = resolve(kept);
			if (more == null) {
				break;
			}
			List<Set<ComparisonExpression>> all = new ArrayList<>(kept);
			all.add(more);
			kept = absorb(all);
		}
		return kept;
	}

	/** AND joins statements about one object: of one type, and not both with and without a property. */
	private static boolean isPossible(Set<ComparisonExpression> term) {
		String type = null;
		for (ComparisonExpression atom : term) {
			ObjectPath path = Atoms.path(atom);
			if (type != null && !type.equals(path.objectType())) {
				return false;
			}
			type = path.objectType();
			if (atom instanceof ComparisonExpression.Comparison c && c.constants().isEmpty()) {
				return false; // in the empty set
			}
		}
		for (ComparisonExpression atom : term) {
			if (atom instanceof Exists e && e.negated()
					&& term.stream().anyMatch(other -> other != atom && Atoms.path(other).equals(e.path()))) {
				return false;
			}
		}
		return true;
	}

	private static Set<ComparisonExpression> strongest(Set<ComparisonExpression> term) {
		if (term.size() == 1) {
			return term;
		}
		Set<ComparisonExpression> strongest = new LinkedHashSet<>();
		for (ComparisonExpression atom : term) {
			if (term.stream().noneMatch(other -> !other.equals(atom) && Atoms.implies(other, atom))) {
				strongest.add(atom);
			}
		}
		return strongest;
	}

	/** Leaves out the terms that another, weaker one makes superfluous. */
	private static List<Set<ComparisonExpression>> absorb(Collection<Set<ComparisonExpression>> terms) {
		List<Set<ComparisonExpression>> bySize = new ArrayList<>(new LinkedHashSet<>(terms));
		bySize.sort(Comparator.comparingInt(Set::size));
		Set<ComparisonExpression> singles = new HashSet<>();
		Map<ObjectPath, List<ComparisonExpression>> wide = new HashMap<>();
		bySize.stream().filter(term -> term.size() == 1).map(term -> term.iterator().next()).forEach(atom -> {
			singles.add(atom);
			if (canFollow(atom)) {
				wide.computeIfAbsent(Atoms.path(atom), path -> new ArrayList<>()).add(atom);
			}
		});
		List<Set<ComparisonExpression>> kept = new ArrayList<>();
		List<Set<ComparisonExpression>> several = new ArrayList<>();
		for (Set<ComparisonExpression> term : bySize) {
			boolean single = term.size() == 1;
			boolean covered = term.stream().anyMatch(atom -> !single && singles.contains(atom) || wide.getOrDefault(Atoms.path(atom), List.of())
					.stream().anyMatch(weak -> !weak.equals(atom) && Atoms.implies(atom, weak)));
			if (!covered && several.stream().noneMatch(weak -> covers(weak, term))) {
				kept.add(term);
				if (!single) {
					several.removeIf(strong -> covers(term, strong) && kept.remove(strong));
					several.add(term);
				}
			}
		}
		return kept;
	}

	/** Whether a comparison may follow from another one. */
	private static boolean canFollow(ComparisonExpression atom) {
		return !(atom instanceof ComparisonExpression.Comparison c) || switch (c.comparator()) {
			case EQUAL, IN, LIKE, MATCHES -> false;
			default -> true;
		};
	}

	/** Whether each statement of the weak term follows from one of the strong term. */
	static boolean covers(Set<ComparisonExpression> weak, Set<ComparisonExpression> strong) {
		return weak.stream().allMatch(w -> strong.contains(w) || strong.stream().anyMatch(s -> Atoms.implies(s, w)));
	}

	/** What follows from a term with EXISTS and one with NOT EXISTS of the same path, and is not among the terms; or {@code null}. */
	private static Set<ComparisonExpression> resolve(List<Set<ComparisonExpression>> terms) {
		for (Set<ComparisonExpression> without : terms) {
			for (ComparisonExpression atom : without) {
				if (atom instanceof Exists no && no.negated()) {
					Exists yes = new Exists(no.path(), false);
					for (Set<ComparisonExpression> with : terms) {
						Set<ComparisonExpression> both = new LinkedHashSet<>(without);
						both.addAll(with);
						both.remove(no);
						both.remove(yes);
						if (with.contains(yes) && !both.isEmpty() && isPossible(both) && terms.stream().noneMatch(weak -> covers(weak, both))) {
							return strongest(both);
						}
					}
				}
			}
		}
		return null;
	}
}
