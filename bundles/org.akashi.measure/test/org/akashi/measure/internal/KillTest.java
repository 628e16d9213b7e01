package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A few rounds of the harness that kills a working process. */
class KillTest {

	@Test
	void whatWasAcknowledgedIsThereAfterKilling() throws Exception {
		assertEquals(3, KillCommand.run(3, System.nanoTime()));
	}
}
