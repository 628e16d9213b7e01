package org.akashi.stix.internal.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.ObservationExpression.Qualified;
import org.akashi.stix.pattern.Qualifier;

/**
 * Rows of qualifiers in one order. START/STOP looks at each observation by itself, so it may stand outermost; WITHIN directly
 * in WITHIN is the shorter one; REPEATS directly in REPEATS multiplies; REPEATS 1 TIMES says nothing.
 */
final class Qualifiers {

	private Qualifiers() {
	}

	/** A sorted expression, no AND with REPEATS, with one more qualifier, in the one order. */
	static ObservationExpression qualify(ObservationExpression expression, Qualifier qualifier) {
		if (qualifier instanceof Qualifier.Repeats r && r.times() == 1) {
			return expression;
		}
		if (expression instanceof Qualified q) {
			if (q.qualifier() instanceof Qualifier.StartStop inner) {
				return startStop(q, inner, qualifier);
			}
			if (q.qualifier() instanceof Qualifier.Within a && qualifier instanceof Qualifier.Within b) {
				return within(q.expression(), a.seconds().min(b.seconds()));
			}
			if (q.qualifier() instanceof Qualifier.Repeats a && qualifier instanceof Qualifier.Repeats b) {
				return new Qualified(q.expression(), new Qualifier.Repeats(product(a.times(), b.times())));
			}
		}
		return switch (qualifier) {
			case Qualifier.Within w -> within(expression, w.seconds());
			case Qualifier.StartStop s -> new Qualified(expression, new Qualifier.StartStop(time(s.start()), time(s.stop())));
			case Qualifier.Repeats r -> new Qualified(expression, r);
		};
	}

	private static ObservationExpression startStop(Qualified q, Qualifier.StartStop inner, Qualifier qualifier) {
		if (!(qualifier instanceof Qualifier.StartStop s)) {
			return qualify(ObservationNormalizer.qualify(q.expression(), qualifier), inner);
		}
		Qualifier.StartStop outer = new Qualifier.StartStop(time(s.start()), time(s.stop()));
		int order = inner.toString().compareTo(outer.toString());
		return order == 0 ? q : order < 0 ? new Qualified(q, outer) : new Qualified(qualify(q.expression(), outer), inner);
	}

	private static Qualified within(ObservationExpression expression, BigDecimal seconds) {
		return new Qualified(expression, new Qualifier.Within(Atoms.shortest(seconds)));
	}

	private static String time(String timestamp) {
		return timestamp.replaceFirst("\\.0+Z$", "Z").replaceFirst("(\\.\\d*[1-9])0+Z$", "$1Z");
	}

	/** The outermost qualifiers that only choose by time, the innermost first. */
	static List<Qualifier> filters(ObservationExpression expression) {
		List<Qualifier> filters = new ArrayList<>();
		ObservationExpression e = expression;
		while (e instanceof Qualified q && !(q.qualifier() instanceof Qualifier.Repeats)) {
			filters.addFirst(q.qualifier());
			e = q.expression();
		}
		return filters;
	}

	static ObservationExpression withoutFilters(ObservationExpression expression) {
		ObservationExpression e = expression;
		while (e instanceof Qualified q && !(q.qualifier() instanceof Qualifier.Repeats)) {
			e = q.expression();
		}
		return e;
	}

	static ObservationExpression filtered(ObservationExpression expression, List<Qualifier> filters) {
		ObservationExpression e = expression;
		for (Qualifier filter : filters) {
			e = qualify(e, filter);
		}
		return e;
	}

	static long sum(long a, long b) {
		return a > Long.MAX_VALUE / 4 - b ? Long.MAX_VALUE / 4 : a + b;
	}

	private static long product(long a, long b) {
		return a > Long.MAX_VALUE / 4 / b ? Long.MAX_VALUE / 4 : a * b;
	}
}
