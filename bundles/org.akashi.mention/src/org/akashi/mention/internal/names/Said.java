package org.akashi.mention.internal.names;

import org.akashi.mention.MentionTypes;

/**
 * What one text says of one name: how much stands beside it that makes it malware, a group, a tool or a campaign. The
 * weights are tenths: ten is one phrase of the weakest kind beside a name of the clearest shape.
 */
final class Said {

	private static final String[] TYPES = { MentionTypes.MALWARE, MentionTypes.ACTOR, MentionTypes.TOOL, MentionTypes.CAMPAIGN };

	private final int[] weights = new int[TYPES.length];
	private int strongest;
	private int phraseStart;
	private int phraseEnd;
	private int strong;

	/**
	 * Adds what a phrase says.
	 *
	 * @param clear whether the phrase stands only beside names
	 */
	void add(String type, int weight, boolean clear, int start, int end) {
		int of = index(type);
		if (of < 0) {
			return;
		}
		weights[of] += weight;
		strong += clear ? 1 : 0;
		if (weight > strongest) {
			strongest = weight;
			phraseStart = start;
			phraseEnd = end;
		}
	}

	/** How many phrases said so that stand only beside names. */
	int strong() {
		return strong;
	}

	/** Whether a phrase gives it as a name: "called", "also known as". */
	boolean isIntroduced() {
		return strongest >= 35;
	}

	int of(String type) {
		int of = index(type);
		return of < 0 ? 0 : weights[of];
	}

	private static int index(String type) {
		for (int i = 0; i < TYPES.length; i++) {
			if (TYPES[i].equals(type)) {
				return i;
			}
		}
		return -1;
	}

	/** The type for which most stands; the first in the order malware, actor, tool, campaign when equal. */
	String type() {
		int best = 0;
		for (int i = 1; i < weights.length; i++) {
			best = weights[i] > weights[best] ? i : best;
		}
		return TYPES[best];
	}

	int all() {
		int sum = 0;
		for (int weight : weights) {
			sum += weight;
		}
		return sum;
	}

	/** The strongest phrase, as it stands in the text; empty when there was none. */
	String phrase(String text) {
		return text.substring(phraseStart, phraseEnd).replaceAll("\\s+", " ");
	}
}
