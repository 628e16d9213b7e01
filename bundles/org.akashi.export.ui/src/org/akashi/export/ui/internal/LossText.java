package org.akashi.export.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.export.ExportPlan;
import org.akashi.export.LossReport;
import org.akashi.export.LossReport.Cause;
import org.eclipse.osgi.util.NLS;

/** What an export does not hold, in a sentence or two. */
final class LossText {

	private LossText() {
	}

	/** How much is written, and how much is not, by cause. */
	static String summary(ExportPlan plan, LossReport report) {
		List<String> parts = new ArrayList<>();
		report.counts().forEach((cause, count) -> parts.add(NLS.bind(counted(cause), count, plan.audience().label())));
		String text = parts.isEmpty() ? NLS.bind(Messages.Target_noLosses, report.written())
				: NLS.bind(Messages.Target_someLosses, report.written(), String.join(Messages.Loss_separator, parts));
		return plan.audience().isEverything() ? text + " " + Messages.Loss_noAudience : text;
	}

	/** What the column of causes says. */
	static String cause(Cause cause) {
		return switch (cause) {
			case FORMAT -> Messages.Cause_format;
			case SELECTION -> Messages.Cause_selection;
			case SINCE -> Messages.Cause_since;
			case LIFE -> Messages.Cause_life;
			case WARNING_LIST -> Messages.Cause_warningList;
			case AUDIENCE -> Messages.Cause_audience;
		};
	}

	private static String counted(Cause cause) {
		return switch (cause) {
			case FORMAT -> Messages.Count_format;
			case SELECTION -> Messages.Count_selection;
			case SINCE -> Messages.Count_since;
			case LIFE -> Messages.Count_life;
			case WARNING_LIST -> Messages.Count_warningList;
			case AUDIENCE -> Messages.Count_audience;
		};
	}
}
