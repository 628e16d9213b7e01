package org.akashi.review.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.model.Indicator;
import org.akashi.store.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleImportTest {

	private static final String RULE = "rule dropper\r\n{\r\n\tcondition: true // 証拠\r\n}\r\n";

	@TempDir
	private Path folder;

	@Test
	void aRuleIsAnIndicatorByteForByteAlsoAfterTheCaseWasSavedAndOpened() throws Exception {
		Path place = folder.resolve("case");
		String id;
		try (Case made = Case.create(place, "Rules")) {
			RuleImport rules = new RuleImport();
			assertTrue(rules.read("a.yar", RULE, null));
			List<List<String>> ids = new java.util.ArrayList<>();
			made.history().execute("import", edit -> ids.add(rules.add(edit, made, "2026-01-01T00:00:00Z")));
			id = ids.getFirst().getFirst();
			made.save(null);
		}
		try (Case opened = Case.open(place, null)) {
			Indicator indicator = (Indicator) opened.index().find(id).orElseThrow();
			assertEquals(RULE, indicator.getPattern());
			assertEquals("yara", indicator.getPatternType());
			assertEquals("dropper", indicator.getName());
			RuleImport again = new RuleImport();
			again.read("a.yar", RULE, null);
			again.leaveOutKnown(opened);
			assertEquals(1, again.known());
			assertEquals(List.of(), again.rules());
		}
	}

	@Test
	void rulesWithErrorsAreCounted() throws Exception {
		try (Case made = Case.create(folder.resolve("case"), "Rules")) {
			RuleImport rules = new RuleImport();
			rules.read("local.rules", "alert tcp any any -> any any (msg:\"no number\";)\nalert tcp any any -> any any (msg:\"x\"; sid:1;)\n", null);
			made.history().execute("import", edit -> rules.add(edit, made, "2026-01-01T00:00:00Z"));
			assertEquals(1, rules.faulty());
			assertEquals(2, made.index().count("indicator"));
		}
	}

	@Test
	void aFileOfSomethingElseHasNoRules() {
		assertFalse(new RuleImport().read("a.txt", RULE, null));
		assertTrue(new RuleImport().read("a.txt", RULE, "yara"));
	}
}
