package org.akashi.mention.internal.pass;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.mention.Mention;
import org.akashi.mention.spi.MentionExtractor;
import org.akashi.observable.WordListener;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;

/** The extractor that makes the one pass over a text, and lets others listen to it. */
public interface PassMaker extends MentionExtractor {

	/**
	 * Finds mentions, and tells the listeners every word of the text, also of what this extractor leaves out.
	 *
	 * @param listeners those who hear of words; they never throw
	 */
	void extract(ReportText text, List<? extends WordListener> listeners, Consumer<Mention> out, IProgressMonitor monitor);

	@Override
	default void extract(ReportText text, Consumer<Mention> out, IProgressMonitor monitor) {
		extract(text, List.of(), out, monitor);
	}
}
