package org.akashi.search;

import java.util.List;
import java.util.Objects;

/**
 * One result.
 *
 * @param kind    its group
 * @param id      STIX id of the object; {@code ""} for a report or a place in one
 * @param type    STIX type of the object, {@code "report"} for reports
 * @param title   name of the object, title of the report
 * @param matched where the words were found
 * @param text    the sentence, value or title that holds them, cut to what can be read at a glance, on one line
 * @param marks   the places of the words in {@code text}, in order, not overlapping
 * @param sha256  the report where {@code text} stands, or {@code ""}
 * @param start   offset of the found place in the report's text, or -1
 * @param end     offset past it, or -1
 * @param page    page in the report, from 1; 0 where there is none
 * @param others  how many further objects stand on the same sentence
 */
public record SearchHit(Kind kind, String id, String type, String title, Matched matched, String text, List<Mark> marks,
		String sha256, int start, int end, int page, int others) {

	public SearchHit {
		Objects.requireNonNull(kind);
		marks = List.copyOf(marks);
	}

	/** Whether it is an object of the case, which an editor can open. */
	public boolean isObject() {
		return !id.isEmpty();
	}

	/** Whether it can be shown in a report. */
	public boolean hasPlace() {
		return !sha256.isEmpty();
	}

	/** What stays the same while the case changes: to find a result again. */
	public String key() {
		return kind + " " + id + " " + sha256 + " " + (kind == Kind.PASSAGE || kind == Kind.SENTENCE ? start : -1);
	}
}
