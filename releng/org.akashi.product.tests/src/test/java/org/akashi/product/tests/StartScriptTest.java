package org.akashi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

import org.akashi.product.tests.Product.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script finds a Java, works from any folder and says clearly what is missing. */
class StartScriptTest {

	private final Product product = Product.here();

	@Test
	void startsFromAnyFolder(@TempDir Path folder) {
		Result result = product.akashi(Map.of(), folder, "--version");
		assertEquals(0, result.exit(), result::err);
		assertTrue(result.out().contains("0.1.0"), result::out);
	}

	@Test
	void startsThroughASymbolicLink(@TempDir Path folder) throws IOException {
		Path link = Files.createSymbolicLink(folder.resolve("akashi"), product.folder().resolve("akashi"));
		Result result = Product.run(Map.of(), folder, List.of(link.toString(), "--version"));
		assertEquals(0, result.exit(), result::err);
	}

	@Test
	void passesOverAnOldJava(@TempDir Path folder) throws IOException {
		Path old = javaHome(folder.resolve("old java"), "17.0.1");
		Result result = product.akashi(Map.of("JAVA_HOME", old.toString()), folder, "--version");
		assertEquals(0, result.exit(), result::err);
	}

	@Test
	void prefersTheJavaThatIsSaid(@TempDir Path folder) throws IOException {
		Path said = javaHome(folder.resolve("said"), "99");
		Result result = product.akashi(Map.of("AKASHI_JAVA_HOME", said.toString()), folder, "--version");
		assertEquals("called", result.out().strip());
	}

	@Test
	void readsJapaneseFileNamesInALocaleWithoutUtf8(@TempDir Path folder) {
		// The name is made by the shell: this test may itself run in such a locale.
		String script = "name=$(printf '\\345\\240\\261.txt'); printf 'It called 198[.]51[.]100[.]7.' > \"$name\"; "
				+ "exec \"$0\" extract \"$name\" --json";
		Result result = Product.run(Map.of("LC_ALL", "C", "LANG", ""), folder,
				List.of("sh", "-c", script, product.folder().resolve("akashi").toString()));
		assertEquals(0, result.exit(), result::err);
		assertTrue(result.out().contains("198.51.100.7"), result::out);
	}

	@Test
	void saysThatThereIsNoDisplay(@TempDir Path folder) {
		Result result = product.akashi(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), folder);
		assertEquals(4, result.exit());
		assertTrue(result.err().contains("no display"), result::err);
		assertTrue(result.err().contains("akashi --help"), result::err);
	}

	@Test
	void saysThatTheInstallationIsNotComplete(@TempDir Path folder) throws IOException {
		Path script = Files.copy(product.folder().resolve("akashi"), folder.resolve("akashi"),
				StandardCopyOption.COPY_ATTRIBUTES);
		Result result = Product.run(Map.of(), folder, List.of(script.toString(), "--version"));
		assertEquals(4, result.exit());
		assertTrue(result.err().contains("not complete"), result::err);
	}

	@Test
	void worksWhereItsFolderHasSpaces(@TempDir Path folder) throws IOException {
		Product copy = product.copyTo(folder.resolve("with a space"));
		Result result = copy.akashi("--version");
		assertEquals(0, result.exit(), result::err);
	}

	/** A folder that looks like a Java of that version; its java only says that it was called. */
	private static Path javaHome(Path folder, String version) throws IOException {
		Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh\necho called\n");
		assertTrue(java.toFile().setExecutable(true));
		Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
		return folder;
	}
}
