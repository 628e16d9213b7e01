package org.akashi.ui;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Display;

/**
 * Runs an update on the UI thread, once for all requests that come close together: at once when the last run is long
 * ago, otherwise when the interval since it has passed. May be asked from any thread.
 */
public final class CoalescedUpdate {

	/** Milliseconds between two updates of a view. */
	public static final int INTERVAL = 100;

	private final Display display;
	private final int interval;
	private final Runnable update;
	private final AtomicBoolean pending = new AtomicBoolean();
	private long lastRun = System.nanoTime() - 1_000_000_000L;
	private volatile boolean disposed;

	/** An update at most each {@link #INTERVAL}. */
	public CoalescedUpdate(Display display, Runnable update) {
		this(display, INTERVAL, update);
	}

	/**
	 * @param display  whose thread runs the update
	 * @param interval shortest time between two runs, milliseconds
	 * @param update   what to run; it must look whether its widgets still live
	 */
	public CoalescedUpdate(Display display, int interval, Runnable update) {
		this.display = Objects.requireNonNull(display);
		this.interval = interval;
		this.update = Objects.requireNonNull(update);
	}

	/** Asks for a run that sees everything that happened before this call. Any thread. */
	public void request() {
		if (!disposed && !display.isDisposed() && pending.compareAndSet(false, true)) {
			display.asyncExec(this::schedule);
		}
	}

	/** Nothing runs any more. Any thread. */
	public void dispose() {
		disposed = true;
	}

	private void schedule() {
		long wait = interval - (System.nanoTime() - lastRun) / 1_000_000;
		if (wait <= 0) {
			run();
		} else {
			display.timerExec((int) wait, this::run);
		}
	}

	private void run() {
		pending.set(false);
		lastRun = System.nanoTime();
		if (!disposed) {
			update.run();
			lastRun = System.nanoTime();
		}
	}
}
