package org.akashi.mention.internal.observables;

import static org.akashi.mention.internal.observables.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an observable is there for. */
class RoleJudgeTest {

	@ParameterizedTest
	@ValueSource(strings = { "10.1.2.3", "172.16.5.4", "172.31.255.255", "192.168.1.1", "127.0.0.1", "169.254.10.20", "192.0.2.77", "198.51.100.7",
			"203.0.113.5", "100.64.10.1", "224.10.10.10", "255.255.255.255", "10.0.0.0/8", "fe80::1", "2001:db8::1", "fd12:3456::1", "::1",
			"http://192.168.1.1/x", "bad.example.com", "https://example.org/a", "me@example.net" })
	void reservedValuesAreExamples(String value) {
		assertEquals(List.of("example"), report().text("Here is " + value + " in it").roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "172.32.0.1", "11.12.13.14", "198.51.101.7", "192.169.1.1", "2001:db9::1", "myexample.com", "example.com.bad-host.net" })
	void theirNeighboursAreIndicators(String value) {
		assertEquals(List.of("indicator"), report().text("Here is " + value + " in it").roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "192[.]0[.]2[.]77", "bad[.]example.com", "hxxps://google.com/x", "www[.]eset.com" })
	void whatIsDefangedIsAlwaysAnIndicator(String value) {
		assertEquals(List.of("indicator"), report().heading("References").text("Here is " + value + " in it").roles());
		assertEquals(List.of("indicator"), report().menu("Here is " + value + " in it").roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "References", "7. References", "Sources:", "Further reading", "参考文献", "参考情報", "■出典", "【参考リンク】" })
	void sectionsOfReferencesSayReference(String heading) {
		List<String> roles = report().heading(heading).text("[1] http://some.blog-host.net/post").heading("Next").text("bad.host.com").roles();
		assertEquals(List.of("reference", "indicator"), roles);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Indicators of Compromise", "IOCs", "Appendix A: IoC", "侵害指標", "痕跡情報（IOC）" })
	void sectionsOfIndicatorsSayIndicator(String heading) {
		String why = report().heading(heading).text("drive.google.com/file/x").mentions().get(0).why();
		assertTrue(why.endsWith("; indicator: stands under «" + heading + "»"), why);
	}

	@Test
	void sortingHeadingsKeepTheSection() {
		List<String> roles = report().heading("Indicators").heading("SHA-256 hashes").text("x").heading("Network").text("github.com/a/b.zip").heading("Conclusion").text("github.com/a/b.zip").roles();
		assertEquals(List.of("indicator", "benign"), roles);
	}

	@Test
	void wordsInASentenceAreNoHeading() {
		assertEquals(List.of("indicator"), report().text("The references that we were given by the victims are of no great use, and the sources are unclear to us.").text("bad.host.com").roles());
	}

	@Test
	void thePublishersOwnIsKnownByItsNameAndSender() {
		assertEquals(List.of("publisher", "publisher", "indicator"),
				report().publisher("Foo Labs", "press@foo-corp.jp").text("www.foolabs.com, info@foo-corp.jp, bad.host.com").roles());
		assertEquals(List.of("publisher"), report().menu("bad.host.com").roles());
		assertEquals(List.of("publisher"), report().heading("Contact").text("info@host-host.com").roles());
		assertEquals(List.of("publisher"), report().heading("お問い合わせ先").text("TEL: 03-1234-5678").roles());
	}

	@Test
	void aShortPublisherNameOwnsNothingByChance() {
		assertEquals(List.of("indicator"), report().publisher("AB", "").text("ab.host.com").roles());
	}

	@ParameterizedTest
	@CsvSource({ "8.8.8.8", "1.1.1.1", "d41d8cd98f00b204e9800998ecf8427e", "kernel32.dll", "cmd.exe", "www.google.com", "https://github.com/a/b",
			"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" })
	void commonInfrastructureIsBenign(String value) {
		assertEquals(List.of("benign"), report().text("Here is the address " + value + " in it").roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://www.welivesecurity.com/x/", "securelist.com", "https://attack.mitre.org/techniques/T1059/", "blog.talosintelligence.com" })
	void securityPublishersAreReferences(String value) {
		assertEquals(List.of("reference"), report().heading("IOCs").text("See " + value + " for it").roles());
	}

	@Test
	void liveLinksAndFootnotesAreReferences() {
		assertEquals(List.of("reference"), report().link("http://some.blog-host.net/post").roles());
		assertEquals(List.of("reference"), report().footnote("http://some.blog-host.net/post").roles());
		assertEquals(List.of("indicator"), report().heading("IOC").link("http://some.blog-host.net/post").roles());
		assertEquals(List.of("indicator"), report().text("http://some.blog-host.net/post").roles());
	}

	@Test
	void linksOfMarkupAreReferences() {
		assertEquals(List.of("reference"), report().text("as [they say](http://some.blog-host.net/post) now").roles());
		assertEquals(List.of("reference"), report().text("as http://some.blog-host.net/post[they say] now").roles());
	}

	@Test
	void liveUrlsInSentencesOfReportsThatDefangAreReferences() {
		String sentence = "As written at http://some.blog-host.net/post by others";
		assertEquals(List.of("indicator"), report().text(sentence).roles());
		assertEquals(List.of("reference", "indicator"), report().text(sentence).text("C2: bad[.]host.com").roles());
		assertEquals(List.of("indicator", "indicator"), report().item("http://some.blog-host.net/post").text("C2: bad[.]host.com").roles());
		assertEquals(List.of("indicator", "indicator"), report().heading("IOCs").text(sentence).text("C2: bad[.]host.com").roles());
	}

	@Test
	void everyRoleHasItsReason() {
		String why = report().text("on 10.1.2.3").mentions().get(0).why();
		assertEquals("Dotted quad, each octet 0 to 255; example: among the private addresses (RFC 1918)", why);
		assertTrue(report().text("bad.host.com").mentions().get(0).why().endsWith("; indicator: nothing says otherwise"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The page spoofs %s to steal passwords", "They register names impersonating %s", "a clone of %s was used", "the victim's domain %s was abused",
			"It redirects to the legitimate site %s afterwards", "mails posing as the official domain %s came", "正規の%sに転送される", "被害組織の%sから送信", "typosquatting on %s" })
	void whatIsImitatedOrAttackedIsTheVictims(String sentence) {
		assertEquals(List.of("victim"), report().text(String.format(sentence, "www.kettle-bank.com")).roles(), sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "the legitimate-looking domain %s is theirs", "This domain, %s, serves the malware", "Victims were sent to %s by mail", "It calls %s which mimics a bank",
			"the fake site is %s now", "攻撃者は%sを使った" })
	void whatOnlyLooksSoIsNot(String sentence) {
		assertEquals(List.of("indicator"), report().text(String.format(sentence, "www.kettle-bank.com")).roles(), sentence);
	}

	@Test
	void defangingOutweighsTheWordsBeside() {
		assertEquals(List.of("indicator"), report().text("They spoof the legitimate site www.kettle-bank[.]com").roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Targeted banks", "Brands impersonated", "Webmail services targeted by the harvester", "標的となる銀行", "被害組織", "List of targets", "攻击目标", "Websites affected" })
	void listsUnderTargetsAreTheVictims(String heading) {
		assertEquals(List.of("victim", "indicator"), report().heading(heading).item("www.kettle-bank.com").heading("IOCs").item("bad.host.com").roles());
		assertEquals(List.of("indicator"), report().heading(heading).item("kettle-bank[.]com").roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "We contacted the affected company, and its sites are up.", "Figure 3: sites targeted by the botnet" })
	void sentencesAndFiguresAreNoHeadings(String text) {
		assertEquals(List.of("indicator"), report().text(text).item("www.kettle-bank.com").roles());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "通信先は%sである", "It beacons to %s every hour", "the C2 server %s answered", "Malware connects to %s on port 80", "attacker's address %s" })
	void aReservedAddressThatTheReportCallsTheAttackersIsAnIndicatorButLessSure(String sentence) {
		Mention mention = report().text(String.format(sentence, "198.51.100.77")).outer().get(0);
		assertEquals("indicator", mention.role().id());
		assertTrue(mention.why().contains("; lowered by 20: among the documentation addresses (RFC 5737)"), mention.why());
		assertTrue(mention.confidence() < 80);
	}

	@ParameterizedTest
	@ValueSource(strings = { "内部アドレス%sは検証環境のものである", "our internal C2 test host %s", "The proxy listens on %s" })
	void otherwiseItIsAnExample(String sentence) {
		assertTrue(report().text(String.format(sentence, "192.168.10.5")).roles().stream().allMatch("example"::equals), sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "See %s for more", "The analysis is available at %s", "More information: %s", "詳細は%sを参照", "Our blog post %s explains it", "according to %s it began in May",
			"weitere Informationen: %s" })
	void wordsThatSendAReaderSayReference(String sentence) {
		assertEquals(List.of("reference"), report().text(String.format(sentence, "http://some.blog-host.net/post/1")).roles(), sentence);
	}

	@Test
	void numberedNotesAreReferences() {
		assertEquals(List.of("reference", "reference"), report().text("[1] http://some.blog-host.net/post").text("(2) <http://some.blog-host.net/other>").roles());
		assertEquals(List.of("indicator"), report().heading("IOCs").item("[1] http://some.blog-host.net/post").roles());
	}

	@Test
	void aListOfIndicatorsKeepsTheReportItBelongsTo() {
		Reports report = report().title("Kettle Indicators of Compromise").text("The blog post about Kettle is available at https://www.welivesecurity.com/2031/kettle/.")
				.text("More on https://www.welivesecurity.com/").heading("Hashes").item("44d88612fea8a8f36de82e1278abb02e");
		assertEquals(List.of("subject", "reference", "indicator"), report.roles());
		assertEquals("reference", report.hosts().get(0).role().id());
		assertEquals(List.of("reference"), report().text("The blog post is available at https://www.welivesecurity.com/2031/kettle/.").roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Issuer GoDaddy.com, LLC", "OCSP - URI:http://ocsp.some-authority.com", "CPS: https://some-authority.com/CPS", "Registrar: some-registrar.com",
			"Name Servers | a.some-registrar.com" })
	void whatCertificatesAndRegistrationsNameIsBenign(String text) {
		assertEquals(List.of("benign"), report().text(text).roles());
	}

	@ParameterizedTest
	@CsvSource({ "abuse@some-host.com,reference", "security@some-host.com,reference", "someone@some-host.com,indicator" })
	void addressesForAbuseAreNoIndicators(String address, String role) {
		assertEquals(List.of(role), report().text("wrote to " + address + " then").roles());
	}

	@Test
	void aSystemFileIsBenignUnlessItsHashOrTableSaysOtherwise() {
		assertEquals(List.of("benign"), report().text("It starts svchost.exe again").roles());
		assertEquals(List.of("sha1", "filename"), types(report().text("B623F4A6CD5947CA0016D3E33A07EB72E8C176BA svchost.exe")));
		assertEquals(List.of("indicator", "indicator"), report().text("B623F4A6CD5947CA0016D3E33A07EB72E8C176BA svchost.exe").roles());
		assertEquals(List.of("indicator"), report().header(1, "Filename").cell(2, 1, "svchost.exe").roles());
	}

	private static List<String> types(Reports report) {
		return report.outer().stream().map(Mention::type).toList();
	}

	@Test
	void filesThatAPublisherGivesAwayAreReferences() {
		assertEquals(List.of("reference"), report().text("The MISP event is available in misp-kettle-event.json.").roles());
		assertEquals(List.of("indicator"), report().text("It writes settings to kettle-event.json each day.").roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Indicateurs de compromission", "Indicadores de compromiso", "Indikatoren für eine Kompromittierung", "Индикаторы компрометации", "失陷指标", "침해지표",
			"Network indicators", "C&C servers", "検体", "通信先一覧", "Malicious domains" })
	void headingsOfManyLanguagesAnnounceIndicators(String heading) {
		assertTrue(report().heading(heading).item("bad.host.com").mentions().get(0).why().contains("indicator: stands under «"), heading);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Références", "Quellen", "Referencias", "Fonti", "Источники", "参考链接", "출처", "Links", "Useful links" })
	void headingsOfManyLanguagesAnnounceReferences(String heading) {
		assertEquals(List.of("reference"), report().heading(heading).item("http://some.blog-host.net/post").roles(), heading);
	}

	@ParameterizedTest
	@CsvSource({ "CVE-2017-0144", "CWE-79", "CAPEC-66", "T1566.001" })
	void idsOfCataloguesAreWhatTheReportIsAbout(String id) {
		assertEquals(List.of("subject"), report().text("It is " + id + " here").roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The malware communicates via %s daily", "C2 traffic is read from %s", "The attackers' article at %s was a lure", "downloaded from %s" })
	void wordsOfReadersDontHideWhatIsTheAttackers(String sentence) {
		assertEquals(List.of("indicator"), report().text(String.format(sentence, "http://some.blog-host.net/post/1")).roles(), sentence);
	}

	@ParameterizedTest
	@CsvSource({ "36085fc@microsoft.com,benign", "someone@gmail.com,indicator", "someone@outlook.com,indicator", "x@some-host.com,indicator" })
	void addressesThatOnlyAnOwnerGivesOutAreBenign(String address, String role) {
		assertEquals(List.of(role), report().heading("IOCs").item(address).roles());
	}

	@Test
	void hostileSurroundingsTakeLittleTime() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 2_000; i++) {
			text.append("uri: full name:").append(" ".repeat(60)).append("c2 c2 legit a a a a a a a see read spoofs the the the ").append("www.kettle-bank.com\n");
		}
		long start = System.nanoTime();
		assertEquals(2_000, report().text(text.toString()).mentions().size());
		assertTrue(System.nanoTime() - start < 30_000_000_000L, "2,000 addresses among cue words took over half a minute");
	}
}
