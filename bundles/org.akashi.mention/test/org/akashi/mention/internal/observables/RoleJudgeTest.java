package org.akashi.mention.internal.observables;

import static org.akashi.mention.internal.observables.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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
}
