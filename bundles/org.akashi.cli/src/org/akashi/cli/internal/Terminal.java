package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is known of the terminal, if there is one. */
final class Terminal {

	/** {@code true} or {@code false}, set by the start script; else it is found out where that can be done. */
	static final String PROPERTY = "akashi.terminal";

	private Terminal() {
	}

	/** Whether standard error is a terminal. */
	static boolean present() {
		String told = System.getProperty(PROPERTY);
		if (told != null) {
			return Boolean.parseBoolean(told);
		}
		try {
			String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
		} catch (IOException | UnsupportedOperationException | SecurityException e) {
			return false; // no /proc here: then no progress unless --progress asks for it
		}
	}

	/**
	 * Text that comes from reports or file names, made fit for a terminal: control characters could move the cursor,
	 * change colours or fake output, line breaks would break lists.
	 */
	static String safe(String text) {
		StringBuilder safe = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean format = Character.getType(c) == Character.FORMAT && c != '\u200d' && c != '\u00ad';
			safe.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : Character.isISOControl(c) || format ? '\ufffd' : c);
		}
		return safe.toString();
	}
}
