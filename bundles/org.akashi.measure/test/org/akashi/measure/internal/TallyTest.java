package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TallyTest {

	@Test
	void figuresFollowTheirDefinitions() {
		Tally tally = new Tally(6, 2, 4, 1, 0);
		assertEquals(0.75, tally.recall());
		assertEquals(0.6, tally.precision());
		assertEquals(2 * 0.75 * 0.6 / 1.35, tally.f1(), 1e-12);
	}

	@Test
	void nothingAskedAndNothingFoundIsRight() {
		assertEquals(1, Tally.of(List.of()).f1());
	}

	@Test
	void nothingRightIsZeroNotUndefined() {
		assertEquals(0, new Tally(0, 3, 2, 0, 0).f1());
	}
}
