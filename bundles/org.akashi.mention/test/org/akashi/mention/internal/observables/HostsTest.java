package org.akashi.mention.internal.observables;

import static org.akashi.mention.internal.observables.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The host inside a URL or an e-mail address is a mention of its own. */
class HostsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "http://bad-host.net/a/b.php|bad-host.net|bad-host.net", "hxxp://bad[.]host[.]net/x|bad.host.net|bad[.]host[.]net",
			"hxxps[:]//bad(.)host(.)net:8443/x?y=1|bad.host.net|bad(.)host(.)net", "http://193.109.18.77/gate|193.109.18.77|193.109.18.77",
			"http://193[.]109[.]18[.]77:8080/gate|193.109.18.77|193[.]109[.]18[.]77", "ftp://user:pass@bad-host.net/f|bad-host.net|bad-host.net",
			"193.109.18.77:8443|193.109.18.77|193.109.18.77", "193[.]109[.]18[.]77:8443|193.109.18.77|193[.]109[.]18[.]77",
			"someone@bad-host.net|bad-host.net|bad-host.net", "some.one[@]bad-host[.]net|bad-host.net|bad-host[.]net",
			"http://bad-host.net/?to=http://other.net/|bad-host.net|bad-host.net", "HTTP://BAD-HOST.NET/X|bad-host.net|BAD-HOST.NET",
			"hxxp://http.bad-host.net/http.bad-host.net|http.bad-host.net|http.bad-host.net" })
	void standsInsideTheLongerValue(String written, String value, String raw) {
		Reports report = report().text("It calls " + written + " now");
		List<Mention> hosts = report.hosts();
		assertEquals(List.of(value), hosts.stream().map(Mention::value).toList());
		Mention host = hosts.get(0);
		assertEquals(raw, host.raw());
		assertEquals(raw, report.build().text().substring(host.span().start(), host.span().end()));
		assertEquals(Character.isDigit(value.charAt(0)) ? "ipv4" : "domain", host.type());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ｈｔｔｐ：／／ｂａｄ．ｎｅｔ／ｘ|bad.net|ｂａｄ．ｎｅｔ", "hxxp://bad dot net/x|bad.net|bad dot net", "hxxp://bad[dot]host[dot]net/|bad.host.net|bad[dot]host[dot]net",
			"http://bad\u200b.net/x|bad.net|bad\u200b.net", "http://日本語.jp/x|xn--wgv71a119e.jp|日本語.jp", "http://[2001:db8::1]:80/x|2001:db8::1|2001:db8::1",
			"me at bad dot net|bad.net|bad dot net", "hxxp:\\\\bad.net\\x|bad.net|bad.net", "http://bad .net/x|bad.net|bad .net", "http://dot.bad.net/|dot.bad.net|dot.bad.net" })
	void followsTheLettersThroughAnyForm(String raw, String host, String expected) {
		Span span = HostPlace.of(raw, 0, host);
		assertEquals(expected, raw.substring(span.start(), span.end()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bad.net", "http://worse.net/bad", "", "http://bad" })
	void isNotFoundWhereItDoesntStandOrIsAll(String raw) {
		assertNull(HostPlace.of(raw, 0, "bad.net"));
	}

	@Test
	void longHostileFormsAreQuick() {
		String raw = "http://" + "a[.]".repeat(200_000) + "/";
		assertNull(HostPlace.of(raw, 0, "a.".repeat(100) + "b"));
	}

	@Test
	void hasTheRoleOfItsHolderAndSaysSo() {
		Mention host = report().text("It calls hxxp://bad[.]host.com/x.").hosts().get(0);
		assertEquals("indicator", host.role().id());
		assertEquals("Host of the URL «http://bad.host.com/x»; indicator: written defanged", host.why());
		assertTrue(report().text("See 10.1.2.3 and http://10.1.2.3/x").hosts().stream().allMatch(one -> one.role().id().equals("example")));
	}

	@Test
	void ofABareDomainThereIsNone() {
		assertEquals(List.of(), report().text("It calls bad-host.net and 193.109.18.77").hosts());
	}
}
