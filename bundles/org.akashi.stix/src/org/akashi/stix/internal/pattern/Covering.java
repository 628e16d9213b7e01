package org.akashi.stix.internal.pattern;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.ObservationExpression.Combination;
import org.akashi.stix.pattern.ObservationExpression.Observation;
import org.akashi.stix.pattern.ObservationExpression.Operator;
import org.akashi.stix.pattern.ObservationExpression.Qualified;
import org.akashi.stix.pattern.Qualifier;

/** Whether the observations that fulfil one expression always fulfil another one too. Some that do are not seen. */
final class Covering {

	private static final long MOST_UNROLLED = 12;

	private Covering() {
	}

	/** Whether the weak expression holds wherever the strong one does. */
	static boolean covers(ObservationExpression weak, ObservationExpression strong) {
		if (weak.equals(strong)) {
			return true;
		}
		if (weak instanceof Observation w && strong instanceof Observation s) {
			return comparisons(w, s);
		}
		if (weak instanceof Qualified w && strong instanceof Qualified s && sameOrWider(w.qualifier(), s.qualifier())
				&& covers(w.expression(), s.expression())) {
			return true;
		}
		if (strong instanceof Qualified s && covers(weak, s.expression())) {
			return true; // a qualifier only asks for more
		}
		if (strong instanceof Combination s && s.operator() != Operator.OR && s.operands().stream().anyMatch(operand -> covers(weak, operand))) {
			return true;
		}
		if (weak instanceof Combination w && w.operator() == Operator.FOLLOWEDBY) {
			return strong instanceof Combination s && s.operator() == Operator.FOLLOWEDBY && inOrder(w.operands(), s.operands());
		}
		List<ObservationExpression> each = each(weak, false);
		List<ObservationExpression> those = each(strong, each.stream().noneMatch(Covering::isOrdered));
		return each.size() > 1 && each.size() <= those.size() && inAnyOrder(each, those);
	}

	private static boolean isOrdered(ObservationExpression expression) {
		return expression instanceof Combination c && c.operator() == Operator.FOLLOWEDBY;
	}

	/**
	 * The parts that need observations of their own; a part that is repeated often counts as one.
	 *
	 * @param apart whether the parts of FOLLOWEDBY are taken apart, which forgets their order
	 */
	private static List<ObservationExpression> each(ObservationExpression expression, boolean apart) {
		if (expression instanceof Combination c && (c.operator() == Operator.AND || apart && isOrdered(c))) {
			return c.operands().stream().flatMap(operand -> each(operand, apart).stream()).toList();
		}
		if (expression instanceof Qualified q && q.qualifier() instanceof Qualifier.Repeats r && r.times() <= MOST_UNROLLED) {
			List<ObservationExpression> once = each(q.expression(), apart);
			return Collections.nCopies((int) r.times(), once).stream().flatMap(List::stream).toList();
		}
		return List.of(expression);
	}

	private static boolean comparisons(Observation weak, Observation strong) {
		List<ComparisonExpression> ws = plain(weak.comparison());
		List<ComparisonExpression> ss = plain(strong.comparison());
		if (!ws.isEmpty() && !ss.isEmpty()) {
			for (ComparisonExpression w : ws) {
				if (ss.stream().noneMatch(s -> Atoms.implies(s, w))) {
					return false;
				}
			}
			return true;
		}
		if (!ComparisonNormalizer.isShort(weak.comparison()) || !ComparisonNormalizer.isShort(strong.comparison())) {
			return false;
		}
		List<Set<ComparisonExpression>> alternatives = Terms.of(weak.comparison());
		return Terms.of(strong.comparison()).stream().allMatch(term -> alternatives.stream().anyMatch(w -> Terms.covers(w, term)));
	}

	/** The comparisons of one conjunction that has no sets; empty for all else. The usual case, and by far the quickest. */
	private static List<ComparisonExpression> plain(ComparisonExpression expression) {
		List<ComparisonExpression> operands = expression instanceof ComparisonExpression.Combination c
				? c.operator() == ComparisonExpression.Operator.AND ? c.operands() : List.of() : List.of(expression);
		for (ComparisonExpression operand : operands) {
			if (operand instanceof ComparisonExpression.Combination
					|| operand instanceof ComparisonExpression.Comparison c && c.comparator() == ComparisonExpression.Comparator.IN) {
				return List.of();
			}
		}
		return operands;
	}

	/** What repeats oftener, or within a shorter time, is stronger. */
	private static boolean sameOrWider(Qualifier weak, Qualifier strong) {
		return weak.equals(strong) || weak instanceof Qualifier.Repeats w && strong instanceof Qualifier.Repeats s && w.times() <= s.times()
				|| weak instanceof Qualifier.Within a && strong instanceof Qualifier.Within b && a.seconds().compareTo(b.seconds()) >= 0;
	}

	/** Whether each weak operand has a strong one of its own. */
	private static boolean inAnyOrder(List<ObservationExpression> weak, List<ObservationExpression> strong) {
		int[] taken = new int[strong.size()];
		Arrays.fill(taken, -1);
		for (int i = 0; i < weak.size(); i++) {
			if (!place(i, weak, strong, taken, new boolean[strong.size()])) {
				return false;
			}
		}
		return true;
	}

	private static boolean place(int i, List<ObservationExpression> weak, List<ObservationExpression> strong, int[] taken, boolean[] seen) {
		for (int j = 0; j < strong.size(); j++) {
			if (!seen[j] && covers(weak.get(i), strong.get(j))) {
				seen[j] = true;
				if (taken[j] < 0 || place(taken[j], weak, strong, taken, seen)) {
					taken[j] = i;
					return true;
				}
			}
		}
		return false;
	}

	private static boolean inOrder(List<ObservationExpression> weak, List<ObservationExpression> strong) {
		int next = 0;
		for (ObservationExpression s : strong) {
			if (next < weak.size() && covers(weak.get(next), s)) {
				next++;
			}
		}
		return next == weak.size();
	}
}
