package org.akashi.store.internal;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.akashi.store.CaseChange;
import org.akashi.store.CaseListener;
import org.akashi.store.CaseStatus;
import org.eclipse.core.runtime.IStatus;

/** Tells listeners of changes, in the order of the steps and without holding any lock while they run. */
final class Listeners {

	private final List<CaseListener> listeners = new CopyOnWriteArrayList<>();
	private final Queue<CaseChange> waiting = new ConcurrentLinkedQueue<>();
	private final AtomicInteger undelivered = new AtomicInteger();
	private final Problems problems;

	Listeners(Problems problems) {
		this.problems = problems;
	}

	void add(CaseListener listener) {
		((CopyOnWriteArrayList<CaseListener>) listeners).addIfAbsent(listener);
	}

	void remove(CaseListener listener) {
		listeners.remove(listener);
	}

	/** Takes a change; called while the case is locked, so the order is that of the steps. */
	void enqueue(CaseChange change) {
		waiting.add(change);
	}

	/** Delivers what waits; called without the lock. Whoever is delivering already takes over what comes meanwhile. */
	void deliver() {
		if (undelivered.getAndIncrement() != 0) {
			return;
		}
		do {
			for (CaseChange change = waiting.poll(); change != null; change = waiting.poll()) {
				deliver(change);
			}
		} while (undelivered.decrementAndGet() != 0);
	}

	private void deliver(CaseChange change) {
		for (CaseListener listener : listeners) {
			try {
				listener.changed(change);
			} catch (RuntimeException | LinkageError e) {
				problems.add(IStatus.WARNING, CaseStatus.LISTENER, "A listener failed after «" + change.label() + "»: "
						+ listener.getClass().getName() + ": " + e, e);
			}
		}
	}
}
