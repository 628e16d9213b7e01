package org.akashi.report.ui.internal.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.akashi.mention.Explanation;
import org.akashi.mention.Explanation.Clause;
import org.akashi.mention.Normalisation;
import org.akashi.report.ui.internal.Messages;
import org.akashi.ui.Phrases;
import org.eclipse.osgi.util.NLS;

/** Why an item was found, in parts and in the user's language: by which rule or list, what was normalised, what changed it. */
public final class Reasons {

	/**
	 * One part.
	 *
	 * @param label what it says, e.g. "Rule"
	 * @param text  what it is
	 */
	public record Line(String label, String text) {
	}

	private Reasons() {
	}

	/** The parts of the reason, the rule first. */
	public static List<Line> of(QueueItem item) {
		Explanation why = Explanation.of(item.why(), item.extractor());
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(why.lists().isEmpty() ? Messages.Reason_rule : Messages.Reason_name,
				NLS.bind(Messages.Reason_by, Phrases.user(why.basis()), why.extractor())));
		if (!why.lists().isEmpty()) {
			lines.add(new Line(Messages.Reason_lists, String.join(", ", why.lists().stream().map(Phrases::user).toList())));
		}
		if (!why.normalised().isEmpty()) {
			lines.add(new Line(Messages.Reason_normalised, words(why.normalised())));
		}
		for (Clause clause : why.clauses()) {
			String text = Phrases.user(clause.text());
			lines.add(new Line(label(clause, item), text));
		}
		return lines;
	}

	private static String words(Set<Normalisation> steps) {
		List<String> words = new ArrayList<>();
		EnumSet.allOf(Normalisation.class).stream().filter(steps::contains).forEach(step -> words.add(Phrases.user(step.words())));
		return String.join(", ", words);
	}

	private static String label(Clause clause, QueueItem item) {
		return switch (clause.kind()) {
		case NOTE -> Messages.Reason_note;
		case ROLE -> ItemLabels.role(item.role());
		case RAISED -> clause.amount() == 0 ? Messages.Reason_raised : NLS.bind(Messages.Reason_raisedBy, clause.amount());
		case LOWERED -> clause.amount() == 0 ? Messages.Reason_lowered : NLS.bind(Messages.Reason_loweredBy, clause.amount());
		case SUPPRESSED -> Messages.Reason_suppressed;
		};
	}
}
