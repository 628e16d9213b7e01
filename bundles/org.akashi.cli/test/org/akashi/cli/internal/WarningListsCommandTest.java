package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** The commands of warning lists, with a folder of lists of its own. */
class WarningListsCommandTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void lists() throws IOException {
		cli = new Cli(folder);
		Files.createDirectories(folder.resolve("source/lists/kettles"));
		write(2, "kettle.example.net");
	}

	private void write(int version, String entry) throws IOException {
		Files.writeString(folder.resolve("source/lists/kettles/list.json"), "{\"name\":\"Kettles\",\"version\":" + version
				+ ",\"type\":\"hostname\",\"matching_attributes\":[\"domain\",\"url\"],\"list\":[\"" + entry + "\"]}");
	}

	private int run(String... arguments) {
		List<String> all = new ArrayList<>(Arrays.asList(arguments));
		all.add("--user-lists");
		all.add("lists-of-mika");
		return cli.run(all.toArray(String[]::new));
	}

	@Test
	void listsAreLoadedOnceForEachVersion() throws IOException {
		assertEquals(0, run("warning-lists", "load", "source", "--json"), cli.err());
		assertEquals("{\"id\":\"kettles\",\"name\":\"Kettles\",\"version\":2,\"outcome\":\"added\"}\n", cli.out());
		run("warning-lists", "load", "source", "--json");
		assertEquals("same", cli.json().get(0).get("outcome").stringValue());
		write(3, "other.example.net");
		run("warning-lists", "load", "source", "--json");
		assertEquals("updated", cli.json().get(0).get("outcome").stringValue());
		assertEquals(2, cli.json().get(0).get("before").intValue());
		write(1, "older.example.net");
		run("warning-lists", "load", "source", "--json");
		assertEquals("older", cli.json().get(0).get("outcome").stringValue());
		run("warning-lists", "test", "other.example.net", "--json");
		assertTrue(cli.json().stream().anyMatch(hit -> hit.get("list").stringValue().equals("kettles")));
	}

	@Test
	void whatIsRefusedIsNamedAndFindings() throws IOException {
		Files.createDirectories(folder.resolve("source/lists/broken"));
		Files.writeString(folder.resolve("source/lists/broken/list.json"), "{\"name\":\"B\",\"type\":\"regex\",\"list\":[\"/(/\",\"/ok/\"]}");
		assertEquals(1, run("warning-lists", "load", "source"));
		assertTrue(cli.err().contains("lists/broken/list.json entry 1 «/(/»: the regular expression is wrong at place"), cli.err());
		assertEquals(3, run("warning-lists", "load", "nothing"));
		assertTrue(cli.err().startsWith("akashi: "), cli.err());
	}

	@Test
	void allListsAreListed() {
		run("warning-lists", "load", "source");
		assertEquals(0, run("warning-lists", "list", "--json"));
		JsonNode kettles = cli.json().stream().filter(list -> list.get("id").stringValue().equals("kettles")).findFirst().orElseThrow();
		assertEquals("hostname", kettles.get("type").stringValue());
		assertTrue(kettles.get("loaded").booleanValue());
		assertTrue(kettles.get("asked").booleanValue());
		assertTrue(cli.json().size() > 40);
		run("warning-lists", "list");
		assertTrue(cli.out().lines().anyMatch(line -> line.matches(" *kettles +2 +hostname +1 +yes +loaded +Kettles")), cli.out());
	}

	@Test
	void listsAreAskedOrNotAndForgotten() {
		run("warning-lists", "load", "source");
		assertEquals(1, run("warning-lists", "test", "domain:a.kettle.example.net", "--json"));
		assertEquals(1, cli.json().size());
		assertEquals(0, run("warning-lists", "ignore", "kettles"));
		assertEquals(0, run("warning-lists", "test", "domain:a.kettle.example.net", "--json"));
		run("warning-lists", "ask", "kettles");
		assertEquals(1, run("warning-lists", "test", "domain:a.kettle.example.net", "--json"));
		assertEquals(0, run("warning-lists", "forget", "kettles"));
		assertEquals(2, run("warning-lists", "ask", "kettles"));
		assertTrue(cli.err().contains("there is no warning list kettles"), cli.err());
	}

	@Test
	void valuesOfFilesAndInputAreChecked() throws IOException {
		Files.writeString(folder.resolve("values.txt"), "8[.]8[.]8[.]8\n\nhxxps://bit[.]ly/a\nno value at all\n");
		assertEquals(1, run("indicators", "check", "values.txt", "--json"));
		assertTrue(cli.json().stream().anyMatch(hit -> hit.get("list").stringValue().equals("public-dns-v4") && hit.get("counts").booleanValue()));
		assertTrue(cli.json().stream().anyMatch(hit -> hit.get("list").stringValue().equals("url-shortener") && hit.get("matched").stringValue().equals("bit.ly")));
		assertTrue(cli.err().contains("1 line holds no value whose type can be told"), cli.err());
		cli.input("quiet-value.top\n");
		assertEquals(0, run("indicators", "check", "-"));
		assertEquals("", cli.out());
		cli.input("10.1.2.3\n");
		assertEquals(1, run("indicators", "check", "-", "--list", "rfc1918", "--tsv"));
		assertEquals(List.of("value\ttype\tlist\tversion\tmatch\tentry\tcounts\tindicator\twhy",
				"10.1.2.3\tipv4\trfc1918\t5\tcidr\t10.0.0.0/8\tyes\t\t10.1.2.3 lies within the entry 10.0.0.0/8 of the warning list "
						+ "List of RFC 1918 CIDR blocks (rfc1918, version 5)"),
				cli.out().lines().toList());
		assertEquals(2, run("indicators", "check"));
		assertEquals(2, run("indicators", "check", "-", "--list", "nothing"));
	}

	@Test
	void theIndicatorsOfACaseAreCheckedWithItsExceptions() throws CoreException, IOException {
		SmallCase.create(folder.resolve("case"));
		run("warning-lists", "load", "source");
		assertEquals(1, run("indicators", "check", "--case", "case", "--json"));
		assertEquals(SmallCase.INDICATOR, cli.json().get(0).get("indicator").stringValue());
		assertEquals(2, run("warning-lists", "except", "--case", "case", "--value", "kettle.example.net"));
		assertEquals(0, run("warning-lists", "except", "--case", "case", "--value", "kettle.example.net", "--list", "kettles", "--why", "it calls there"), cli.err());
		assertEquals(0, run("indicators", "check", "--case", "case", "--json"));
		JsonNode hit = cli.json().get(0);
		assertFalse(hit.get("counts").booleanValue());
		assertEquals("{\"reason\":\"it calls there\",\"by\":\"mika\",\"at\":\"2026-01-02T03:04:05Z\"}", hit.get("exception").toString());
		run("indicators", "check", "--case", "case", "--json", "--counting");
		assertEquals("", cli.out());
		assertTrue(Files.readString(folder.resolve("case/settings/warning-lists.json")).contains("\"reason\" : \"it calls there\""));
		assertEquals(0, cli.run("undo", "--case", "case"), cli.err());
		assertEquals(1, run("indicators", "check", "--case", "case"));
	}

	@Test
	void exceptionsAreRemovedAndListsChosenInACase() throws CoreException {
		SmallCase.create(folder.resolve("case"));
		run("warning-lists", "load", "source");
		run("warning-lists", "except", "--case", "case", "--list", "kettles", "--why", "too wide");
		assertEquals(0, run("indicators", "check", "--case", "case"));
		assertEquals(0, run("warning-lists", "except", "--case", "case", "--list", "kettles", "--remove"));
		assertEquals(1, run("warning-lists", "except", "--case", "case", "--list", "kettles", "--remove"));
		assertEquals(1, run("indicators", "check", "--case", "case"));
		assertEquals(0, run("warning-lists", "ignore", "kettles", "--case", "case"));
		assertEquals(0, run("indicators", "check", "--case", "case"));
		assertEquals(1, run("warning-lists", "test", "kettle.example.net"), "the user still asks it elsewhere");
		assertEquals(0, run("warning-lists", "ask", "kettles", "--case", "case"));
		assertFalse(Files.exists(folder.resolve("case/settings/warning-lists.json")), "nothing is said any more");
	}
}
