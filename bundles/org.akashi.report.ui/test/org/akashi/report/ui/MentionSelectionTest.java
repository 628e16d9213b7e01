package org.akashi.report.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.akashi.store.CaseIndex.Entry;
import org.junit.jupiter.api.Test;

class MentionSelectionTest {

	private static final String ID = "malware--0a1b2c3d-0000-4000-8000-000000000000";

	@Test
	void anAcceptedMentionStandsForItsObject() {
		assertEquals(new Entry(ID, "malware", ""), new MentionSelection("s", "i", 0, 1, ID).getAdapter(Entry.class));
	}

	@Test
	void anOpenMentionStandsForNoObject() {
		assertNull(new MentionSelection("s", "i", 0, 1, "").getAdapter(Entry.class));
	}

	@Test
	void nothingElseIsAdaptedTo() {
		assertNull(new MentionSelection("s", "i", 0, 1, ID).getAdapter(String.class));
	}
}
