package org.akashi.mention.internal.names;

import java.util.List;

/**
 * A name that is meant, on its way to becoming a mention.
 *
 * @param start      first character
 * @param end        one past the last
 * @param type       type of the mention
 * @param entity     key of the known thing, {@code ""} when unknown or unclear
 * @param candidates what it may stand for when unclear
 * @param value      the normalised value
 * @param confidence 0 to 100
 * @param extractor  which of the two ways found it
 * @param why        the reason
 */
record NameFind(int start, int end, String type, String entity, List<String> candidates, String value, int confidence,
		String extractor, String why) {

	boolean isClear() {
		return !entity.isEmpty();
	}
}
