package org.akashi.measure.internal;

import java.time.Duration;
import java.util.Arrays;

/**
 * Measures by processor time of this process, garbage collection included: what else the machine does meanwhile hardly
 * counts, and work that a collector does on another core isn't hidden.
 */
final class Clock {

	private Clock() {
	}

	/** Something to measure. */
	interface Work<E extends Exception> {
		void run() throws E;
	}

	/** Processor time of one run, in nanoseconds. */
	static <E extends Exception> long once(Work<E> work) throws E {
		long start = used();
		work.run();
		return used() - start;
	}

	/** Ticks in hundredths of a second on most systems. */
	private static long used() {
		return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElseGet(System::nanoTime);
	}

	/** The least of several runs: noise only ever adds. */
	static <E extends Exception> long least(int runs, Work<E> work) throws E {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < runs; i++) {
			least = Math.min(least, once(work));
		}
		return least;
	}

	/** The median of several runs. */
	static <E extends Exception> long median(int runs, Work<E> work) throws E {
		long[] times = new long[runs];
		for (int i = 0; i < runs; i++) {
			times[i] = once(work);
		}
		Arrays.sort(times);
		return times[runs / 2];
	}
}
