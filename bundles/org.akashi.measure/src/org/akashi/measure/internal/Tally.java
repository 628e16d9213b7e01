package org.akashi.measure.internal;

import java.util.Collection;

/**
 * How many were expected and found.
 *
 * @param found  expected and found
 * @param missed expected and not found
 * @param extra  found and not expected
 * @param hosts  of the extra ones, hosts of expected values
 * @param clean  of the found ones, those listed with markup hanging on them
 */
record Tally(int found, int missed, int extra, int hosts, int clean) {

	static Tally of(Collection<Judgement> judgements) {
		int found = 0;
		int missed = 0;
		int extra = 0;
		int hosts = 0;
		int clean = 0;
		for (Judgement judgement : judgements) {
			switch (judgement.verdict()) {
				case FOUND -> found++;
				case FOUND_CLEAN -> {
					found++;
					clean++;
				}
				case MISSED -> missed++;
				case EXTRA, UNWANTED -> extra++;
				case EXTRA_HOST -> {
					extra++;
					hosts++;
				}
				case OUT_OF_SCOPE -> {
					// counted nowhere, listed
				}
			}
		}
		return new Tally(found, missed, extra, hosts, clean);
	}

	int expected() {
		return found + missed;
	}

	/** Found ÷ expected; 1 where nothing was expected. */
	double recall() {
		return expected() == 0 ? 1 : (double) found / expected();
	}

	/** Found ÷ all findings; 1 where nothing was found. */
	double precision() {
		return found + extra == 0 ? 1 : (double) found / (found + extra);
	}

	/** The harmonic mean of precision and recall; 0 where both are 0. */
	double f1() {
		double sum = precision() + recall();
		return sum == 0 ? 0 : 2 * precision() * recall() / sum;
	}
}
