package org.akashi.cli.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command reads and writes. Results go to {@link #out()}, everything else to {@link #err()}; both are UTF-8
 * whatever the locale says.
 *
 * @param in       standard input
 * @param bytes    standard output for what isn't text; flush {@code out} before
 * @param out      standard output, buffered; flushed when the command ends
 * @param err      standard error
 * @param folder   the caller's folder, absolute; relative paths are against it
 * @param terminal whether a person sees standard error, so that progress makes sense
 */
record Console(InputStream in, OutputStream bytes, PrintWriter out, PrintWriter err, Path folder, boolean terminal) {

	static Console of(InputStream in, OutputStream out, OutputStream err, Path folder, boolean terminal) {
		return new Console(in, out, writer(out, false), writer(err, true), folder.toAbsolutePath().normalize(), terminal);
	}

	/** A path as the caller meant it. */
	Path path(String given) {
		return folder.resolve(given).normalize();
	}

	/** One line for people on standard error. */
	void say(String message) {
		out.flush();
		err.println(message);
		err.flush();
	}

	/** One complaint on standard error: one line, whatever the message holds. */
	void complain(String message) {
		say("akashi: " + Terminal.safe(message));
	}

	private static PrintWriter writer(OutputStream stream, boolean autoFlush) {
		return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), autoFlush) {

			/** One kind of line end everywhere: the output is the same on each platform. */
			@Override
			public void println() {
				write('\n');
				if (autoFlush) {
					flush();
				}
			}

			@Override
			public void println(String line) {
				write(line);
				println();
			}
		};
	}
}
