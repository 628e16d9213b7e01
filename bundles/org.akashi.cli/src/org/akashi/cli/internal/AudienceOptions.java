package org.akashi.cli.internal;

import java.util.Optional;

import org.akashi.export.Audience;
import org.akashi.export.PapLevel;
import org.akashi.export.TlpLevel;

import picocli.CommandLine.Option;

/** The options that say for whom something is. */
final class AudienceOptions {

	@Option(names = "--audience", paramLabel = "TLP", description = "Only for those who may see this level of the Traffic Light Protocol: clear, green, "
			+ "amber, amber+strict, red. What is marked above it is left out, with its traces.")
	private String tlp;

	@Option(names = "--pap", paramLabel = "PAP", description = "Only for those who keep to this level of the Permissible Actions Protocol: clear, green, amber, red.")
	private String pap;

	@Option(names = "--unmarked", paramLabel = "TLP", description = "What things without any marking count as; clear when nothing is said. Things that "
			+ "stand on marked reports count as those.")
	private String unmarked;

	/** Whether nothing was said. */
	boolean isEmpty() {
		return tlp == null && pap == null && unmarked == null;
	}

	/** The audience, from what was said over what was meant before. */
	Audience over(Audience before) {
		return new Audience(tlp == null ? before.tlp() : Optional.of(level("--audience", tlp)),
				pap == null ? before.pap() : Optional.of(PapLevel.parse(pap).orElseThrow(() -> wrong("--pap", PapLevel.words(), pap))),
				unmarked == null ? before.unmarked() : level("--unmarked", unmarked));
	}

	private static TlpLevel level(String option, String said) {
		return TlpLevel.parse(said).orElseThrow(() -> wrong(option, TlpLevel.words(), said));
	}

	private static CommandFailure wrong(String option, String words, String said) {
		return CommandFailure.usage(option + " takes one of " + words + ", not \"" + said + "\"");
	}
}
