package org.akashi.analysis.ui.internal.targeting;

import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.Periods;
import org.eclipse.osgi.util.NLS;

/** Periods in words. */
final class PeriodText {

	private PeriodText() {
	}

	/** The head of a column: "before 2019-03-05" and "since 2019-03-05" for what reports call earlier and now. */
	static String of(Periods.Column column) {
		return column.grain() == Periods.Grain.STATED ? of(column.held()) : column.text();
	}

	/** When something held, {@code ""} when unknown. */
	static String of(Held held) {
		String text = held.text();
		if (!held.isOpen()) {
			return text;
		}
		boolean before = held.from() == null;
		String bare = text.replaceAll("^– | –$", "");
		boolean within = before && held.to().getDayOfMonth() == 1;
		return NLS.bind(!before ? Messages.Period_since : within ? Messages.Period_until : Messages.Period_before, bare);
	}
}
