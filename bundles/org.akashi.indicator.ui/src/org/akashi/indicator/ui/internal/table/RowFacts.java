package org.akashi.indicator.ui.internal.table;

import java.util.List;

/**
 * What the table keeps of one indicator.
 *
 * @param id          STIX id
 * @param types       ids of the observable types in its pattern, or its pattern type when that isn't STIX
 * @param value       the values in its pattern
 * @param name        its name
 * @param pattern     its pattern
 * @param patternType its pattern type
 * @param confidence  0 to 100, or {@link NumberCells#NONE}
 * @param validFrom   STIX timestamp, or {@code ""}
 * @param validUntil  STIX timestamp, or {@code ""}
 * @param modified    STIX timestamp, or {@code ""}
 * @param labels      its labels
 * @param kinds       its indicator types
 * @param markings    ids of its markings
 * @param phases      its kill-chain phases: chain and phase
 * @param revoked     whether it is withdrawn
 * @param sentences   number of sentences behind it
 * @param sha256      report of the first sentence, or {@code ""}
 * @param reportRef   STIX id of that report, or {@code ""}
 * @param start       where that sentence begins, UTF-16 offset
 * @param end         where it ends
 */
record RowFacts(String id, List<String> types, String value, String name, String pattern, String patternType, int confidence,
		String validFrom, String validUntil, String modified, List<String> labels, List<String> kinds, List<String> markings,
		List<Phase> phases, boolean revoked, int sentences, String sha256, String reportRef, int start, int end) {

	/** A phase of a kill chain. */
	record Phase(String chain, String phase) {
	}
}
