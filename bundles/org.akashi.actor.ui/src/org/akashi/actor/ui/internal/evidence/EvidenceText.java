package org.akashi.actor.ui.internal.evidence;

import java.util.ArrayList;
import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.mention.Explanation;
import org.akashi.model.Evidence;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.ui.DateText;
import org.akashi.ui.Phrases;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** Evidence in words. */
public final class EvidenceText {

	private EvidenceText() {
	}

	/** A quote for a table cell. */
	public static String oneLine(String quote) {
		return quote == null ? "" : quote.strip().replaceAll("\\s+", " ");
	}

	/** The sentence for a table cell; of a person's own judgement, whose it is, and the date that it states. */
	public static String line(Evidence evidence) {
		if (!StatedDates.isByHand(evidence)) {
			return oneLine(evidence.getQuote());
		}
		String by = NLS.bind(Messages.Evidence_byHand, evidence.getDecidedBy() == null ? "" : evidence.getDecidedBy());
		String stated = PartialDate.of(StatedDates.stated(evidence)).map(DateText::of).orElse("");
		return stated.isEmpty() ? by : stated + " " + by;
	}

	/** What the evidence is for: the object, or a property by its STIX name; names of relationships stay. */
	public static String subject(String subject) {
		if (subject == null || subject.isEmpty()) {
			return Messages.Evidence_object;
		}
		return subject.matches("[a-z0-9_]+") ? TypeLabels.property(subject) : subject;
	}

	/** Report and page. */
	public static String place(String report, int page) {
		return page > 0 ? NLS.bind(Messages.Evidence_page, report, page) : report;
	}

	/** Who decided, and when. */
	public static String decided(Evidence evidence) {
		String by = evidence.getDecidedBy() == null ? "" : evidence.getDecidedBy();
		String at = evidence.getDecidedAt() == null ? "" : evidence.getDecidedAt();
		return (by + " " + at.substring(0, Math.min(10, at.length()))).strip();
	}

	/** The quote, and why it was taken as evidence. */
	public static String full(Evidence evidence) {
		String quote = evidence.getQuote() == null ? "" : evidence.getQuote().strip();
		String why = evidence.getWhy() == null ? "" : evidence.getWhy().strip();
		if (StatedDates.isByHand(evidence)) {
			return why.isEmpty() ? line(evidence) : why;
		}
		String extractor = evidence.getExtractor() == null ? "" : evidence.getExtractor();
		return NLS.bind(Messages.Evidence_full,
				new Object[] { quote, reason(why, extractor), evidence.getConfidence(), extractor }).strip();
	}

	/** The reason in the language of the workbench; as it was written where that language lacks the phrase. */
	private static String reason(String why, String extractor) {
		Explanation parts = Explanation.of(why, extractor);
		String basis = Phrases.user(parts.basis());
		if (basis.equals(parts.basis())) {
			return why;
		}
		List<String> words = new ArrayList<>(List.of(basis));
		parts.lists().stream().map(Phrases::user).forEach(words::add);
		parts.clauses().forEach(clause -> words.add(Phrases.user(clause.text())));
		return String.join("; ", words);
	}
}
