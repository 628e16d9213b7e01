package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.akashi.exchange.Conversion;
import org.akashi.export.Audience;
import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.export.Exporters;
import org.akashi.export.IndicatorRules;
import org.akashi.export.TlpLevel;
import org.akashi.model.CoreObject;
import org.akashi.stix.Tlp;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

class ExportForAudienceTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void start() throws CoreException {
		cli = new Cli(folder);
		SmallCase.create(folder.resolve("case"));
		try (Case open = Case.open(folder.resolve("case"), null)) {
			open.history().execute("Mark", edit -> {
				edit.add(Tlp.RED_2.definition());
				edit.<CoreObject>modify(SmallCase.MALWARE).getObjectMarkingRefs().add(Tlp.RED_2.id());
			});
			open.save(null);
		}
	}

	private String exported(String... more) throws IOException {
		List<String> arguments = new java.util.ArrayList<>(List.of("export", "--case", "case", "--output", "o", "--format", "stix21"));
		arguments.addAll(List.of(more));
		assertEquals(ExitCode.OK, cli.run(arguments.toArray(String[]::new)), cli.err());
		return Files.readString(folder.resolve("o"));
	}

	@Test
	void whatIsAboveTheAudienceStaysHere() throws IOException {
		assertTrue(exported().contains("Tin Kettle"));
		assertTrue(cli.out().contains("No audience was said"), cli.out());
		String green = exported("--audience", "TLP:Green");
		assertFalse(green.contains("Tin Kettle"));
		assertTrue(green.contains("kettle.example.net"));
		assertTrue(cli.out().contains("not for TLP:GREEN"), cli.out());
		assertTrue(exported("--audience", "red").contains("Tin Kettle"));
	}

	@Test
	void theListForTheAudienceNamesNothing() throws IOException {
		exported("--audience", "clear", "--loss", "mine.json", "--loss-for-audience", "theirs.json");
		JsonNode mine = Cli.json(Files.readString(folder.resolve("mine.json"))).get("losses");
		assertTrue(mine.toString().contains("Tin Kettle") && mine.toString().contains("\"cause\":\"audience\""), mine.toString());
		String theirs = Files.readString(folder.resolve("theirs.json"));
		assertFalse(theirs.contains("Tin Kettle") || theirs.contains(SmallCase.MALWARE), theirs);
		assertTrue(theirs.contains("not for this audience"), theirs);
	}

	@Test
	void thingsWithoutMarkingCountAsSaid() throws IOException {
		assertFalse(exported("--audience", "green", "--unmarked", "amber").contains("kettle.example.net"));
		assertTrue(exported("--audience", "amber", "--unmarked", "amber").contains("kettle.example.net"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--audience=purple", "--pap=blue", "--unmarked=x", "--select=colour:red", "--warning-lists=burn", "--since=yesterday", "--since=last",
			"--at=now" })
	void wrongWordsAreWrongUsage(String option) {
		assertEquals(ExitCode.USAGE, cli.run("export", "--case", "case", "--format", "csv", "--output", "o", option));
		assertEquals(1, cli.err().lines().count(), cli.err());
	}

	@Test
	void someObjectsOnly() throws IOException {
		assertFalse(exported("--select", "type:indicator").contains("Tin Kettle"));
		assertTrue(exported("--select", "around:tin kettle/1").contains("Tin Kettle"));
		assertFalse(exported("--since", "2030-01-01").contains("kettle"));
	}

	@Test
	void aProfileIsKeptListedDoneAndRemoved() throws IOException {
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--format", "stix21", "--audience", "green", "--incremental", "--save-profile", "partners",
				"--output", "to-{tlp}-{date}.{ext}"), cli.err());
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--list-profiles"), cli.err());
		assertEquals("partners\tstix21\tTLP:GREEN\tto-{tlp}-{date}.{ext}\n", cli.out());
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--profile", "partners", "--quiet"), cli.err());
		assertEquals("", cli.out() + cli.err());
		assertTrue(Files.readString(folder.resolve("to-green-2026-01-02.json")).contains("kettle.example.net"));
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--profile", "partners"), cli.err());
		assertTrue(cli.out().contains("Nothing has changed"), cli.out());
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--profile", "partners", "--since", "all", "--json"), cli.err());
		assertTrue(cli.json().getFirst().get("written").intValue() > 0);
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--profile", "partners", "--print-cron"), cli.err());
		assertTrue(cli.out().startsWith("15 6 * * *\takashi export --case " + folder.resolve("case")), cli.out());
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--remove-profile", "partners"), cli.err());
		assertEquals(ExitCode.USAGE, cli.run("export", "--case", "case", "--profile", "partners"));
		assertTrue(cli.err().contains("no profile \"partners\""), cli.err());
	}

	@Test
	void aProfileRunsWhileTheCaseIsOpen() throws Exception {
		cli.run("export", "--case", "case", "--format", "csv", "--save-profile", "list");
		try (Case open = Case.open(folder.resolve("case"), null)) {
			assertFalse(open.readOnly());
			assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--profile", "list", "--output", "o.csv"), cli.err());
		}
		assertTrue(Files.readString(folder.resolve("o.csv")).contains("kettle.example.net"));
	}

	@Test
	void aConversionHasAnAudienceToo() throws IOException {
		exported();
		assertEquals(ExitCode.OK, cli.run("convert", "o", "--to", "stix21", "--audience", "green", "--output", "c.json"), cli.err());
		assertFalse(Files.readString(folder.resolve("c.json")).contains("Tin Kettle"));
	}

	static List<String> formats() {
		return Conversion.exporters().all().stream().map(Exporters.Entry::id).toList();
	}

	/** What the window writes and what the command line writes: the same bytes. */
	@ParameterizedTest
	@MethodSource("formats")
	void allFormatsAreTheSameFromBothSides(String format) throws Exception {
		assertEquals(ExitCode.OK, cli.run("export", "--case", "case", "--format", format, "--audience", "green", "--output", "cli.x"), cli.err());
		try (Case open = Case.open(folder.resolve("case"), null)) {
			new ExportRun(Conversion.exporters(), IndicatorRules.of(open)).write(CaseKnowledge.all(open),
					ExportPlan.of(format).with(Audience.of(TlpLevel.GREEN)), folder.resolve("window.x"), null);
		}
		assertArrayEquals(Files.readAllBytes(folder.resolve("window.x")), Files.readAllBytes(folder.resolve("cli.x")));
	}
}
