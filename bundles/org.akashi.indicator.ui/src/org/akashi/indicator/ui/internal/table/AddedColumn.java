package org.akashi.indicator.ui.internal.table;

import java.util.Set;

import org.akashi.model.Indicator;
import org.akashi.store.Case;
import org.akashi.ui.CaseChanges;

/**
 * A column of the indicator table that is worked out, not written in the indicator: its score, its hits on warning lists.
 * Cells can be sorted, filtered and grouped by like all others, and not be typed into. They are worked out on a worker thread
 * after the rows are listed, while the column is shown, and again for the indicators that change.
 */
public interface AddedColumn {

	/** Never changes: the layout that a person made is kept by it. */
	String id();

	/** Its head, in the language of the workbench. */
	String label();

	/** Its first width in pixels at 96 dpi. */
	int width();

	/** What its cells hold. The text of a {@link ColumnKind#NUMBER} is its digits, of a {@link ColumnKind#DATE} an ISO 8601 day. */
	ColumnKind kind();

	/** Whether the table shows it before anybody has chosen columns. */
	default boolean shownAtFirst() {
		return true;
	}

	/**
	 * What is needed for many answers, read once. Worker thread.
	 *
	 * @param open the case of the indicators
	 */
	Answers answers(Case open);

	/** Gives the texts of cells. Used by one worker thread, within {@link Case#read}. */
	@FunctionalInterface
	interface Answers {

		/** The text of the indicator's cell, in the language of the workbench; {@code ""} for none. */
		String text(Indicator indicator);

		/** Why it says so, for a person who stands on the cell; {@code ""} when there is nothing to add. */
		default String why(Indicator indicator) {
			return "";
		}
	}

	/** Whether a change makes all cells old: a setting was changed. */
	default boolean outdatedBy(CaseChanges changes) {
		return false;
	}

	/**
	 * The indicators whose cells a change makes old though they weren't changed themselves: one was sighted. Worker thread.
	 *
	 * @return STIX ids; may hold others than those of indicators
	 */
	default Set<String> alsoChanged(Case open, CaseChanges changes) {
		return Set.of();
	}
}
