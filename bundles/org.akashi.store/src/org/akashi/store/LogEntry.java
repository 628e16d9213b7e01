package org.akashi.store;

import java.util.List;

/**
 * One thing that happened to a case: who, what and when. See {@link History#log()}.
 *
 * @param number   its own number; rises by one with each entry, over all sessions; a save has the number of the entry
 *                 before it
 * @param step     the number of the step that was done, taken back or done again
 * @param kind     what happened
 * @param label    what the step does, for people
 * @param by       the user who did it
 * @param at       when, ISO 8601 UTC
 * @param objects  how many objects it changed
 * @param ids      their ids, as far as there are not more than {@link #IDS}; else the first of them
 * @param verdicts how many verdicts it recorded or withdrew
 * @param rules    how many rules on mentions it changed
 * @param reports  how many reports it added or put aside
 * @param texts    how many texts, such as diagrams and export profiles, it changed
 */
public record LogEntry(long number, long step, Kind kind, String label, String by, String at, int objects,
		List<String> ids, int verdicts, int rules, int reports, int texts) {

	/** An entry names no more ids than these. */
	public static final int IDS = 12;

	/** What happened. */
	public enum Kind {
		/** A step was done. */
		EDIT,
		/** A step was taken back. */
		UNDO,
		/** A step that had been taken back was done again. */
		REDO,
		/** Files of the case were changed by another program, such as git, and taken over. */
		OUTSIDE,
		/** The case was saved. */
		SAVE,
		/** The edits since the last save were thrown away on closing. */
		DISCARD
	}

	public LogEntry {
		ids = List.copyOf(ids);
	}
}
