package org.akashi.stix.pattern;

import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.internal.PatternAdvice;
import org.akashi.stix.internal.PatternChecks;
import org.akashi.stix.internal.PatternParsing;

/** The pattern language of STIX 2.1 (section 9). Stateless and thread-safe. */
public final class Patterns {

	private Patterns() {
	}

	/**
	 * Reads a pattern.
	 *
	 * @throws PatternException if the text does not follow the grammar, a constant is malformed, or a qualifier stands twice
	 */
	public static StixPattern parse(String pattern) {
		List<PatternProblem> problems = new ArrayList<>();
		StixPattern parsed = PatternParsing.parse(pattern, problems);
		if (!problems.isEmpty()) {
			throw new PatternException(problems);
		}
		return parsed;
	}

	/**
	 * All that is wrong with a pattern: what {@link #parse} refuses, and values that cannot be what their path says, such as
	 * an MD5 of 31 digits, or START after STOP.
	 *
	 * @return the problems in order of the text; empty when there are none
	 */
	public static List<PatternProblem> check(String pattern) {
		List<PatternProblem> problems = new ArrayList<>();
		StixPattern parsed = PatternParsing.parse(pattern, problems);
		if (problems.isEmpty()) {
			PatternChecks.check(pattern, parsed, problems);
		}
		return problems;
	}

	/**
	 * What is allowed but hardly meant in a pattern that {@link #check} has nothing against: AND of objects of different types,
	 * which nothing can fulfil, days that are not, regular expressions that are none or that use what {@link PatternMatcher} can't
	 * evaluate, ISSUBSET of what is no network, sets of different kinds of constants.
	 *
	 * @return the warnings; empty when there are none, or the pattern can't be read
	 */
	public static List<PatternProblem> advice(String pattern) {
		List<PatternProblem> advice = new ArrayList<>();
		StixPattern parsed = PatternParsing.parse(pattern, new ArrayList<>());
		if (parsed != null) {
			new PatternAdvice(pattern, advice).check(parsed.root());
		}
		return advice;
	}
}
