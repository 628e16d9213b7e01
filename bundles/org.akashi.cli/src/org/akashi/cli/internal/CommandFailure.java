package org.akashi.cli.internal;

import org.eclipse.core.runtime.CoreException;

/** Ends a command with a message for people and an exit code. */
final class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int exitCode;

	CommandFailure(int exitCode, String message, Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
	}

	/** Wrong use of the command line. */
	static CommandFailure usage(String message) {
		return new CommandFailure(ExitCode.USAGE, message, null);
	}

	/** Something that cannot be read or written. */
	static CommandFailure unreadable(String message, Throwable cause) {
		return new CommandFailure(ExitCode.UNREADABLE, message, cause);
	}

	/** Something that cannot be read or written; the status says why. */
	static CommandFailure unreadable(CoreException e) {
		return unreadable(e.getStatus().getMessage(), e);
	}

	int exitCode() {
		return exitCode;
	}
}
