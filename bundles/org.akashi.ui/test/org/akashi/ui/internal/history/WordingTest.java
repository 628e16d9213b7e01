package org.akashi.ui.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

class WordingTest {

	private static final String MALWARE = "malware--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e001";
	private static final String GONE = "x-lamp--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e002";

	private static String of(String value) {
		return Wording.of(value, id -> Map.of(MALWARE, "Rising Sun").getOrDefault(id, id));
	}

	@Test
	void objectsAreCalledByTheirNames() {
		assertEquals("Rising Sun", of(MALWARE));
		assertEquals("Rising Sun, " + GONE, of("[\"" + MALWARE + "\",\"" + GONE + "\"]"));
	}

	@Test
	void listsHaveNoBrackets() {
		assertEquals("ラザルス, say \"hi\", a, b", of("[\"ラザルス\", \"say \\\"hi\\\"\",\"a, b\"]"));
	}

	@Test
	void evidenceIsItsSentences() {
		assertEquals("“It began in 2017.” “以前から”", of("[{\"report_ref\":\"r\",\"quote\":\"It began\\nin 2017.\"},{\"quote\":\"以前から\",\"start\":1}]"));
	}

	@Test
	void whateverElseStaysAsItIs() {
		for (String value : new String[] { "", "[]", "plain [\"text\"]", "[1,2]", "{\"a\":[\"b\"]}", "[{\"a\":1}]", "[\"open", "2019-03-05T00:00:00Z" }) {
			assertEquals(value, of(value));
		}
	}
}
