package org.akashi.report.ui.internal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.akashi.mention.rules.ExtractionRule;

/**
 * One row of the rules.
 *
 * @param rule   the rule
 * @param always whether it holds in every case, else in the open one
 */
public record RuleRow(ExtractionRule rule, boolean always) {

	/** The rows of a case's rules and of those that hold in every case, in this order. */
	public static List<RuleRow> of(Collection<ExtractionRule> ofCase, Collection<ExtractionRule> ofUser) {
		List<RuleRow> rows = new ArrayList<>();
		ofCase.forEach(rule -> rows.add(new RuleRow(rule, false)));
		ofUser.forEach(rule -> rows.add(new RuleRow(rule, true)));
		return List.copyOf(rows);
	}

	/** Of some rows the rules that hold in the case, or in every case. */
	static List<ExtractionRule> rules(Collection<RuleRow> rows, boolean always) {
		return rows.stream().filter(row -> row.always == always).map(RuleRow::rule).toList();
	}
}
