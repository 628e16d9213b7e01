package org.akashi.stix.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.akashi.stix.internal.grammar.StixPatternParser.*;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObjectPath;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Qualifier;
import org.antlr.v4.runtime.Token;

/** From the grammar's tree to the API's, with the checks that the grammar leaves to it. */
final class PatternBuilder {

	private static final Pattern TIMESTAMP = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?Z");
	private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})*");
	private static final Pattern BASE64 = Pattern.compile("([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)");

	/** Each nests one deeper: a hostile pattern must not overflow the stack. */
	private static final int MOST_QUALIFIERS = 8;

	private final List<PatternProblem> problems;

	PatternBuilder(List<PatternProblem> problems) {
		this.problems = problems;
	}

	ObservationExpression followed(FollowedContext c) {
		return join(ObservationExpression.Operator.FOLLOWEDBY, c.alternative(), this::alternative);
	}

	private ObservationExpression alternative(AlternativeContext c) {
		return join(ObservationExpression.Operator.OR, c.conjunction(), this::conjunction);
	}

	private ObservationExpression conjunction(ConjunctionContext c) {
		return join(ObservationExpression.Operator.AND, c.observation(), this::observation);
	}

	private static <C> ObservationExpression join(ObservationExpression.Operator operator, List<C> contexts, Function<C, ObservationExpression> build) {
		List<ObservationExpression> operands = new ArrayList<>();
		for (C context : contexts) {
			ObservationExpression operand = build.apply(context);
			if (operand instanceof ObservationExpression.Combination inner && inner.operator() == operator) {
				operands.addAll(inner.operands());
			} else {
				operands.add(operand);
			}
		}
		return operands.size() == 1 ? operands.getFirst() : new ObservationExpression.Combination(operator, operands);
	}

	private ObservationExpression observation(ObservationContext c) {
		ObservationExpression expression = c.comparisons() != null ? new ObservationExpression.Observation(comparisons(c.comparisons()))
				: followed(c.followed());
		Set<Class<?>> kinds = new HashSet<>();
		if (c.qualifier().size() > MOST_QUALIFIERS) {
			report(c.qualifier(MOST_QUALIFIERS).getStart(), "More than " + MOST_QUALIFIERS + " qualifiers stand in a row");
			return expression;
		}
		for (QualifierContext q : c.qualifier()) {
			Qualifier qualifier = qualifier(q);
			if (!kinds.add(qualifier.getClass()) && c.comparisons() != null) {
				report(q.getStart(), "The qualifier stands twice; put the first one's expression in parentheses");
			}
			expression = new ObservationExpression.Qualified(expression, qualifier);
		}
		return expression;
	}

	private Qualifier qualifier(QualifierContext context) {
		return switch (context) {
			case WithinContext w -> {
				BigDecimal seconds = number(w.number());
				if (seconds.signum() <= 0) {
					report(w.number().getStart(), "WITHIN needs a number greater than 0");
				}
				yield new Qualifier.Within(seconds);
			}
			case RepeatsContext r -> {
				BigDecimal times = number(r.number());
				boolean possible = r.number().INTEGER() != null && times.signum() > 0 && times.precision() < 18;
				if (!possible) {
					report(r.number().getStart(), "REPEATS needs a whole number from 1 on");
				}
				yield new Qualifier.Repeats(possible ? times.longValueExact() : 1);
			}
			case StartStopContext s -> new Qualifier.StartStop(timestamp(s.timestamp(0).TIMESTAMP().getSymbol()),
					timestamp(s.timestamp(1).TIMESTAMP().getSymbol()));
			default -> throw new IllegalStateException(context.getText());
		};
	}

	private ComparisonExpression comparisons(ComparisonsContext c) {
		return joinComparisons(ComparisonExpression.Operator.OR, c.comparisonsAnd(),
				and -> joinComparisons(ComparisonExpression.Operator.AND, and.comparison(), this::comparison));
	}

	private static <C> ComparisonExpression joinComparisons(ComparisonExpression.Operator operator, List<C> contexts, Function<C, ComparisonExpression> build) {
		List<ComparisonExpression> operands = new ArrayList<>();
		for (C context : contexts) {
			ComparisonExpression operand = build.apply(context);
			if (operand instanceof ComparisonExpression.Combination inner && inner.operator() == operator) {
				operands.addAll(inner.operands());
			} else {
				operands.add(operand);
			}
		}
		return operands.size() == 1 ? operands.getFirst() : new ComparisonExpression.Combination(operator, operands);
	}

	private ComparisonExpression comparison(ComparisonContext context) {
		return switch (context) {
			case GroupContext g -> comparisons(g.comparisons());
			case ExistsContext e -> new ComparisonExpression.Exists(path(e.path()), e.NOT() != null);
			case TestContext t -> test(path(t.path()), t.NOT() != null, t.relation());
			default -> throw new IllegalStateException(context.getText());
		};
	}

	private ComparisonExpression test(ObjectPath path, boolean not, RelationContext relation) {
		return switch (relation) {
			case EqualityContext e -> new ComparisonExpression.Comparison(path, not, e.EQUAL() != null ? Comparator.EQUAL : Comparator.NOT_EQUAL,
					List.of(constant(e.literal())));
			case OrderContext o -> new ComparisonExpression.Comparison(path, not, comparator(o), List.of(constant(o.ordered())));
			case TextTestContext t -> new ComparisonExpression.Comparison(path, not, comparator(t),
					List.of(new Constant.Text(text(t.STRING().getText()))));
			case MembershipContext m -> new ComparisonExpression.Comparison(path, not, Comparator.IN,
					m.literal().stream().map(this::constant).toList());
			default -> throw new IllegalStateException(relation.getText());
		};
	}

	private static Comparator comparator(OrderContext o) {
		return o.LESS() != null ? Comparator.LESS : o.LESS_EQUAL() != null ? Comparator.LESS_EQUAL
				: o.GREATER() != null ? Comparator.GREATER : Comparator.GREATER_EQUAL;
	}

	private static Comparator comparator(TextTestContext t) {
		return t.LIKE() != null ? Comparator.LIKE : t.MATCHES() != null ? Comparator.MATCHES
				: t.ISSUBSET() != null ? Comparator.ISSUBSET : Comparator.ISSUPERSET;
	}

	private ObjectPath path(PathContext c) {
		List<ObjectPath.Step> steps = new ArrayList<>();
		steps.add(new ObjectPath.Member(key(c.key())));
		for (StepContext step : c.step()) {
			steps.add(switch (step) {
				case MemberContext m -> new ObjectPath.Member(key(m.key()));
				case ElementContext e -> new ObjectPath.Element(index(e.INTEGER().getSymbol()));
				default -> new ObjectPath.AnyElement();
			});
		}
		return new ObjectPath(c.getStart().getText(), steps);
	}

	private int index(Token token) {
		try {
			return Integer.parseInt(token.getText());
		} catch (NumberFormatException e) {
			report(token, "Not an index of a list: " + token.getText());
			return 0;
		}
	}

	private static String key(KeyContext c) {
		return c.NAME() != null ? c.getText() : text(c.getText());
	}

	private Constant constant(LiteralContext c) {
		return c.ordered() != null ? constant(c.ordered()) : new Constant.Bool(c.TRUE() != null);
	}

	private Constant constant(OrderedContext c) {
		if (c.number() != null) {
			return new Constant.Number(number(c.number()));
		}
		Token token = c.getStart();
		if (c.STRING() != null) {
			return new Constant.Text(text(token.getText()));
		}
		if (c.TIMESTAMP() != null) {
			return new Constant.Timestamp(timestamp(token));
		}
		boolean hex = c.HEX() != null;
		String value = text(token.getText().substring(1));
		if (!(hex ? HEX : BASE64).matcher(value).matches()) {
			report(token, hex ? "h'…' needs an even number of hexadecimal digits" : "b'…' needs base64 with padding");
		}
		return hex ? new Constant.Hex(value) : new Constant.Binary(value);
	}

	private static BigDecimal number(NumberContext c) {
		return new BigDecimal(c.getText());
	}

	private String timestamp(Token token) {
		String value = text(token.getText().substring(1));
		if (!TIMESTAMP.matcher(value).matches()) {
			report(token, "A timestamp looks like t'2026-01-31T09:30:00Z', with an optional fraction of the second");
		}
		return value;
	}

	/** A text without its quotes and escapes. */
	private static String text(String quoted) {
		StringBuilder out = new StringBuilder(quoted.length());
		for (int i = 1; i < quoted.length() - 1; i++) {
			char c = quoted.charAt(i);
			out.append(c == '\\' ? quoted.charAt(++i) : c);
		}
		return out.toString();
	}

	private void report(Token token, String message) {
		problems.add(PatternParsing.problem(token, message));
	}
}
