package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.mention.Role;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.junit.jupiter.api.Test;

class BatchChoiceTest {

	private static final List<QueueItem> ITEMS = List.of(
			Items.mention("sure", "ipv4", "198.51.100.7", 0, 95, Role.INDICATOR),
			Items.mention("weak", "ipv4", "198.51.100.8", 20, 40, Role.INDICATOR),
			Items.mention("own", "domain", "publisher.example", 40, 95, Role.PUBLISHER),
			Items.mention("done", "domain", "done.example", 60, 95, Role.INDICATOR).with(Status.ACCEPTED),
			Items.ambiguous("shared", "Lotus", 80),
			Items.relationship("plain", "X", "targets", "Germany", ""),
			Items.relationship("contra", "X", "targets", "Turkey", "the case says otherwise"));

	private static List<String> ids(BatchChoice choice) {
		return choice.of(ITEMS).stream().map(QueueItem::id).toList();
	}

	@Test
	void typeAndConfidenceChoose() {
		assertEquals(List.of("sure"), ids(new BatchChoice(Set.of("ipv4"), 80, true)));
		assertEquals(List.of("sure", "weak"), ids(new BatchChoice(Set.of("ipv4"), 40, true)));
	}

	@Test
	void thePublishersOwnIsLeftOutUnlessAskedFor() {
		assertEquals(List.of(), ids(new BatchChoice(Set.of("domain"), 0, true)));
		assertEquals(List.of("own"), ids(new BatchChoice(Set.of("domain"), 0, false)));
	}

	@Test
	void theHostInsideAUrlIsLeftOutUnlessAskedFor() {
		List<QueueItem> host = List.of(Items.host("host", "bad.net", 7));
		assertEquals(List.of(), new BatchChoice(Set.of("domain"), 0, true).of(host));
		assertEquals(host, new BatchChoice(Set.of("domain"), 0, false).of(host));
	}

	@Test
	void ambiguousNamesAreNeverTaken() {
		assertEquals(List.of(), ids(new BatchChoice(Set.of("actor"), 0, false)));
	}

	@Test
	void contradictionsAreNeverTaken() {
		assertEquals(List.of("plain"), ids(new BatchChoice(Set.of("targets"), 0, true)));
	}

	@Test
	void countsNameAllTypesThatHaveSomethingToTake() {
		assertEquals(Map.of("ipv4", 1, "domain", 0, "targets", 0),
				new BatchChoice(Set.of(), 80, true).counts(ITEMS));
		assertEquals(Map.of("ipv4", 2, "domain", 1, "targets", 1),
				new BatchChoice(Set.of(), 0, false).counts(ITEMS));
	}
}
