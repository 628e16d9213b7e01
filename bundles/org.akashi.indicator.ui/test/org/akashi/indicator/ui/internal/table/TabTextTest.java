package org.akashi.indicator.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TabTextTest {

	@Test
	void whatIsWrittenComesBack() {
		List<List<String>> cells = List.of(List.of("a", "", "tab\there"), List.of("line\nbreak", "\"quoted\" start", "plain \"inside\""), List.of("", "", ""));
		assertEquals(cells, TabText.read(TabText.write(cells)));
	}

	@Test
	void spreadsheetsEndWithALineBreakOrNot() {
		assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), TabText.read("a\tb\r\nc\td\r\n"));
		assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), TabText.read("a\tb\nc\td"));
		assertEquals(List.of(List.of("a", "")), TabText.read("a\t"));
		assertTrue(TabText.read("").isEmpty());
	}

	@Test
	void aLoneQuotationMarkIsText() {
		assertEquals(List.of(List.of("\"no end", "b")), TabText.read("\"no end\tb"));
		assertEquals(List.of(List.of("\"a\"b", "c")), TabText.read("\"a\"b\tc"));
	}

	@Test
	void emptyLinesAreRows() {
		assertEquals(List.of(List.of("a"), List.of(""), List.of("b")), TabText.read("a\n\nb"));
	}
}
