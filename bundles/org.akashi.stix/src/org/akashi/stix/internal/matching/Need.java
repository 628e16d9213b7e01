package org.akashi.stix.internal.matching;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/** What a pattern without alternatives needs of the observations. */
sealed interface Need {

	/**
	 * So many observations out of these.
	 *
	 * @param allowed their numbers
	 * @param count   how many
	 */
	record Some(BitSet allowed, long count) implements Need {
	}

	/** Observations for each part, all different. */
	record All(List<Need> parts) implements Need {
	}

	/** Observations for each part, all different, none later than those of the parts behind it. */
	record Row(List<Need> parts) implements Need {
	}

	/** Observations that can all have happened within so many seconds. */
	record Span(Need part, BigDecimal seconds) implements Need {
	}
}
