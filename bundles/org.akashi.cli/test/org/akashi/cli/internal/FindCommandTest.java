package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** Finding from scripts. */
class FindCommandTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void start() throws IOException, CoreException {
		cli = new Cli(folder);
		SmallCase.create(folder.resolve("case"));
		Files.writeString(folder.resolve("a.txt"), "The tin whistle calls c1[.]evil-host[.]com each hour.\n");
		assertEquals(ExitCode.OK, cli.run("import", "a.txt", "--case", "case"), cli.err());
	}

	private List<JsonNode> find(String... arguments) {
		String[] all = new String[arguments.length + 4];
		System.arraycopy(new String[] { "find", "--case", "case", "--json" }, 0, all, 0, 4);
		System.arraycopy(arguments, 0, all, 4, arguments.length);
		assertEquals(ExitCode.OK, cli.run(all), cli.err());
		return cli.json();
	}

	@Test
	void anObjectByTheStartOfItsName() {
		JsonNode hit = find("tin kett").getFirst();
		assertEquals(SmallCase.MALWARE, hit.get("id").stringValue());
		assertEquals("name", hit.get("matched").stringValue());
		assertEquals(0, hit.get("marks").get(0).get(0).intValue());
	}

	@Test
	void aValueAsDefangedAsItIs() {
		assertEquals(SmallCase.INDICATOR, find("hxxp://kettle[.]example[.]net").getFirst().get("id").stringValue());
		assertEquals("passage", find("c1.evil-host.com", "in:text").getFirst().get("kind").stringValue());
	}

	@Test
	void typesAndLimits() {
		assertEquals(List.of(), find("kettle", "--type", "tool"));
		assertEquals(1, find("kettle", "--type", "malware,ioc", "--limit", "1").stream().filter(hit -> hit.get("kind").stringValue().equals("value")).count());
		assertEquals(ExitCode.USAGE, cli.run("find", "--case", "case", "x", "--type", "unicorn"));
		assertEquals(ExitCode.USAGE, cli.run("find", "--case", "case", "x", "--limit", "0"));
		assertEquals(ExitCode.USAGE, cli.run("find", "--case", "case"));
	}

	@Test
	void textForPeopleMarksWhatWasFound() {
		assertEquals(ExitCode.OK, cli.run("find", "--case", "case", "whistle"), cli.err());
		assertTrue(cli.out().contains("report texts\n"), cli.out());
		assertTrue(cli.out().contains("tin «whistle» calls"), cli.out());
		assertEquals(ExitCode.OK, cli.run("find", "--case", "case", "zzz"), cli.err());
		assertEquals("nothing found\n", cli.out().replace("\r\n", "\n"));
	}

	@Test
	void aSlipIsSaidToBeOne() {
		assertEquals(ExitCode.OK, cli.run("find", "--case", "case", "ketlte"), cli.err());
		assertTrue(cli.out().startsWith("nothing is written so"), cli.out());
		assertTrue(cli.out().contains("Tin Kettle"), cli.out());
	}

	@Test
	void aWordThatMustNotBeThere() {
		assertEquals(List.of(), find("--", "kettle", "-tin", "type:malware"));
	}
}
