package org.akashi.search.ui.internal;

import java.util.List;

import org.akashi.search.Kind;
import org.akashi.search.Mark;
import org.akashi.search.Matched;
import org.akashi.search.SearchHit;

/**
 * One result as it is shown.
 *
 * @param hit    the result
 * @param report title of the report that it stands in, or {@code ""} when the case doesn't hold that
 */
record Row(SearchHit hit, String report) {

	/** Whether the case holds the report that it stands in. */
	boolean isInReport() {
		return !report.isEmpty();
	}

	/** What it is called. */
	String title() {
		return hit.title().isBlank() ? hit.id() : hit.title();
	}

	/** Whether the found text says more than the title. */
	boolean saysMore() {
		return !hit.text().isBlank() && !hit.text().equals(hit.title()) && !(hit.kind() == Kind.REPORT && hit.matched() == Matched.BODY);
	}

	/** Marks of the title, where the title is what was found. */
	List<Mark> titleMarks() {
		return saysMore() || !hit.text().equals(hit.title()) ? List.of() : hit.marks();
	}
}
