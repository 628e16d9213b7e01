package org.akashi.store;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The codes of {@link IStatus} that a case can give. Each names one cause that a user can act upon. */
public final class CaseStatus {

	/** The folder holds no case, or its case.json can't be read. */
	public static final int NO_CASE = 1;
	/** The folder holds a case already. */
	public static final int EXISTS = 2;
	/** A newer Akashi wrote the case; it opens read-only. */
	public static final int NEWER_SCHEMA = 3;
	/** Another process has the case open; it opens read-only. */
	public static final int LOCKED = 4;
	/** The folder can't be written. */
	public static final int READ_ONLY = 5;
	/** Reading or writing failed, e.g. the disk is full. */
	public static final int IO = 6;
	/** A line is not JSON or not an object with an id and a type. */
	public static final int BROKEN_LINE = 7;
	/** A file holds merge conflict markers, or two versions of one object. */
	public static final int CONFLICT = 8;
	/** Edits that were not saved came back from the journal (information). */
	public static final int RECOVERED = 9;
	/** The end of the journal was cut off: a step that was never acknowledged (information). */
	public static final int TORN_JOURNAL = 10;
	/** A file was changed by another program since it was read. */
	public static final int CHANGED_OUTSIDE = 11;
	/** A new reading of the report gave other text; the stored text stays because verdicts point into it (warning). */
	public static final int TEXT_KEPT = 12;
	/** A listener threw. */
	public static final int LISTENER = 13;
	/** A line is JSON but can't be read as STIX. */
	public static final int NOT_STIX = 14;

	/** What is there isn't what a step left, so the step can't be taken back or done again. */
	public static final int DOES_NOT_FIT = 15;
	/** Versions of an object were merged; what contradicts itself waits for a decision (warning). */
	public static final int MERGED = 16;

	private static final String BUNDLE = "org.akashi.store";

	private CaseStatus() {
	}

	/** An error to throw. */
	public static CoreException error(int code, String message, Throwable cause) {
		return new CoreException(new Status(IStatus.ERROR, BUNDLE, code, message, cause));
	}

	/** An error to throw. */
	public static CoreException error(int code, String message) {
		return error(code, message, null);
	}

	/** A status of the given severity. */
	public static IStatus of(int severity, int code, String message, Throwable cause) {
		return new Status(severity, BUNDLE, code, message, cause);
	}

	/** A warning. */
	public static IStatus warning(int code, String message) {
		return of(IStatus.WARNING, code, message, null);
	}
}
