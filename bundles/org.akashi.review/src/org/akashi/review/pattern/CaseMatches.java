package org.akashi.review.pattern;

import java.util.List;

import org.akashi.stix.pattern.MatchResult;
import org.akashi.store.CaseIndex.Entry;

/**
 * What a pattern finds in a case.
 *
 * @param whole    whether the observed data of the case fulfil the pattern as a whole, and which of them do
 * @param objects  objects that fulfil one of its brackets, in order of the brackets
 * @param texts    places of reports and logs where a value stands that one of its brackets looks for, by report and place
 * @param observed how many observed-data objects there were
 * @param searched how many texts were searched
 * @param problems what could not be taken as it stands, and searches that were cut off, one sentence of English each
 */
public record CaseMatches(MatchResult whole, List<ObjectHit> objects, List<TextHit> texts, int observed, int searched, List<String> problems) {

	/** More hits of a kind than this are not listed; a problem says so. */
	public static final int MOST = 10_000;

	/**
	 * An object.
	 *
	 * @param part        number of the bracket, from 0
	 * @param observation id of the observed-data that saw it, or {@code ""}
	 * @param object      the object
	 */
	public record ObjectHit(int part, String observation, Entry object) {
	}

	/**
	 * A place in a text.
	 *
	 * @param part   number of the bracket, from 0
	 * @param sha256 the report or log
	 * @param report what it is called
	 * @param start  first character, UTF-16 units
	 * @param end    past the last one
	 * @param value  what stands there, refanged
	 * @param line   the line of the text around it, shortened
	 */
	public record TextHit(int part, String sha256, String report, int start, int end, String value, String line) {
	}

	/** Copies the lists. */
	public CaseMatches {
		objects = List.copyOf(objects);
		texts = List.copyOf(texts);
		problems = List.copyOf(problems);
	}
}
