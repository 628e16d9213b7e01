package org.akashi.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.akashi.model.StixObject;
import org.akashi.stix.Period;
import org.eclipse.core.runtime.SafeRunner;

/**
 * The period that the analyst has marked in the timeline: all windows show what belongs to it only, and say so by a {@link
 * PeriodChip} that takes it back. There is none at first, and none in a case that was opened anew. The period may be read
 * by any thread; all else is for the UI thread.
 */
public final class BrushedPeriod {

	private static final BrushedPeriod INSTANCE = new BrushedPeriod();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile Period period;

	private BrushedPeriod() {
		ActiveCase.get().addListener(new ActiveCaseListener() {

			@Override
			public void closed() {
				clear();
			}
		});
	}

	/** That of this workbench. */
	public static BrushedPeriod get() {
		return INSTANCE;
	}

	/** The marked period, if any. Any thread. */
	public Optional<Period> period() {
		return Optional.ofNullable(period);
	}

	/** Marks a period in place of the one before. */
	public void set(Period marked) {
		if (!marked.equals(period)) {
			period = marked;
			tell();
		}
	}

	/** Marks none. */
	public void clear() {
		if (period != null) {
			period = null;
			tell();
		}
	}

	/**
	 * Whether windows show an object now: when nothing is marked, or the object has a date and was active in the period
	 * ({@link Period#of(StixObject)}). Any thread.
	 */
	public boolean shows(StixObject object) {
		Period marked = period;
		return marked == null || Period.of(object).filter(marked::meets).isPresent();
	}

	/** Whether windows show now what happened in a period. Any thread. */
	public boolean shows(Period happened) {
		Period marked = period;
		return marked == null || marked.meets(happened);
	}

	/** Runs it after each change; does nothing when it hears already. */
	public void addListener(Runnable listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** Hears nothing more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		for (Runnable listener : listeners) {
			SafeRunner.run(listener::run);
		}
	}
}
