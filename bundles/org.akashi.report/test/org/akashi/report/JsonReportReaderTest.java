package org.akashi.report;

import static org.akashi.report.ReportFixtures.article;
import static org.akashi.report.ReportFixtures.blocks;
import static org.akashi.report.ReportFixtures.codes;
import static org.akashi.report.ReportFixtures.failure;
import static org.akashi.report.ReportFixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.report.Block.Kind;
import org.junit.jupiter.api.Test;

class JsonReportReaderTest {

	@Test
	void pathsAreBoilerplateAndTextsAreCells() throws Exception {
		ReportText text = read("a.json", "{\"a\":{\"b\":[\"x\",1,{\"c\":\"y\\nz\"},[\"w\"]]},\"d\":\"\",\"e\":true}");
		assertEquals(List.of("a.b[0]", "a.b[2].c", "a.b[3][0]"), blocks(text, Kind.TABLE_HEADER));
		assertEquals(List.of("x", "y\nz", "w"), article(text));
		assertEquals("a.b[0]\tx\na.b[2].c\ty\nz\na.b[3][0]\tw", text.text());
	}

	@Test
	void stixReportGivesTheMetadata() throws Exception {
		ReportText text = read("", "{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[{\"type\":\"malware\",\"name\":\"Other\"},"
				+ "{\"type\":\"report\",\"name\":\"The report\",\"published\":\"2019-03-05T00:00:00Z\"}]}");
		assertEquals("The report", text.metadata().title());
		assertEquals("2019-03-05", text.metadata().published());
		assertEquals("application/json", text.metadata().mediaType());
	}

	@Test
	void mispEventGivesTheMetadata() throws Exception {
		ReportText text = read("x.json", "{\"Event\":{\"info\":\"Fake offers\",\"date\":\"2019-03-05\",\"Orgc\":{\"name\":\"CERT\"},\"Attribute\":[{\"type\":\"ip-dst\",\"value\":\"192.0.2.1\"}]}}");
		assertEquals("Fake offers", text.metadata().title());
		assertEquals("2019-03-05", text.metadata().published());
		assertEquals("CERT", text.metadata().publisher());
	}

	@Test
	void jsonLines() throws Exception {
		assertEquals(List.of("x", "y"), article(read("a.jsonl", "{\"v\":\"x\"}\n{\"v\":\"y\"}\n")));
	}

	@Test
	void truncatedJsonIsReadAsFarAsItGoes() throws Exception {
		ReportText text = read("a.json", "{\"a\":\"192.0.2.1\",\"b\":\"cut of");
		assertEquals(List.of("192.0.2.1"), article(text));
		assertEquals(List.of(ReportStatus.TRUNCATED), codes(text));
	}

	@Test
	void whatOnlyLooksLikeJsonIsText() throws Exception {
		assertEquals("text/plain", read("a.txt", "[1, then nothing like it").metadata().mediaType());
		assertEquals("text/plain", read("a.txt", "[TLP:WHITE] A report").metadata().mediaType());
	}

	@Test
	void lineSeparatorsInTextsAreLineBreaks() throws Exception {
		ReportText text = read("names.json", "{\"a\":\"one\u2028two\"}");
		assertEquals(List.of("one\ntwo"), article(text));
		assertEquals(List.of(), text.problems());
		assertEquals("names", text.metadata().title());
	}

	@Test
	void depthIsLimited() {
		String deep = "[".repeat(5000) + "\"x\"" + "]".repeat(5000);
		assertEquals(ReportStatus.TOO_DEEP, failure(ReportFile.of("a.json", deep.getBytes()), ReadLimits.DEFAULT).getCode());
	}

	@Test
	void aRowOfBracketsInATextFileIsText() throws Exception {
		String row = "[".repeat(5000);
		assertEquals(row, read("notes.txt", row).text());
		assertEquals(List.of("x"), article(read("notes.txt", "[[\"x\"]]")));
	}

	@Test
	void offsetsPointAtTheTexts() throws Exception {
		String json = "{ \"名\" : \"192.0.2.1\" }";
		ReportText text = read("a.json", json);
		int at = text.text().indexOf("192");
		assertTrue(text.originalOffsets().stream().anyMatch(pair -> pair.text() == at && pair.original() == json.indexOf("192") + 2));
	}
}
