package org.akashi.exchange.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.exchange.ReadKnowledge;
import org.akashi.model.Indicator;
import org.akashi.model.Vulnerability;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListReaderTest {

	private static ReadKnowledge read(String text) throws CoreException {
		return ReadKnowledge.of(KnowledgeReaders.builtIn(), InputFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), Optional.of("list"), null);
	}

	private static List<Indicator> indicators(ReadKnowledge read) {
		return read.objects().stream().filter(Indicator.class::isInstance).map(Indicator.class::cast).toList();
	}

	private static String recognised(String name, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		List<KnowledgeReaders.Recognised> found = KnowledgeReaders.builtIn().recognise(new FileHead(name, bytes, bytes.length), problem -> { });
		return found.isEmpty() || found.getFirst().confidence() < 60 ? "" : found.getFirst().entry().id();
	}

	@Test
	void mixedTypesDefangedOrNotAreRead() throws CoreException {
		ReadKnowledge read = read("""
				hxxp://lantern[.]example/a
				192[.]0[.]2[.]1
				lantern[.]com
				0123456789abcdef0123456789abcdef
				a@lantern.example
				CVE-2024-12345
				""");
		assertEquals(5, indicators(read).size());
		assertEquals("[ipv4-addr:value = '192.0.2.1']", indicators(read).get(1).getPattern());
		assertEquals(1, read.objects().stream().filter(Vulnerability.class::isInstance).count());
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = { "192.0.2.1,scanner~scanner", "192.0.2.1;scanner~scanner", "192.0.2.1 # scanner~scanner",
			"192.0.2.1 // scanner~scanner", "192.0.2.1 - scanner~scanner", "192.0.2.1\tscanner~scanner", "\"192.0.2.1\",\"scanner\"~scanner",
			"- 192.0.2.1 scanner~scanner", "1. 192.0.2.1 | scanner~scanner" })
	void aCommentBehindTheValueIsItsDescription(String line, String comment) throws CoreException {
		Indicator indicator = indicators(read(line + "\n")).getFirst();
		assertEquals("[ipv4-addr:value = '192.0.2.1']", indicator.getPattern());
		assertEquals(comment, indicator.getDescription());
	}

	@Test
	void aCommentOnALineOfItsOwnHeadsTheValuesBelow() throws CoreException {
		ReadKnowledge read = read("# C2 servers\n192.0.2.1\n192.0.2.2\n\n# Loaders\nlantern.com\n\n198.51.100.1\n");
		assertEquals("C2 servers", indicators(read).get(1).getDescription());
		assertEquals("Loaders", indicators(read).get(2).getDescription());
		assertEquals(null, indicators(read).get(3).getDescription());
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
	}

	@Test
	void aCommentThatHeadsNothingIsNamed() throws CoreException {
		ReadKnowledge read = read("# Licence: see the site\n\n192.0.2.1\n");
		assertEquals("Licence: see the site", read.losses().getFirst().what());
		assertEquals(1, read.losses().getFirst().line());
	}

	@Test
	void hostsFilesAreRead() throws CoreException {
		ReadKnowledge read = read("127.0.0.1 localhost\n::1 localhost ip6-localhost\n0.0.0.0 lantern.com b.lantern.com # both\n0.0.0.0\tc.lantern.com\n");
		assertEquals(List.of("[domain-name:value = 'lantern.com']", "[domain-name:value = 'b.lantern.com']", "[domain-name:value = 'c.lantern.com']"),
				indicators(read).stream().map(Indicator::getPattern).toList());
		assertEquals("both", indicators(read).getFirst().getDescription());
	}

	@ParameterizedTest
	@CsvSource({ "||lantern.com^", "||lantern.com^$third-party", "address=/lantern.com/0.0.0.0", "*.lantern.com", "lantern.com." })
	void listsOfBlockersAreRead(String line) throws CoreException {
		assertEquals("[domain-name:value = 'lantern.com']", indicators(read(line + "\n")).getFirst().getPattern());
	}

	@Test
	void whatIsNoIndicatorIsNamedWithItsLine() throws CoreException {
		ReadKnowledge read = read("192.0.2.1\nalert tcp any any -> any 80 (msg:\"x\"; sid:1;)\nsome words\n192.0.2.2\n");
		assertEquals(List.of(2, 3), read.losses().stream().map(loss -> loss.line()).toList());
		assertEquals("some words", read.losses().getLast().what());
		assertEquals(2, indicators(read).size());
	}

	@Test
	void listsAndTablesAndProseAreToldApart() {
		assertEquals("list", recognised("a.txt", "192.0.2.1\n192.0.2.2\nlantern.com\n"));
		assertEquals("list", recognised("a", "# x\n192.0.2.1 # one\n192.0.2.2 # two\nlantern.com\n"));
		assertEquals("csv", recognised("a.txt", "type,value,comment\nip,192.0.2.1,x\ndomain,lantern.com,y\n"));
		assertEquals("csv", recognised("a.csv", "ip;seen\n192.0.2.1;2024-05-01\n192.0.2.2;2024-05-01\n"));
		assertEquals("", recognised("a.txt", "The group used 192.0.2.1 for its servers.\nLater, it moved to lantern.com.\n"));
		assertEquals("", recognised("a.csv", "name,age\nMika,30\nSora,31\n"));
		assertEquals("", recognised("a.txt", "\u0000\u0001\u0002"));
	}
}
