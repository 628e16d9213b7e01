package org.akashi.stix.internal;

import java.util.List;

import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Qualifier;
import org.akashi.stix.pattern.StixPattern;

/** What a pattern that follows the grammar still cannot mean. */
public final class PatternChecks {

	private PatternChecks() {
	}

	/** Adds the problems of a pattern. */
	public static void check(String text, StixPattern pattern, List<PatternProblem> problems) {
		for (Comparison comparison : pattern.comparisons()) {
			List<String> members = comparison.path().members();
			Comparator c = comparison.comparator();
			int hashes = members.lastIndexOf("hashes");
			if (hashes >= 0 && hashes == members.size() - 2 && (c == Comparator.EQUAL || c == Comparator.NOT_EQUAL || c == Comparator.IN)) {
				for (Constant constant : comparison.constants()) {
					if (constant instanceof Constant.Text value && !Hashes.isValid(members.getLast(), value.value())) {
						problems.add(place(text, constant.toString(), "Not a value of " + members.getLast() + ": " + value.value()));
					}
				}
			}
		}
		qualifiers(text, pattern.root(), problems);
	}

	private static void qualifiers(String text, ObservationExpression expression, List<PatternProblem> problems) {
		switch (expression) {
			case ObservationExpression.Observation o -> {
				// Has no qualifier.
			}
			case ObservationExpression.Combination c -> c.operands().forEach(o -> qualifiers(text, o, problems));
			case ObservationExpression.Qualified q -> {
				if (q.qualifier() instanceof Qualifier.StartStop s && !Timestamps.isBefore(s.start(), s.stop())) {
					problems.add(place(text, "t'" + s.stop() + "'", "STOP must be later than START"));
				}
				qualifiers(text, q.expression(), problems);
			}
		}
	}

	/** A problem at the first place where a part of a pattern stands. */
	static PatternProblem place(String text, String part, String message) {
		int at = Math.max(0, text.indexOf(part));
		int line = 1;
		int start = 0;
		for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
			line++;
			start = i + 1;
		}
		return new PatternProblem(line, at - start + 1, Math.max(1, part.length()), message);
	}
}
