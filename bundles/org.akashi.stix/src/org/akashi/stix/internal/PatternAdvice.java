package org.akashi.stix.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.stix.internal.matching.Regex;
import org.akashi.stix.internal.matching.RegexFault;
import org.akashi.stix.internal.pattern.Network;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObjectPath;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Qualifier;

/** What is allowed by the grammar but can never match, or can't be evaluated. */
public final class PatternAdvice {

	private final String text;
	private final List<PatternProblem> advice;

	/**
	 * @param text   the pattern
	 * @param advice gets what is found
	 */
	public PatternAdvice(String text, List<PatternProblem> advice) {
		this.text = text;
		this.advice = advice;
	}

	/** Looks through an expression. */
	public void check(ObservationExpression expression) {
		switch (expression) {
			case ObservationExpression.Observation o -> types(o.comparison());
			case ObservationExpression.Combination c -> c.operands().forEach(this::check);
			case ObservationExpression.Qualified q -> {
				if (q.qualifier() instanceof Qualifier.StartStop s) {
					timestamp(s.start());
					timestamp(s.stop());
				}
				check(q.expression());
			}
		}
	}

	private void say(String part, String message) {
		advice.add(PatternChecks.place(text, part, message));
	}

	/** The types of objects that an expression can hold of; AND needs one that all operands can hold of (section 9.5). */
	private Set<String> types(ComparisonExpression expression) {
		return switch (expression) {
			case Comparison c -> {
				path(c.path());
				comparison(c);
				yield Set.of(c.path().objectType());
			}
			case ComparisonExpression.Exists e -> {
				path(e.path());
				yield Set.of(e.path().objectType());
			}
			case ComparisonExpression.Combination c -> combination(c);
		};
	}

	private Set<String> combination(ComparisonExpression.Combination c) {
		Set<String> types = new HashSet<>();
		boolean first = true;
		for (ComparisonExpression operand : c.operands()) {
			Set<String> more = types(operand);
			if (first || c.operator() == ComparisonExpression.Operator.OR) {
				types.addAll(more);
			} else if (!types.isEmpty()) {
				Set<String> before = Set.copyOf(types);
				types.retainAll(more);
				if (types.isEmpty()) {
					String other = more.iterator().next();
					say(other + ":", "AND joins statements about one object, which can't be both of type " + before.iterator().next() + " and of type "
							+ other + "; «[…] AND […]» asks for two observations");
				}
			}
			first = false;
		}
		return types;
	}

	private void path(ObjectPath path) {
		for (ObjectPath.Step step : path.steps()) {
			if (step instanceof ObjectPath.Element e && e.index() < 0) {
				say("[" + e.index() + "]", "Lists are counted from 0; no element has the index " + e.index());
			}
		}
	}

	private void comparison(Comparison c) {
		c.constants().stream().filter(Constant.Timestamp.class::isInstance).forEach(t -> timestamp(t.plain()));
		if (c.comparator() == Comparator.IN) {
			set(c);
		} else if (c.comparator() == Comparator.MATCHES) {
			try {
				Regex.compile(c.constant().plain());
			} catch (RegexFault e) {
				say(c.constant().toString(), e.getMessage());
			}
		} else if (c.comparator() == Comparator.ISSUBSET || c.comparator() == Comparator.ISSUPERSET) {
			if (Network.parse(c.constant().plain()).isEmpty()) {
				say(c.constant().toString(), "Not an IPv4 or IPv6 address or network: " + c.constant().plain());
			}
		}
	}

	private void set(Comparison c) {
		if (c.constants().isEmpty()) {
			say(c.path().toString(), "Nothing is in the empty set");
		}
		Set<Class<?>> kinds = c.constants().stream().map(Object::getClass).collect(Collectors.toSet());
		if (kinds.size() > 1) {
			say(c.constants().getFirst().toString(), "A set has constants of one kind (section 9.3)");
		}
	}

	private void timestamp(String timestamp) {
		if (!Timestamps.isValid(timestamp)) {
			say("t'" + timestamp + "'", "There is no such day: " + timestamp);
		}
	}
}
