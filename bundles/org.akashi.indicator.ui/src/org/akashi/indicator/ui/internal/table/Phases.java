package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.akashi.model.KillChainPhase;
import org.akashi.model.ModelFactory;

/** Kill-chain phases as the table writes them: those of ATT&amp;CK by their phase alone, others as "chain: phase". */
final class Phases {

	/** The chain of a phase that is written alone (STIX 2.1 §2.12 wants both in lower case with hyphens). */
	static final String MITRE = "mitre-attack";
	private static final Pattern PART = Pattern.compile("[^:,]+");

	private Phases() {
	}

	static String text(RowFacts.Phase phase) {
		return phase.chain().equals(MITRE) ? phase.phase() : phase.chain() + ": " + phase.phase();
	}

	/** The phases that were typed, apart by commas; empty when one can't be understood. */
	static Optional<List<RowFacts.Phase>> typed(String text) {
		List<RowFacts.Phase> phases = new ArrayList<>();
		for (String part : text.split(",")) {
			String one = part.strip();
			if (one.isEmpty()) {
				continue;
			}
			int colon = one.indexOf(':');
			String chain = colon < 0 ? MITRE : one.substring(0, colon).strip();
			String phase = one.substring(colon + 1).strip();
			if (!PART.matcher(chain).matches() || !PART.matcher(phase).matches()) {
				return Optional.empty();
			}
			phases.add(new RowFacts.Phase(chain, colon < 0 ? phase.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') : phase));
		}
		return Optional.of(phases);
	}

	static KillChainPhase object(RowFacts.Phase phase) {
		KillChainPhase made = ModelFactory.eINSTANCE.createKillChainPhase();
		made.setKillChainName(phase.chain());
		made.setPhaseName(phase.phase());
		return made;
	}
}
