package org.akashi.indicator.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Patterns;

/** The pattern language of STIX 2.1 (section 9), for editors. */
public final class StixLanguage implements IndicatorLanguage {

	@Override
	public String id() {
		return "stix";
	}

	@Override
	public String label() {
		return "STIX 2.1";
	}

	@Override
	public List<TextToken> tokens(String text) {
		return PatternTokens.of(text);
	}

	@Override
	public List<TextFinding> check(String text) {
		List<TextFinding> findings = new ArrayList<>();
		List<PatternProblem> problems = Patterns.check(text);
		problems.forEach(problem -> findings.add(finding(text, Severity.ERROR, problem)));
		if (problems.isEmpty()) {
			Patterns.advice(text).forEach(problem -> findings.add(finding(text, Severity.WARNING, problem)));
		}
		findings.addAll(PathChecks.check(text));
		findings.sort(Comparator.comparingInt(TextFinding::start).thenComparing(TextFinding::severity));
		return findings;
	}

	private static TextFinding finding(String text, Severity severity, PatternProblem problem) {
		int start = TextFinding.offset(text, problem.line(), problem.column());
		int points = Math.min(problem.length(), text.codePointCount(start, text.length()));
		int end = text.offsetByCodePoints(start, points);
		return TextFinding.at(text, severity, start, end, problem.message(), SyntaxFixes.of(text, start, end));
	}

	@Override
	public List<OutlineNode> outline(String text) {
		return PatternOutline.of(text);
	}

	@Override
	public List<Completion> complete(String text, int offset) {
		return new PatternCompletion(text, offset).proposals();
	}

	@Override
	public Optional<String> format(String text) {
		return Patterns.check(text).isEmpty() ? Optional.of(PatternLayout.of(text)) : Optional.empty();
	}

	/** The one form of all patterns of the same meaning, laid out; empty for a text that is no pattern. */
	public Optional<String> canonical(String text) {
		return Patterns.check(text).isEmpty() ? Optional.of(PatternLayout.of(Patterns.parse(text).canonical().toString())) : Optional.empty();
	}
}
