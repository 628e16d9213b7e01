package org.akashi.cli.internal;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Progress on standard error: on a terminal one line that rewrites itself, else one line a step. Silent when nobody
 * looks and nobody asked.
 */
final class ProgressLine extends NullProgressMonitor {

	private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);

	private final Console console;
	private final boolean shown;
	private final LongSupplier nanoTime;
	private String task = "";
	private String last = "";
	private double total;
	private double done;
	private long written;
	private boolean onLine;

	ProgressLine(Console console, boolean asked) {
		this(console, asked, System::nanoTime);
	}

	ProgressLine(Console console, boolean asked, LongSupplier nanoTime) {
		this.console = console;
		this.shown = asked || console.terminal();
		this.nanoTime = nanoTime;
		this.written = nanoTime.getAsLong() - INTERVAL;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		total = totalWork;
		done = 0;
		task = name == null ? "" : name;
	}

	@Override
	public void setTaskName(String name) {
		task = name == null ? "" : name;
		show(task);
	}

	@Override
	public void subTask(String name) {
		if (name != null && !name.isEmpty()) {
			show(name);
		}
	}

	@Override
	public void internalWorked(double work) {
		done += work;
	}

	@Override
	public void worked(int work) {
		done += work;
	}

	@Override
	public void done() {
		clear();
	}

	/** Removes the progress line, so that other output can stand in its place. */
	void clear() {
		if (onLine) {
			console.err().print("\r\u001b[K");
			console.err().flush();
			onLine = false;
		}
	}

	private void show(String message) {
		if (!shown || message.equals(last)) {
			return;
		}
		long now = nanoTime.getAsLong();
		if (console.terminal() && now - written < INTERVAL) {
			return;
		}
		written = now;
		last = message;
		String line = (total > 0 ? "[" + (int) Math.min(100, done * 100 / total) + " %] " : "") + Terminal.safe(message);
		if (console.terminal()) {
			console.err().print("\r\u001b[K" + (line.length() > 100 ? line.substring(0, 99) + "…" : line));
			console.err().flush();
			onLine = true;
		} else {
			console.say(line);
		}
	}
}
