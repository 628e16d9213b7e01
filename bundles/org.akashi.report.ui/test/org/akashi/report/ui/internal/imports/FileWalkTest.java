package org.akashi.report.ui.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTest {

	@TempDir
	Path folder;

	private Path file(String name) throws IOException {
		Path path = folder.resolve(name);
		Files.createDirectories(path.getParent());
		return Files.writeString(path, name);
	}

	private static List<Path> walk(Path... given) {
		return new FileWalk(List.of(given), () -> false).files();
	}

	@Test
	void foldersAreWalkedToTheBottomInOrder() throws IOException {
		Path b = file("b.txt");
		Path a = file("a.txt");
		Path deep = file("sub/deep/c.txt");
		assertEquals(List.of(a, b, deep), walk(folder));
	}

	@Test
	void filesAreTakenAsGivenEvenWhenMissing() {
		Path missing = folder.resolve("missing.pdf");
		assertEquals(List.of(missing), walk(missing));
	}

	@Test
	void aFileGivenTwiceIsImportedOnce() throws IOException {
		Path a = file("a.txt");
		assertEquals(List.of(a), walk(a, folder, a));
	}

	@Test
	void hiddenFilesBelowAFolderAreLeftOut() throws IOException {
		file(".git/config");
		file(".DS_Store");
		Path a = file("a.txt");
		assertEquals(List.of(a), walk(folder));
	}

	@Test
	void aHiddenFileThatIsGivenIsTaken() throws IOException {
		Path hidden = file(".notes.txt");
		assertEquals(List.of(hidden), walk(hidden));
	}

	@Test
	void linksAreNotFollowed() throws IOException {
		Path a = file("a.txt");
		Files.createSymbolicLink(folder.resolve("loop"), folder);
		assertEquals(List.of(a), walk(folder));
	}

	@Test
	void cancellingStopsTheWalk() throws IOException {
		file("a.txt");
		assertEquals(List.of(), new FileWalk(List.of(folder), () -> true).files());
	}

	@Test
	void anOrderWithoutFilesAndTextIsEmpty() {
		assertTrue(ImportOrder.of(List.of()).isEmpty());
		assertFalse(ImportOrder.of(List.of(folder)).isEmpty());
		assertFalse(new ImportOrder(List.of(), "text", ImportOrder.NONE, null).isEmpty());
		assertEquals(ImportOrder.NONE, ImportOrder.of(List.of()).acceptAbove());
	}
}
