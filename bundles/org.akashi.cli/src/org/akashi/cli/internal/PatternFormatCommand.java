package org.akashi.cli.internal;

import java.util.List;
import java.util.Optional;

import org.akashi.indicator.pattern.StixLanguage;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Patterns;

import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** Patterns laid out for reading, as the editor's command does it. */
@Command(name = "format", header = "Lays each pattern out for reading; its meaning stays.", description = {
		"Prints {pattern, formatted}; of a wrong pattern formatted is null and findings say why." })
final class PatternFormatCommand extends PatternCommand.OfLines {

	private final StixLanguage language = new StixLanguage();

	@Override
	boolean answer(PatternLines.Line line, JsonGenerator json) {
		String pattern = line.patterns().getFirst();
		json.writeStringProperty("pattern", pattern);
		List<PatternProblem> problems = line.problems();
		Optional<String> formatted = problems.isEmpty() ? language.format(pattern) : Optional.empty();
		if (formatted.isPresent()) {
			json.writeStringProperty("formatted", formatted.get());
			return true;
		}
		problems.addAll(Patterns.check(pattern));
		json.writeNullProperty("formatted");
		findings(problems, List.of(), json);
		return false;
	}
}
