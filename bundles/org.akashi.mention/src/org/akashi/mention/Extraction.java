package org.akashi.mention;

import java.util.List;

import org.eclipse.core.runtime.IStatus;

/**
 * All that the extractors found in one report.
 *
 * @param mentions  in text order, overlaps resolved
 * @param proposals in the order of their sentences
 * @param problems  extractors that failed or were cut off; the others' findings are still here
 */
public record Extraction(List<Mention> mentions, List<Proposal> proposals, List<IStatus> problems) {

	public Extraction {
		mentions = List.copyOf(mentions);
		proposals = List.copyOf(proposals);
		problems = List.copyOf(problems);
	}
}
