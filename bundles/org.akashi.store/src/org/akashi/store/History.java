package org.akashi.store;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;

/**
 * The one command stack of a case. Each step is atomic, journaled before it is acknowledged, and has a label for
 * people.
 */
public interface History {

	/**
	 * A step that was done.
	 *
	 * @param number rises by one with each step of the case, over all sessions
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
	 * Takes back the last step: the same EObjects get their former content, its verdicts are withdrawn.
	 *
	 * @return whether there was one
	 * @throws CoreException as for {@link #execute}
	 */
	boolean undo() throws CoreException;

	/**
	 * Does the last step that was taken back again.
	 *
	 * @return whether there was one
	 * @throws CoreException as for {@link #execute}
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

	/** The steps that can be taken back, oldest first. */
	List<Step> steps();
}
