package org.akashi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.product.tests.Product.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The chain that a third party relies on: from the update site by p2 into the product, used, and out again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PluginInstallTest {

	private static final String FEATURE = "org.example.yara.feature.feature.group";

	@TempDir
	static Path folder;
	private static Product product;
	private static Path caseFolder;

	@BeforeAll
	static void copyTheProductAndMakeACase() throws IOException {
		product = Product.here().copyTo(folder.resolve("akashi"));
		caseFolder = folder.resolve("case");
		Result imported = product.akashi("import", Product.SAMPLES.resolve("sharpshooter-en.pdf").toString(), "--case",
				caseFolder.toString(), "--accept-above", "50");
		assertEquals(0, imported.exit(), imported::err);
	}

	@Test
	@Order(1)
	void theProductComesWithoutTheExample() {
		Result result = exportYara();
		assertEquals(2, result.exit(), result::out);
		assertTrue(result.err().contains("yara-example"), result::err);
	}

	@Test
	@Order(2)
	void p2InstallsItFromTheUpdateSite() throws IOException {
		Result installed = director("-installIU", FEATURE);
		assertEquals(0, installed.exit(), () -> installed.out() + installed.err());
		assertTrue(product.plugins().stream().anyMatch(name -> name.startsWith("org.example.yara_")));
	}

	@Test
	@Order(3)
	void itIsListedAmongThePlugIns() {
		Result result = product.akashi("plugins");
		assertEquals(0, result.exit(), result::err);
		assertTrue(result.out().contains("yara-example"), result::out);
	}

	@Test
	@Order(4)
	void itWritesRulesThatTheRealCompilerTakes() throws IOException {
		Result result = exportYara();
		assertEquals(0, result.exit(), result::err);
		String rules = Files.readString(folder.resolve("rules.yar"));
		assertTrue(rules.contains("rule ") && rules.contains("condition:"), rules);
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/yara")), "yara is not installed: its rules are not compiled");
		Result compiled = Product.run(Map.of(), folder, List.of("/usr/bin/yara", folder.resolve("rules.yar").toString(),
				Product.SAMPLES.resolve("sharpshooter-en.pdf").toString()));
		assertEquals(0, compiled.exit(), compiled::err);
	}

	@Test
	@Order(5)
	void itsRulesFireOnWhatTheyDescribe() throws IOException {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/yara")), "yara is not installed: its rules are not run");
		Path suspect = Files.writeString(folder.resolve("suspect.bin"), "MZ....Global\\AKASHI-RSUN-02....");
		Result fired = Product.run(Map.of(), folder,
				List.of("/usr/bin/yara", folder.resolve("rules.yar").toString(), suspect.toString()));
		assertEquals(0, fired.exit(), fired::err);
		assertFalse(fired.lines().isEmpty(), "No rule fired on a file that holds the mutex of the report");
	}

	@Test
	@Order(6)
	void p2TakesItOutAgain() {
		Result removed = director("-uninstallIU", FEATURE);
		assertEquals(0, removed.exit(), () -> removed.out() + removed.err());
		assertEquals(2, exportYara().exit());
	}

	private static Result exportYara() {
		return product.akashi("export", "--case", caseFolder.toString(), "--format", "yara-example", "--output",
				folder.resolve("rules.yar").toString());
	}

	/** Runs the p2 director inside the product, upon itself, as Help > Install New Software does. */
	private static Result director(String... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-jar", launcher().toString(), "-nosplash", "-data", "@none", "-application",
				"org.eclipse.equinox.p2.director", "-repository", Product.UPDATE_SITE.toUri().toString()));
		command.addAll(List.of(arguments));
		return Product.run(Map.of(), folder, command);
	}

	private static Path launcher() {
		try {
			return product.folder().resolve("plugins").resolve(product.plugins().stream()
					.filter(name -> name.startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow());
		} catch (IOException e) {
			throw new AssertionError("The product has no plugins", e);
		}
	}
}
