package org.akashi.taxii;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Waits without waiting, and keeps for how long it should have been. */
final class Waiting implements Pause {

	final List<Duration> pauses = new ArrayList<>();
	private Instant now = Instant.parse("2026-03-01T00:00:00Z");

	@Override
	public void pause(Duration time, IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		pauses.add(time);
		now = now.plus(time);
	}

	@Override
	public Instant now() {
		return now;
	}
}
