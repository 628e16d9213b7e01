package org.akashi.export.internal;

import java.util.List;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.Indicator;
import org.akashi.observable.Observable;

/** The values that an indicator's pattern looks for, for formats that list values. */
public final class IndicatorValues {

	private IndicatorValues() {
	}

	/** The values; none for patterns of other languages and for those that can't be read: these are shown as they are. */
	public static List<Observable> of(Indicator indicator) {
		if (!isStix(indicator) || indicator.getPattern() == null) {
			return List.of();
		}
		try {
			return ObservablePatterns.observables(indicator.getPattern());
		} catch (IllegalArgumentException e) {
			return List.of();
		}
	}

	/** Whether its pattern is in the STIX pattern language. */
	public static boolean isStix(Indicator indicator) {
		return "stix".equals(indicator.getPatternType());
	}
}
