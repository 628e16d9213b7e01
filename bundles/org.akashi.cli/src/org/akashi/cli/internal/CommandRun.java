package org.akashi.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line and turns whatever happens into an exit code and at most one line for people. */
final class CommandRun {

	private CommandRun() {
	}

	/** Runs the command; never throws. */
	static int run(Session session, String... arguments) {
		Console console = session.console();
		AkashiCommand root = new AkashiCommand(session);
		CommandLine line = new CommandLine(root, factory(session)) //
				.setOut(console.out()).setErr(console.err()) //
				.setColorScheme(CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.AUTO : Ansi.OFF))
				.setParameterExceptionHandler((e, given) -> usage(console, e))
				.setExecutionExceptionHandler((e, command, result) -> failed(console, root.debug(), e));
		try {
			return line.execute(arguments);
		} catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
			return failed(console, root.debug(), e);
		} finally {
			console.out().flush();
			console.err().flush();
		}
	}

	private static IFactory factory(Session session) {
		IFactory others = CommandLine.defaultFactory();
		return new IFactory() {

			@Override
			public <K> K create(Class<K> type) throws Exception {
				return type == AkashiCommand.Version.class ? type.cast(new AkashiCommand.Version(session))
						: others.create(type);
			}
		};
	}

	private static int usage(Console console, ParameterException e) {
		console.complain(e.getMessage());
		if (!UnmatchedArgumentException.printSuggestions(e, console.err())) {
			console.say("Try \"" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help\".");
		}
		console.err().flush();
		return ExitCode.USAGE;
	}

	private static int failed(Console console, boolean debug, Throwable e) {
		int exitCode = switch (e) {
			case CommandFailure failure -> failure.exitCode();
			case OperationCanceledException cancelled -> ExitCode.CANCELLED;
			case CoreException core -> ExitCode.UNREADABLE;
			case UncheckedIOException io -> ExitCode.UNREADABLE;
			case IOException io -> ExitCode.UNREADABLE;
			case InvalidPathException name -> ExitCode.UNREADABLE;
			default -> ExitCode.INTERNAL;
		};
		console.complain(message(e, exitCode));
		if (debug) {
			console.say(trace(e));
		} else if (exitCode == ExitCode.INTERNAL) {
			console.say("This is a fault in Akashi. Run again with --debug and send what it prints.");
		}
		return exitCode;
	}

	private static String message(Throwable e, int exitCode) {
		if (exitCode == ExitCode.CANCELLED) {
			return "cancelled";
		}
		if (e instanceof InvalidPathException name) {
			return FileFaults.unusable(name);
		}
		String said = e instanceof CoreException core ? core.getStatus().getMessage()
				: e instanceof IOException io ? FileFaults.reason(io) : e.getMessage();
		return exitCode == ExitCode.INTERNAL ? "internal error: " + e.getClass().getSimpleName() + (said == null ? "" : ": " + said)
				: said == null ? e.getClass().getSimpleName() : said;
	}

	private static String trace(Throwable e) {
		StringBuilder text = new StringBuilder(e.toString());
		for (StackTraceElement frame : e.getStackTrace()) {
			text.append("\n\tat ").append(frame);
		}
		return e.getCause() == null ? text.toString() : text.append("\nCaused by: ").append(trace(e.getCause())).toString();
	}
}
