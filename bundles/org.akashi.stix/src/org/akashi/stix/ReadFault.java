package org.akashi.stix;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * One thing in a JSON text that is not as STIX says. What it is about was kept all the same (see
 * {@link org.akashi.model.StixElement#getCustom()}), unless {@link #isLost()} says otherwise. Immutable.
 */
public final class ReadFault extends Status {

	private final String path;
	private final int line;
	private final int column;
	private final boolean lost;

	/**
	 * A fault.
	 *
	 * @param severity {@link IStatus#INFO}, {@link IStatus#WARNING} or {@link IStatus#ERROR}
	 * @param path     JSON path from the text's root, {@code $.objects[3].labels}
	 * @param line     from 1; 0 when unknown
	 * @param column   from 1; 0 when unknown
	 * @param message  what is wrong and what became of it
	 * @param lost     whether something of the text is not in what was read
	 */
	public ReadFault(int severity, String path, int line, int column, String message, boolean lost) {
		super(severity, "org.akashi.stix", message);
		this.path = path;
		this.line = line;
		this.column = column;
		this.lost = lost;
	}

	/** JSON path from the text's root: {@code $.objects[3].labels}. */
	public String path() {
		return path;
	}

	/** Line, from 1; 0 when unknown (when reading from a tree). */
	public int line() {
		return line;
	}

	/** Column, from 1, in characters; 0 when unknown. */
	public int column() {
		return column;
	}

	/** Whether something of the text could not be kept. */
	public boolean isLost() {
		return lost;
	}

	/** The message with its place, for people. */
	public String describe() {
		return (line > 0 ? "line " + line + ", column " + column + ", " : "") + path + ": " + getMessage();
	}
}
