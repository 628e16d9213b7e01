package org.akashi.report.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.ReportTextRules;
import org.akashi.report.spi.ReportReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/**
 * One reader at work on one report, in a thread of its own: so that one that hangs can be left behind, and one that
 * recurses has its own stack.
 */
public final class ReadingRun {

	/** How long a reader may go on after it was told to stop, before it is left behind. */
	private static final Duration GRACE = Duration.ofSeconds(3);
	private static final long POLL_MILLIS = 100;
	private static final long STACK_BYTES = 8L << 20;

	private final String id;
	private final ReportReader reader;
	private final ReportFile file;
	private final ReadLimits limits;

	/** A run of the reader with this id. */
	public ReadingRun(String id, ReportReader reader, ReportFile file, ReadLimits limits) {
		this.id = id;
		this.reader = reader;
		this.file = file;
		this.limits = limits;
	}

	/** The text, or the reader's failure as a status that names it. */
	public ReportText run(IProgressMonitor monitor) throws CoreException {
		long deadline = System.nanoTime() + limits.maxTime().toNanos();
		Deadline stop = new Deadline(monitor, deadline);
		CompletableFuture<ReportText> result = new CompletableFuture<>();
		Thread thread = new Thread(null, () -> work(stop, result), "Reading " + file.name(), STACK_BYTES);
		thread.setDaemon(true);
		thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
		thread.start();
		ReportText text = await(result, thread, stop);
		check(text);
		return text;
	}

	private void work(IProgressMonitor monitor, CompletableFuture<ReportText> result) {
		try {
			result.complete(reader.read(file, limits, monitor));
		} catch (Throwable e) { // whatever a plug-in throws, the waiting thread gets it
			result.completeExceptionally(e);
		}
	}

	private ReportText await(CompletableFuture<ReportText> result, Thread thread, Deadline stop) throws CoreException {
		long giveUp = Long.MAX_VALUE;
		while (true) {
			try {
				return result.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				long now = System.nanoTime();
				if (giveUp == Long.MAX_VALUE && stop.isCanceled()) {
					giveUp = now + GRACE.toNanos();
					thread.interrupt();
				} else if (giveUp != Long.MAX_VALUE && now - giveUp > 0) {
					throw stopped(stop);
				}
			} catch (ExecutionException e) {
				throw failure(e.getCause(), stop);
			} catch (InterruptedException e) {
				thread.interrupt();
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
	}

	/** A cancellation by the user, or the time limit. */
	private CoreException stopped(Deadline stop) {
		if (stop.isCanceledByUser()) {
			throw new OperationCanceledException();
		}
		return ReportStatus.error(ReportStatus.TIMEOUT, "Reading " + name() + " with \u201C" + id + "\u201D took longer than "
				+ limits.maxTime().toMillis() / 1000.0 + " s and was stopped. Split the report, or raise the time limit in the preferences.");
	}

	private CoreException failure(Throwable cause, Deadline stop) {
		return switch (cause) {
		case CoreException e -> e;
		case OperationCanceledException e when stop.isCanceled() -> stopped(stop);
		case OutOfMemoryError e -> ReportStatus.error(ReportStatus.TOO_LARGE, "Reading " + name() + " with \u201C" + id
				+ "\u201D needs more memory than there is. Split the report, or start Akashi with more memory (-Xmx).", e);
		default -> stop.isCanceled() ? stopped(stop) : ReportStatus.error(ReportStatus.READER_FAILED, "The report reader \u201C" + id
				+ "\u201D failed on " + name() + ": " + cause + ". Please report this to the maker of the reader.", cause);
		};
	}

	private void check(ReportText text) throws CoreException {
		if (text == null) {
			throw ReportStatus.error(ReportStatus.READER_FAILED, "The report reader \u201C" + id + "\u201D gave nothing for "
					+ name() + ". Please report this to the maker of the reader.");
		}
		List<String> faults = ReportTextRules.violations(text);
		if (!faults.isEmpty()) {
			throw ReportStatus.error(ReportStatus.READER_FAILED, "The report reader \u201C" + id + "\u201D gave broken text for "
					+ name() + ": " + faults.getFirst() + " Please report this to the maker of the reader.");
		}
		if (text.text().length() > limits.maxCharacters()) {
			throw ReportStatus.error(ReportStatus.TOO_LARGE, "The text of " + name() + " has " + text.text().length()
					+ " characters; the limit is " + limits.maxCharacters() + ". Split it, or raise the limit in the preferences.");
		}
	}

	private String name() {
		return file.name().isEmpty() ? "the text" : "\u201C" + file.name() + "\u201D";
	}

	/** Tells the reader that it is cancelled once its time is over. */
	private static final class Deadline extends ProgressMonitorWrapper {

		private final long nanos;

		Deadline(IProgressMonitor monitor, long nanos) {
			super(monitor);
			this.nanos = nanos;
		}

		@Override
		public boolean isCanceled() {
			return isCanceledByUser() || System.nanoTime() - nanos > 0;
		}

		boolean isCanceledByUser() {
			return super.isCanceled();
		}
	}
}
