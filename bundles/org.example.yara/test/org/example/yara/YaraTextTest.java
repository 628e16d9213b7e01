package org.example.yara;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class YaraTextTest {

	@Test
	void escapesWhatEndsAString() {
		assertEquals("\"a\\\\b\\\"c\"", YaraText.quoted("a\\b\"c"));
	}

	@Test
	void writesBytesOfWhatIsNotAscii() {
		assertEquals("\"\\xe8\\xa8\\xbc\\x0a\"", YaraText.quoted("証\n"));
	}

	@Test
	void metaStaysReadableInOneLine() {
		assertEquals("\"証 a \\\"b\\\" c\\\\\"", YaraText.meta("証\na \"b\"\r\n\tc\\\u202e"));
	}

	@Test
	void wideTextIsUtf16() {
		assertEquals("{ 3C 8A 41 00 }", YaraText.wideHex("\u8a3cA"));
	}
}
