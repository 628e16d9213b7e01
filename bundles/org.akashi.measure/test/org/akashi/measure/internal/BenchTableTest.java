package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class BenchTableTest {

	private static final String TEXT = "before\n" + BenchTable.BEGIN + "\n" + BenchTable.END + "\nafter\n";
	private static final List<String> ORDER = List.of("one", "two");

	@Test
	void aBenchmarkReplacesItsOwnLinesOnly() {
		String first = BenchTable.rewritten(TEXT, ORDER, Map.of("one", List.of("| one | a |"), "two", List.of("| two | b |")), "small");
		String second = BenchTable.rewritten(first, ORDER, Map.of("one", List.of("| one | c |")), "large");
		assertFalse(second.contains("| one | a |"));
		assertTrue(second.indexOf("| one | c |") < second.indexOf("| two | b |"));
		assertTrue(second.contains("large") && !second.contains("small"));
		assertTrue(second.startsWith("before\n") && second.endsWith("\nafter\n"));
	}

	@Test
	void theSameRunGivesTheSameText() {
		Map<String, List<String>> lines = Map.of("one", List.of("| one | a |"));
		String once = BenchTable.rewritten(TEXT, ORDER, lines, "m");
		assertEquals(once, BenchTable.rewritten(once, ORDER, lines, "m"));
	}

	@Test
	void linesOfABenchmarkThatIsNoMoreAreLeftOut() {
		String text = TEXT.replace(BenchTable.END, "| gone | a |\n" + BenchTable.END);
		assertFalse(BenchTable.rewritten(text, ORDER, Map.of(), "m").contains("gone"));
	}

	@Test
	void aReadmeWithoutMarksIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> BenchTable.rewritten("nothing", ORDER, Map.of(), "m"));
	}

	@Test
	void aGoalThatIsNotMetIsSaid() {
		assertTrue(new BenchRow("one", "what", "2", "≤ 1", false, "").markdown("2026-01-01").contains("**no**"));
		assertEquals("| one | what | 2 |  |  |  | 2026-01-01 |", new BenchRow("one", "what", "2", "", null, "").markdown("2026-01-01"));
	}
}
