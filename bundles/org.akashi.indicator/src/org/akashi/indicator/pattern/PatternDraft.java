package org.akashi.indicator.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.observable.Observable;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.Qualifier;
import org.akashi.stix.pattern.StixPattern;

/**
 * A pattern as a person puts it together: observations, each of some terms, joined in one way and qualified. Any pattern that is
 * built so can be read back as the same draft. Immutable.
 *
 * @param observations at least one for a pattern
 * @param join         how they are joined
 * @param qualifiers   of all together, innermost first
 */
public record PatternDraft(List<Observed> observations, ObservationExpression.Operator join, List<Qualifier> qualifiers) {

	/**
	 * What one comparison, or several that belong together, say.
	 *
	 * @param text       in the pattern language, without brackets
	 * @param observable the observable that it says and nothing more, if that is so
	 */
	public record Term(String text, Optional<Observable> observable) {

		/** The term of an observable, which must be expressible. */
		public static Term of(Observable observable) {
			String pattern = ObservablePatterns.pattern(observable);
			return new Term(pattern.substring(1, pattern.length() - 1), Optional.of(observable));
		}

		/**
		 * A term as written.
		 *
		 * @throws PatternException when it is none
		 */
		public static Term of(String text) {
			Patterns.parse("[" + text + "]");
			return new Term(text, plain(text));
		}

		private static Optional<Observable> plain(String text) {
			List<Observable> found = ObservablePatterns.observables("[" + text + "]");
			if (found.size() != 1 || !ObservablePatterns.expressible(found.getFirst().type())) {
				return Optional.empty();
			}
			StixPattern of = Patterns.parse(ObservablePatterns.pattern(found.getFirst()));
			return of.isEquivalent(Patterns.parse("[" + text + "]")) ? Optional.of(found.getFirst()) : Optional.empty();
		}
	}

	/**
	 * One observation.
	 *
	 * @param terms      at least one
	 * @param join       how they are joined
	 * @param qualifiers of this observation alone, innermost first
	 */
	public record Observed(List<Term> terms, ComparisonExpression.Operator join, List<Qualifier> qualifiers) {

		/** Copies the lists; one term alone is joined by OR, which says nothing. */
		public Observed {
			terms = List.copyOf(terms);
			join = terms.size() < 2 ? ComparisonExpression.Operator.OR : join;
			qualifiers = List.copyOf(qualifiers);
		}

		private String written() {
			String all = terms.stream().map(term -> terms.size() > 1 && join == ComparisonExpression.Operator.AND && joinsByOr(term) ? "(" + term.text() + ")" : term.text())
					.collect(Collectors.joining(" " + join + " "));
			return qualified("[" + all + "]", qualifiers);
		}

		private static boolean joinsByOr(Term term) {
			return Patterns.parse("[" + term.text() + "]").root() instanceof ObservationExpression.Observation o
					&& o.comparison() instanceof ComparisonExpression.Combination c && c.operator() == ComparisonExpression.Operator.OR;
		}
	}

	/** Copies the lists. */
	public PatternDraft {
		observations = List.copyOf(observations);
		qualifiers = List.copyOf(qualifiers);
	}

	/** Any of these in one observation; those that have no pattern are left out. */
	public static PatternDraft any(Collection<Observable> observables) {
		List<Term> terms = observables.stream().distinct().filter(observable -> ObservablePatterns.expressible(observable.type())).map(Term::of).toList();
		return new PatternDraft(terms.isEmpty() ? List.of() : List.of(new Observed(terms, ComparisonExpression.Operator.OR, List.of())),
				ObservationExpression.Operator.OR, List.of());
	}

	/** Each of these in an observation of its own; those that have no pattern are left out. */
	public static PatternDraft each(Collection<Observable> observables, ObservationExpression.Operator join) {
		return new PatternDraft(observables.stream().distinct().filter(observable -> ObservablePatterns.expressible(observable.type()))
				.map(observable -> new Observed(List.of(Term.of(observable)), ComparisonExpression.Operator.OR, List.of())).toList(), join, List.of());
	}

	/** The pattern; {@code ""} without observations. */
	public String pattern() {
		List<Observed> all = observations.stream().filter(observed -> !observed.terms().isEmpty()).toList();
		String joined = all.stream().map(Observed::written).collect(Collectors.joining(" " + join + " "));
		return all.isEmpty() || qualifiers.isEmpty() ? joined : qualified(all.size() == 1 && all.getFirst().qualifiers().isEmpty() ? joined : "(" + joined + ")", qualifiers);
	}

	private static String qualified(String pattern, List<Qualifier> qualifiers) {
		return qualifiers.isEmpty() ? pattern : pattern + " " + qualifiers.stream().map(PatternDraft::written).collect(Collectors.joining(" "));
	}

	/** A qualifier as patterns have it. */
	public static String written(Qualifier qualifier) {
		return switch (qualifier) {
			case Qualifier.Within w -> "WITHIN " + w.seconds().toPlainString() + " SECONDS";
			case Qualifier.Repeats r -> "REPEATS " + r.times() + " TIMES";
			case Qualifier.StartStop s -> "START t'" + s.start() + "' STOP t'" + s.stop() + "'";
		};
	}

	/**
	 * Reads a pattern as a draft whose pattern has the same tree. Comparisons that are deeper joined become terms as written.
	 *
	 * @return empty when observations are joined in more than one way
	 */
	public static Optional<PatternDraft> read(StixPattern pattern) {
		List<Qualifier> qualifiers = new ArrayList<>();
		ObservationExpression inner = unqualified(pattern.root(), qualifiers);
		if (inner instanceof ObservationExpression.Observation single) {
			return Optional.of(new PatternDraft(List.of(new Observed(terms(single), join(single), qualifiers)), ObservationExpression.Operator.OR, List.of()));
		}
		ObservationExpression.Combination joined = (ObservationExpression.Combination) inner;
		List<Observed> observations = new ArrayList<>();
		for (ObservationExpression operand : joined.operands()) {
			List<Qualifier> own = new ArrayList<>();
			if (!(unqualified(operand, own) instanceof ObservationExpression.Observation single)) {
				return Optional.empty();
			}
			observations.add(new Observed(terms(single), join(single), own));
		}
		PatternDraft draft = new PatternDraft(observations, joined.operator(), qualifiers);
		return Optional.of(draft).filter(read -> Patterns.check(read.pattern()).isEmpty() && Patterns.parse(read.pattern()).equals(pattern));
	}

	private static ObservationExpression unqualified(ObservationExpression expression, List<Qualifier> qualifiers) {
		ObservationExpression inner = expression;
		while (inner instanceof ObservationExpression.Qualified qualified) {
			qualifiers.addFirst(qualified.qualifier());
			inner = qualified.expression();
		}
		return inner;
	}

	private static ComparisonExpression.Operator join(ObservationExpression.Observation observation) {
		return observation.comparison() instanceof ComparisonExpression.Combination c ? c.operator() : ComparisonExpression.Operator.OR;
	}

	private static List<Term> terms(ObservationExpression.Observation observation) {
		if (!(observation.comparison() instanceof ComparisonExpression.Combination c)) {
			return List.of(term(observation.comparison()));
		}
		List<ComparisonExpression> operands = c.operands();
		List<Term> terms = new ArrayList<>();
		for (int i = 0; i < operands.size(); i++) {
			Optional<Term> pair = c.operator() == ComparisonExpression.Operator.AND && i + 1 < operands.size()
					? pair(operands.get(i), operands.get(i + 1)) : Optional.empty();
			terms.add(pair.orElse(term(operands.get(i))));
			i += pair.isPresent() ? 1 : 0;
		}
		return terms;
	}

	/** A path's name and folder, an address and its port: two comparisons that say one observable. */
	private static Optional<Term> pair(ComparisonExpression first, ComparisonExpression second) {
		if (!(first instanceof ComparisonExpression.Comparison) || !(second instanceof ComparisonExpression.Comparison)) {
			return Optional.empty();
		}
		Term both = term(new ComparisonExpression.Combination(ComparisonExpression.Operator.AND, List.of(first, second)));
		return Optional.of(both).filter(term -> term.observable().isPresent());
	}

	private static Term term(ComparisonExpression comparison) {
		String text = text(comparison);
		return new Term(text, Term.plain(text));
	}

	/** A comparison in the pattern language, without brackets. */
	static String text(ComparisonExpression comparison) {
		String pattern = new StixPattern(new ObservationExpression.Observation(comparison)).toString();
		return pattern.substring(1, pattern.length() - 1);
	}
}
