package org.akashi.store;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;

/**
 * The one command stack of a case, over all sessions, and the log of all that was done. Each step is atomic, journaled
 * before it is acknowledged, and has a label for people.
 */
public interface History {

	/**
	 * A step that was done.
	 *
	 * @param number rises with each step of the case, over all sessions
	 * @param label  what it did
	 * @param by     user who did it
	 * @param at     when, ISO 8601 UTC
	 */
	record Step(long number, String label, String by, String at) {
	}

	/**
	 * Does one step. What the edit throws is thrown again after everything it did was taken back. Not to be called
	 * within an edit.
	 *
	 * @param label what it does, e.g. "Accept «Rising Sun»"
	 * @param edit  changes objects and records verdicts through the given {@link Edit} only
	 * @return whether anything changed; an edit that changes nothing leaves no step
	 * @throws CoreException when the case is read-only or the journal can't be written; then nothing has changed
	 */
	boolean execute(String label, Consumer<Edit> edit) throws CoreException;

	/**
	 * Takes back the last step, also one of an earlier session: the same EObjects get their former content, its verdicts
	 * are withdrawn, its reports are put aside. An object that another program has changed since keeps that change where
	 * the step touched other properties.
	 *
	 * @return whether there was one
	 * @throws CoreException as for {@link #execute}; with {@link CaseStatus#DOES_NOT_FIT} when another program has since
	 *                       changed the same properties; then nothing has changed
	 */
	boolean undo() throws CoreException;

	/**
	 * Does the last step that was taken back again.
	 *
	 * @return whether there was one
	 * @throws CoreException as for {@link #undo}
	 */
	boolean redo() throws CoreException;

	/** Whether there is a step to take back. */
	boolean canUndo();

	/** Whether there is a step to do again. */
	boolean canRedo();

	/** The label of the step that {@link #undo} would take back, or {@code ""}. */
	String undoLabel();

	/** The label of the step that {@link #redo} would do again, or {@code ""}. */
	String redoLabel();

	/** The steps that can be taken back, oldest first, those of earlier sessions too. */
	List<Step> steps();

	/**
	 * All that was ever done to the case on this machine, oldest first: steps, those taken back too, saves, and changes
	 * that came from other programs such as git. Reads the heads of all journals; not for the UI thread.
	 *
	 * @throws CoreException when the journals can't be read
	 */
	List<LogEntry> log() throws CoreException;

	/**
	 * What an entry of the log changed, read from the journal.
	 *
	 * @throws CoreException when the journal can't be read
	 */
	List<LogChange> changes(LogEntry entry) throws CoreException;

	/**
	 * Makes the case what it was right after an entry of the log, also one that was taken back since. That is one step of
	 * its own, which can be taken back like any other. Reports that were added later are put aside, never deleted.
	 *
	 * @param entry of {@link #log()}, or null for what the case was before the first of them
	 * @param label what the step is called
	 * @return whether anything changed
	 * @throws CoreException as for {@link #undo}
	 */
	boolean goTo(LogEntry entry, String label) throws CoreException;
}
