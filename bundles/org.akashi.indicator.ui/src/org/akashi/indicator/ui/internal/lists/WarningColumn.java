package org.akashi.indicator.ui.internal.lists;

import java.util.List;
import java.util.stream.Collectors;

import org.akashi.indicator.lists.IndicatorWarnings;
import org.akashi.indicator.lists.IndicatorWarnings.Warning;
import org.akashi.indicator.ui.internal.table.AddedColumn;
import org.akashi.indicator.ui.internal.table.ColumnKind;
import org.akashi.model.Indicator;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseWarnings;
import org.akashi.ui.WarningText;
import org.akashi.warninglist.CaseWarningSettings;
import org.akashi.warninglist.WarningLists;

/** The warning lists on which the values of an indicator stand, and why. */
public final class WarningColumn implements AddedColumn {

	@Override
	public String id() {
		return "warning-lists";
	}

	@Override
	public String label() {
		return Messages.Column_label;
	}

	@Override
	public int width() {
		return 150;
	}

	@Override
	public ColumnKind kind() {
		return ColumnKind.TEXT;
	}

	@Override
	public Answers answers(Case open) {
		return new Hits(CaseWarnings.lists(open));
	}

	/** Cells of one state of the lists. */
	private record Hits(WarningLists lists) implements Answers {

		@Override
		public String text(Indicator indicator) {
			return WarningText.few(IndicatorWarnings.of(lists, indicator).stream().map(Warning::hit).toList());
		}

		@Override
		public String why(Indicator indicator) {
			List<Warning> warnings = IndicatorWarnings.of(lists, indicator);
			return warnings.stream().map(warning -> WarningText.sentence(warning.observable().value(), warning.hit())).collect(Collectors.joining("\n"));
		}
	}

	@Override
	public boolean outdatedBy(CaseChanges changes) {
		return changes.touches(CaseTexts.Kind.SETTING, CaseWarningSettings.SETTING);
	}
}
