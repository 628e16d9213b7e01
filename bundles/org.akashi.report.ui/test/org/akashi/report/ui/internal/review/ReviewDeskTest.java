package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.Role;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewDeskTest {

	private static final ReportText TEXT = new ReportText("x".repeat(200), List.of(), List.of(),
			ReportMetadata.ofType("text/plain"), List.of(), List.of(), List.of());
	private static final QueueItem A = Items.mention("a", "actor", "Lazarus", 0);
	private static final QueueItem B = Items.mention("b", "ipv4", "198.51.100.7", 20);
	private static final QueueItem C = Items.mention("c", "actor", "Lazarus", 50);
	private static final QueueItem D = Items.mention("d", "country", "Germany", 70);

	private final ReviewDesk desk = new ReviewDesk();
	private final List<String> heard = new ArrayList<>();

	@BeforeEach
	void open() {
		desk.grouping(Grouping.TEXT);
		desk.open("sha", "Report", TEXT, List.of(A, B, C, D));
		desk.addListener(new ReviewDesk.Listener() {
			@Override
			public void reportChanged() {
				heard.add("report");
			}

			@Override
			public void itemsChanged() {
				heard.add("items");
			}

			@Override
			public void selectionChanged() {
				heard.add("selection");
			}
		});
	}

	private List<String> selected() {
		return desk.selection().stream().map(QueueItem::id).toList();
	}

	@Test
	void openingSelectsTheFirstOpenItem() {
		desk.open("other", "Other", TEXT, List.of(A.with(Status.ACCEPTED), B));
		assertEquals(List.of("b"), selected());
		assertEquals(List.of("report", "selection"), heard);
	}

	@Test
	void openingPrefersWhatTheReportIsAbout() {
		QueueItem own = Items.mention("own", "domain", "publisher.example", 0, 90, Role.PUBLISHER);
		desk.open("other", "Other", TEXT, List.of(own, B));
		assertEquals(List.of("b"), selected());
		desk.open("another", "Other", TEXT, List.of(own));
		assertEquals(List.of("own"), selected());
	}

	@Test
	void closingClearsAll() {
		desk.close();
		assertEquals("", desk.sha256());
		assertTrue(desk.text().isEmpty());
		assertTrue(desk.items().isEmpty());
		assertTrue(desk.lead().isEmpty());
	}

	@Test
	void aReportThatCannotBeReadIsExplainedInPlaceOfItsText() {
		desk.close("broken.pdf", "It needs a password.");
		assertEquals("broken.pdf", desk.title());
		assertEquals("It needs a password.", desk.notice());
		assertTrue(desk.text().isEmpty());
		assertEquals(List.of("report", "selection"), heard);
	}

	@Test
	void closingTwiceIsToldOnce() {
		desk.close();
		heard.clear();
		desk.close();
		assertTrue(heard.isEmpty());
	}

	@Test
	void selectingTellsOnce() {
		desk.select(List.of("c"));
		desk.select(List.of("c"));
		assertEquals(List.of("selection"), heard);
	}

	@Test
	void unknownItemsAreNotSelected() {
		desk.select(List.of("zzz", "d"));
		assertEquals(List.of("d"), selected());
	}

	@Test
	void decidingGoesOnToTheNextOpenItem() {
		desk.decided(List.of(A), Status.ACCEPTED);
		assertEquals(Status.ACCEPTED, desk.find("a").orElseThrow().status());
		assertEquals(List.of("b"), selected());
	}

	@Test
	void hostsInsideUrlsComeWhenNothingElseIsLeft() {
		QueueItem url = Items.mention("url", "url", "http://bad.net/x", 100);
		QueueItem host = Items.host("host", "bad.net", 107);
		desk.open("other", "Other", TEXT, List.of(url, host, Items.mention("next", "actor", "Lazarus", 150)));
		desk.decided(desk.selection(), Status.ACCEPTED);
		assertEquals(List.of("next"), selected());
		desk.decided(desk.selection(), Status.ACCEPTED);
		assertEquals(List.of("host"), selected());
	}

	@Test
	void decidingSkipsDecidedItems() {
		desk.update(List.of(A, B.with(Status.REJECTED), C, D));
		desk.decided(List.of(A), Status.ACCEPTED);
		assertEquals(List.of("c"), selected());
	}

	@Test
	void decidingTheLastOpenItemKeepsTheSelection() {
		desk.update(List.of(A, B.with(Status.REJECTED), C.with(Status.ACCEPTED), D.with(Status.ACCEPTED)));
		desk.decided(List.of(A), Status.ACCEPTED);
		assertEquals(List.of("a"), selected());
	}

	@Test
	void decidingOtherItemsLeavesTheSelection() {
		desk.decided(List.of(B, C), Status.ACCEPTED);
		assertEquals(List.of("a"), selected());
	}

	@Test
	void decidedItemsThatTheFilterHidesStillLeadOn() {
		desk.filter(new ItemFilter("", "", null, Status.OPEN, 0));
		desk.decided(List.of(A), Status.REJECTED);
		assertEquals(List.of("b"), selected());
		assertEquals(3, desk.outline().order().size());
	}

	@Test
	void aPendingDecisionOutlivesARefreshThatDoesNotKnowIt() {
		desk.decided(List.of(A), Status.ACCEPTED);
		desk.decided(List.of(B), Status.REJECTED);
		desk.update(List.of(A.with(Status.ACCEPTED), B, C, D));
		assertEquals(Status.REJECTED, desk.find("b").orElseThrow().status());
	}

	@Test
	void aDecisionThatFailedIsTakenBack() {
		desk.decided(List.of(A), Status.ACCEPTED);
		desk.settle("sha", List.of(A), List.of(A, B, C, D), "it could not be");
		assertTrue(desk.find("a").orElseThrow().open());
		assertEquals("it could not be", desk.notice());
	}

	@Test
	void settlingAnotherReportChangesNothing() {
		desk.decided(List.of(A), Status.ACCEPTED);
		desk.settle("other", List.of(A), List.of(A), "");
		assertEquals(Status.ACCEPTED, desk.find("a").orElseThrow().status());
		assertEquals(4, desk.items().size());
	}

	@Test
	void theNextDecisionClearsTheNotice() {
		desk.settle("sha", List.of(A), List.of(A, B, C, D), "skipped");
		desk.decided(List.of(A), Status.REJECTED);
		assertEquals("", desk.notice());
	}

	@Test
	void aConfirmedDecisionMayBeUndoneLater() {
		desk.decided(List.of(A), Status.ACCEPTED);
		desk.update(List.of(A.with(Status.ACCEPTED), B, C, D));
		desk.update(List.of(A, B, C, D));
		assertTrue(desk.find("a").orElseThrow().open());
	}

	@Test
	void undoingSelectsWhatIsOpenAgain() {
		desk.update(List.of(A.with(Status.ACCEPTED), B, C.with(Status.ACCEPTED), D));
		desk.select(List.of("d"));
		desk.update(List.of(A, B, C, D));
		assertEquals(List.of("a", "c"), selected());
	}

	@Test
	void aRefreshKeepsTheSelection() {
		desk.select(List.of("c"));
		heard.clear();
		desk.update(List.of(A.with(Status.REJECTED), B, C, D));
		assertEquals(List.of("c"), selected());
		assertEquals(List.of("items"), heard);
	}

	@Test
	void selectedItemsThatAreGoneAreDropped() {
		desk.select(List.of("b", "c"));
		desk.update(List.of(A, C, D));
		assertEquals(List.of("c"), selected());
	}

	@Test
	void movingGoesRoundTheQueue() {
		assertTrue(desk.move(-1, item -> true));
		assertEquals(List.of("d"), selected());
		assertTrue(desk.move(1, item -> true));
		assertEquals(List.of("a"), selected());
		assertFalse(desk.move(1, item -> false));
	}

	@Test
	void inAGroupedQueueOneStepIsAGroup() {
		desk.grouping(Grouping.ENTITY);
		desk.select(List.of("b"));
		desk.move(-1, item -> true);
		assertEquals(List.of("a", "c"), selected());
		desk.move(1, item -> true);
		assertEquals(List.of("b"), selected());
	}

	@Test
	void insideAGroupOneStepIsAPlace() {
		desk.grouping(Grouping.ENTITY);
		desk.select(List.of("a"));
		desk.move(1, item -> true);
		assertEquals(List.of("c"), selected());
	}

	@Test
	void decidingAGroupGoesOnToTheNextGroup() {
		desk.grouping(Grouping.ENTITY);
		desk.select(List.of("a", "c"));
		desk.decided(desk.selection(), Status.ACCEPTED);
		assertEquals(List.of("b"), selected());
	}

	@Test
	void groupingSelectsTheWholeGroup() {
		desk.grouping(Grouping.ENTITY);
		assertEquals(List.of("a", "c"), selected());
		assertEquals(List.of("items", "selection"), heard);
	}

	@Test
	void whenNothingIsLeftTheReviewIsSummedUp() {
		desk.decided(List.of(A, B, C), Status.ACCEPTED);
		assertFalse(desk.summing());
		desk.decided(List.of(D), Status.REJECTED);
		assertTrue(desk.summing());
		desk.select(List.of("b"));
		assertFalse(desk.summing(), "what is selected is shown");
		desk.sumUp(true);
		desk.update(List.of(A, B.with(Status.ACCEPTED), C.with(Status.ACCEPTED), D.with(Status.REJECTED)));
		assertTrue(desk.summing(), "nothing was undone that the store had");
	}

	@Test
	void undoingLeavesTheSummary() {
		desk.update(List.of(A.with(Status.ACCEPTED), B, C, D));
		desk.sumUp(true);
		desk.update(List.of(A, B, C, D));
		assertFalse(desk.summing());
		assertEquals(List.of("a"), selected());
	}

	@Test
	void aReportThatIsDecidedOpensWithItsSummary() {
		desk.open("other", "Other", TEXT, List.of(A.with(Status.ACCEPTED)));
		assertTrue(desk.summing());
		desk.close();
		assertFalse(desk.summing());
	}

	@Test
	void aPieceOfTextIsSelectedUntilAnotherItemIs() {
		desk.mark(5, 9);
		assertEquals(5, desk.marked().orElseThrow().start());
		desk.select(List.of("d"));
		assertTrue(desk.marked().isEmpty());
		desk.mark(9, 5);
		desk.mark(0, 1000);
		assertTrue(desk.marked().isEmpty(), "backward and outside the text");
	}

	@Test
	void blankTextIsNoSelection() {
		desk.open("other", "Other", new ReportText("a  b", List.of(), List.of(), ReportMetadata.ofType("text/plain"), List.of(), List.of(),
				List.of()), List.of());
		desk.mark(1, 3);
		assertTrue(desk.marked().isEmpty());
		desk.mark(0, 3);
		assertEquals(3, desk.marked().orElseThrow().end());
	}

	@Test
	void whatIsToldIsToldOnce() {
		desk.tell("There is no other report.");
		desk.tell("There is no other report.");
		assertEquals(List.of("items"), heard);
		assertEquals("There is no other report.", desk.notice());
	}

	@Test
	void countsAreOfTheWholeReport() {
		desk.filter(new ItemFilter("nothing like this", "", null, null, 0));
		desk.decided(List.of(A), Status.ACCEPTED);
		desk.decided(List.of(B), Status.REJECTED);
		assertEquals(new QueueCounts(2, 1, 1), desk.counts());
		assertEquals(4, desk.counts().total());
	}

	@Test
	void sameFilterIsNotToldAgain() {
		desk.filter(ItemFilter.ALL);
		desk.grouping(Grouping.TEXT);
		assertTrue(heard.isEmpty());
	}
}
