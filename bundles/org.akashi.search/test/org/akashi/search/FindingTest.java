package org.akashi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.model.AttackPattern;
import org.akashi.model.File;
import org.akashi.model.Evidence;
import org.akashi.model.ExternalReference;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Ipv4Addr;
import org.akashi.model.ModelFactory;
import org.akashi.model.NameAssertion;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by what people type, and in which order. */
class FindingTest {

	@TempDir
	private Path folder;
	private SearchedCase searched;

	@BeforeEach
	void create() throws CoreException {
		searched = SearchedCase.create(folder.resolve("case"));
	}

	@AfterEach
	void close() {
		searched.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "evil[.]example", "hxxp://evil[.]example", "hxxps://evil[.]example/", "evil(dot)example", "EVIL.EXAMPLE", "evil",
			"ev", "example", "c2.evil.example", "evil.exa" })
	void anAddressIsFoundAsDefangedAsItMayBe(String typed) throws CoreException {
		searched.domain("c2.evil.example");
		searched.domain("good.test");
		assertEquals(List.of("c2.evil.example"), searched.titles(typed, Kind.VALUE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "203.0.113.", "203.0.113.7", "203.0", "203[.]0[.]113[.]7" })
	void anIpAddressIsFoundByItsStart(String typed) throws CoreException {
		Ipv4Addr address = (Ipv4Addr) StixTypes.create("ipv4-addr");
		address.setValue("203.0.113.77");
		searched.add(address);
		assertEquals(List.of("203.0.113.77"), searched.titles(typed, Kind.VALUE));
		assertEquals(List.of(), searched.titles("203.0.114", Kind.VALUE));
	}

	@Test
	void aFileIsFoundByTheStartOfItsHash() throws CoreException {
		File file = (File) StixTypes.create("file");
		file.setName("dropper.exe");
		file.getHashes().put("MD5", "44d88612fea8a8f36de82e1278abb02f");
		searched.add(file);
		assertEquals(List.of("dropper.exe"), searched.titles("44D88612", Kind.VALUE));
		assertEquals(Matched.VALUE, searched.find("44d88").hits().getFirst().matched());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ラザルス", "ﾗｻﾞﾙｽ", "らざるす", "ラザ", "ラ" })
	void widthAndKanaDoNotCount(String typed) throws CoreException {
		searched.actor("Lazarus", "ラザルスグループ");
		assertEquals(List.of("Lazarus"), searched.titles(typed, Kind.OBJECT));
	}

	@Test
	void caseAccentsAndWidthDoNotCount() throws CoreException {
		searched.actor("Équation Grøup");
		assertEquals(List.of("Équation Grøup"), searched.titles("equation group", Kind.OBJECT));
		assertEquals(List.of("Équation Grøup"), searched.titles("ＥＱＵＡＴＩＯＮ", Kind.OBJECT));
	}

	@Test
	void gapsInNamesDoNotCount() throws CoreException {
		searched.malware("RisingSun");
		searched.actor("APT-41");
		assertEquals(List.of("RisingSun"), searched.titles("rising sun", Kind.OBJECT));
		assertEquals(List.of("APT-41"), searched.titles("apt41", Kind.OBJECT));
		assertEquals(List.of("APT-41"), searched.titles("apt 41", Kind.OBJECT));
	}

	@Test
	void exactNameComesBeforeAliasBeforeStartBeforeText() throws CoreException {
		IntrusionSet told = searched.actor("Zebra");
		searched.open().history().execute("Describe", edit -> edit.<IntrusionSet>modify(told.getId()).setDescription("Not to be taken for Otter."));
		searched.actor("Otter Cove");
		searched.actor("Badger", "Otter");
		searched.actor("Otter");
		assertEquals(List.of("Otter", "Badger", "Otter Cove", "Zebra"), searched.titles("otter", Kind.OBJECT));
	}

	@Test
	void severalWordsMustAllBeThere() throws CoreException {
		searched.malware("Rising Moon");
		searched.malware("Setting Moon");
		assertEquals(List.of("Rising Moon"), searched.titles("moon ris", Kind.OBJECT));
		assertEquals(List.of("Setting Moon"), searched.titles("moon -rising", Kind.OBJECT));
		assertEquals(List.of(), searched.titles("\"moon rising\"", Kind.OBJECT));
		assertEquals(List.of("Rising Moon"), searched.titles("\"rising moon\"", Kind.OBJECT));
	}

	@Test
	void externalIdsAreNames() throws CoreException {
		AttackPattern technique = (AttackPattern) StixTypes.create("attack-pattern");
		technique.setName("Command and Scripting Interpreter");
		ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
		reference.setSourceName("mitre-attack");
		reference.setExternalId("T1059");
		technique.getExternalReferences().add(reference);
		searched.add(technique);
		assertEquals(List.of("Command and Scripting Interpreter"), searched.titles("t1059", Kind.OBJECT));
		assertEquals(Matched.EXTERNAL_ID, searched.find("T10").hits().getFirst().matched());
	}

	@Test
	void anAssertedNameIsAnAlias() throws CoreException {
		IntrusionSet actor = (IntrusionSet) StixTypes.create("intrusion-set");
		actor.setName("Otter");
		NameAssertion name = ModelFactory.eINSTANCE.createNameAssertion();
		name.setName("Hidden Cobra");
		name.setAssertedBy("Example Labs");
		actor.getNames().add(name);
		searched.add(actor);
		assertEquals(List.of("Otter"), searched.titles("hidden cob", Kind.OBJECT));
		assertEquals(Matched.ALIAS, searched.find("hidden").hits().getFirst().matched());
		assertEquals("Hidden Cobra", searched.find("hidden").hits().getFirst().text());
	}

	@Test
	void aJudgementWithoutAReportIsASentenceToo() throws CoreException {
		IntrusionSet actor = (IntrusionSet) StixTypes.create("intrusion-set");
		actor.setName("Otter");
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setQuote("drawn by Mika");
		actor.getEvidence().add(evidence);
		searched.add(actor);
		SearchHit hit = searched.find("mika").group(Kind.SENTENCE).orElseThrow().hits().getFirst();
		assertEquals(actor.getId(), hit.id());
		assertFalse(hit.hasPlace());
	}

	@Test
	void aTypeKeepsOthersOut() throws CoreException {
		searched.actor("Otter");
		searched.malware("Otter Loader");
		assertEquals(List.of("Otter Loader"), searched.titles("otter type:malware", Kind.OBJECT));
		assertEquals(List.of("Otter"), searched.titles("type:actor otter", Kind.OBJECT));
		assertEquals(List.of("Otter Loader"), searched.titles("種類：マルウェア", Kind.OBJECT));
		assertEquals(List.of("type:unicorn"), searched.find("type:unicorn otter").query().unknown());
	}

	@Test
	void aSentenceIsFoundWithItsPlaceOnceForAllObjects() throws CoreException {
		String sha = searched.report("Sharp", "The operators used Rising Sun against banks in Turkey.");
		for (String name : List.of("One", "Two", "Three")) {
			IntrusionSet actor = (IntrusionSet) StixTypes.create("intrusion-set");
			actor.setName(name);
			actor.getEvidence().add(SearchedCase.quote(sha, 4, "operators used Rising Sun against banks in Turkey"));
			searched.add(actor);
		}
		SearchAnswer.Group sentences = searched.find("banks turkey").group(Kind.SENTENCE).orElseThrow();
		assertEquals(1, sentences.hits().size());
		SearchHit hit = sentences.hits().getFirst();
		assertEquals(2, hit.others());
		assertEquals(sha, hit.sha256());
		assertEquals(4, hit.start());
		assertEquals(List.of("banks", "Turkey"), hit.marks().stream().map(mark -> hit.text().substring(mark.start(), mark.end())).toList());
	}

	@Test
	void aPlaceInAReportIsFoundOnItsPage() throws CoreException {
		String sha = searched.report("Harbour", "Nothing here.", "The loader asks hxxp://gate[.]example/task for work.");
		SearchHit hit = searched.find("gate.example").group(Kind.PASSAGE).orElseThrow().hits().getFirst();
		assertEquals(2, hit.page());
		assertEquals("Harbour", hit.title());
		String text = searched.open().reports().text(sha).orElseThrow().text();
		assertEquals("gate[.]example", text.substring(hit.start(), hit.end()));
	}

	@Test
	void wordsOfAReportMayStandFarApart() throws CoreException {
		searched.report("Harbour", "It began in Windhoek.", "Banks were next.");
		searched.report("Other", "It began in Windhoek.");
		assertEquals(List.of("Harbour"), searched.titles("windhoek banks", Kind.REPORT));
		assertEquals(List.of(), searched.titles("windhoek banks", Kind.PASSAGE));
		assertEquals(List.of("Other"), searched.titles("windhoek report:other", Kind.PASSAGE));
	}

	@Test
	void japaneseTextIsFoundByAnyPartOfIt() throws CoreException {
		searched.report("発表", "攻撃者は国内の端末にマルウェアを送り込んだ。");
		for (String typed : List.of("端末", "国内の端末", "マルウェア", "攻撃", "内", "まるうぇあ")) {
			assertEquals(List.of("発表"), searched.titles(typed, Kind.PASSAGE), typed);
		}
		assertEquals(List.of(), searched.titles("端国", Kind.PASSAGE));
	}

	@Test
	void aSlipOfTheFingerIsForgivenWhereNothingElseFits() throws CoreException {
		searched.actor("Lazarus");
		SearchAnswer answer = searched.find("Lazraus");
		assertTrue(answer.similar());
		assertEquals("Lazarus", answer.hits().getFirst().title());
		assertEquals(List.of(new Mark(0, 7)), answer.hits().getFirst().marks());
		assertFalse(searched.find("Lazarus").similar());
	}

	@Test
	void hostileInputNeverFails() throws CoreException {
		searched.actor("Otter");
		Stream.of("", " ", "\"", "-", "- -", "type:", "type:,", "in:x", ":", "(((", "*", "?", "~", "a AND (", "\uD800", "\u202Eabc", "[dot", "x".repeat(50_000),
				"a ".repeat(2_000), "'; DROP", "\\", "/.*/", "report:", "hxxp://", "「", "\u0000").forEach(typed -> searched.find(typed));
		assertEquals(List.of("Otter"), searched.titles("otter", Kind.OBJECT));
	}

	@Test
	void whatIsShownHasNoLineBreaksAndTurnsNothingAround() throws CoreException {
		searched.report("Odd", "before\u202E otter\nafter " + "word ".repeat(200));
		SearchHit hit = searched.find("otter").group(Kind.PASSAGE).orElseThrow().hits().getFirst();
		assertTrue(hit.text().length() < 260, hit.text());
		assertTrue(hit.text().chars().noneMatch(c -> Character.isISOControl(c) || c == '\u202E'));
		assertEquals("otter", hit.text().substring(hit.marks().getFirst().start(), hit.marks().getFirst().end()));
	}
}
