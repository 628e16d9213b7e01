package org.akashi.report.ui.internal.handlers;

import java.util.List;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.rules.NeverRules;

/** Never extracts anything of the selected domains in this case. */
public final class NeverHostHandler extends NeverHandler {

	@Override
	List<ExtractionRule> rules(List<QueueItem> items) {
		return NeverRules.hosts(items);
	}
}
