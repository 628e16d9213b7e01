package org.akashi.report.ui.internal.handlers;

import java.util.List;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.rules.RuleWork;
import org.eclipse.swt.widgets.Shell;

/** Makes a rule against what is selected. What was decided stays; the rule can be undone. */
abstract class NeverHandler extends ReviewHandler {

	/** The rules that follow from what is selected. */
	abstract List<ExtractionRule> rules(List<QueueItem> items);

	/** Whether they hold in every case. */
	boolean always() {
		return false;
	}

	@Override
	final boolean applies() {
		return !rules(desk().selection()).isEmpty();
	}

	@Override
	final void run(Shell shell) {
		RuleWork.add(rules(desk().selection()), always());
	}
}
