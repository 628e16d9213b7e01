package org.akashi.cli.internal;

import java.util.List;

import org.akashi.indicator.pattern.PatternParts;
import org.akashi.observable.Observable;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.StixPattern;

import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** From a pattern back to the observables. */
@Command(name = "observables", header = "Takes each pattern apart: the observables that it looks for, and what they don't say.", description = {
		"Prints {pattern, observables: [{type, value}], rest: […], lossless}. rest names in the pattern language what a list of observables doesn't "
				+ "say: comparisons of other kinds, AND and FOLLOWEDBY, qualifiers. lossless is true when there is nothing of that." })
final class PatternObservablesCommand extends PatternCommand.OfLines {

	@Override
	boolean answer(PatternLines.Line line, JsonGenerator json) {
		json.writeStringProperty("pattern", line.patterns().getFirst());
		List<PatternProblem> problems = line.problems();
		List<StixPattern> parsed = problems.isEmpty() ? parse(line.patterns(), problems) : List.of();
		if (parsed.isEmpty()) {
			json.writeNullProperty("observables");
			findings(problems, List.of(), json);
			return false;
		}
		PatternParts parts = PatternParts.of(parsed.getFirst());
		json.writeArrayPropertyStart("observables");
		for (Observable observable : parts.observables()) {
			json.writeStartObject();
			json.writeStringProperty("type", observable.type().id());
			json.writeStringProperty("value", observable.value());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayPropertyStart("rest");
		parts.rest().forEach(json::writeString);
		json.writeEndArray();
		json.writeBooleanProperty("lossless", parts.lossless());
		return true;
	}
}
