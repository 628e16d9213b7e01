package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.mention.ContestedNames.Owner;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContestedNamesTest {

	private static Set<String> things(String name) {
		return ContestedNames.owners(name).stream().map(owner -> owner.type() + ":" + owner.name()).collect(Collectors.toSet());
	}

	@Test
	void aNameOfTwoActors() {
		assertTrue(things("Andariel").containsAll(Set.of("actor:Andariel", "actor:Lazarus Group")), things("Andariel").toString());
	}

	@Test
	void aNameOfAnActorAndOfMalware() {
		assertEquals(Set.of("actor", "malware"), ContestedNames.owners("Carbanak").stream().map(Owner::type).collect(Collectors.toSet()));
	}

	@Test
	void whatOneListCallsMalwareAndAnotherATool() {
		assertEquals(Set.of("malware:Cobalt Strike", "tool:Cobalt Strike"), things("Cobalt Strike"));
	}

	@Test
	void theListsAreNamedWithTheirVersions() {
		Owner owner = ContestedNames.owners("APT28").stream().filter(o -> o.name().equals("APT28")).findFirst().orElseThrow();
		assertTrue(owner.source().contains("MITRE ATT&CK 18.1"), owner.source());
		assertTrue(owner.source().contains("MISP galaxy threat-actor"), owner.source());
	}

	@ParameterizedTest
	@ValueSource(strings = {"cobalt strike", "Cobalt-Strike", "COBALTSTRIKE", "Cobalt  Strike", "ＣＯＢＡＬＴ　ＳＴＲＩＫＥ", "Cobalt.Strike", "Cóbalt Striké"})
	void spellingDoesNotMatter(String spelling) {
		assertEquals(things("Cobalt Strike"), things(spelling));
	}

	@ParameterizedTest
	@CsvSource({"Lazarus Group", "Rising Sun", "Duuzer", "''", "が"})
	void whatOneThingAloneIsCalledIsNotContested(String name) {
		assertEquals(List.of(), ContestedNames.owners(name));
	}

	@Test
	void voicedKanaStayLettersOfTheirOwn() {
		assertEquals("がんだむ", ContestedNames.key("がんだむ"));
		assertEquals("ガンダム", ContestedNames.key("ｶﾞﾝﾀﾞﾑ"));
		assertEquals("ete", ContestedNames.key("Été"));
	}

	/** The table is that of the lists: all their shared names, and no others. */
	@Test
	void hasAllNamesThatTheListsShare() throws IOException {
		Path list = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data/gazetteer/ambiguous-aliases.tsv");
		Assumptions.assumeTrue(Files.exists(list), "The public lists are not here: " + list);
		for (String line : Files.readAllLines(list).stream().skip(1).toList()) {
			String[] cells = line.split("\t");
			Set<String> expected = java.util.Arrays.stream(cells[2].split(" \\| ")).map(entity -> entity.split(":", 3))
					.map(parts -> parts[0] + ":" + ContestedNames.key(parts[2])).collect(Collectors.toSet());
			Set<String> got = ContestedNames.owners(cells[0]).stream().map(owner -> owner.type() + ":" + ContestedNames.key(owner.name()))
					.collect(Collectors.toSet());
			assertTrue(got.containsAll(expected), () -> cells[0] + ": " + expected + " are not all in " + got);
		}
	}
}
