package org.akashi.actor.ui.internal.editor;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.Moment;
import org.eclipse.osgi.util.NLS;

/** Evidence for what a person adds without a sentence: it is that person's own judgement, and says so. */
final class ByHand {

	private static final String EXTRACTOR = "drawn";
	private static final int SURE = 100;

	private ByHand() {
	}

	/** The judgement of the analyst of this workbench, now. */
	static Evidence evidence() {
		String analyst = AkashiPreferences.analyst();
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setExtractor(EXTRACTOR);
		evidence.setConfidence(SURE);
		evidence.setDecidedBy(analyst);
		evidence.setDecidedAt(Moment.now());
		evidence.setWhy(NLS.bind(Messages.Evidence_why, analyst));
		return evidence;
	}
}
