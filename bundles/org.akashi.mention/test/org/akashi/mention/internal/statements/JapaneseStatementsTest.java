package org.akashi.mention.internal.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Findings;
import org.akashi.mention.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseStatementsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "APT28はドイツの政府機関を標的にした。|APT28 targets Germany", "APT28はドイツの政府機関を標的にした。|APT28 targets government",
			"APT28が日本、韓国の銀行業界を狙う。|APT28 targets South Korea", "APT28の標的はドイツの防衛産業である。|APT28 targets defense",
			"APT28によるドイツへの攻撃が続く。|APT28 targets Germany", "APT28はZebrocyを使用した。|APT28 uses Zebrocy",
			"APT28が2016年に使ったバックドア「Zebrocy」がある。|APT28 uses Zebrocy", "ZebrocyはAPT28によって使用された。|APT28 uses Zebrocy",
			"Lazarusグループはスピアフィッシングを用いた。|Lazarus Group uses T1566", "APT28は脆弱性CVE-2017-11882を悪用した。|APT28 targets CVE-2017-11882",
			"Zebrocyは203.0.114[.]7と通信する。|Zebrocy communicates-with 203.0.114.7", "ZebrocyはPlugXをダウンロードする。|Zebrocy downloads PlugX",
			"LODEINFOはPlugXの亜種である。|LODEINFO variant-of PlugX", "Operation Dream JobはLazarusグループによるものである。|Operation Dream Job attributed-to Lazarus Group",
			"北朝鮮のLazarusグループが動いた。|Lazarus Group originates-from North Korea", "Lazarusグループ（北朝鮮）が動いた。|Lazarus Group originates-from North Korea",
			"Lazarusグループのバックドア「Trojan Duuzer」も見つかった。|Lazarus Group uses Duuzer" })
	void states(String sentence, String relationship) {
		Findings findings = Findings.in(sentence);
		assertTrue(findings.relationships().contains(relationship), sentence + " gives " + findings.relationships());
	}

	@ParameterizedTest
	@ValueSource(strings = { "APT28はドイツを標的にしていない。", "APT28がZebrocyを使用した証拠はない。", "APT28はZebrocyを使用しなかった。" })
	void denialsStateNothing(String sentence) {
		assertEquals(List.of(), Findings.in(sentence).relationships(), sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "APT28はドイツを標的とした可能性がある。", "APT28はドイツを標的としたと見られる。", "APT28はドイツを標的としているようです。" })
	void hedgesLowerTheConfidence(String sentence) {
		Proposal hedged = Findings.in(sentence).relationship("APT28 targets Germany");
		assertTrue(hedged.confidence() <= 58, sentence + hedged.confidence());
		assertTrue(hedged.why().contains("hedged by"), hedged.why());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Operation Sharpshooterの手口は、Lazarusグループによるものとされた攻撃に類似している。", "Operation SharpshooterはLazarusグループの攻撃と似ている。",
			"Operation Sharpshooterの戦術はLazarusグループの活動と重複する。" })
	void similarityIsNoAttribution(String sentence) {
		Findings findings = Findings.in(sentence);
		assertFalse(findings.relationships().stream().anyMatch(words -> words.contains("attributed-to")), findings.relationships().toString());
		assertTrue(findings.relationship("Operation Sharpshooter related-to Lazarus Group").why().contains("similarity"), sentence);
	}

	@Test
	void hedgedAttributionStaysARelation() {
		Findings findings = Findings.in("Operation Dream JobはLazarusグループによるものと考えられる。");
		assertEquals(List.of("Operation Dream Job related-to Lazarus Group"), findings.relationships());
	}

	@Test
	void aSimilarVersionIsSaidToBeOne() {
		Proposal proposal = Findings.in("Lazarusグループは2017年にRising Sunの類似バージョンを使用した。").relationship("Lazarus Group uses Rising Sun");
		assertEquals("2017", proposal.start());
		assertTrue(proposal.why().contains("similar version"), proposal.why());
	}

	@Test
	void aDroppedSubjectIsWhatTheReportIsAbout() {
		Findings findings = Findings.in("Operation Sharpshooterは今も続く。最近はドイツ、トルコを中心に多く発生している。以前はスイスの通信業界に集中していた。", "2019-03-05");
		Proposal now = findings.relationship("Operation Sharpshooter targets Germany");
		assertEquals("2019-03-05", now.start());
		assertTrue(now.why().contains("no subject"), now.why());
		assertTrue(now.confidence() < 50);
		Proposal before = findings.relationship("Operation Sharpshooter targets telecommunications");
		assertEquals("2019-03-05", before.stop());
	}

	@Test
	void theseActivitiesAreTheCampaign() {
		Findings findings = Findings.in("Operation Sharpshooterが見つかった。これらの活動は、現在、主に金融サービスと重要インフラに集中している。", "2019-03-05");
		Proposal proposal = findings.relationship("Operation Sharpshooter targets financial-services");
		assertTrue(proposal.why().contains("«これらの活動» taken as Operation Sharpshooter"), proposal.why());
	}

	@Test
	void theTopicOfAnotherSentencePartIsNoObject() {
		assertFalse(Findings.in("Rising Sunには、Lazarusグループが2016年に使ったバックドア「Trojan Duuzer」との関連が見られる。").relationships()
				.contains("Lazarus Group uses Rising Sun"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Operation Sharpshooterの攻撃は2017年9月に開始された。|Operation Sharpshooter first_seen 2017-09",
			"Zebrocyは2015年に初めて確認された。|Zebrocy first_seen 2015", "APT28は2004年から活動している。|APT28 first_seen 2004",
			"Operation Sharpshooterは2019年3月に終了した。|Operation Sharpshooter last_seen 2019-03" })
	void seenDates(String sentence, String property) {
		assertTrue(Findings.in(sentence).properties().contains(property), Findings.in(sentence).properties().toString());
	}

	@Test
	void addressesOfAPlaceRelateItToTheCampaign() {
		Findings findings = Findings.in("Operation Sharpshooterを調べた。ナミビアのビントフックに割り当てられたIPアドレスが見つかった。");
		Proposal proposal = findings.relationship("Operation Sharpshooter related-to Windhoek");
		assertTrue(proposal.confidence() < 50);
	}

	@Test
	void proposalsQuoteSentencesOverSeveralLines() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 6; i++) {
			text.append("観測では\n\n多くの攻撃が\n\n続いている。\n\n");
		}
		text.append("APT28は\n\nドイツの政府機関を\n\n標的にした。\n");
		Findings findings = Findings.in(text.toString());
		assertEquals("APT28は\n\nドイツの政府機関を\n\n標的にした。", findings.sentence(findings.relationship("APT28 targets Germany")));
	}
}
