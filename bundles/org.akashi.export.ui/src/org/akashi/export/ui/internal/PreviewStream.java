package org.akashi.export.ui.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.osgi.util.NLS;

/** Takes an export of any size, keeps its first lines and counts the others. */
final class PreviewStream extends OutputStream {

	private static final int LINES = 200;
	private static final int BYTES = 200_000;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
	private int lines;
	private int more;
	private long size;

	@Override
	public void write(int value) {
		size++;
		if (lines < LINES && kept.size() < BYTES) {
			kept.write(value);
		} else if (value == '\n') {
			more++;
		}
		if (value == '\n') {
			lines++;
		}
	}

	/** How many bytes there were. */
	long size() {
		return size;
	}

	/**
	 * The first lines, and how many more there are.
	 *
	 * @param rest text for the number of further lines, with the place {0}
	 */
	String text(String rest) {
		String text = kept.toString(StandardCharsets.UTF_8);
		if (more == 0 && kept.size() < BYTES) {
			return text;
		}
		return text + (text.endsWith("\n") ? "" : "\n") + NLS.bind(rest, more);
	}
}
