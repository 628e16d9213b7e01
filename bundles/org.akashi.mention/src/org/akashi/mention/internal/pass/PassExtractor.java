package org.akashi.mention.internal.pass;

import java.util.function.Consumer;

import org.akashi.mention.Mention;
import org.akashi.mention.spi.MentionExtractor;
import org.akashi.observable.ObservableScanner;
import org.akashi.observable.WordListener;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * An extractor that does not walk over a text itself: it takes part in the one pass in which the observables are found,
 * and hears there of the words that may begin what it looks for.
 */
public interface PassExtractor extends MentionExtractor {

	/** What such an extractor does with one report: it listens while the pass goes on, and is finished after it. */
	interface Reading extends WordListener {

		/** Gives the mentions, once the pass is over. */
		void finish(Consumer<Mention> out, IProgressMonitor monitor);
	}

	/** Begins with a report. */
	Reading begin(ReportText text);

	/** Makes a pass for this extractor alone. */
	@Override
	default void extract(ReportText text, Consumer<Mention> out, IProgressMonitor monitor) {
		Reading reading = begin(text);
		ObservableScanner.Pass pass = new ObservableScanner().pass(text.text(), reading);
		int at = 0;
		while (at < text.text().length()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			at = pass.scanSome(at, text.text().length(), null);
		}
		reading.finish(out, monitor);
	}
}
