package org.akashi.warninglist;

import java.util.List;

/**
 * What was read from a folder, an archive or a file.
 *
 * @param lists    the lists, sorted by id, one an id; their entries are right
 * @param refusals what was not taken; entries of a list at most {@value WarningListReader#MOST_REFUSALS} by name, the rest as a number
 */
public record Reading(List<WarningList> lists, List<Refusal> refusals) {

	public Reading {
		lists = List.copyOf(lists);
		refusals = List.copyOf(refusals);
	}
}
