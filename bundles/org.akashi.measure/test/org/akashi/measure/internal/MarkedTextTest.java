package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTextTest {

	@TempDir
	Path folder;

	private MarkedText read(String lines) throws IOException {
		return MarkedText.read(Files.writeString(folder.resolve("marked.txt"), lines));
	}

	@Test
	void wordsAreSetAsInPrintAndMarksKeepTheirPlaces() throws IOException {
		MarkedText text = read("The\tO\nRising\tB-Malware\nSun\tI-Malware\n(\tO\nnew\tO\n)\tO\n.\tO\n\nEmotet\tB-Malware\n");
		assertEquals("The Rising Sun (new).\n\nEmotet", text.text());
		assertEquals(2, text.marks().size());
		assertEquals("Rising Sun", text.text().substring(text.marks().get(0).start(), text.marks().get(0).end()));
		assertEquals("Emotet", text.text().substring(text.marks().get(1).start(), text.marks().get(1).end()));
	}

	@Test
	void twoMarksSideBySideStayTwo() throws IOException {
		assertEquals(2, read("Emotet\tB-Malware\nTrickBot\tB-Malware\n").marks().size());
	}

	@Test
	void aLineWithoutMarkIsRefused() {
		assertThrows(IOException.class, () -> read("Emotet\n"));
	}
}
