package org.akashi.report.ui.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class PasteReportsTest {

	@Test
	void copiedFilesAreImported() {
		assertEquals(List.of(Path.of("/a/b.pdf"), Path.of("/c")), PasteReports.order(new String[] { "/a/b.pdf", "/c" }, "file:///a/b.pdf").files());
	}

	@Test
	void addressesOfFilesAreFiles() {
		assertEquals(List.of(Path.of("/a/b c.pdf"), Path.of("/d")), PasteReports.order(new String[0], "file:///a/b%20c.pdf\r\nfile:///d\r\n").files());
	}

	@Test
	void wordsAreAReportOfTheirOwn() {
		ImportOrder order = PasteReports.order(new String[0], "The group used 192.0.2.7.");
		assertEquals("The group used 192.0.2.7.", order.clipboard());
		assertEquals(List.of(), order.files());
	}

	@Test
	void anAddressOfTheWebIsNotFetched() {
		ImportOrder order = PasteReports.order(new String[0], "https://example.org/report.pdf");
		assertEquals("https://example.org/report.pdf", order.clipboard());
		assertEquals(List.of(), order.files());
	}

	@Test
	void oneLineThatIsNoFileMakesAllText() {
		assertEquals(List.of(), PasteReports.order(new String[0], "file:///a/b.pdf\nand more words").files());
	}

	@Test
	void anEmptyClipboardImportsNothing() {
		assertTrue(PasteReports.order(new String[0], " \n").isEmpty());
	}
}
