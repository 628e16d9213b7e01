package org.akashi.analysis;

import java.util.Objects;

import org.akashi.model.Evidence;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;

/**
 * One sentence that something rests on, as a list shows it and the reading pane finds it.
 *
 * @param sha256     the report, {@code ""} when what it shows rests on no report
 * @param start      offset of its first character in the report's text, UTF-16 units
 * @param end        offset past its last
 * @param page       page from 1, 0 when unknown
 * @param text       the words, on one line
 * @param report     what people call the report
 * @param confidence 0 to 100
 * @param why        why it was taken as evidence
 * @param by         who decided, {@code ""} when unknown
 */
public record Quote(String sha256, int start, int end, int page, String text, String report, int confidence, String why,
		String by) {

	private static final int SHORT = 12;

	public Quote {
		Objects.requireNonNull(sha256, "sha256");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(report, "report");
		Objects.requireNonNull(why, "why");
		Objects.requireNonNull(by, "by");
	}

	/** The quote of a piece of evidence. */
	public static Quote of(Case open, Evidence evidence) {
		String sha = text(evidence.getSha256());
		String report = sha.isEmpty() ? "" : open.reports().find(sha).map(StoredReport::label)
				.orElse(sha.substring(0, Math.min(SHORT, sha.length())));
		return new Quote(sha, evidence.getStart(), evidence.getEnd(), evidence.getPage(), line(text(evidence.getQuote())), report,
				evidence.getConfidence(), text(evidence.getWhy()), text(evidence.getDecidedBy()));
	}

	/** What stands for the sentence of something that rests on none, such as an object of another's bundle. */
	public static Quote none(String words) {
		return new Quote("", 0, 0, 0, line(words), "", 0, "", "");
	}

	/** Whether there is a place in a report to open. */
	public boolean hasPlace() {
		return !sha256.isEmpty() && end > start;
	}

	/** Whether both are the same words at the same place. */
	public boolean isSamePlace(Quote other) {
		return sha256.equals(other.sha256) && start == other.start && end == other.end && text.equals(other.text);
	}

	private static String line(String words) {
		return words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
