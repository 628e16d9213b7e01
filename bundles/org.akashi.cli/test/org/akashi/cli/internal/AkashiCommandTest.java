package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.akashi.exchange.Conversion;
import org.akashi.report.ReportReaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AkashiCommandTest {

	@TempDir
	private Path folder;

	private Cli cli;

	@BeforeEach
	void start() {
		cli = new Cli(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "extract", "import", "mentions", "review", "rules", "export", "validate", "plugins" })
	void everyCommandHasHelpAndVersion(String command) {
		assertEquals(ExitCode.OK, cli.run(command, "--help"));
		assertTrue(cli.out().contains("Usage: akashi " + command), cli.out());
		assertTrue(cli.out().contains("Exit codes:"), cli.out());
		assertTrue(cli.out().contains("130"), cli.out());
		assertEquals("", cli.err());
		assertEquals(ExitCode.OK, cli.run(command, "--version"));
		assertEquals("Akashi 0.1.0.test\n", cli.out());
	}

	@Test
	void helpListsTheCommands() {
		assertEquals(ExitCode.OK, cli.run("--help"));
		List.of("extract", "import", "mentions", "review", "rules", "export", "validate", "plugins")
				.forEach(command -> assertTrue(cli.out().contains("\n  " + command), command));
		assertEquals(ExitCode.OK, cli.run("--version"));
		assertEquals("Akashi 0.1.0.test\n", cli.out());
	}

	@Test
	void nothingToDoIsWrongUsage() {
		assertEquals(ExitCode.USAGE, cli.run());
		assertTrue(cli.err().startsWith("akashi: Say what to do: extract, import"), cli.err());
		assertEquals("", cli.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "extrct", "--colour", "extract", "export", "export --format", "validate", "review", "mentions",
			"import x", "validate a --case b", "review --case c --accept all --reject all", "export --list-formats --case c" })
	void wrongUsageIsSaidOnStandardErrorWithItsCode(String line) {
		assertEquals(ExitCode.USAGE, cli.run(line.split(" ")), cli.err());
		assertEquals("", cli.out());
		assertTrue(cli.err().startsWith("akashi: "), cli.err());
		assertFalse(cli.err().contains("\tat "), cli.err());
	}

	@Test
	void aFaultOfOursSaysWhatToDoAndHidesItsTrace() {
		cli = new Cli(folder, ReportReaders.builtIn(), null);
		assertEquals(ExitCode.INTERNAL, cli.run("export", "--list-formats"));
		assertTrue(cli.err().startsWith("akashi: internal error: NullPointerException"), cli.err());
		assertTrue(cli.err().contains("--debug"));
		assertFalse(cli.err().contains("\tat "));
		assertEquals(ExitCode.INTERNAL, cli.run("export", "--list-formats", "--debug"));
		assertTrue(cli.err().contains("\tat org.akashi.cli.internal.ExportCommand"), cli.err());
	}

	@Test
	void pluginsAreListedForPeopleAndMachines() {
		assertEquals(ExitCode.OK, cli.run("plugins"));
		assertTrue(cli.out().contains("exporter  csv  CSV    org.akashi.export 0.1.0"), cli.out());
		assertEquals(ExitCode.OK, cli.run("plugins", "--json"));
		assertEquals("{\"kind\":\"exporter\",\"id\":\"csv\",\"label\":\"CSV\",\"bundle\":\"org.akashi.export\",\"version\":\"0.1.0\"}\n",
				cli.out());
	}

	@Test
	void formatsAreListedOneALineWithATab() {
		assertEquals(ExitCode.OK, cli.run("export", "--list-formats"));
		String expected = Conversion.exporters().all().stream().map(entry -> entry.id() + "\t" + entry.label() + "\n").collect(Collectors.joining());
		assertEquals(expected, cli.out());
		assertTrue(expected.contains("csv\tCSV of indicators\n") && expected.contains("stix21\tSTIX 2.1 bundle\n"), expected);
	}

	@Test
	void formatsWithTheirOptionsAsJson() {
		assertEquals(ExitCode.OK, cli.run("export", "--list-formats", "--json"));
		assertEquals(Conversion.exporters().all().size(), cli.json().size());
		String separator = cli.out().lines().filter(line -> line.startsWith("{\"id\":\"csv\"")).findFirst().orElseThrow();
		assertTrue(separator.contains("\"id\":\"separator\"") && separator.contains("\"kind\":\"choice\""), separator);
	}
}
