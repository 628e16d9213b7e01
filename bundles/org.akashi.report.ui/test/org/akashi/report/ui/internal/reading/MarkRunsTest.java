package org.akashi.report.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ui.internal.reading.MarkRuns.Run;
import org.akashi.report.ui.internal.review.Items;
import org.akashi.report.ui.internal.review.QueueItem;
import org.junit.jupiter.api.Test;

class MarkRunsTest {

	private static Block block(int start, int end) {
		return new Block(Block.Kind.PARAGRAPH, start, end, new Place(0, "", 0, 0, 0, 0), false);
	}

	private static QueueItem mark(String id, int start, int end) {
		return Items.mention(id, "actor", "x".repeat(end - start), start);
	}

	private static List<String> runs(MarkRuns runs) {
		return runs.all().stream().map(run -> run.start() + "-" + run.end() + (run.block() == null ? "" : "b")
				+ (run.item() == null ? "" : run.item().id())).toList();
	}

	@Test
	void aMentionCutsItsBlockInThree() {
		assertEquals(List.of("0-5b", "5-8bm", "8-20b"),
				runs(new MarkRuns(List.of(block(0, 20)), List.of(mark("m", 5, 8)))));
	}

	@Test
	void aMentionAtTheEdgesLeavesNoEmptyRun() {
		assertEquals(List.of("0-5bm", "5-9b", "9-12bn"),
				runs(new MarkRuns(List.of(block(0, 12)), List.of(mark("m", 0, 5), mark("n", 9, 12)))));
	}

	@Test
	void aMentionThatFillsABlockIsOneRun() {
		assertEquals(List.of("0-5bm"), runs(new MarkRuns(List.of(block(0, 5)), List.of(mark("m", 0, 5)))));
	}

	@Test
	void mentionsOutsideBlocksAreMarkedToo() {
		assertEquals(List.of("2-4m", "10-20b", "25-30n"), runs(
				new MarkRuns(List.of(block(10, 20)), List.of(mark("m", 2, 4), mark("n", 25, 30)))));
	}

	@Test
	void aMentionOverTwoBlocksIsOneRun() {
		assertEquals(List.of("0-8b", "8-14bm", "14-20b"),
				runs(new MarkRuns(List.of(block(0, 10), block(12, 20)), List.of(mark("m", 8, 14)))));
	}

	@Test
	void aMentionThatBeginsBetweenBlocksIsOneRun() {
		assertEquals(List.of("0-10b", "11-14bm", "14-20b"),
				runs(new MarkRuns(List.of(block(0, 10), block(12, 20)), List.of(mark("m", 11, 14)))));
	}

	@Test
	void ofOverlappingMentionsTheFirstStays() {
		MarkRuns runs = new MarkRuns(List.of(), List.of(mark("m", 0, 5), mark("n", 3, 8), mark("o", 8, 9)));
		assertEquals(List.of("0-5m", "8-9o"), runs(runs));
	}

	@Test
	void aHostInsideAUrlIsARunOfItsOwn() {
		MarkRuns runs = new MarkRuns(List.of(block(0, 30)), List.of(mark("url", 5, 20), mark("host", 9, 14), mark("next", 22, 25)));
		assertEquals(List.of("0-5b", "5-9burl", "9-14bhost", "14-20burl", "20-22b", "22-25bnext", "25-30b"), runs(runs));
		assertEquals("url", runs.all().get(2).outer().id());
		assertEquals(List.of("url", "next"), runs.marks().stream().map(QueueItem::id).toList());
	}

	@Test
	void aHostAtTheEndOfItsAddressLeavesNoEmptyRun() {
		assertEquals(List.of("2-6mail", "6-9host"), runs(new MarkRuns(List.of(), List.of(mark("mail", 2, 9), mark("host", 6, 9)))));
		assertEquals(List.of("2-6host", "6-9url"), runs(new MarkRuns(List.of(), List.of(mark("url", 2, 9), mark("host", 2, 6)))));
	}

	@Test
	void thePointerFindsTheInnerMentionWhereThereIsOne() {
		MarkRuns runs = new MarkRuns(List.of(), List.of(mark("url", 5, 20), mark("host", 9, 14)));
		assertEquals("url", runs.at(5).id());
		assertEquals("host", runs.at(9).id());
		assertEquals("host", runs.at(13).id());
		assertEquals("url", runs.at(14).id());
		assertEquals("url", runs.at(20).id());
		assertNull(runs.at(21));
	}

	@Test
	void statementsAreNotMarked() {
		MarkRuns runs = new MarkRuns(List.of(), List.of(Items.relationship("r", "A", "uses", "B", "")));
		assertTrue(runs.marks().isEmpty());
	}

	@Test
	void marksComeInTextOrderHoweverGiven() {
		MarkRuns runs = new MarkRuns(List.of(), List.of(mark("n", 9, 12), mark("m", 0, 5)));
		assertEquals(List.of("m", "n"), runs.marks().stream().map(QueueItem::id).toList());
	}

	@Test
	void theMentionAtAnOffsetIsFound() {
		MarkRuns runs = new MarkRuns(List.of(), List.of(mark("m", 5, 8), mark("n", 10, 12)));
		assertNull(runs.at(4));
		assertEquals("m", runs.at(5).id());
		assertEquals("m", runs.at(7).id());
		assertEquals("m", runs.at(8).id());
		assertNull(runs.at(9));
		assertEquals("n", runs.at(12).id());
		assertNull(runs.at(13));
	}

	@Test
	void atTouchingMentionsTheOneThatBeginsThereIsFound() {
		MarkRuns runs = new MarkRuns(List.of(), List.of(mark("m", 0, 5), mark("n", 5, 8)));
		assertEquals("n", runs.at(5).id());
	}

	@Test
	void runsOfARangeAreThoseThatShareACharacterWithIt() {
		MarkRuns runs = new MarkRuns(List.of(block(0, 20)), List.of(mark("m", 5, 8)));
		assertEquals(List.of(5, 8), runs.between(6, 9).stream().map(Run::start).toList());
		assertEquals(List.of(0), runs.between(0, 5).stream().map(Run::start).toList());
		assertTrue(runs.between(20, 30).isEmpty());
		assertTrue(runs.between(5, 5).size() <= 1);
	}

	@Test
	void anyTextIsCutIntoOrderedRunsThatKeepEveryMention() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			List<Block> blocks = new ArrayList<>();
			for (int at = random.nextInt(5); at < 200;) {
				int end = at + 1 + random.nextInt(30);
				blocks.add(block(at, end));
				at = end + random.nextInt(4);
			}
			List<QueueItem> marks = new ArrayList<>();
			for (int at = random.nextInt(5); at < 240;) {
				int end = at + 1 + random.nextInt(12);
				marks.add(mark("m" + at, at, end));
				at = end + random.nextInt(20);
			}
			MarkRuns runs = new MarkRuns(blocks, marks);
			int end = 0;
			int marked = 0;
			for (Run run : runs.all()) {
				assertTrue(run.start() >= end && run.end() > run.start(), () -> "round: " + runs(runs));
				end = run.end();
				marked += run.item() == null ? 0 : run.end() - run.start();
			}
			assertEquals(marks.stream().mapToInt(mark -> mark.span().length()).sum(), marked);
		}
	}
}
