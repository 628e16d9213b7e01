package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.akashi.stix.StixReader;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

class IndicatorsCommandTest {

	private static final String AT = "--at=2026-03-02";

	@TempDir
	Path folder;
	private Cli cli;

	@BeforeEach
	void create() throws CoreException {
		cli = new Cli(folder);
		try (Case made = Case.create(folder.resolve("lantern"), "Lantern")) {
			made.history().execute("Add", edit -> {
				edit.add(StixReader.read("{\"type\":\"malware\",\"spec_version\":\"2.1\",\"id\":\"malware--00000000-0000-4000-8000-000000000009\",\"created\":\"2026-01-01T00:00:00.000Z\","
						+ "\"modified\":\"2026-01-01T00:00:00.000Z\",\"name\":\"Kettle\",\"is_family\":true}"));
				add(edit, 1, "[ipv4-addr:value = '203.0.113.1']", ",\"confidence\":80");
				add(edit, 2, "[domain-name:value = 'c2.example']", ",\"confidence\":80,\"labels\":[\"=cmd\"]");
				add(edit, 3, "[domain-name:value = 'C2[.]example']", ",\"object_marking_refs\":[\"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb\"]");
				add(edit, 4, "[url:value = 'http://c2.example/a']", ",\"revoked\":true");
				edit.add(StixReader.read("{\"type\":\"relationship\",\"spec_version\":\"2.1\",\"id\":\"relationship--00000000-0000-4000-8000-000000000001\",\"created\":\"2026-01-01T00:00:00.000Z\","
						+ "\"modified\":\"2026-01-01T00:00:00.000Z\",\"relationship_type\":\"indicates\",\"source_ref\":\"" + id(2) + "\",\"target_ref\":\"malware--00000000-0000-4000-8000-000000000009\"}"));
			});
			made.save(null);
		}
	}

	private static void add(org.akashi.store.Edit edit, int number, String pattern, String more) {
		edit.add(StixReader.read("{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"" + id(number) + "\",\"created\":\"2026-01-01T00:00:00.000Z\",\"modified\":"
				+ "\"2026-01-01T00:00:00.000Z\",\"name\":\"n" + number + "\",\"pattern\":\"" + pattern + "\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-01T00:00:00Z\"" + more + "}"));
	}

	private static String id(int number) {
		return "indicator--" + number + "0000000-0000-4000-8000-000000000000";
	}

	private int run(String command, String... more) {
		String[] line = new String[4 + more.length];
		line[0] = "indicators";
		line[1] = command;
		line[2] = "--case";
		line[3] = "lantern";
		System.arraycopy(more, 0, line, 4, more.length);
		return cli.run(line);
	}

	private String listed(String... filter) {
		String[] line = new String[filter.length + 2];
		line[0] = AT;
		line[1] = "--json";
		System.arraycopy(filter, 0, line, 2, filter.length);
		run("list", line);
		return cli.json().stream().map(node -> node.path("id").asString().substring(11, 12)).collect(Collectors.joining());
	}

	@Test
	void listsWithStatesScoresAndReasons() {
		assertEquals(0, run("list", AT, "--json"), cli.err());
		JsonNode first = cli.json().getFirst();
		assertEquals("due", first.path("state").asString());
		assertEquals(20, first.path("score").asInt());
		assertEquals("starts at confidence 80; 60 days since it became valid, never sighted since; half-life of IP addresses 30 days → 20; below 25: review; "
				+ "falls below 10 on 2026-04-01: expire", first.path("why").asString());
		assertEquals("review", first.path("asks").asString());
		assertEquals("revoked", cli.json().getLast().path("state").asString());
		assertEquals("Kettle", cli.json().get(1).path("indicates").get(0).asString());
	}

	@Test
	void filtersWorkTogether() {
		assertEquals("1234", listed());
		assertEquals("23", listed("--type", "domain"));
		assertEquals("4", listed("--state", "revoked"));
		assertEquals("2", listed("--min-score", "50"));
		assertEquals("2", listed("--actor", "kettle"));
		assertEquals("3", listed("--marking", "green"));
		assertEquals("124", listed("--marking", "none"));
		assertEquals("234", listed("--text", "c2[.]EXAMPLE"));
		assertEquals("34", listed("--text", "c2", "--id", id(3) + ",40000000"));
		assertEquals("", listed("--type", "ipv6"));
		assertEquals(1, run("list", "--type", "ipv6"));
	}

	@Test
	void wrongChoicesAreTold() {
		assertEquals(2, run("list", "--state", "dead"));
		assertTrue(cli.err().contains("there is no state \"dead\""), cli.err());
		assertEquals(2, run("list", "--marking", "pink"));
		assertEquals(2, run("list", "--at", "yesterday"));
		assertEquals(2, run("revoke", "--all"));
		assertEquals(2, run("expire"));
		assertEquals(2, run("expire", "--all", "--type", "ipv4"));
		assertEquals(2, run("set", "--all"));
		assertEquals(2, run("set", "--all", "--confidence", "101"));
		assertEquals(2, run("duplicates", "--merge", "--kind", "host"));
	}

	@Test
	void tabSeparatedLinesAreSafeInSpreadsheets() {
		run("list", AT, "--tsv");
		List<String> lines = cli.out().lines().toList();
		assertEquals(5, lines.size());
		for (String line : lines) {
			assertEquals(16, line.split("\t", -1).length, line);
		}
		assertTrue(lines.get(2).contains("\t'=cmd\t"), lines.get(2));
	}

	@Test
	void whatIsDueSaysSoByTheExitCode() {
		assertEquals(1, run("due", AT, "--json"));
		assertEquals(List.of(id(1)), cli.json().stream().map(node -> node.path("id").asString()).toList());
		assertEquals(0, run("due", "--at", "2026-01-02"));
		assertEquals("", cli.out());
		assertEquals(1, run("due", "--at", "2026-01-02", "--within", "55", "--json"));
		assertEquals(1, cli.json().size());
		run("due", AT, "--within", "40", "--json");
		assertEquals(2, cli.json().size(), cli.out());
	}

	@Test
	void setIsOneStepForAll() {
		assertEquals(0, run("set", "--type", "ipv4,domain", "--confidence", "60", "--tlp", "amber+strict", "--add-label", "c2", "--add-phase", "command-and-control", "--valid-until",
				"2027-01-01", "--json"), cli.err());
		assertEquals(3, cli.json().getFirst().path("changed").asInt());
		run("list", AT, "--json");
		for (JsonNode node : cli.json().subList(0, 3)) {
			assertEquals(60, node.path("confidence").asInt());
			assertEquals("TLP:AMBER+STRICT", node.path("markings").get(0).asString());
			assertEquals(1, node.path("markings").size());
			assertEquals("2027-01-01T00:00:00.000Z", node.path("valid_until").asString());
		}
		assertEquals(1, run("set", "--id", id(1), "--confidence", "60"), "nothing new");
		assertEquals(2, run("set", "--all", "--valid-until", "2025-01-01"));
		assertTrue(cli.err().contains("nothing was changed"), cli.err());
		assertEquals(0, cli.run("undo", "--case", "lantern"));
		assertEquals("2", listed("--min-score", "50"));
		assertEquals("3", listed("--marking", "green"));
	}

	@Test
	void revokingKeepsTheReason() {
		assertEquals(0, run("revoke", "--text", "203.0.113.1", "--why", "a customer's server", AT));
		assertEquals("revoked: 1 of 1 indicator\n", cli.out());
		run("list", "--id", id(1), "--json");
		assertEquals("revoked: a customer's server", cli.json().getFirst().path("why").asString());
		assertEquals(1, run("revoke", "--id", id(1), "--why", "again"), "it is revoked already");
	}

	@Test
	void expiringExtendingAndSighting() {
		assertEquals(0, run("expire", "--state", "due", AT, "--dry-run"));
		assertEquals("would be expired: 1 indicator\n", cli.out());
		assertEquals("1", listed("--state", "due"));
		assertEquals(0, run("expire", "--state", "due", AT));
		assertEquals("1", listed("--state", "expired"));
		assertEquals(0, run("extend", "--id", id(1), AT));
		assertEquals("12", listed("--min-score", "50"));
		assertEquals(0, run("sight", "--id", id(3), AT, "--count", "4"));
		run("list", "--id", id(3), AT, "--json");
		assertEquals(4, cli.json().getFirst().path("sightings").asInt());
		assertEquals(50, cli.json().getFirst().path("score").asInt());
		assertEquals(2, run("sight", "--id", id(3), "--where", "identity--00000000-0000-4000-8000-000000000001"));
	}

	@Test
	void duplicatesAreFoundMergedAndTakenBack() {
		assertEquals(1, run("duplicates", "--json"));
		JsonNode group = cli.json().getFirst();
		assertEquals("equivalent", group.path("kind").asString());
		assertEquals(id(2), group.path("proposal").path("survivor").asString());
		assertEquals(0, run("duplicates", "--merge", "--why", "same", AT));
		assertTrue(cli.out().startsWith("merged: Their patterns mean the same: c2.example\n"), cli.out());
		assertEquals("124", listed());
		assertEquals(0, run("duplicates"));
		assertEquals("no duplicates\n", cli.out());
		assertEquals(1, run("duplicates", "--merge"));
		assertEquals(0, cli.run("identities", "--case", "lantern", "--split", id(3)));
		assertEquals("1234", listed());
	}

	@Test
	void equalQuestionsGiveEqualBytes() {
		for (String form : List.of("--json", "--tsv", "--type=ipv4,domain,url")) {
			run("list", AT, form);
			String first = cli.out();
			run("list", AT, form);
			assertEquals(first, cli.out());
			assertFalse(first.isEmpty());
		}
	}
}
