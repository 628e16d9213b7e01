package org.akashi.mention.spi;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds what sentences state about their mentions. Register it as an OSGi service with {@code akashi.id} and
 * {@code akashi.label}. The rules on threads, determinism, time and errors are those of {@link MentionExtractor}.
 */
public interface ProposalFinder {

	/**
	 * Finds proposals.
	 *
	 * @param text     the report's text, never null
	 * @param mentions all mentions in text order
	 * @param out      takes each proposal
	 * @param monitor  cancellation, never null
	 */
	void propose(ReportText text, List<Mention> mentions, Consumer<Proposal> out, IProgressMonitor monitor);
}
