package org.akashi.analysis;

import java.util.Objects;

import org.akashi.model.Evidence;
import org.akashi.stix.StatedDates;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;

/**
 * A sentence that something stands on, or the judgement of a person where there is none. A copy: it doesn't change with
 * the case.
 *
 * @param property   JSON name of the property that it is for, {@code ""} for the object itself
 * @param stated     the date that it states, as precise as it does, {@code ""} when it states none
 * @param quote      the sentence, {@code ""} for a judgement
 * @param sha256     its report, {@code ""} for a judgement
 * @param report     what that report is called
 * @param start      first UTF-16 unit of the sentence in the report's text, -1 when unknown
 * @param end        one past its last, -1 when unknown
 * @param page       page of the original, 0 where there are none
 * @param confidence 0 to 100
 * @param decidedBy  who took it as evidence
 * @param decidedAt  when, RFC 3339
 * @param why        the reason in one sentence
 */
public record Proof(String property, String stated, String quote, String sha256, String report, int start, int end, int page,
		int confidence, String decidedBy, String decidedAt, String why) {

	public Proof {
		Objects.requireNonNull(quote, "quote");
		Objects.requireNonNull(sha256, "sha256");
	}

	/** Of evidence. Call it where the case may be read. */
	public static Proof of(Case open, Evidence evidence) {
		String sha256 = text(evidence.getSha256());
		String report = sha256.isEmpty() ? "" : open.reports().find(sha256).map(StoredReport::label)
				.orElse(sha256.substring(0, Math.min(12, sha256.length())));
		return new Proof(text(evidence.getProperty()), StatedDates.stated(evidence), text(evidence.getQuote()), sha256, report,
				evidence.getStart(), evidence.getEnd(), evidence.getPage(), evidence.getConfidence(), text(evidence.getDecidedBy()),
				text(evidence.getDecidedAt()), text(evidence.getWhy()));
	}

	/** What stands for the sentence of something that rests on none, such as an object of another's bundle. */
	public static Proof none(String words) {
		return new Proof("", "", words, "", "", -1, -1, 0, 0, "", "", "");
	}

	/** Whether there is a place in a report to open. */
	public boolean hasPlace() {
		return !sha256.isEmpty() && start >= 0 && end > start;
	}

	/** The sentence on one line. */
	public String line() {
		return quote.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
	}

	/** Whether it is a person's own judgement, not a sentence of a report. */
	public boolean isByHand() {
		return sha256.isEmpty() && quote.isEmpty();
	}

	/** Whether both are the same place of the same report. */
	public boolean isSamePlace(Proof other) {
		return !sha256.isEmpty() && sha256.equals(other.sha256) && start == other.start && end == other.end;
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
