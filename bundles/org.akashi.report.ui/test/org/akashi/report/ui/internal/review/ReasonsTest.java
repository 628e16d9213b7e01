package org.akashi.report.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.junit.jupiter.api.Test;

/** The parts of reasons, and what becomes of suppressed items. */
class ReasonsTest {

	private static final ExtractionRule NEVER = ExtractionRule.byHand(RuleMatch.host("evil.example"), Effect.SUPPRESS, 0, "", "", "");

	private static QueueItem item(String why, int confidence, Status status, ExtractionRule rule) {
		return new QueueItem("i" + confidence, Kind.MENTION, status, "domain", "evil.example", "evil[.]example", "", List.of(), Role.INDICATOR,
				confidence, new Span(0, 5), 0, "observables/1", why, "", null, "", rule);
	}

	private static List<String> lines(String why) {
		return Reasons.of(item(why, 50, Status.OPEN, null)).stream().map(line -> line.label() + " = " + line.text()).toList();
	}

	@Test
	void theRuleItsRoleAndWhatChangedIt() {
		assertEquals(List.of("Rule = Name under the public suffix «example» (observables/1)", "Normalised = refanged", "Also = written defanged",
				"indicator = stands under «IOCs»", "Lowered by 30 = rejected 3 times in this case («host:evil.example»)"),
				lines("Name under the public suffix «example»; written defanged; indicator: stands under «IOCs»; normalised: refanged; "
						+ "lowered by 30: rejected 3 times in this case («host:evil.example»)"));
	}

	@Test
	void aNameWithItsLists() {
		assertEquals(List.of("Name = alias «Hidden Cobra» of the actor Lazarus Group (G0032) (observables/1)",
				"Lists = MITRE ATT&CK 18.1, MISP galaxy threat-actor 349", "Raised = first full name of the report"),
				lines("alias «Hidden Cobra» of the actor Lazarus Group (G0032), in MITRE ATT&CK 18.1, MISP galaxy threat-actor 349; "
						+ "raised: first full name of the report"));
	}

	@Test
	void anyOtherReasonIsShownWhole() {
		assertEquals(List.of("Rule = It stands there. (observables/1)"), lines("It stands there."));
	}

	@Test
	void suppressedIsOutOfSightUntilAskedFor() {
		QueueItem suppressed = item("Rule; suppressed: x", 0, Status.OPEN, NEVER);
		ItemFilter asked = new ItemFilter("", "", null, null, 0, true);

		assertTrue(suppressed.suppressed());
		assertFalse(ItemFilter.ALL.matches(suppressed));
		assertTrue(asked.matches(suppressed));
		assertFalse(asked.matches(item("Rule", 50, Status.OPEN, null)));
		assertEquals(0, QueueCounts.of(List.of(suppressed)).total());
		assertEquals(List.of(), new BatchChoice(java.util.Set.of("domain"), 0, false).of(List.of(suppressed)));
	}

	@Test
	void whatWasDecidedIsNeverOutOfSight() {
		assertFalse(item("Rule", 0, Status.ACCEPTED, NEVER).suppressed());
		assertTrue(ItemFilter.ALL.matches(item("Rule", 0, Status.OPEN, NEVER).with(Status.REJECTED)));
	}

	@Test
	void theSurestComeFirstWhereAskedFor() {
		List<QueueItem> items = List.of(item("a", 40, Status.OPEN, null), item("b", 90, Status.OPEN, null), item("c", 60, Status.OPEN, null));

		assertEquals(List.of(90, 60, 40), new QueueOutline(items, ItemFilter.ALL, Grouping.TEXT, true).order().stream().map(QueueItem::confidence).toList());
		assertEquals(List.of(40, 90, 60), new QueueOutline(items, ItemFilter.ALL, Grouping.TEXT).order().stream().map(QueueItem::confidence).toList());
	}

	@Test
	void theDeskRanksAndKeepsTheSelection() {
		ReviewDesk desk = new ReviewDesk();
		desk.grouping(Grouping.TEXT);
		desk.open("ab", "Report", new org.akashi.report.ReportText("evil[.]example", List.of(), List.of(),
				new org.akashi.report.ReportMetadata("", "", "", "", "", "", ""), List.of(), List.of(), List.of()),
				List.of(item("a", 40, Status.OPEN, null), item("b", 90, Status.OPEN, null)));
		desk.select(List.of("i40"));
		desk.ranked(true);

		assertTrue(desk.ranked());
		assertEquals("i90", desk.outline().order().getFirst().id());
		assertEquals("i40", desk.lead().orElseThrow().id());
	}
}
