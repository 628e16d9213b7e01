package org.akashi.mention.internal.names;

import java.util.List;

/**
 * Names of the index that stand at one place, before anyone has judged whether they are meant.
 *
 * @param start first character
 * @param end   one past the last
 * @param refs  what the words may mean
 */
record NameHit(int start, int end, List<NameRef> refs) {

	int length() {
		return end - start;
	}
}
