package org.akashi.indicator.ui.internal.table;

import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.ui.AkashiPreferences;

/** Evidence for what a person states without a sentence: it is that person's own judgement, and says so. */
final class ByHand {

	private static final int SURE = 100;

	private ByHand() {
	}

	/** The judgement of the analyst of this workbench. */
	static Evidence evidence(String at) {
		String analyst = AkashiPreferences.analyst();
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setExtractor("drawn");
		evidence.setConfidence(SURE);
		evidence.setDecidedBy(analyst);
		evidence.setDecidedAt(at);
		evidence.setWhy(Messages.bind(Messages.Bulk_why, analyst));
		return evidence;
	}
}
