package org.akashi.cli.internal;

/** What the process says when it ends. Documented in {@code akashi --help}; a contract for scripts. */
final class ExitCode {

	/** Everything was done. */
	static final int OK = 0;
	/** Done, but there are findings, or some of the inputs failed. */
	static final int FINDINGS = 1;
	/** The command line is wrong. */
	static final int USAGE = 2;
	/** No input could be read, or the output could not be written. */
	static final int UNREADABLE = 3;
	/** A fault in Akashi or in one of its plug-ins. */
	static final int INTERNAL = 4;
	/** Cancelled by the user (Ctrl+C). */
	static final int CANCELLED = 130;

	private ExitCode() {
	}
}
