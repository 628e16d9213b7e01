package org.akashi.measure.internal;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;

/**
 * Measures by processor time, so that what else the machine does hardly counts: of the whole process, or of the calling
 * thread together with the garbage collection that it causes, where the compiler of the platform is not to count, too.
 */
final class Clock {

	private Clock() {
	}

	/** Something to measure. */
	interface Work<E extends Exception> {
		void run() throws E;
	}

	/** Processor time of one run in all threads, in nanoseconds. */
	static <E extends Exception> long once(Work<E> work) throws E {
		long start = process();
		work.run();
		return process() - start;
	}

	/** Processor time of one run in this thread, and of its garbage collection, in nanoseconds. */
	static <E extends Exception> long onceHere(Work<E> work) throws E {
		long all = process();
		long here = thread();
		long collected = collection();
		work.run();
		long used = thread() - here;
		long others = Math.max(0, process() - all - used);
		return used + Math.min(others, collection() - collected);
	}

	/** The median of several runs. */
	static <E extends Exception> long median(int runs, Work<E> work) throws E {
		long[] times = new long[runs];
		for (int i = 0; i < runs; i++) {
			times[i] = once(work);
		}
		return middle(times);
	}

	/** The median of several runs in this thread. */
	static <E extends Exception> long medianHere(int runs, Work<E> work) throws E {
		long[] times = new long[runs];
		for (int i = 0; i < runs; i++) {
			times[i] = onceHere(work);
		}
		return middle(times);
	}

	/** Runs the work at least so often, and so long, that the platform has compiled what it will compile. */
	static <E extends Exception> void warm(int runs, Duration least, Work<E> work) throws E {
		long start = thread();
		for (int i = 0; i < runs || thread() - start < least.toNanos(); i++) {
			work.run();
		}
	}

	static long middle(long[] times) {
		Arrays.sort(times);
		return times[times.length / 2];
	}

	/** Ticks in hundredths of a second on most systems. */
	private static long process() {
		return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElseGet(System::nanoTime);
	}

	private static long thread() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static long collection() {
		return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum() * 1_000_000;
	}
}
