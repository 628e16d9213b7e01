package org.akashi.stix.pattern;

import java.util.List;

/** A text that is no STIX pattern. */
public final class PatternException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final transient List<PatternProblem> problems;

	/** An exception for one or more problems, in order of the text. */
	public PatternException(List<PatternProblem> problems) {
		super(problems.getFirst().toString());
		this.problems = List.copyOf(problems);
	}

	/** All problems, at least one, in order of the text. */
	public List<PatternProblem> problems() {
		return problems;
	}
}
