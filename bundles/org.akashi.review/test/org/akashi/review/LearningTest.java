package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.akashi.mention.Role;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.ExtractionRule.Origin;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.mention.rules.RuleSet;
import org.akashi.model.Indicator;
import org.akashi.review.ReviewItem.State;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verdicts teach, and what rules do to the queue. */
class LearningTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;
	private Case opened;
	private Review review;
	private int reports;

	@BeforeEach
	void create() throws CoreException {
		opened = Case.create(folder.resolve("case"), "Case");
		review = new Review(opened, Story.names(), "Aki", CLOCK);
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private void reopenCase() throws CoreException {
		opened.close();
		opened = Case.open(folder.resolve("case"), null);
		review = new Review(opened, Story.names(), "Aki", CLOCK);
	}

	/** A report with these values, each a mention of the type; gives its key. */
	private String report(String type, Role role, String... values) throws CoreException {
		Story story = new Story("Report " + ++reports + "\n" + String.join("\n", values) + "\n");
		int occurrence = 0;
		for (int i = 0; i < values.length; i++) {
			occurrence = 0;
			for (int j = 0; j < i; j++) {
				occurrence += values[j].equals(values[i]) ? 1 : 0;
			}
			story.mention(values[i], occurrence, type, values[i], "", role, 70, List.of());
		}
		opened.reports().add(story.file, story.text(), story.extraction());
		return story.file.sha256();
	}

	private String report(String type, String... values) throws CoreException {
		return report(type, Role.INDICATOR, values);
	}

	private ReviewItem only(String sha256) throws CoreException {
		List<ReviewItem> items = review.items(sha256);
		assertEquals(1, items.size());
		return items.getFirst();
	}

	private void reject(String sha256) throws CoreException {
		review.reject(review.items(sha256));
	}

	private List<ExtractionRule> rules() {
		return review.rules().all();
	}

	private ExtractionRule rule(RuleMatch match) {
		return review.rules().find(match.id()).orElseThrow();
	}

	private void set(RuleMatch match, Effect effect, int amount) throws CoreException {
		review.rules().add(ExtractionRule.byHand(match, effect, amount, "", "", ""));
	}

	@Test
	void aVendorsDomainRejectedThreeTimesRanksDownInTheNextReportAndUndoTakesItBack() throws Exception {
		String next = report("url", "https://www.vendor.com/products");
		for (int i = 0; i < 3; i++) {
			reject(report("url", "https://blog.vendor.com/post" + i));
		}

		assertEquals(40, only(next).confidence());
		assertTrue(only(next).why().endsWith("; lowered by 30: rejected 3 times in this case («host:vendor.com»)"), only(next).why());
		assertEquals(Origin.LEARNED, only(next).rule().orElseThrow().origin());
		opened.history().undo();
		assertEquals(70, only(next).confidence());
		assertEquals(List.of(), rules());
		opened.history().redo();
		assertEquals(40, only(next).confidence());
	}

	@Test
	void whatWasLearnedIsThereWhenTheCaseIsOpenedAgain() throws Exception {
		for (int i = 0; i < 3; i++) {
			reject(report("domain", "www.vendor.com"));
		}
		List<ExtractionRule> before = rules();
		opened.save(null);
		reopenCase();

		assertEquals(before, rules());
		assertEquals(List.of(), opened.rules(), "what follows from verdicts is not written down");
	}

	@Test
	void theQueueIsRankedAtOnceAndDecisionsAlreadyTakenStay() throws Exception {
		String sha256 = report("domain", "a.vendor.com", "b.vendor.com", "c.vendor.com", "d.vendor.com");
		List<ReviewItem> items = review.items(sha256);
		review.reject(items.subList(0, 3));

		List<ReviewItem> now = review.items(sha256);
		assertEquals(List.of(70, 70, 70, 40), now.stream().map(ReviewItem::confidence).toList());
		assertEquals(State.REJECTED, now.getFirst().state());
		assertEquals("It stands there.", now.getFirst().why());
	}

	@Test
	void twoRejectionsTeachNothing() throws Exception {
		reject(report("domain", "a.vendor.com"));
		reject(report("domain", "a.vendor.com"));

		assertEquals(List.of(), rules());
	}

	@Test
	void anEvenRecordTeachesNothing() throws Exception {
		for (int i = 0; i < 4; i++) {
			String sha256 = report("domain", "x.mixed.com");
			if (i % 2 == 0) {
				reject(sha256);
			} else {
				review.accept(review.items(sha256));
			}
		}

		assertEquals(List.of(), rules());
	}

	@Test
	void acceptedValuesAreRaised() throws Exception {
		for (int i = 0; i < 3; i++) {
			review.accept(review.items(report("domain", "c2.evil.com")));
		}
		ReviewItem next = only(report("domain", "c2.evil.com"));

		assertEquals(100, next.confidence());
		assertTrue(next.why().endsWith("; raised by 30: accepted 3 times in this case («type:domain,value:c2.evil.com»)"), next.why());
		assertEquals(100, only(report("domain", "other.evil.com")).confidence());
		assertEquals(70, only(report("domain", "c2.good.com")).confidence());
	}

	@Test
	void aPublicSuffixIsNobodysDomain() throws Exception {
		for (String host : List.of("a.co.jp", "b.co.jp", "c.co.jp", "x.github.io", "y.github.io", "z.github.io")) {
			reject(report("domain", host));
		}

		assertEquals(List.of(), rules());
	}

	@Test
	void anAliasThatIsOftenWrongSaysNothingAgainstTheThing() throws Exception {
		for (int i = 0; i < 3; i++) {
			Story story = new Story("Report " + ++reports + " on zinc\n");
			story.mention("zinc", 0, "actor", "Lazarus Group", "Lazarus Group", Role.SUBJECT, 70, List.of());
			opened.reports().add(story.file, story.text(), story.extraction());
			reject(story.file.sha256());
		}
		Story story = new Story("ZINC is the Lazarus Group\n");
		story.mention("ZINC", 0, "actor", "Lazarus Group", "Lazarus Group", Role.SUBJECT, 70, List.of());
		story.name("Lazarus Group", "actor", "Lazarus Group");
		opened.reports().add(story.file, story.text(), story.extraction());

		List<Integer> confidence = review.items(story.file.sha256()).stream().map(ReviewItem::confidence).toList();
		assertEquals(List.of(40, 80), confidence);
	}

	@Test
	void correctedMeansWrong() throws Exception {
		for (int i = 0; i < 3; i++) {
			ReviewItem item = only(report("filename", "setup.py"));
			review.acceptAs(item, "domain", "setup.py.example.com");
		}

		assertEquals(3, rule(RuleMatch.value("filename", "setup.py")).rejected());
	}

	@Test
	void tenRejectionsInTwoReportsSuppress() throws Exception {
		String[] many = new String[9];
		java.util.Arrays.fill(many, "www.vendor.com");
		reject(report("domain", many));
		assertEquals(Effect.LOWER, rule(RuleMatch.value("domain", "www.vendor.com")).effect());
		reject(report("domain", "www.vendor.com"));
		ReviewItem next = only(report("domain", "www.vendor.com"));

		assertTrue(next.suppressed());
		assertEquals(0, next.confidence());
		assertEquals(State.OPEN, next.state());
		assertTrue(next.why().contains("; suppressed: rejected 10 times in this case"), next.why());
	}

	@Test
	void oneReportAloneNeverSuppresses() throws Exception {
		String[] many = new String[30];
		java.util.Arrays.fill(many, "www.vendor.com");
		reject(report("domain", many));

		assertEquals(Effect.LOWER, rule(RuleMatch.value("domain", "www.vendor.com")).effect());
		assertEquals(45, rule(RuleMatch.value("domain", "www.vendor.com")).amount());
	}

	@Test
	void anExtractorIsOnlyMadeLessSureAndLate() throws Exception {
		for (int i = 0; i < 9; i++) {
			reject(report("malware", Role.SUBJECT, "Word" + i));
		}
		assertEquals(List.of(), rules());
		reject(report("malware", Role.SUBJECT, "Word10"));

		ExtractionRule rule = rules().getFirst();
		assertEquals(RuleMatch.extractor("test", "malware"), rule.match());
		assertEquals(20, rule.amount());
		assertEquals(50, only(report("malware", Role.SUBJECT, "Another")).confidence());
	}

	@Test
	void reopenedIsForgotten() throws Exception {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			all.add(report("domain", "www.vendor.com"));
			reject(all.getLast());
		}
		assertFalse(rules().isEmpty());
		review.reopen(review.items(all.getFirst()));

		assertEquals(List.of(), rules());
	}

	@Test
	void aRuleByHandStandsOverALearnedOne() throws Exception {
		for (int i = 0; i < 3; i++) {
			reject(report("domain", "www.vendor.com"));
		}
		String next = report("domain", "www.vendor.com");
		set(RuleMatch.host("vendor.com"), Effect.RAISE, 10);

		assertEquals(80, only(next).confidence());
		assertTrue(only(next).why().endsWith("; raised by 10: rule by hand of Aki («host:vendor.com»)"), only(next).why());
		opened.history().undo();
		assertEquals(40, only(next).confidence());
	}

	@Test
	void aSuppressedMentionIsThereMarkedAndLeftOutOfBatches() throws Exception {
		set(RuleMatch.parse("type:domain,value:a.example.com"), Effect.SUPPRESS, 0);
		String sha256 = report("domain", "a.example.com", "b.example.com");

		assertEquals(2, review.items(sha256).size());
		assertEquals(1, review.acceptAbove(sha256, 0).done());
		assertEquals(State.OPEN, review.items(sha256).getFirst().state());
	}

	@Test
	void aPersonMayAcceptWhatIsSuppressedAsItWasFound() throws Exception {
		set(RuleMatch.host("example.com"), Effect.SUPPRESS, 0);
		String sha256 = report("domain", "a.example.com");
		review.accept(review.items(sha256));

		assertEquals(State.ACCEPTED, only(sha256).state());
		assertFalse(only(sha256).suppressed());
		Indicator indicator = (Indicator) opened.index().find(opened.index().ofType("indicator").getFirst().id()).orElseThrow();
		assertEquals(70, indicator.getConfidence());
		assertEquals("It stands there.", indicator.getEvidence().getFirst().getWhy());
	}

	@Test
	void whatAPersonCorrectedIsNotRuled() throws Exception {
		String sha256 = report("domain", "a.example.com");
		review.edit(only(sha256), "domain", "b.example.com");
		set(RuleMatch.host("example.com"), Effect.SUPPRESS, 0);

		assertFalse(only(sha256).suppressed());
	}

	@Test
	void aLearnedRuleIsSwitchedOffAndOn() throws Exception {
		for (int i = 0; i < 3; i++) {
			reject(report("email", "info@vendor.com"));
		}
		String next = report("email", "info@vendor.com");
		assertEquals(40, only(next).confidence());
		review.rules().enable(rules(), false);

		assertEquals(70, only(next).confidence());
		assertTrue(rules().stream().noneMatch(ExtractionRule::enabled));
		assertEquals("Switch off 2 rules", opened.history().undoLabel());
		reject(report("email", "info@vendor.com"));
		assertEquals(4, rules().getFirst().rejected(), "what is off goes on counting");
		opened.save(null);
		reopenCase();
		assertEquals(70, only(next).confidence());
		review.rules().enable(rules(), true);
		assertTrue(only(next).confidence() < 40);
		assertEquals(List.of(), opened.rules());
	}

	@Test
	void removingALearnedRuleSwitchesItOffAndAKeptOneGoes() throws Exception {
		for (int i = 0; i < 3; i++) {
			reject(report("ipv4", "192.0.2.7"));
		}
		set(RuleMatch.host("example.com"), Effect.LOWER, 5);
		review.rules().remove(rules());

		assertEquals(1, rules().size());
		assertFalse(rules().getFirst().enabled());
		opened.history().undo();
		assertEquals(2, rules().size());
		assertTrue(rules().stream().allMatch(ExtractionRule::enabled));
	}

	@Test
	void removingWhatIsGoneIsSaid() throws Exception {
		ExtractionRule gone = ExtractionRule.byHand(RuleMatch.host("example.com"), Effect.SUPPRESS, 0, "", "", "");

		assertThrows(NoSuchElementException.class, () -> review.rules().remove(List.of(gone)));
	}

	@Test
	void editingALearnedRuleMakesItOneByHand() throws Exception {
		for (int i = 0; i < 3; i++) {
			reject(report("ipv4", "192.0.2.7"));
		}
		ExtractionRule learned = rules().getFirst();
		review.rules().replace(learned, new ExtractionRule(learned.match(), Effect.SUPPRESS, 0, Origin.LEARNED, 0, 3, "our sensor", "", "", true));

		assertEquals(1, rules().size());
		assertEquals(Origin.BY_HAND, rules().getFirst().origin());
		assertEquals("our sensor", rules().getFirst().note());
		assertTrue(only(report("ipv4", "192.0.2.7")).suppressed());
	}

	@Test
	void editingWhatARuleIsAboutPutsAnotherInItsPlaceInOneStep() throws Exception {
		set(RuleMatch.host("example.com"), Effect.SUPPRESS, 0);
		review.rules().replace(rules().getFirst(), ExtractionRule.byHand(RuleMatch.host("example.org"), Effect.SUPPRESS, 0, "", "", ""));

		assertEquals("example.org", rules().getFirst().match().host());
		opened.history().undo();
		assertEquals("example.com", rules().getFirst().match().host());
	}

	@Test
	void settingTheSameRuleAgainIsNoStep() throws Exception {
		set(RuleMatch.host("example.com"), Effect.SUPPRESS, 0);

		assertFalse(review.rules().add(rules().getFirst()));
		assertEquals(1, opened.history().steps().size());
	}

	@Test
	void importedRulesComeInOneStepAndLeaveKeptOnesAlone() throws Exception {
		set(RuleMatch.host("example.com"), Effect.RAISE, 5);
		ExtractionRule known = ExtractionRule.byHand(RuleMatch.host("example.com"), Effect.SUPPRESS, 0, "", "Mo", "");
		ExtractionRule fresh = new ExtractionRule(RuleMatch.host("vendor.com"), Effect.LOWER, 30, Origin.LEARNED, 0, 3, "", "", "", true);
		String sha256 = report("domain", "www.vendor.com");
		List<ExtractionRule> taken = review.rules().importRules(List.of(known, fresh), "rules.json");

		assertEquals(1, taken.size());
		assertEquals("Import 1 rule from rules.json", opened.history().undoLabel());
		assertEquals(Effect.RAISE, rule(RuleMatch.host("example.com")).effect());
		ReviewItem item = only(sha256);
		assertTrue(item.why().endsWith("; lowered by 30: imported rule, rejected 3 times elsewhere («host:vendor.com»)"), item.why());
		opened.history().undo();
		assertEquals(1, rules().size());
	}

	@Test
	void rulesOfTheUserHoldWhereTheCaseSaysNothing() throws Exception {
		RuleSet always = new RuleSet(List.of(ExtractionRule.byHand(RuleMatch.host("example.com"), Effect.SUPPRESS, 0, "", "", ""),
				ExtractionRule.byHand(RuleMatch.host("example.org"), Effect.SUPPRESS, 0, "", "", "")));
		review = new Review(opened, Story.names(), "Aki", CLOCK, always);
		set(RuleMatch.host("example.org"), Effect.LOWER, 10);
		String sha256 = report("domain", "a.example.com", "a.example.org");

		assertTrue(review.items(sha256).get(0).suppressed());
		assertEquals(60, review.items(sha256).get(1).confidence());
		assertEquals(1, rules().size());
	}

	@Test
	void statementsAreNeverRuled() throws Exception {
		Story story = new Story();
		story.property(story.name("Operation Sharpshooter", "campaign", "Operation Sharpshooter"), "first_seen",
				story.date("September 2017", "2017-09"));
		opened.reports().add(story.file, story.text(), story.extraction());
		set(RuleMatch.parse("extractor:test"), Effect.SUPPRESS, 0);

		List<ReviewItem> items = review.items(story.file.sha256());
		assertTrue(items.get(0).suppressed());
		assertFalse(items.getLast().suppressed());
		assertEquals(75, items.getLast().confidence());
	}

	@Test
	void learningFromManyVerdictsIsQuick() throws Exception {
		String[] values = new String[3000];
		for (int i = 0; i < values.length; i++) {
			values[i] = "https://host" + i % 500 + ".vendor" + i % 50 + ".com/p/" + i;
		}
		String sha256 = report("url", values);
		reject(sha256);
		rules();
		java.lang.management.ThreadMXBean clock = java.lang.management.ManagementFactory.getThreadMXBean();
		long start = clock.getCurrentThreadCpuTime();
		for (int i = 0; i < 10; i++) {
			assertEquals(51, rules().size());
		}
		assertTrue(clock.getCurrentThreadCpuTime() - start < 2_000_000_000L, "ten times over 3000 verdicts: "
				+ (clock.getCurrentThreadCpuTime() - start) / 1_000_000 + " ms");
	}
}
