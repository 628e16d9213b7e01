package org.akashi.cli.internal;

import java.util.List;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How indicators are printed: a table for people, JSON lines or tab-separated lines for machines. */
final class IndicatorOutput {

	private static final String[] HEADS = { "id", "type", "value", "state", "score", "confidence", "valid_from", "valid_until", "due", "expires", "asks", "sightings",
			"last_seen", "labels", "markings", "indicates" };

	@ArgGroup(exclusive = true, multiplicity = "0..1")
	private Form form;

	/** One of them. */
	static final class Form {

		@Option(names = "--json", required = true, description = "Print JSON lines, one object an indicator.")
		private boolean json;

		@Option(names = "--tsv", required = true, description = "Print tab-separated lines with a head, for spreadsheets.")
		private boolean tsv;
	}

	boolean json() {
		return form != null && form.json;
	}

	/** Prints them in their order. */
	void print(Console console, List<IndicatorFacts> all) {
		if (json()) {
			all.forEach(facts -> console.out().println(JsonLine.of(facts::write)));
		} else if (form != null) {
			console.out().println(String.join("\t", HEADS));
			all.forEach(facts -> console.out().println(line(facts)));
		} else {
			TextTable table = new TextTable("state", "score", "due", "type", "value", "id");
			all.forEach(facts -> table.row(facts.life().state().id(), Integer.toString(facts.life().score()), IndicatorFacts.day(facts.life().dueAt()),
					String.join(", ", facts.types()), facts.shown(), facts.id().substring("indicator--".length(), "indicator--".length() + 8)));
			table.print(console.out());
		}
	}

	private static String line(IndicatorFacts facts) {
		return String.join("\t", List.of(facts.id(), join(facts.types()), cell(facts.shown()), facts.life().state().id(), Integer.toString(facts.life().score()),
				facts.confidence() < 0 ? "" : Integer.toString(facts.confidence()), facts.validFrom(), facts.validUntil(), IndicatorFacts.day(facts.life().dueAt()),
				IndicatorFacts.day(facts.life().expiresAt()), facts.life().asks().map(action -> action.id()).orElse(""), Long.toString(facts.sightings()), facts.lastSeen(),
				join(facts.labels()), join(facts.markings()), join(facts.actors())));
	}

	private static String join(List<String> values) {
		return cell(String.join(", ", values));
	}

	/** Breaks and tabs would be other cells; a formula would be run by spreadsheets. */
	private static String cell(String text) {
		String plain = text.replaceAll("[\\t\\r\\n\\p{Cntrl}]+", " ");
		return plain.matches("[=+@-].*") ? "'" + plain : plain;
	}
}
