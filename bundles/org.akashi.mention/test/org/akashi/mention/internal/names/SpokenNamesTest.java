package org.akashi.mention.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.akashi.mention.Findings;
import org.akashi.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are found because of what the text says of them. */
class SpokenNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The QuillFox stealer was sold.|QuillFox", "They used the QUILLFOX implant and a QUILLFOX backdoor.|QUILLFOX",
			"Quillfox, a new remote access trojan, was seen.|Quillfox", "Quillfox is a loader written in Rust.|Quillfox",
			"Quillfox: An information stealer for hire.|Quillfox", "Analysts are calling this new variant QuillFox.|QuillFox",
			"a worm dubbed Quillfox by its finders|Quillfox", "a new ransomware family, named Quillfox, was|Quillfox",
			"malware families such as Emotet, QuillFox and IcedID|QuillFox", "botnets such as Emotet, TrickBot and QuillFox|QuillFox",
			"Emotet (also known as QuillFox) is old.|QuillFox", "QuillFox (aka Emotet) is old.|QuillFox", "the Quill9ox RAT and others|Quill9ox",
			"the downloader QuillFox was dropped|QuillFox", "distributing QuillLoader by mail|QuillLoader", "a campaign delivering LampStealer today|LampStealer" })
	void malwareThatNoListHas(String text, String name) {
		assertTrue(Findings.in(text).of("malware").contains(name + "=" + name), () -> Findings.in(text).extraction().mentions().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The cybercrime actor TA9999 sent mails.|TA9999", "UNC9998 group|UNC9998",
			"threat actors such as UNC9997 and others|UNC9997", "a threat actor tracked as Plum Weasel|Plum Weasel", "a hacking group named PlumWeasel|PlumWeasel",
			"Grimy Panda was active.|Grimy Panda", "Oaken Typhoon was active.|Oaken Typhoon", "the group Grimy Spider struck|Grimy Spider",
			"attacks by Plumy Kitten rose|Plumy Kitten" })
	void groupsThatNoListHas(String text, String name) {
		assertTrue(Findings.in(text).of("actor").contains(name + "=" + name), () -> Findings.in(text).extraction().mentions().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The PowerShell loader runs.", "New malware for Android.", "The Second Stage loader", "ETPRO TROJAN activity",
			"a Ransomware-as-a-Service (RaaS) group", "The HTTP backdoor", "Fake Chrome malware", "Linux botnet and IoT worm", "a JavaScript downloader called main.js",
			"A Supply-Chain Ransomware Attack", "The Russian group and the Chinese APT", "COVID-19 malware", "The UniCredit Group is a bank.",
			"TTPs of groups and IOCs of malware", "The Figure loader is above.", "PDF malware and XML loader", "red panda and polar bear", "a perfect storm" })
	void wordsThatNameNothing(String text) {
		assertEquals(List.of(), Findings.in(text).of("malware"), text);
		assertEquals(List.of(), Findings.in(text).of("actor"), text);
	}

	@Test
	void aWordOnceNamedIsFoundAtAllPlaces() {
		Findings findings = Findings.in("QuillFox first. Later the QuillFox stealer came. In the end QuillFox left.");
		assertEquals(List.of("QuillFox=QuillFox", "QuillFox=QuillFox", "QuillFox=QuillFox"), findings.of("malware"));
		assertTrue(findings.extraction().mentions().getLast().why().contains("«QuillFox stealer»") || findings.extraction().mentions().getLast()
				.why().contains("«stealer»"), findings.extraction().mentions().getLast().why());
	}

	@Test
	void aWordThatAlsoStandsInSmallLettersIsNoName() {
		String text = "The Sunrise loader, a Sunrise backdoor and the Sunrise implant. They came at sunrise.";
		assertEquals(List.of(), Findings.in(text).of("malware"));
		assertEquals(3, Findings.in(text.replace("They came at sunrise.", "")).of("malware").size());
	}

	@Test
	void moreEvidenceMakesMoreSure() {
		int once = Findings.in("The QuillFox stealer.").mention("QuillFox").confidence();
		int often = Findings.in("The QuillFox stealer. A QuillFox loader. The QuillFox malware. QuillFox, a backdoor.").mention("QuillFox").confidence();
		assertTrue(often > once, once + " " + often);
	}

	@Test
	void aProposedNameSaysThePhraseAndThatNoListHasIt() {
		Mention mention = Findings.in("The QuillFox stealer.").mention("QuillFox");
		assertTrue(mention.why().contains("«stealer»"), mention.why());
		assertTrue(mention.why().contains("no list has this name"), mention.why());
		assertEquals("phrases/1", mention.extractor());
		assertEquals("", mention.entity());
	}

	// ---- what known names are

	@Test
	void aGangThatIsListedAsItsRansomwareIsAnActorWhenTheTextSaysSo() {
		Findings findings = Findings.in("DarkSide affiliates met. The DarkSide group vanished. The gang DarkSide said so.");
		assertEquals(3, findings.of("actor").size());
		assertEquals(List.of(), findings.of("malware"));
		Mention mention = findings.mention("DarkSide");
		assertEquals("", mention.entity());
		assertTrue(mention.why().contains("lists it as the malware Darkside"), mention.why());
	}

	@Test
	void ransomwareStaysMalwareWhenTheTextSaysSo() {
		Findings findings = Findings.in("The DarkSide ransomware encrypts files. A DarkSide sample was found. DarkSide malware spreads.");
		assertEquals(3, findings.of("malware").size());
	}

	@Test
	void malwareWithOperatorsStaysMalware() {
		assertEquals(List.of(), Findings.in("TrickBot operators and TrickBot actors moved on. TrickBot operators again.").of("actor"));
	}

	@Test
	void aNameOfBothKindsFollowsTheWholeText() {
		Findings findings = Findings.in("The Winnti Group is old. A Winnti sample came. The group Winnti struck. Members of Winnti were seen.");
		assertEquals(List.of(), findings.of("malware"));
		assertEquals(4, findings.of("actor").size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Play ransomware hit. Then Play came.|2", "The Hive ransomware. Hive is gone.|2", "Victims of Ragnar Locker and Maze ransomware|2",
			"Get it at Google Play. The Play ransomware differs.|1" })
	void everydayWordsAreOpenedByEvidence(String text, int count) {
		assertEquals(count, Findings.in(text).of("malware").size(), () -> Findings.in(text).of("malware").toString());
	}

	@Test
	void anEverydayWordIsOpenedByNamesThatStandInOneListWithIt() {
		assertTrue(Findings.in("Emotet, Maze and TrickBot were seen.").of("malware").contains("Maze=Maze"));
		assertFalse(Findings.in("The garden has a Maze and a bench.").of("malware").contains("Maze=Maze"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "See https://example.test/blog/emotet-returns for more.", "C:\\Users\\Emotet\\a.dll", "file Emotet.dll there", "mail emotet@example.test",
			"[link](/sites/default/files/Emotet/figure%20one.png)", "Win32.Trojan.Emotet was detected", "hxxp://emotet[.]example[.]test/", "TR/Crypt!Emotet",
			"?keyword=Emotet&x=1", "$emotet_rule = 1", "/us/threat-insight/post/emotet-and-others" })
	void namesInsideAddressesAndCodeAreNoMentions(String text) {
		assertEquals(List.of(), Findings.in(text).of("malware"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Emotet-infected hosts", "Emotet/TrickBot", "(Emotet)", "**Emotet**", "“Emotet”", "Emotet’s operators", "Emotet's", "Emotet, TrickBot", "Emotet.",
			"Emotet: a history", "non-Emotet hosts", "[Emotet](https://example.test/x)", "Emotet—again", "EMOTET" })
	void namesBesideMarksAreMentions(String text) {
		assertTrue(Findings.in(text).entities("malware").contains("Emotet"), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ryuk ransomware|Ryuk", "NanoCore RAT|NanoCore", "Quasar RAT|Quasar RAT", "Agent Tesla RAT|Agent Tesla", "Emotet botnet|Emotet",
			"Raccoon Stealer|Raccoon Stealer", "Smoke Loader|Smoke Loader", "Zebrocy malware|Zebrocy", "Dharma ransomware|Dharma" })
	void theKindIsNoPartOfANameThatStandsByItself(String written, String span) {
		assertTrue(Findings.in("They saw " + written + " there.").of("malware").getFirst().startsWith(span + "="), () -> Findings.in("They saw " + written + " there.").of("malware").toString());
	}

	@Test
	void aGroupsNameKeepsItsNounOnlyWhenWrittenLarge() {
		assertEquals(List.of("Lazarus Group=Lazarus Group"), Findings.in("The Lazarus Group struck.").of("actor"));
		assertEquals(List.of("Winnti Group=Winnti Group"), Findings.in("The Winnti Group struck.").of("actor"));
	}

	@Test
	void trojansThatAttackCallsToolsAreMalware() {
		assertEquals(List.of("Remcos", "QuasarRAT", "AsyncRAT"), Findings.in("Remcos, QuasarRAT and AsyncRAT were sold.").entities("malware"));
	}

	@Test
	void confidenceFollowsTheKindOfEvidence() {
		int listed = Findings.in("Emotet came.").mention("Emotet").confidence();
		int word = Findings.in("The Hive ransomware came.").mention("Hive").confidence();
		int coined = Findings.in("The QuillFox ransomware came.").mention("QuillFox").confidence();
		assertTrue(listed > word && word >= coined, listed + " " + word + " " + coined);
	}

	@ParameterizedTest
	@ValueSource(strings = { "the QuillFox stealer ", "Emotet, ", "such as A, B, C, ", "McAfee ", "dubbed this new variant ", "Foo aka Bar ", "a a a a trojan ",
			"マルウェア「アーサス」、", "Kestrel Ltd. ", "Ministry of ", "Foo Panda " })
	void manyCharactersOfOneKindEndSoon(String unit) {
		String text = unit.repeat(250_000 / unit.length());
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertTrue(Findings.in(text).extraction().problems().isEmpty()));
	}
}
