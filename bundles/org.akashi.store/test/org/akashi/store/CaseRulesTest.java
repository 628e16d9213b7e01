package org.akashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.RuleFormat;
import org.akashi.mention.rules.RuleMatch;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on mentions in a case: undo, journal, file, merges. */
class CaseRulesTest {

	@TempDir
	Path folder;
	private Case opened;

	@BeforeEach
	void create() throws CoreException {
		opened = Case.create(folder, "Case");
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private void reopen() throws CoreException {
		opened.close();
		opened = Case.open(folder, null);
	}

	private static ExtractionRule rule(String host, String at) {
		return ExtractionRule.byHand(RuleMatch.host(host), Effect.SUPPRESS, 0, "", "Aki", at);
	}

	private static ExtractionRule rule(String host) {
		return rule(host, "2026-01-02T03:04:05.000Z");
	}

	private void put(ExtractionRule rule) throws CoreException {
		opened.history().execute("Add the rule " + rule.match().text(), edit -> edit.put(rule));
	}

	private Path file() {
		return folder.resolve("rules.jsonl");
	}

	@Test
	void aRuleIsOneUndoableStep() throws Exception {
		put(rule("example.com"));

		assertEquals(List.of(rule("example.com")), opened.rules());
		assertEquals("Add the rule host:example.com", opened.history().undoLabel());
		opened.history().undo();
		assertEquals(List.of(), opened.rules());
		opened.history().redo();
		assertEquals(List.of(rule("example.com")), opened.rules());
	}

	@Test
	void replacingGivesTheFormerRuleBack() throws Exception {
		ExtractionRule off = rule("example.com").enabled(false);
		put(rule("example.com"));
		put(off);

		assertEquals(List.of(off), opened.rules());
		opened.history().undo();
		assertEquals(List.of(rule("example.com")), opened.rules());
	}

	@Test
	void removingIsUndoable() throws Exception {
		put(rule("example.com"));
		opened.history().execute("Remove", edit -> edit.removeRule(rule("example.com").id()));

		assertEquals(List.of(), opened.rules());
		opened.history().undo();
		assertEquals(List.of(rule("example.com")), opened.rules());
		opened.history().redo();
		assertEquals(List.of(), opened.rules());
	}

	@Test
	void removingWhatIsNotThereChangesNothing() {
		assertThrows(NoSuchElementException.class, () -> opened.history().execute("Remove", edit -> {
			edit.put(rule("example.com"));
			edit.removeRule("no such rule");
		}));
		assertEquals(List.of(), opened.rules());
		assertFalse(opened.history().canUndo());
	}

	@Test
	void whatIsPutAndRemovedInOneStepIsNoStep() throws Exception {
		assertFalse(opened.history().execute("Nothing", edit -> {
			edit.put(rule("example.com"));
			edit.removeRule(rule("example.com").id());
		}));
	}

	@Test
	void puttingTheSameAgainIsNoStep() throws Exception {
		put(rule("example.com"));

		assertFalse(opened.history().execute("Again", edit -> edit.put(rule("example.com"))));
	}

	@Test
	void anUnsavedRuleSurvivesTheProcess() throws Exception {
		put(rule("a.example"));
		put(rule("b.example"));
		opened.history().undo();
		reopen();

		assertEquals(List.of(rule("a.example")), opened.rules());
		assertFalse(Files.exists(file()));
		opened.history().redo();
		assertEquals(2, opened.rules().size());
	}

	@Test
	void savedRulesAreSortedLines() throws Exception {
		for (String host : List.of("c.example", "a.example", "b.example")) {
			put(rule(host));
		}
		opened.save(null);
		List<String> lines = Files.readAllLines(file());

		assertEquals(3, lines.size());
		assertEquals(lines.stream().sorted().toList(), lines);
		assertEquals(opened.rules(), lines.stream().map(RuleFormat::rule).toList());
		reopen();
		assertEquals(3, opened.rules().size());
		assertFalse(opened.dirty());
	}

	@Test
	void theFileGoesWithTheLastRule() throws Exception {
		put(rule("example.com"));
		opened.save(null);
		assertTrue(Files.exists(file()));
		opened.history().undo();
		opened.save(null);

		assertFalse(Files.exists(file()));
	}

	@Test
	void listenersHearOfRules() throws Exception {
		List<CaseChange> heard = new ArrayList<>();
		opened.addListener(heard::add);
		put(rule("example.com"));
		opened.history().undo();

		assertEquals(2, heard.size());
		assertTrue(heard.stream().allMatch(CaseChange::rules));
		assertTrue(heard.getFirst().reports().isEmpty());
	}

	@Test
	void ofTwoVersionsThatGitKeptTheLaterCounts() throws Exception {
		opened.close();
		ExtractionRule later = rule("example.com", "2026-02-01T00:00:00Z").enabled(false);
		Files.writeString(file(), RuleFormat.line(later) + "\n" + RuleFormat.line(rule("example.com")) + "\n");
		opened = Case.open(folder, null);

		assertEquals(List.of(later), opened.rules());
		assertEquals(List.of(), opened.problems());
	}

	@Test
	void aBrokenLineKeepsTheFileAndSaysWhere() throws Exception {
		opened.close();
		String content = RuleFormat.line(rule("example.com")) + "\n{\"host\":\"x\"}\n";
		Files.writeString(file(), content);
		opened = Case.open(folder, null);

		assertEquals(List.of(rule("example.com")), opened.rules());
		assertTrue(opened.problems().getFirst().getMessage().contains("rules.jsonl, line 2"), opened.problems().toString());
		CoreException refused = assertThrows(CoreException.class, () -> put(rule("b.example")));
		assertTrue(refused.getMessage().contains("line 2"), refused.getMessage());
		assertEquals(1, opened.rules().size());
		opened.save(null);
		assertEquals(content, Files.readString(file()));
	}

	@Test
	void bothSidesOfAConflictAreKeptAndTold() throws Exception {
		opened.close();
		Files.writeString(file(), "<<<<<<< ours\n" + RuleFormat.line(rule("example.com")) + "\n=======\n"
				+ RuleFormat.line(rule("b.example")) + "\n>>>>>>> theirs\n");
		opened = Case.open(folder, null);

		assertEquals(CaseStatus.MERGED, opened.problems().getFirst().getCode());
		assertEquals(2, opened.rules().size());
		assertTrue(opened.dirty());
		opened.save(null);
		assertEquals(2, Files.readAllLines(file()).size());
	}

	@Test
	void aReadOnlyCaseTakesNoRule() throws Exception {
		try (Case second = Case.open(folder, null)) {
			assertTrue(second.readOnly());
			assertThrows(CoreException.class, () -> second.history().execute("x", edit -> edit.put(rule("example.com"))));
			assertEquals(List.of(), second.rules());
		}
	}

	@Test
	void rulesAreClosedWithoutSaving() throws Exception {
		put(rule("example.com"));
		opened.closeWithoutSaving();
		opened = Case.open(folder, null);

		assertEquals(List.of(), opened.rules());
	}
}
