package org.akashi.taxii;

import java.util.List;
import java.util.Optional;

import org.akashi.exchange.KnowledgeImport.Kept;
import org.akashi.exchange.ReadLoss;
import org.eclipse.core.runtime.IStatus;

/**
 * What a pull brought. Each page is a step of the case that can be undone.
 *
 * @param pages    pages that are now in the case
 * @param objects  objects that came
 * @param added    those that are new in the case
 * @param updated  those that replaced an older version
 * @param same     those that the case held already
 * @param kept     those that were not taken over, and why
 * @param losses   what of them is in no object
 * @param problems what is wrong with them
 * @param wentOn   whether it went on where an earlier pull had stopped
 * @param after    what the next pull asks after, as the server wrote it; {@code ""} when the server never said
 * @param stopped  why it ended before the end, cancelled or by an error; what came till then is in the case and the next
 *                 pull goes on from there; empty when it is complete
 */
public record PullResult(int pages, int objects, int added, int updated, int same, List<Kept> kept, List<ReadLoss> losses,
		List<IStatus> problems, boolean wentOn, String after, Optional<IStatus> stopped) {

	public PullResult {
		kept = List.copyOf(kept);
		losses = List.copyOf(losses);
		problems = List.copyOf(problems);
	}
}
