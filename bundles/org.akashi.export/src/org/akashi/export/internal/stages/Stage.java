package org.akashi.export.internal.stages;

import java.util.List;

import org.akashi.export.Knowledge;
import org.akashi.export.LossReport.Loss;

/**
 * Knowledge after something was taken from it.
 *
 * @param knowledge what is left
 * @param losses    what was taken
 */
public record Stage(Knowledge knowledge, List<Loss> losses) {

	public Stage {
		losses = List.copyOf(losses);
	}
}
