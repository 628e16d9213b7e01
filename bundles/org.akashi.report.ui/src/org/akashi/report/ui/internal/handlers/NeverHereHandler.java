package org.akashi.report.ui.internal.handlers;

import java.util.List;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.rules.NeverRules;

/** Never extracts the selected values in this case. */
public final class NeverHereHandler extends NeverHandler {

	@Override
	List<ExtractionRule> rules(List<QueueItem> items) {
		return NeverRules.values(items);
	}
}
