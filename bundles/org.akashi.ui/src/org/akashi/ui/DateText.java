package org.akashi.ui;

import org.akashi.stix.PartialDate;
import org.akashi.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Dates in the words of the workbench's language, as precise as they are known: "2017-09", "since 2016", "until 2017". */
public final class DateText {

	private DateText() {
	}

	/** In words. What it says can be typed again ({@link PartialDate#typed}). */
	public static String of(PartialDate date) {
		return switch (date.bound()) {
			case SINCE -> NLS.bind(Messages.Date_since, date.bare());
			case UNTIL -> NLS.bind(Messages.Date_until, date.bare());
			case AT -> date.bare();
		};
	}
}
