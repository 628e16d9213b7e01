package org.akashi.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.akashi.indicator.life.Life.State;
import org.akashi.observable.Fanging;
import org.akashi.stix.Tlp;

import picocli.CommandLine.Option;

/** Which indicators: the options of {@code akashi indicators} that choose some; all given ones must hold. */
final class IndicatorFilter {

	@Option(names = "--id", paramLabel = "ID", split = ",", description = "Only these, by id or the beginning of it after indicator--, at least 4 characters.")
	private List<String> ids = List.of();

	@Option(names = "--type", paramLabel = "TYPE", split = ",", description = "Only those that look for values of these types (ipv4, domain, url, sha256, …), or of these pattern types (yara, sigma, …).")
	private List<String> types = List.of();

	@Option(names = "--state", paramLabel = "STATE", split = ",", description = "Only those that are future, active, due, expired or revoked.")
	private List<String> states = List.of();

	@Option(names = "--min-score", paramLabel = "N", description = "Only those with at least this score.")
	private Integer minScore;

	@Option(names = "--actor", paramLabel = "NAME", description = "Only those that indicate an object of this name.")
	private String actor;

	@Option(names = "--marking", paramLabel = "MARKING", description = "Only those with this marking: a TLP level (green, amber+strict, …), an id, or none.")
	private String marking;

	@Option(names = "--text", paramLabel = "TEXT", description = "Only those whose name, pattern, values or labels hold this text; case and defanging don't count.")
	private String text;

	/** Whether nothing was chosen: all are meant. */
	boolean isEmpty() {
		return ids.isEmpty() && types.isEmpty() && states.isEmpty() && minScore == null && actor == null && marking == null && text == null;
	}

	/** The condition. */
	Predicate<IndicatorFacts> condition() {
		List<Predicate<IndicatorFacts>> all = new ArrayList<>();
		if (!ids.isEmpty()) {
			ids.forEach(IndicatorFilter::checkId);
			all.add(facts -> ids.stream().anyMatch(id -> facts.id().equals(id) || facts.id().startsWith("indicator--" + id.toLowerCase(Locale.ROOT))));
		}
		if (!types.isEmpty()) {
			all.add(facts -> facts.types().stream().anyMatch(types::contains));
		}
		if (!states.isEmpty()) {
			List<State> wanted = states.stream().map(IndicatorFilter::state).toList();
			all.add(facts -> wanted.contains(facts.life().state()));
		}
		if (minScore != null) {
			all.add(facts -> facts.life().score() >= minScore);
		}
		if (actor != null) {
			all.add(facts -> facts.actors().stream().anyMatch(actor::equalsIgnoreCase));
		}
		if (marking != null) {
			all.add(marked(marking));
		}
		if (text != null) {
			String wanted = Fanging.refang(text).toLowerCase(Locale.ROOT);
			all.add(facts -> (facts.name() + '\n' + facts.pattern() + '\n' + String.join("\n", facts.values()) + '\n' + String.join("\n", facts.labels()))
					.toLowerCase(Locale.ROOT).contains(wanted));
		}
		return facts -> all.stream().allMatch(one -> one.test(facts));
	}

	private static void checkId(String id) {
		if (!id.startsWith("indicator--") && id.length() < 4) {
			throw CommandFailure.usage("--id: \"" + id + "\" is too short; give at least 4 characters");
		}
	}

	private static State state(String text) {
		for (State state : State.values()) {
			if (state.id().equals(text)) {
				return state;
			}
		}
		throw CommandFailure.usage("--state: there is no state \"" + text + "\"; there are future, active, due, expired, revoked");
	}

	private static Predicate<IndicatorFacts> marked(String marking) {
		if (marking.equalsIgnoreCase("none")) {
			return facts -> facts.markings().isEmpty();
		}
		Optional<Tlp> tlp = Tlp.labelled(marking, 2).or(() -> Tlp.labelled(marking, 1));
		if (tlp.isEmpty() && !marking.startsWith("marking-definition--")) {
			throw CommandFailure.usage("--marking: \"" + marking + "\" is no TLP level (clear, green, amber, amber+strict, red), no id of a marking, nor none");
		}
		String label = tlp.map(Tlp::label).orElse(marking);
		// TLP 1 called CLEAR white.
		return facts -> facts.markings().contains(label) || label.equals("TLP:CLEAR") && facts.markings().contains("TLP:WHITE");
	}
}
