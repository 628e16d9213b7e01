package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitFileTest {

	@TempDir
	Path folder;

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("list.tsv"), text);
	}

	@Test
	void pathsAreRelativeToTheListAndColumnsAreFoundByTheirHeadings() throws IOException {
		List<SplitFile.Row> rows = SplitFile.read(file("kind\tid\tnote\texpected\tinput\nioc-page\ta\t-\te/a.json\tr/a.txt\n\n"));
		assertEquals(List.of(new SplitFile.Row("a", "ioc-page", folder.resolve("r/a.txt"), folder.resolve("e/a.json"))), rows);
	}

	@Test
	void aMissingColumnIsNamedWithItsLine() throws IOException {
		Path file = file("id\tkind\tinput\texpected\na\tioc-page\n");
		IOException thrown = assertThrows(IOException.class, () -> SplitFile.read(file));
		assertTrue(thrown.getMessage().contains("line 2"), thrown.getMessage());
	}

	@Test
	void aListWithoutHeadingsIsRefused() throws IOException {
		Path file = file("a\tioc-page\tr\te\n");
		assertThrows(IOException.class, () -> SplitFile.read(file));
	}
}
