package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.export.LossReport;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.akashi.report.ReportReaders;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

class ExportCommandTest {

	@TempDir
	private Path folder;

	private Cli cli;

	@BeforeEach
	void start() throws CoreException {
		cli = new Cli(folder);
		SmallCase.create(folder.resolve("case"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "stix21", "csv", "tsv" })
	void writesTheFileAndSaysSo(String format) throws IOException {
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--format", format, "--output", "sub/out.x"), cli.err());
		assertTrue(Files.readString(folder.resolve("sub/out.x")).contains("kettle"));
		assertTrue(cli.out().matches("(?s)\\d objects? written to sub/out.x; .*\n"), cli.out());
	}

	@Test
	void theLossReportIsAContract() throws IOException {
		assertEquals(ExitCode.OK,
				cli.run("export", "--case", "case", "--format", "csv", "--output", "o.csv", "--loss", "loss.json"), cli.err());
		JsonNode loss = Cli.json(Files.readString(folder.resolve("loss.json")));
		assertEquals("csv", loss.get("format").stringValue());
		assertEquals(1, loss.get("written").intValue());
		List<String> keys = new ArrayList<>(loss.get("losses").get(0).propertyNames());
		assertEquals(List.of("object", "name", "property", "reason"), keys);
		assertTrue(cli.out().contains("see loss.json"), cli.out());
	}

	@Test
	void aLosslessExportHasAnEmptyList() throws IOException {
		cli.run("export", "--case", "case", "--format", "stix21", "--output", "o.json", "--loss", "loss.json");
		assertEquals(0, Cli.json(Files.readString(folder.resolve("loss.json"))).get("losses").size());
		assertTrue(cli.out().contains("nothing was lost"), cli.out());
	}

	@Test
	void optionsReachTheExporter() throws IOException {
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--format", "csv", "--output", "o.csv", "--option",
				"separator=tab", "--option", "header=false"), cli.err());
		assertTrue(Files.readString(folder.resolve("o.csv")).startsWith("domain\tkettle.example.net\t"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "separator=pipe", "nonsense", "colour=red" })
	void badOptionsAreWrongUsage(String option) {
		assertEquals(ExitCode.USAGE,
				cli.run("export", "--case", "case", "--format", "csv", "--output", "o.csv", "--option", option));
		assertFalse(Files.exists(folder.resolve("o.csv")));
		assertEquals(1, cli.err().lines().count(), cli.err());
	}

	@Test
	void anUnknownFormatNamesThoseThatAreThere() {
		assertEquals(ExitCode.USAGE, cli.run("export", "--case", "case", "--format", "xls", "--output", "o"));
		assertTrue(cli.err().startsWith("akashi: there is no format \"xls\"; there are: csv, domains, "), cli.err());
		assertTrue(cli.err().contains("stix21"), cli.err());
	}

	@Test
	void standardOutputHoldsNothingElse() {
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--format", "stix21", "--output", "-"), cli.err());
		assertEquals("bundle", Cli.json(cli.out()).get("type").stringValue());
		assertTrue(cli.err().contains("2 objects written; nothing was lost."), cli.err());
	}

	@Test
	void twoExportsOfOneCaseAreEqual() {
		cli.run("export", "--case", "case", "--format", "stix21", "--output", "-");
		byte[] first = cli.bytes();
		cli.run("export", "--case", "case", "--format", "stix21", "--output", "-");
		assertArrayEquals(first, cli.bytes());
	}

	@Test
	void forMachinesOneLine() {
		cli.run("export", "--case", "case", "--format", "csv", "--output", "o.csv", "--json");
		assertTrue(cli.out().matches("\\{\"format\":\"csv\",\"output\":\"o.csv\",\"written\":1,\"losses\":\\d+}\n"), cli.out());
	}

	@Test
	void aFolderWithoutACaseCannotBeRead() {
		assertEquals(ExitCode.UNREADABLE, cli.run("export", "--case", "nowhere", "--format", "csv", "--output", "o"));
		assertEquals(1, cli.err().lines().count(), cli.err());
		assertTrue(cli.err().contains("nowhere"), cli.err());
		assertFalse(Files.exists(folder.resolve("nowhere")));
	}

	@Test
	void aFailingPluginIsNamed() {
		Exporter broken = new Exporter() {

			@Override
			public List<Option> options() {
				return List.of();
			}

			@Override
			public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) {
				throw new IllegalStateException("no ink");
			}
		};
		cli = new Cli(folder, ReportReaders.builtIn(),
				new Exporters(List.of(new Exporters.Entry("broken", "Broken", "x", "", broken))));
		assertEquals(ExitCode.INTERNAL, cli.run("export", "--case", "case", "--format", "broken", "--output", "o"));
		assertTrue(cli.err().startsWith("akashi: ") && cli.err().contains("\"broken\""), cli.err());
	}
}
