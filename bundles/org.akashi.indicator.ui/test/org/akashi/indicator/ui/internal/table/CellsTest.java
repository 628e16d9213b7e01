package org.akashi.indicator.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class CellsTest {

	private static BitSet all(int count) {
		BitSet all = new BitSet();
		all.set(0, count);
		return all;
	}

	@Test
	void manyTextsComeBackAsTheyWentIn() {
		TextCells cells = new TextCells();
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 3_000; i++) {
			texts.add(i % 7 == 0 ? "" : i % 11 == 0 ? "日本語\nzwei" + i : "Value" + i);
			cells.add(texts.get(i));
		}
		cells.seal();
		for (int i = 0; i < texts.size(); i++) {
			assertEquals(texts.get(i), cells.text(i));
		}
		assertEquals("", cells.text(3_000));
	}

	@Test
	void aChangedTextLeavesItsNeighbours() {
		TextCells cells = new TextCells();
		for (int i = 0; i < 600; i++) {
			cells.put(i, "a" + i);
		}
		cells.put(511, "longer than before");
		cells.put(512, "");
		assertEquals("a510", cells.text(510));
		assertEquals("longer than before", cells.text(511));
		assertEquals("", cells.text(512));
		assertEquals("a513", cells.text(513));
	}

	@Test
	void searchFindsWhatEachCellHoldsAndNothingAcrossCells() {
		Random random = new Random(3);
		TextCells cells = new TextCells();
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 2_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int c = random.nextInt(6); c > 0; c--) {
				text.append("aAbBé\u0130.".charAt(random.nextInt(7)));
			}
			texts.add(text.toString());
			cells.add(text.toString());
		}
		cells.seal();
		BitSet among = all(2_000);
		among.clear(100, 700);
		for (String wanted : List.of("a", "ab", "b.", "é", "aa", "bab")) {
			BitSet found = cells.matching(new CellFilter.Contains(wanted), among);
			for (int i = 0; i < texts.size(); i++) {
				String lower = texts.get(i).chars().map(Character::toLowerCase).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
						.toString();
				assertEquals(among.get(i) && lower.contains(wanted), found.get(i), wanted + " in " + texts.get(i) + " row " + i);
			}
		}
	}

	@Test
	void codesSortByTheirTerms() {
		CodeCells cells = new CodeCells();
		cells.put(0, "zeta");
		cells.put(1, "");
		cells.put(2, "Alpha");
		cells.put(3, "zeta");
		cells.prepareOrder();
		assertTrue(cells.compare(1, 2) < 0);
		assertTrue(cells.compare(2, 0) < 0);
		assertEquals(0, cells.compare(0, 3));
		assertEquals(List.of("Alpha", "zeta"), cells.terms());
		assertEquals(BitSet.valueOf(new long[] { 0b1001 }), cells.matching(new CellFilter.Contains("zet"), all(4)));
	}

	@Test
	void numbersAndDaysAreShownAndFoundByRange() {
		NumberCells days = new NumberCells(true);
		days.put(0, "2024-02-29T10:00:00.000Z");
		days.put(1, "");
		days.put(2, "nonsense!!");
		days.put(3, "2025-01-01");
		assertEquals("2024-02-29", days.text(0));
		assertEquals("", days.text(2));
		int day = NumberCells.day("2024-03-01");
		assertEquals(BitSet.valueOf(new long[] { 0b1000 }), days.matching(new CellFilter.Within(day, Integer.MAX_VALUE), all(4)));
		NumberCells numbers = new NumberCells(false);
		numbers.put(5_000, "42");
		assertEquals("42", numbers.text(5_000));
		assertEquals("", numbers.text(4_999));
	}

	@Test
	void numbersInTextsCountAsNumbers() {
		assertTrue(TextOrder.compare("10.0.0.9", "10.0.0.10") < 0);
		assertTrue(TextOrder.compare("a007", "a8") < 0);
		assertTrue(TextOrder.compare("B", "a") > 0);
		assertTrue(TextOrder.compare("abc", "abcd") < 0);
		assertEquals(0, TextOrder.compare("Straße", "straße"));
		assertTrue(TextOrder.TOTAL.compare("A", "a") != 0);
	}

	@Test
	void sortingIsStableAndStopsWhenAsked() {
		Random random = new Random(9);
		int[] keys = random.ints(5_000, 0, 40).toArray();
		int[] rows = IntSort.identity(keys.length);
		assertTrue(IntSort.sort(rows, (a, b) -> Integer.compare(keys[a], keys[b]), () -> false));
		for (int i = 1; i < rows.length; i++) {
			int before = rows[i - 1];
			assertTrue(keys[before] < keys[rows[i]] || keys[before] == keys[rows[i]] && before < rows[i]);
		}
		assertFalse(IntSort.sort(IntSort.identity(200_000), (a, b) -> Integer.compare(b, a), () -> true));
	}

	@Test
	void idsLeadToTheirRowsWhateverTheyLookLike() {
		IdTable ids = new IdTable("indicator");
		for (int i = 0; i < 5_000; i++) {
			assertEquals(i, ids.add(i % 1_000 == 7 ? "indicator--ODD-" + i : RowStoreFixture.id(i)));
		}
		for (int i = 0; i < 5_000; i++) {
			String id = i % 1_000 == 7 ? "indicator--ODD-" + i : RowStoreFixture.id(i);
			assertEquals(i, ids.row(id));
			assertEquals(id, ids.id(i));
		}
		assertEquals(-1, ids.row(RowStoreFixture.id(9_999)));
		assertEquals(-1, ids.row("malware--" + RowStoreFixture.id(1).substring(11)));
	}
}
