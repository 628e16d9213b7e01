package org.akashi.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.report.ReportText;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;

/** Whether the quotes of a case stand in its reports where the evidence says. */
final class EvidenceCheck {

	private final Case checked;
	private String sha256 = "";
	private Optional<ReportText> text = Optional.empty();

	EvidenceCheck(Case checked) {
		this.checked = checked;
	}

	/** Hands over the path and what is wrong of each piece of evidence that does not stand. */
	void check(StixObject object, BiConsumer<String, String> findings) {
		List<Evidence> all = object.getEvidence();
		for (int i = 0; i < all.size(); i++) {
			String message = fault(all.get(i));
			if (!message.isEmpty()) {
				findings.accept("$.evidence[" + i + "]", message);
			}
		}
	}

	private String fault(Evidence evidence) {
		if (evidence.getStart() < 0 || evidence.getSha256() == null) {
			return "";
		}
		Optional<ReportText> report = text(evidence.getSha256());
		if (report.isEmpty()) {
			return "the case has no text of the report " + evidence.getSha256();
		}
		String whole = report.get().text();
		if (evidence.getEnd() > whole.length() || evidence.getStart() > evidence.getEnd()) {
			return "characters " + evidence.getStart() + " to " + evidence.getEnd() + " are not in the report's text, which has "
					+ whole.length();
		}
		String there = whole.substring(evidence.getStart(), evidence.getEnd());
		String quote = evidence.getQuote() == null ? "" : evidence.getQuote();
		return there.equals(quote) || quote.contains(there) ? ""
				: "the report says \"" + there + "\" there, not \"" + quote + "\"";
	}

	/** Keeps the last text: objects of one report mostly come together. */
	private Optional<ReportText> text(String report) {
		if (!report.equals(sha256)) {
			try {
				text = checked.reports().text(report);
			} catch (CoreException e) {
				text = Optional.empty(); // the case's own problems say why
			}
			sha256 = report;
		}
		return text;
	}
}
