package org.akashi.mention.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Findings;
import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatchingTest {

	@ParameterizedTest
	@ValueSource(strings = { "Tools of Lazarus Group were seen.", "The LAZARUS group struck.", "攻撃者はLazarusグループである。", "「Lazarus」 グループの活動", "Ｌａｚａｒｕｓ グループ",
			"ラザルスによる攻撃", "ラザルス・グループが関与", "HIDDEN COBRA is back.", "Hidden Cobra’s implant", "ヒドゥンコブラの活動" })
	void namesOfOneActor(String text) {
		assertEquals(List.of("Lazarus Group"), Findings.in(text).entities("actor"), text);
	}

	@ParameterizedTest
	@CsvSource({ "Rising Sun,Rising Sun", "RisingSun,Rising Sun", "ライジングサン,Rising Sun", "ライジング・サン,Rising Sun", "Trojan Duuzer,Duuzer", "emotet,Emotet",
			"Cobalt-Strike,Cobalt Strike", "CobaltStrike,Cobalt Strike" })
	void spellingsOfOneMalware(String written, String entity) {
		assertEquals(List.of(entity), Findings.in("Analysts saw " + written + " malware there.").entities("malware"));
	}

	@Test
	void namesInSmallLettersAreFileExtensionsUnlessTheTextNamesThem() {
		assertFalse(Findings.in("It renames files to *.locky and *.cerber there.").mentions("locky"));
		assertEquals(2, Findings.in("Locky is old. In logs one reads locky everywhere.").of("malware").size());
	}

	@Test
	void everydayWordsNeedEvidence() {
		assertEquals(List.of(), Findings.in("Play the video, then Tick the box in the Snake game.").of("actor"));
		assertEquals(List.of(), Findings.in("Play the video, then Tick the box in the Snake game.").of("malware"));
		assertTrue(Findings.in("Victims of the Play ransomware paid.").mentions("Play"));
		assertTrue(Findings.in("The group Tick moved on.").mentions("Tick"));
	}

	@Test
	void anEverydayWordIsTakenEverywhereOnceTheTextUsesItAsAName() {
		Findings findings = Findings.in("The Hive ransomware came back in spring. Later, Hive was taken down.");
		assertEquals(List.of("Hive=Hive", "Hive=Hive"), findings.of("malware"));
		assertTrue(findings.extraction().mentions().getLast().why().contains("elsewhere"));
		assertTrue(findings.extraction().mentions().getLast().confidence() < findings.extraction().mentions().getFirst().confidence());
	}

	@Test
	void genericWordsBesideNounsAreNoNames() {
		Findings findings = Findings.in("The final payload, an unknown malware, was the first sample of a fake group.");
		assertEquals(List.of(), findings.of("malware"));
		assertEquals(List.of(), findings.of("actor"));
	}

	@Test
	void sharedAliasesAreLeftToAPerson() {
		Mention mention = Findings.in("APT10 is active.").mention("APT10");
		assertEquals("", mention.entity());
		assertTrue(mention.candidates().containsAll(List.of("actor:menuPass", "actor:APT10")), mention.candidates().toString());
		assertTrue(mention.confidence() < 80);
		assertTrue(mention.why().contains("a person has to choose"), mention.why());
	}

	@Test
	void attacksOwnNameIsClear() {
		Mention mention = Findings.in("APT28 is active.").mention("APT28");
		assertEquals("APT28", mention.entity());
		assertTrue(mention.candidates().isEmpty());
		assertTrue(mention.why().contains("G0007"), mention.why());
	}

	@Test
	void theLongestNameWins() {
		assertEquals(List.of("Lazarus Group=Lazarus Group"), Findings.in("Lazarus Group is here.").of("actor"));
		assertEquals(List.of("South Korean=South Korea"), Findings.in("South Korean firms").of("country"));
	}

	@Test
	void afterAnOperationItsShortFormIsTheCampaign() {
		Findings findings = Findings.in("Operation Sharpshooter is large. Sharpshooter went on. A sharpshooter is a person.");
		assertEquals(List.of("Operation Sharpshooter=Operation Sharpshooter", "Sharpshooter=Operation Sharpshooter"), findings.of("campaign"));
		assertEquals("Operation Sharpshooter", findings.mention("Sharpshooter").entity());
		assertEquals(List.of(), findings.of("actor"));
	}

	@Test
	void withoutTheOperationSharpshooterIsAWord() {
		assertFalse(Findings.in("Sharpshooter contests are held in May.").mentions("Sharpshooter"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Germany|DE", "the United Kingdom|GB", "U.S.|US", "British|GB", "Türkiye|TR", "米国|US", "英国|GB", "トルコ|TR", "北朝鮮|KP",
			"ナミビア|NA", "Deutschland|DE", "Германия|DE", "대한민국|KR", "UAE|AE", "Côte d'Ivoire|CI", "South Korean|KR" })
	void countries(String written, String code) {
		assertEquals(List.of(code), Findings.in("Offices in " + written + " were hit.").entities("country"), written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Please contact us.", "CONTACT US NOW", "turkey sandwich", "日本語の文書", "fine china", "he may read it" })
	void wordsThatAreNoCountries(String text) {
		assertEquals(List.of(), Findings.in(text).of("country"), text);
	}

	@Test
	void oneIdeographIsACountryOnlyInAList() {
		assertEquals(List.of("US", "GB", "DE"), Findings.in("標的は米、英、独の企業。").entities("country"));
		assertEquals(List.of(), Findings.in("独自の手口と英語の文書").of("country"));
	}

	@Test
	void citiesAndRegions() {
		Findings findings = Findings.in("Addresses in Windhoek and in ビントフック市, in Africa and the Middle East, 欧州でも。");
		assertEquals(List.of("NA/Windhoek", "NA/Windhoek", "africa", "western-asia", "europe"), findings.entities("region"));
	}

	@Test
	void sectorsInLists() {
		assertEquals(List.of("telecommunications", "energy", "government", "defense"),
				Findings.in("通信、エネルギー、政府、防衛などの組織を狙った。").entities("sector"));
		assertEquals(List.of("financial-services", "government", "infrastructure"),
				Findings.in("They went for financial institutions, government agencies and critical infrastructure.").entities("sector"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "通信先のサーバー", "通信を暗号化する", "the government of the day", "a defense against it", "the bank of the river", "化学反応" })
	void wordsThatAreNoSectors(String text) {
		assertEquals(List.of(), Findings.in(text).of("sector"), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "A new banking trojan was seen.|financial-services", "It steals banking credentials.|financial-services",
			"They skim e-commerce sites.|retail", "They targeted journalists in March.|communications", "Victims are healthcare and education.|healthcare,education",
			"The defense contractors were hit.|defense",
			"They hit naval industries and engineering companies.|defense,construction", "mails to technology users|technology" })
	void sectorsByWhatStandsBeside(String text, String sectors) {
		assertEquals(List.of(sectors.split(",")), Findings.in(text).entities("sector"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Researchers and journalists wrote about it.", "They attack open ports.", "The attackers use social media networks.",
			"Attackers renamed it as software.", "It followed pandemic, healthcare, and financial crises.", "They wrote to their government customers.",
			"The think tank published a paper.", "They attack by social engineering." })
	void wordsBesideWhichNoSectorIsMeant(String text) {
		assertEquals(List.of(), Findings.in(text).of("sector"), text);
	}

	@Test
	void thePublisherIsNoSubject() {
		Findings findings = Findings.in("McAfee analysts report on Operation Sharpshooter.\nKaspersky saw it too.\n");
		assertEquals(Role.PUBLISHER, findings.mention("McAfee").role());
		assertEquals(Role.SUBJECT, findings.mention("Operation Sharpshooter").role());
	}

	@Test
	void whatThePublisherSaysAboutItselfIsKeptApart() {
		String text = "Proofpoint on TA505\n\n" + "TA505 hit banks in Canada. ".repeat(8)
				+ "\n\nAbout Proofpoint\n\nProofpoint protects companies in France.\n\nIndicators of compromise\n\nSeen in Spain\n";
		Findings findings = Findings.in(text);
		assertEquals(Role.SUBJECT, findings.mention("Canada").role());
		assertEquals(Role.PUBLISHER, findings.mention("France").role());
		assertEquals(Role.SUBJECT, findings.mention("Spain").role());
	}

	@Test
	void trademarksAndSeatsAreThePublishers() {
		assertEquals(Role.PUBLISHER, Findings.in("シマンテックは米国およびその他の国における登録商標です。").mention("米国").role());
		assertEquals(Role.PUBLISHER, Findings.in("Trellix(本社:米国カリフォルニア州)は発表した。").mention("米国").role());
	}

	@Test
	void aCompanyIsNoMalware() {
		assertEquals(List.of(), Findings.in("See mcafee for details.").of("malware"));
	}

	@Test
	void operationsThatListsCallAliasesAreCampaigns() {
		Mention mention = Findings.in("Operation Troy ran for years.").mention("Operation Troy");
		assertEquals("campaign", mention.type());
		assertEquals("", mention.entity());
		assertTrue(mention.why().contains("lists it under the actor"), mention.why());
	}

	@Test
	void oneNameOfTwoTypesIsSettledByTheWordBesideIt() {
		assertEquals("malware", Findings.in("The Turla rootkit loads first.").mention("Turla").type());
		assertEquals("actor", Findings.in("The Turla group is old.").mention("Turla").type());
	}

	@Test
	void techniquesByPhrase() {
		assertEquals(List.of("T1566", "T1574.002"), Findings.in("They sent spear-phishing mails and used DLL side-loading.").entities("technique"));
		assertEquals(List.of("T1566"), Findings.in("スピアフィッシングを行った。").entities("technique"));
	}

	@Test
	void aKindAfterANameIsNoPartOfIt() {
		assertEquals(List.of("Crimson=Crimson"), Findings.in("They ran Crimson RAT there.").of("malware"));
	}

	@Test
	void everyMentionSaysWhy() {
		for (Mention mention : Findings.in("Lazarus Group used Rising Sun against banks in Germany in 2017.").extraction().mentions()) {
			assertFalse(mention.why().isBlank(), mention.toString());
			assertTrue(mention.confidence() > 0);
			assertTrue(mention.extractor().contains("/"));
		}
	}
}
