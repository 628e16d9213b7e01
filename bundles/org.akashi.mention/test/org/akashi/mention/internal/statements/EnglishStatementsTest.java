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

class EnglishStatementsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "APT28 targeted ministries in Ukraine.|APT28 targets Ukraine",
			"Operation Sharpshooter targets government agencies and energy companies.|Operation Sharpshooter targets energy",
			"Ukraine was targeted by APT28.|APT28 targets Ukraine", "APT28 used Zebrocy in attacks on Ukraine.|APT28 targets Ukraine",
			"APT28 used Zebrocy in attacks on Ukraine.|APT28 uses Zebrocy", "Zebrocy was deployed by APT28.|APT28 uses Zebrocy",
			"APT28 and APT29 used PlugX.|APT28 uses PlugX", "APT28 and APT29 used PlugX.|APT29 uses PlugX", "APT28 relies on spear-phishing.|APT28 uses T1566",
			"APT28 exploited CVE-2017-11882 to get in.|APT28 targets CVE-2017-11882", "Zebrocy exploits CVE-2017-11882.|Zebrocy exploits CVE-2017-11882",
			"Zebrocy communicates with 203.0.114[.]7 over HTTP.|Zebrocy communicates-with 203.0.114.7",
			"Zebrocy beacons to hxxp://bad-panel[.]com/gate.|Zebrocy communicates-with http://bad-panel.com/gate",
			"Zebrocy downloads PlugX.|Zebrocy downloads PlugX", "Zebrocy drops PlugX.|Zebrocy drops PlugX",
			"Operation Dream Job was carried out by Lazarus Group.|Operation Dream Job attributed-to Lazarus Group",
			"Operation Dream Job is attributed to Lazarus Group.|Operation Dream Job attributed-to Lazarus Group",
			"LODEINFO is a variant of PlugX.|LODEINFO variant-of PlugX", "APT28 is linked to APT29.|APT28 related-to APT29",
			"The Russian group APT28 went quiet.|APT28 originates-from Russia", "Iran-backed OilRig went quiet.|OilRig originates-from Iran",
			"Kimsuky, based in North Korea, went quiet.|Kimsuky originates-from North Korea", "APT28's backdoor Zebrocy went quiet.|APT28 uses Zebrocy" })
	void states(String sentence, String relationship) {
		Findings findings = Findings.in(sentence);
		assertTrue(findings.relationships().contains(relationship), sentence + " gives " + findings.relationships());
	}

	@ParameterizedTest
	@ValueSource(strings = { "There is no evidence that APT28 targeted Germany.", "APT28 did not target Germany.", "APT28 never attacked Germany." })
	void denialsStateNothing(String sentence) {
		assertEquals(List.of(), Findings.in(sentence).relationships(), sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "APT28 may have targeted Germany.", "APT28 possibly targeted Germany.", "APT28 appears to have targeted Germany." })
	void hedgesLowerTheConfidence(String sentence) {
		Proposal hedged = Findings.in(sentence).relationship("APT28 targets Germany");
		Proposal plain = Findings.in("APT28 targeted Germany.").relationship("APT28 targets Germany");
		assertTrue(hedged.confidence() <= plain.confidence() - 20, sentence);
		assertTrue(hedged.why().contains("hedged by"), hedged.why());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The code of Operation Sharpshooter is similar to that of Lazarus Group.",
			"Operation Sharpshooter overlaps with attacks attributed to Lazarus Group.", "Operation Sharpshooter resembles the work of Lazarus Group." })
	void similarityIsNoAttribution(String sentence) {
		Findings findings = Findings.in(sentence);
		assertFalse(findings.relationships().stream().anyMatch(words -> words.contains("attributed-to")), findings.relationships().toString());
		Proposal proposal = findings.relationship("Operation Sharpshooter related-to Lazarus Group");
		assertTrue(proposal.why().contains("similarity, not attribution"), proposal.why());
	}

	@Test
	void hedgedAttributionStaysARelation() {
		Findings findings = Findings.in("Operation Dream Job was possibly carried out by Lazarus Group.");
		assertEquals(List.of("Operation Dream Job related-to Lazarus Group"), findings.relationships());
	}

	@Test
	void theGroupIsWhoWasNamedLast() {
		Findings findings = Findings.in("APT28 is an old group. The group used Zebrocy in Germany.");
		Proposal proposal = findings.relationship("APT28 uses Zebrocy");
		assertTrue(proposal.why().contains("«The group» taken as APT28"), proposal.why());
		assertTrue(proposal.confidence() < 60);
		assertEquals("The group used Zebrocy in Germany.", findings.sentence(proposal));
	}

	@Test
	void theCampaignIsWhatTheReportIsAbout() {
		Findings findings = Findings.in("Operation Sharpshooter was found. The campaign targeted banks in Turkey.");
		assertTrue(findings.relationships().contains("Operation Sharpshooter targets Türkiye"), findings.relationships().toString());
	}

	@Test
	void datesGiveThePeriod() {
		Proposal proposal = Findings.in("From October to November 2018 APT28 targeted Germany.").relationship("APT28 targets Germany");
		assertEquals("2018-10", proposal.start());
		assertEquals("2018-11", proposal.stop());
		Proposal open = Findings.in("APT28 has targeted Germany since 2016.").relationship("APT28 targets Germany");
		assertEquals("2016", open.start());
		assertEquals("", open.stop());
	}

	@Test
	void theDateOfADiscoveryIsNotThatOfTheDeed() {
		Proposal proposal = Findings.in("In March 2019 researchers discovered that APT28 targeted Germany.").relationship("APT28 targets Germany");
		assertEquals("", proposal.start());
	}

	@Test
	void nowAndEarlierArePeriodsSeenFromTheReport() {
		String text = "Operation Sharpshooter now targets Germany. Previously Operation Sharpshooter targeted Switzerland.";
		Proposal now = Findings.in(text, "2019-03-05").relationship("Operation Sharpshooter targets Germany");
		assertEquals("2019-03-05", now.start());
		assertTrue(now.why().contains("current period"), now.why());
		Proposal before = Findings.in(text, "2019-03-05").relationship("Operation Sharpshooter targets Switzerland");
		assertEquals("2019-03-05", before.stop());
		assertTrue(before.why().contains("earlier period"), before.why());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Operation Sharpshooter began in September 2017.|Operation Sharpshooter first_seen 2017-09",
			"Zebrocy was first seen in 2015.|Zebrocy first_seen 2015", "APT28 has been active since 2004.|APT28 first_seen 2004",
			"Emotet was last seen in January 2021.|Emotet last_seen 2021-01", "Operation Sharpshooter ended in March 2019.|Operation Sharpshooter last_seen 2019-03" })
	void seenDates(String sentence, String property) {
		assertTrue(Findings.in(sentence).properties().contains(property), Findings.in(sentence).properties().toString());
	}

	@Test
	void theBeginningOutweighsTheFirstSighting() {
		Findings findings = Findings.in("Zebrocy was first detected in May 2018. In fact Zebrocy started in 2015.");
		assertEquals(List.of("Zebrocy first_seen 2015"), findings.properties());
	}

	@Test
	void whatGoesOnWasLastSeenWhenTheReportCameOut() {
		Findings findings = Findings.in("March 5, 2019. Operation Sharpshooter is ongoing.", "2019-03-05");
		assertEquals(List.of("Operation Sharpshooter last_seen 2019-03-05"), findings.properties());
	}

	@Test
	void thePublisherDoesNothing() {
		assertEquals(List.of(), Findings.in("Proofpoint uses Mimikatz in its laboratory in Germany.").relationships());
	}

	@Test
	void countriesOfOriginAreNoTargets() {
		assertFalse(Findings.in("The Chinese group APT41 targeted banks in Japan.").relationships().contains("APT41 targets China"));
	}

	@Test
	void evidenceThatResemblesAGroupsWorkSpeaksOfTheCampaign() {
		Findings findings = Findings.in("Operation Sharpshooter was found. The indicators closely resemble attacks ascribed to the Lazarus Group.");
		Proposal proposal = findings.relationship("Operation Sharpshooter related-to Lazarus Group");
		assertTrue(proposal.why().contains("similarity"), proposal.why());
		assertTrue(proposal.confidence() < 30);
	}

	@Test
	void aStandInAfterTheVerbIsNotItsSubject() {
		Findings findings = Findings.in("Rising Sun is old. A document fetched hxxp://bad-panel[.]com/x and the implant slept.");
		assertEquals(List.of(), findings.relationships());
	}

	@Test
	void addressesOfAPlaceRelateItToTheCampaign() {
		Findings findings = Findings.in("Operation Sharpshooter was found. The logs hold a block of IP addresses from Windhoek, Namibia.");
		assertEquals(List.of("Operation Sharpshooter related-to Windhoek"), findings.relationships());
	}

	@Test
	void aWebsiteThatWasAbusedIsNoTarget() {
		assertEquals(List.of(), Findings.in("APT28 is old. The attack loads a file from a compromised website in Nepal.").relationships());
	}

	@Test
	void anActorNamedOnceAtTheEndIsNotTheOneBehind() {
		String text = "An unknown actor is at work. The group targeted Pakistan. " + "Nothing is known about it. ".repeat(20)
				+ "APT33 used other means.";
		assertEquals(List.of(), Findings.in(text).relationships());
	}

	@Test
	void whenItsWatchersBeganIsNoFirstSighting() {
		assertEquals(List.of(), Findings.in("We began tracking APT28 in May 2014.").properties());
	}

	@ParameterizedTest
	@ValueSource(strings = { "In October 2021 TA505 began sending more mails.", "RIG stopped serving exploits in April 2017.",
			"In May 2020 APT28 started to use Zebrocy." })
	void aChangeOfHabitIsNoBeginningAndNoEnd(String sentence) {
		assertEquals(List.of(), Findings.in(sentence).properties(), sentence);
	}

	@Test
	void theNearerDateIsMeant() {
		assertEquals(List.of("Emotet last_seen 2020-02-07"),
				Findings.in("Emotet was last seen on February 7, 2020 before returning on July 17, 2020.").properties());
	}

	@Test
	void whatWillGoOnWasNotSeen() {
		assertEquals(List.of(), Findings.in("July 19, 2021. We will continue to monitor APT28.", "2021-07-19").properties());
	}

	@Test
	void languagesAreNoTargets() {
		assertEquals(List.of(), Findings.in("APT28 targets people with Spanish-language surnames. APT28 targets people who speak Spanish.").relationships());
	}

	@Test
	void aTitleAndADateLineAreNoPartOfTheSentence() {
		Findings findings = Findings.in("A look at QuasarRAT\nFebruary 20, 2018\nAPT28 used Zebrocy in Germany.");
		assertEquals(List.of("APT28 uses Zebrocy"), findings.relationships());
		assertEquals("", findings.relationship("APT28 uses Zebrocy").start());
	}

	@Test
	void aDateWithoutKnownYearDatesNothing() {
		Findings findings = Findings.in("Zebrocy was first seen in August. In August APT28 targeted Germany.");
		assertEquals(List.of(), findings.properties());
		assertEquals("", findings.relationship("APT28 targets Germany").start());
	}

	@Test
	void otherNamesInBracketsDoNothingByThemselves() {
		assertEquals(List.of("APT28 targets Germany"), Findings.in("APT28 (aka Fancy Bear, STRONTIUM) targeted Germany.").relationships());
	}

	@Test
	void bothEndsOfARangeGiveOnePeriod() {
		Proposal proposal = Findings.in("From June 2021 through at least November 2022, APT28 targeted Germany.").relationship("APT28 targets Germany");
		assertEquals("2021-06", proposal.start());
		assertEquals("2022-11", proposal.stop());
	}

	@Test
	void referencesStateNothing() {
		String text = "APT28 is old. ".repeat(5) + "\n\nReferences\n\nAPT29 targets Norway\n";
		assertEquals(List.of(), Findings.in(text).relationships());
	}
}
