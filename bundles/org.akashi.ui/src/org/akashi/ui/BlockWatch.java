package org.akashi.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Watches the UI thread for blocks: times in which no event is taken, so that the window doesn't answer. Each event's
 * handling is timed from its beginning to its end; waiting for events, also in a dialog's own loop, is no block. A second
 * thread notes where the UI thread is, so that a block names its cause.
 */
public final class BlockWatch {

	/**
	 * One block of the UI thread.
	 *
	 * @param length  how long no event was taken
	 * @param delayed how much of it the thread was ready, but the machine ran other threads; zero where that isn't known
	 * @param stacks  where the thread was, in order of time; empty for a block shorter than the watch's step
	 */
	public record Block(Duration length, Duration delayed, List<List<StackTraceElement>> stacks) {

		/** The block without the time in which the machine ran others. */
		public Duration own() {
			return length.minus(delayed);
		}

		/** Lengths and stacks as text of several lines. */
		@Override
		public String toString() {
			StringBuilder text = new StringBuilder("The UI thread was blocked for " + length.toMillis() + " ms ("
					+ delayed.toMillis() + " ms of it waiting for the processor)");
			for (List<StackTraceElement> stack : stacks) {
				text.append("\n    ----");
				stack.forEach(element -> text.append("\n    at ").append(element));
			}
			return text.toString();
		}
	}

	private record Sample(long time, long delay, List<StackTraceElement> stack) {
	}

	private record Pending(int depth, long start, long end) {
	}

	private static final int SAMPLES = 64;
	private static final int DEEPEST_SHOWN = 60;

	private final Display display;
	private final long threshold;
	private final long step;
	private final Consumer<Block> report;
	private final Thread watched;
	private final RunDelay delay;
	private final Deque<Sample> samples = new ArrayDeque<>();
	private final List<Long> starts = new ArrayList<>();
	private long awake = System.nanoTime();
	private Pending pending;
	private volatile long busySince;
	private volatile boolean stopped;

	private BlockWatch(Display display, Duration threshold, Consumer<Block> report) {
		this.display = display;
		this.threshold = threshold.toNanos();
		this.step = Math.max(threshold.toMillis() / 4, 5);
		this.report = Objects.requireNonNull(report);
		watched = display.getThread();
		delay = RunDelay.ofCurrentThread();
	}

	/**
	 * Starts a watch. UI thread.
	 *
	 * @param threshold shortest block to report, at least some milliseconds
	 * @param report    is told of each block, on the UI thread; must be quick
	 */
	public static BlockWatch start(Display display, Duration threshold, Consumer<Block> report) {
		BlockWatch watch = new BlockWatch(display, threshold, report);
		display.addListener(SWT.PreEvent, watch::began);
		display.addListener(SWT.PostEvent, watch::ended);
		display.addListener(SWT.PreExternalEventDispatch, watch::sleeps);
		display.addListener(SWT.PostExternalEventDispatch, watch::wakes);
		display.disposeExec(watch::stop);
		Thread sampler = new Thread(watch::sample, "Watch of the UI thread");
		sampler.setDaemon(true);
		sampler.start();
		return watch;
	}

	/** Nothing is reported any more. */
	public void stop() {
		stopped = true;
	}

	private void began(Event event) {
		if (pending != null && starts.size() < pending.depth) {
			tell();
		}
		long now = System.nanoTime();
		starts.add(now);
		busySince = now;
	}

	private void ended(Event event) {
		if (starts.isEmpty()) {
			return; // The watch started within this event.
		}
		int depth = starts.size();
		long now = System.nanoTime();
		long start = Math.max(starts.removeLast(), awake);
		if (now - start >= threshold) {
			pending = new Pending(depth, start, now);
		}
		if (depth == 1) {
			busySince = 0;
			tell();
		}
	}

	private void sleeps(Event event) {
		busySince = 0;
		tell();
	}

	private void wakes(Event event) {
		awake = System.nanoTime();
		busySince = starts.isEmpty() ? 0 : awake;
	}

	private void tell() {
		Pending block = pending;
		pending = null;
		if (block == null || stopped) {
			return;
		}
		List<Sample> within;
		synchronized (samples) {
			within = samples.stream().filter(sample -> sample.time >= block.start && sample.time <= block.end).toList();
		}
		long delayed = within.isEmpty() ? 0 : within.getLast().delay - within.getFirst().delay;
		report.accept(new Block(Duration.ofNanos(block.end - block.start), Duration.ofNanos(delayed),
				within.stream().map(Sample::stack).filter(stack -> !stack.isEmpty()).toList()));
	}

	private void sample() {
		while (!stopped && !display.isDisposed()) {
			try {
				Thread.sleep(step);
			} catch (InterruptedException e) {
				return;
			}
			long since = busySince;
			if (since != 0) {
				// The first sample of a block stands for its beginning, later ones tell where the time went.
				add(System.nanoTime() - since > step * 1_000_000 ? stack() : List.of());
			}
		}
	}

	private List<StackTraceElement> stack() {
		StackTraceElement[] stack = watched.getStackTrace();
		return List.of(stack).subList(0, Math.min(stack.length, DEEPEST_SHOWN));
	}

	private void add(List<StackTraceElement> stack) {
		synchronized (samples) {
			samples.addLast(new Sample(System.nanoTime(), delay.nanos(), stack));
			if (samples.size() > SAMPLES) {
				samples.removeFirst();
			}
		}
	}
}
