package org.akashi.indicator.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CellFilterTest {

	private static CellFilter of(ColumnKind kind, String typed) throws CellFilter.Mistaken {
		return CellFilter.of(kind, typed).orElseThrow();
	}

	@Test
	void nothingTypedAsksForNothing() throws CellFilter.Mistaken {
		for (ColumnKind kind : ColumnKind.values()) {
			assertTrue(CellFilter.of(kind, "  ").isEmpty());
		}
	}

	@Test
	void aDefangedValueFindsTheRealOne() throws CellFilter.Mistaken {
		assertTrue(of(ColumnKind.TEXT, "evil[.]Example").test("http://EVIL.example/a"));
		assertTrue(of(ColumnKind.TEXT, "[.]example").test("evil.example"), "a piece of a value, too");
		assertTrue(of(ColumnKind.TEXT, "hxxp://evil").test("http://evil.example"));
	}

	@Test
	void expressionsBetweenSlashes() throws CellFilter.Mistaken {
		assertTrue(of(ColumnKind.TEXT, "/^mail\\d+\\./").test("MAIL12.example.com"));
		assertFalse(of(ColumnKind.TEXT, "/^mail\\d+\\./").test("xmail12.example.com"));
		assertThrows(CellFilter.Mistaken.class, () -> of(ColumnKind.TEXT, "/(/"));
	}

	@Test
	void anExpressionWithoutEndFindsNothingSoon() throws CellFilter.Mistaken {
		CellFilter endless = of(ColumnKind.TEXT, "/(a+)+$/");
		Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertFalse(endless.test("a".repeat(40) + "!")));
	}

	@Test
	void wholeCellsAndNot() throws CellFilter.Mistaken {
		assertTrue(of(ColumnKind.CHOICE, "=url").test("URL"));
		assertFalse(of(ColumnKind.CHOICE, "=url").test("URL, Domain name"));
		assertTrue(of(ColumnKind.CHOICE, "!url").test("Domain name"));
		assertTrue(of(ColumnKind.CHOICE, "=").test(""));
		assertFalse(of(ColumnKind.CHOICE, "!").test(""));
		assertTrue(of(ColumnKind.NUMBER, "!").test("3"));
	}

	@Test
	void alternativesApartByBars() throws CellFilter.Mistaken {
		CellFilter either = of(ColumnKind.CHOICE, "=URL | domain");
		assertTrue(either.test("URL"));
		assertTrue(either.test("Domain name"));
		assertFalse(either.test("MD5"));
		assertTrue(of(ColumnKind.TEXT, "/a|b/").test("b"), "a bar within slashes belongs to the expression");
	}

	@Test
	void numbers() throws CellFilter.Mistaken {
		assertTrue(of(ColumnKind.NUMBER, ">=70").test("70"));
		assertFalse(of(ColumnKind.NUMBER, ">70").test("70"));
		assertTrue(of(ColumnKind.NUMBER, "< 30").test("29"));
		assertTrue(of(ColumnKind.NUMBER, "40..60").test("60"));
		assertFalse(of(ColumnKind.NUMBER, "40..60").test(""));
		assertTrue(of(ColumnKind.NUMBER, "55").test("55"));
		assertThrows(CellFilter.Mistaken.class, () -> of(ColumnKind.NUMBER, "many"));
	}

	@Test
	void days() throws CellFilter.Mistaken {
		assertTrue(of(ColumnKind.DATE, "2024-02").test("2024-02-29"));
		assertFalse(of(ColumnKind.DATE, "2024-02").test("2024-03-01"));
		assertTrue(of(ColumnKind.DATE, "2024").test("2024-12-31"));
		assertTrue(of(ColumnKind.DATE, ">2024-02").test("2024-03-01"));
		assertFalse(of(ColumnKind.DATE, ">2024-02").test("2024-02-29"));
		assertTrue(of(ColumnKind.DATE, "<2024-02").test("2024-01-31"));
		assertTrue(of(ColumnKind.DATE, "2023..2024-01").test("2024-01-31"));
		assertTrue(of(ColumnKind.DATE, "2023..").test("2030-01-01"));
		assertThrows(CellFilter.Mistaken.class, () -> of(ColumnKind.DATE, "2024-13"));
		assertThrows(CellFilter.Mistaken.class, () -> of(ColumnKind.DATE, "soon"));
	}

	@Test
	void aKeyMoreNarrows() throws CellFilter.Mistaken {
		assertTrue(of(ColumnKind.TEXT, "exam").narrows(of(ColumnKind.TEXT, "exa")));
		assertFalse(of(ColumnKind.TEXT, "exa").narrows(of(ColumnKind.TEXT, "exam")));
		assertTrue(of(ColumnKind.NUMBER, ">=80").narrows(of(ColumnKind.NUMBER, ">=70")));
		assertFalse(of(ColumnKind.NUMBER, ">=7").narrows(of(ColumnKind.NUMBER, ">=70")));
		assertFalse(of(ColumnKind.TEXT, "!exam").narrows(of(ColumnKind.TEXT, "!exa")));
		assertEquals(of(ColumnKind.TEXT, "a"), of(ColumnKind.TEXT, " a "));
	}
}
