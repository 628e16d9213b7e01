package org.akashi.indicator.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.Indicator;
import org.akashi.observable.Observable;
import org.akashi.warninglist.WarningHit;
import org.akashi.warninglist.WarningLists;

/** What warning lists know of the values that an indicator looks for. */
public final class IndicatorWarnings {

	/**
	 * A value of an indicator that stands on a list.
	 *
	 * @param observable the value
	 * @param hit        the list, and why
	 */
	public record Warning(Observable observable, WarningHit hit) {
	}

	private IndicatorWarnings() {
	}

	/**
	 * The hits of all values that the pattern of an indicator names, in their order.
	 *
	 * @return none for patterns of other languages than STIX, and for such as can't be read
	 */
	public static List<Warning> of(WarningLists lists, Indicator indicator) {
		boolean stix = indicator.getPatternType() == null || indicator.getPatternType().equals("stix");
		return stix && indicator.getPattern() != null ? ofPattern(lists, indicator.getPattern()) : List.of();
	}

	/** The hits of all values that a STIX pattern names, in their order; none for one that can't be read. */
	public static List<Warning> ofPattern(WarningLists lists, String pattern) {
		List<Warning> warnings = new ArrayList<>(0);
		List<Observable> observables;
		try {
			observables = ObservablePatterns.observables(pattern);
		} catch (IllegalArgumentException e) {
			return List.of();
		}
		for (Observable observable : new LinkedHashSet<>(observables)) {
			lists.hits(observable).forEach(hit -> warnings.add(new Warning(observable, hit)));
		}
		return warnings;
	}
}
