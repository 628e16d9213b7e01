package org.akashi.report.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.Explanation;
import org.akashi.report.ui.internal.review.Candidate;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.review.Choice;
import org.akashi.review.Choice.Reason;
import org.akashi.ui.Phrases;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** Says in the reader's language what a name may stand for, and why. */
public final class ChoiceLabels {

	private ChoiceLabels() {
	}

	/** The choices of an item, best first. */
	public static List<Candidate> of(QueueItem item) {
		List<Candidate> candidates = new ArrayList<>();
		for (Choice choice : item.choices()) {
			List<String> reasons = choice.reasons().stream().map(ChoiceLabels::text).filter(text -> !text.isEmpty()).toList();
			candidates.add(new Candidate(choice.id(), choice.type(), name(choice), String.join(Messages.Choice_between, reasons)));
		}
		return candidates;
	}

	/** What a choice is, in one line. */
	public static String name(Choice choice) {
		return NLS.bind(choice.isNew() ? Messages.Choice_new : Messages.Choice_name, choice.label(), TypeLabels.of(choice.type()));
	}

	private static String text(Reason reason) {
		return switch (reason.kind()) {
			case IN_CASE -> NLS.bind(Messages.Choice_inCase, reason.what().getFirst());
			case CALLED_BY -> calledBy(reason.what());
			case FOUND -> NLS.bind(Messages.Choice_found, Phrases.user(Explanation.of(reason.what().getFirst(), "").basis()));
			case LISTED -> NLS.bind(Messages.Desk_source, reason.what().getFirst());
			case WORD_BESIDE -> NLS.bind(Messages.Choice_wordBeside, reason.what().getFirst());
			case ALSO_NAMED -> NLS.bind(Messages.Choice_alsoNamed, reason.what().getFirst());
			case IS_NEW -> Messages.Choice_isNew;
		};
	}

	private static String calledBy(List<String> what) {
		return NLS.bind(what.get(1).isEmpty() ? Messages.Choice_calledBy : Messages.Choice_calledSince, what.getFirst(), what.get(1));
	}
}
