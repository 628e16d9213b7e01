package org.akashi.export.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class PreviewStreamTest {

	private final PreviewStream stream = new PreviewStream();

	@Test
	void showsAShortExportWhole() throws IOException {
		write("first\nsecond 証\n");
		assertEquals("first\nsecond 証\n", stream.text("{0} more"));
	}

	@Test
	void showsTheFirstLinesOfALongOneAndCountsTheRest() throws IOException {
		write("a line\n".repeat(1_234));
		String text = stream.text("{0} more");
		assertEquals(201, text.lines().count());
		assertTrue(text.endsWith("\n1,034 more") || text.endsWith("\n1034 more"), text.substring(text.length() - 20));
	}

	@Test
	void boundsASingleEndlessLine() throws IOException {
		write("x".repeat(1_000_000));
		assertTrue(stream.text("{0} more").length() < 250_000);
	}

	private void write(String text) throws IOException {
		stream.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
