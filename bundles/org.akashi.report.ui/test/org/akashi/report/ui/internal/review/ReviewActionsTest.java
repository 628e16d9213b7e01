package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewActionsTest {

	private static final ReportText TEXT = new ReportText("x".repeat(200), List.of(), List.of(),
			ReportMetadata.ofType("text/plain"), List.of(), List.of(), List.of());
	private static final QueueItem A = Items.mention("a", "actor", "Lazarus", 0);
	private static final QueueItem B = Items.ambiguous("b", "Lotus", 20);
	private static final QueueItem C = Items.mention("c", "country", "Germany", 50);

	private final ReviewDesk desk = new ReviewDesk();
	private final List<String> done = new ArrayList<>();
	private final List<String> asked = new ArrayList<>();
	private final ReviewActions actions = new ReviewActions(desk, new Reviewer() {

		private void note(String what, List<QueueItem> items) {
			done.add(what + items.stream().map(QueueItem::id).toList());
		}

		@Override
		public void accept(List<QueueItem> items) {
			note("accept", items);
		}

		@Override
		public void reject(List<QueueItem> items) {
			note("reject", items);
		}

		@Override
		public void reopen(List<QueueItem> items) {
			note("reopen", items);
		}

		@Override
		public void edit(List<QueueItem> places, String type, String value) {
			note("edit " + type + " " + value + " ", places);
		}

		@Override
		public void choose(List<QueueItem> places, String candidate) {
			note("choose " + candidate + " ", places);
		}
	});

	@BeforeEach
	void open() {
		desk.open("sha", "Report", TEXT, List.of(A, B, C));
	}

	private void accept() {
		actions.accept(item -> asked.add(item.id()));
	}

	@Test
	void acceptingShowsItAtOnceAndCarriesItOut() {
		accept();
		assertEquals(List.of("accept[a]"), done);
		assertEquals(Status.ACCEPTED, desk.find("a").orElseThrow().status());
		assertEquals("b", desk.lead().orElseThrow().id());
	}

	@Test
	void anAmbiguousNameIsAskedAbout() {
		desk.select(List.of("b"));
		accept();
		assertEquals(List.of("b"), asked);
		assertTrue(done.isEmpty());
		assertTrue(desk.find("b").orElseThrow().open());
	}

	@Test
	void ofSeveralTheClearOnesAreAcceptedAndTheOthersAskedAbout() {
		desk.select(List.of("a", "b", "c"));
		accept();
		assertEquals(List.of("accept[a, c]"), done);
		assertEquals(List.of("b"), asked);
	}

	@Test
	void acceptingTheAcceptedGoesOn() {
		desk.update(List.of(A.with(Status.ACCEPTED), B, C));
		accept();
		assertTrue(done.isEmpty());
		assertEquals("b", desk.lead().orElseThrow().id());
	}

	@Test
	void aRejectedItemCanBeAccepted() {
		desk.update(List.of(A.with(Status.REJECTED), B, C));
		accept();
		assertEquals(List.of("accept[a]"), done);
	}

	@Test
	void rejectingAnAmbiguousNameNeedsNoQuestion() {
		desk.select(List.of("b"));
		actions.reject();
		assertEquals(List.of("reject[b]"), done);
		assertEquals("c", desk.lead().orElseThrow().id());
	}

	@Test
	void rejectingTheRejectedGoesOn() {
		desk.update(List.of(A.with(Status.REJECTED), B, C));
		actions.reject();
		assertTrue(done.isEmpty());
		assertEquals("b", desk.lead().orElseThrow().id());
	}

	@Test
	void reopeningIsForDecidedItemsOnly() {
		actions.reopen();
		assertTrue(done.isEmpty());
		desk.update(List.of(A.with(Status.REJECTED), B, C));
		actions.reopen();
		assertEquals(List.of("reopen[a]"), done);
		assertEquals("a", desk.lead().orElseThrow().id());
	}

	@Test
	void choosingAcceptsTheName() {
		desk.select(List.of("b"));
		actions.choose(B, "actor:A");
		assertEquals(List.of("choose actor:A [b]"), done);
		assertEquals(Status.ACCEPTED, desk.find("b").orElseThrow().status());
	}

	@Test
	void editingAcceptsTheMention() {
		actions.edit(A, "malware", "Duuzer");
		assertEquals(List.of("edit malware Duuzer [a]"), done);
		assertEquals("b", desk.lead().orElseThrow().id());
	}

	@Test
	void movingGoesToWhatIsOpen() {
		desk.update(List.of(A, B.with(Status.REJECTED), C));
		actions.next();
		assertEquals("c", desk.lead().orElseThrow().id());
		actions.previous();
		assertEquals("a", desk.lead().orElseThrow().id());
	}

	@Test
	void aKeyTooManyUnderTheSummaryDecidesNothing() {
		desk.open("sha", "Report", TEXT, List.of(A));
		accept();
		assertTrue(desk.summing());
		actions.reject();
		accept();
		assertEquals(List.of("accept[a]"), done);
		desk.sumUp(false);
		actions.reject();
		assertEquals(List.of("accept[a]", "reject[a]"), done);
	}

	@Test
	void aSummaryInBetweenHindersNothing() {
		desk.sumUp(true);
		accept();
		assertEquals(List.of("accept[a]"), done);
	}

	@Test
	void aStatementAsksForWhatItRestsOn() {
		QueueItem uses = new QueueItem("r", QueueItem.Kind.RELATIONSHIP, Status.OPEN, "uses", "x", "Sentence.", "", List.of(),
				org.akashi.mention.Role.SUBJECT, 70, new org.akashi.mention.Span(0, 9), 0, "cues/1", "cue", "",
				new QueueItem.Statement("a", "Lazarus", "uses", "b", "Lotus", "", ""), "");
		desk.open("sha", "Report", TEXT, List.of(A, B, C, uses));
		desk.select(List.of("r"));
		accept();
		assertEquals(List.of("b"), asked);
		assertTrue(done.isEmpty());
	}

	@Test
	void whenNothingIsOpenMovingVisitsAll() {
		desk.update(List.of(A.with(Status.ACCEPTED), B.with(Status.REJECTED), C.with(Status.ACCEPTED)));
		actions.next();
		assertEquals("b", desk.lead().orElseThrow().id());
		actions.previous();
		assertEquals("a", desk.lead().orElseThrow().id());
	}

	@Test
	void oneDecisionIsForAllPlacesOfAThing() {
		QueueItem again = Items.mention("a2", "actor", "Lazarus", 90);
		desk.open("sha", "Report", TEXT, List.of(A, B, again, C));
		accept();
		assertEquals(List.of("accept[a, a2]"), done);
		assertEquals("b", desk.lead().orElseThrow().id());
	}

	@Test
	void aGroupThatIsDecidedInPartKeepsItsDecisions() {
		QueueItem again = Items.mention("a2", "actor", "Lazarus", 90);
		desk.open("sha", "Report", TEXT, List.of(A.with(Status.ACCEPTED), B, again, C));
		desk.select(List.of("a", "a2"));
		actions.reject();
		assertEquals(List.of("reject[a2]"), done);
		assertEquals(Status.ACCEPTED, desk.find("a").orElseThrow().status());
	}

	@Test
	void anAmbiguousNameIsSettledAtAllItsPlaces() {
		QueueItem again = Items.ambiguous("b2", "Lotus", 90);
		desk.open("sha", "Report", TEXT, List.of(A, B, again, C));
		desk.select(List.of("b", "b2"));
		actions.choose(B, "actor:A");
		assertEquals(List.of("choose actor:A [b, b2]"), done);
		assertEquals("c", desk.lead().orElseThrow().id());
	}

	@Test
	void aPlaceThatIsSelectedAloneIsDecidedAlone() {
		QueueItem again = Items.mention("a2", "actor", "Lazarus", 90);
		desk.open("sha", "Report", TEXT, List.of(A, B, again, C));
		desk.select(List.of("a2"));
		accept();
		assertEquals(List.of("accept[a2]"), done);
	}
}
