package org.akashi.indicator.ui.internal.pattern;

import org.akashi.model.Indicator;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;

/**
 * An indicator as its editor shows it.
 *
 * @param id       STIX id
 * @param name     what people call it
 * @param type     its {@code pattern_type}
 * @param pattern  its pattern
 * @param readOnly whether the case can't be changed
 */
record PatternState(String id, String name, String type, String pattern, boolean readOnly) {

	/** The indicator as it is now; {@code null} when it is gone. Worker thread. */
	static PatternState read(Case open, String id) {
		return open.read(() -> open.index().find(id).filter(Indicator.class::isInstance).map(Indicator.class::cast)
				.map(indicator -> new PatternState(id, StixTypes.name(indicator), text(indicator.getPatternType()), text(indicator.getPattern()), open.readOnly()))
				.orElse(null));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
