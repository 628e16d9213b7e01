package org.akashi.report.ui.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.RuleMatch;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that hold in every case. */
class UserRulesTest {

	@TempDir
	Path folder;

	private Path file() {
		return folder.resolve("area").resolve("rules.json");
	}

	private static ExtractionRule rule(String host) {
		return ExtractionRule.byHand(RuleMatch.host(host), Effect.SUPPRESS, 0, "", "Aki", "");
	}

	@Test
	void withoutAFileThereAreNone() {
		assertEquals(List.of(), new UserRules(file()).set().rules());
		assertFalse(Files.exists(file()));
	}

	@Test
	void whatIsPutIsThereNextTime() throws Exception {
		new UserRules(file()).put(List.of(rule("a.com"), rule("b.com")));
		UserRules again = new UserRules(file());
		assertEquals(2, again.set().rules().size());
		again.remove(List.of(rule("a.com")));

		assertEquals(List.of(rule("b.com")), new UserRules(file()).set().rules());
		assertEquals(1, Files.list(file().getParent()).count(), "no temporary file is left");
	}

	@Test
	void ofOneMatchTheLaterStands() throws Exception {
		UserRules rules = new UserRules(file());
		rules.put(List.of(rule("a.com")));
		rules.put(List.of(rule("a.com").enabled(false)));

		assertEquals(1, rules.set().rules().size());
		assertFalse(rules.set().rules().getFirst().enabled());
	}

	@Test
	void aChangeIsTold() throws Exception {
		UserRules rules = new UserRules(file());
		AtomicInteger told = new AtomicInteger();
		Runnable listener = told::incrementAndGet;
		rules.addListener(listener);
		rules.put(List.of(rule("a.com")));
		rules.removeListener(listener);
		rules.put(List.of(rule("b.com")));

		assertEquals(1, told.get());
	}

	@Test
	void whatCannotBeWrittenChangesNothing() throws Exception {
		Files.writeString(folder.resolve("area"), "a file where the folder should be");
		UserRules rules = new UserRules(file());

		CoreException refused = assertThrows(CoreException.class, () -> rules.put(List.of(rule("a.com"))));
		assertTrue(refused.getMessage().contains("rules.json"), refused.getMessage());
		assertEquals(List.of(), rules.set().rules());
	}
}
