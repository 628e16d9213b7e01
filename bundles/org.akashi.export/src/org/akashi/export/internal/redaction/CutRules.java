package org.akashi.export.internal.redaction;

import java.util.Map;
import java.util.Set;

import org.akashi.export.Audience;

/**
 * What an object is cut by.
 *
 * @param audience for whom
 * @param levels   what markings allow
 * @param leftOut  ids of objects that are left out
 * @param hashes   SHA-256 of reports that are left out
 * @param gone     by object id the properties that its own markings took away
 * @param blackout finds what must not be said
 */
record CutRules(Audience audience, MarkingLevels levels, Set<String> leftOut, Set<String> hashes, Map<String, Set<String>> gone,
		Blackout blackout) {

	/** Whether evidence is from a report that is left out. */
	boolean isFromLeftOut(String report, String sha256) {
		return leftOut.contains(report) || hashes.contains(sha256);
	}
}
