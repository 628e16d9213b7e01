package org.akashi.indicator.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.indicator.ui.internal.table.ChangePlan.Wish;
import org.junit.jupiter.api.Test;

class RowEditTest {

	private static final Map<String, String> ROW = Map.of(Column.FROM, "2024-01-01", Column.UNTIL, "2024-06-01", Column.PATTERN_TYPE, "stix",
			Column.PATTERN, "[domain-name:value = 'evil.example']");

	private static Optional<String> problem(String column, String text) {
		return new RowEdit(Map.of(column, text)).problem(column, name -> ROW.getOrDefault(name, ""));
	}

	@Test
	void confidenceIsFromZeroToHundred() {
		for (String fine : List.of("", "0", "7", "99", "100")) {
			assertTrue(problem(Column.CONFIDENCE, fine).isEmpty(), fine);
		}
		for (String wrong : List.of("101", "-1", "high", "1.5", "007")) {
			assertTrue(problem(Column.CONFIDENCE, wrong).isPresent(), wrong);
		}
	}

	@Test
	void validityEndsAfterItBegins() {
		assertTrue(problem(Column.UNTIL, "2024-01-01").isPresent());
		assertTrue(problem(Column.UNTIL, "2024-01-02").isEmpty());
		assertTrue(problem(Column.UNTIL, "").isEmpty());
		assertTrue(problem(Column.FROM, "").isPresent());
		assertTrue(problem(Column.FROM, "2024-06-01").isPresent());
		assertTrue(problem(Column.FROM, "1.6.2024").isPresent());
	}

	@Test
	void bothDaysAreLookedAtTogether() {
		RowEdit both = new RowEdit(Map.of(Column.FROM, "2025-01-01", Column.UNTIL, "2025-02-01"));
		assertTrue(both.problem(Column.FROM, name -> ROW.getOrDefault(name, "")).isEmpty());
	}

	@Test
	void aValueMustBeOfTheTypeOfThePattern() {
		assertTrue(problem(Column.VALUE, "other[.]example").isEmpty());
		assertTrue(problem(Column.VALUE, "not a domain").isPresent());
		Optional<String> several = new RowEdit(Map.of(Column.VALUE, "x.example")).problem(Column.VALUE,
				name -> name.equals(Column.PATTERN) ? "[domain-name:value = 'a.example' OR domain-name:value = 'b.example']" : ROW.getOrDefault(name, ""));
		assertTrue(several.isPresent());
	}

	@Test
	void patternsAreRead() {
		assertTrue(problem(Column.PATTERN, "[ipv4-addr:value = '203.0.113.9']").isEmpty());
		assertTrue(problem(Column.PATTERN, "[ipv4-addr:value = ").isPresent());
		assertTrue(problem(Column.PATTERN, "").isPresent());
		assertTrue(new RowEdit(Map.of(Column.PATTERN, "rule x {condition: true}")).problem(Column.PATTERN,
				name -> name.equals(Column.PATTERN_TYPE) ? "yara" : "").isEmpty());
	}

	@Test
	void markingsAndPhases() {
		assertTrue(problem(Column.MARKING, "amber+strict").isEmpty());
		assertTrue(problem(Column.MARKING, "TLP:WHITE").isEmpty());
		assertTrue(problem(Column.MARKING, "TLP:PINK").isPresent());
		assertTrue(problem(Column.PHASES, "Initial Access, lockheed-martin-cyber-kill-chain: delivery").isEmpty());
		assertTrue(problem(Column.PHASES, "chain:").isPresent());
		assertEquals(List.of(new RowFacts.Phase(Phases.MITRE, "initial-access"), new RowFacts.Phase("x", "y")),
				Phases.typed("Initial Access, x: y").orElseThrow());
	}

	@Test
	void whatIsWorkedOutCanNotBeTyped() {
		assertFalse(RowEdit.editable(Column.TYPE));
		assertFalse(RowEdit.editable(Column.SOURCE));
		assertFalse(RowEdit.editable(Column.ACTORS));
	}

	@Test
	void aPlanSaysWhatChangesWhatIsSoAndWhatIsRefused() {
		RowStoreFixture table = new RowStoreFixture().with(RowStoreFixture.domain(1, "a.example"), RowStoreFixture.domain(2, "b.example"));
		ChangePlan plan = ChangePlan.of(table.rows, table.columns,
				List.of(new Wish(0, table.column(Column.CONFIDENCE), "80"), new Wish(1, table.column(Column.CONFIDENCE), "many"),
						new Wish(0, table.column(Column.NAME), "a.example"), new Wish(0, table.column(Column.TYPE), "URL"),
						new Wish(-1, table.column(Column.NAME), "x"), new Wish(1, null, "y")));
		assertEquals(1, plan.changing());
		assertEquals(4, plan.refused());
		assertTrue(plan.cells().get(2).same());
		assertEquals(RowStoreFixture.id(1), plan.cells().get(0).id());
	}

	@Test
	void spreadsheetsWriteDaysAndListsTheirWay() {
		RowStoreFixture table = new RowStoreFixture().with(RowStoreFixture.domain(1, "a.example"));
		ChangePlan plan = ChangePlan.of(table.rows, table.columns, List.of(new Wish(0, table.column(Column.UNTIL), "2027/03/05"),
				new Wish(0, table.column(Column.LABELS), "c2,  c2 ,phishing"), new Wish(0, table.column(Column.MARKING), "green"),
				new Wish(0, table.column(Column.FROM), "2024-01-01T00:00:00Z")));
		assertEquals(List.of("2027-03-05", "c2, phishing", "TLP:GREEN", "2024-01-01"), plan.cells().stream().map(ChangePlan.Cell::after).toList());
		assertTrue(plan.cells().get(3).same());
		assertEquals(0, plan.refused());
	}
}
