package org.akashi.taxii;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** How to wait, and what time it is; tests have their own. */
public interface Pause {

	/** By the clock of this machine. */
	Pause REAL = new Pause() {

		private static final long SLICE = 100;

		@Override
		public void pause(Duration time, IProgressMonitor monitor) {
			long end = System.nanoTime() + time.toNanos();
			try {
				for (long left = time.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					Thread.sleep(Math.min(SLICE, left));
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}

		@Override
		public Instant now() {
			return Instant.now();
		}
	};

	/**
	 * Waits.
	 *
	 * @throws OperationCanceledException when cancelled meanwhile
	 */
	void pause(Duration time, IProgressMonitor monitor);

	/** The time. */
	Instant now();
}
