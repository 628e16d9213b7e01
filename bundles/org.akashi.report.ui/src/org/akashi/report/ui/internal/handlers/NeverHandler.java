package org.akashi.report.ui.internal.handlers;

import java.util.List;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.rules.NeverRules;
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

	/** What is selected in the text counts over what is selected in the queue. */
	private List<ExtractionRule> rules() {
		return desk().marked().map(span -> NeverRules.written(desk().text().orElseThrow().text().substring(span.start(), span.end())))
				.filter(rules -> !rules.isEmpty()).orElseGet(() -> rules(desk().selection()));
	}

	@Override
	final boolean applies() {
		return !rules().isEmpty();
	}

	@Override
	final void run(Shell shell) {
		boolean ofText = desk().marked().isPresent();
		RuleWork.add(rules(), always());
		if (!ofText) {
			actions().next();
		}
	}
}
