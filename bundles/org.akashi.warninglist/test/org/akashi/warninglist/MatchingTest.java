package org.akashi.warninglist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each type of list matches, and what it doesn't. */
class MatchingTest {

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "domain:example.com,example.com", "domain:EXAMPLE.com.,example.com", "domain:www.example.com,-",
			"domain:notexample.com,-", "url:https://example.com/,example.com", "url:http://example.com:8080,example.com",
			"url:https://example.com/a,-", "url:http://user@example.com/,-", "url:http://h.test/Path,http://h.test/Path",
			"url:http://H.TEST/Path,http://h.test/Path", "url:http://h.test/path,-", "email:a@example.com,-", "md5:D41D8CD98F00B204E9800998ECF8427E,d41d8cd98f00b204e9800998ecf8427e",
			"domain:below.dotted.net,.dotted.net", "domain:dotted.net,.dotted.net", "domain:undotted.net,-", "domain:a.b.wild.org,*.wild.org",
			"mutex:Global\\One,Global\\One", "mutex:global\\one,-" })
	void strings(String value, String entry) {
		WarningLists lists = Lists.of(MatchType.STRING, "", "example.com", "http://h.test/Path", "d41d8cd98f00b204e9800998ecf8427e", ".dotted.net",
				"*.wild.org", "Global\\One");
		assertEquals(entry == null ? "" : entry, Lists.hit(lists, value));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "domain:example.com,Example.com", "domain:a.b.example.com,Example.com", "domain:notexample.com,-",
			"domain:example.com.evil.test,-", "url:https://x.example.com:8443/a?b=c.d,Example.com", "url:http://evil.test/example.com,-",
			"url:http://example.com@evil.test/,-", "url:http://u:p@example.com/,Example.com", "email:who@mail.example.com,Example.com",
			"domain:deep.sub.example.com,sub.example.com", "domain:x.trimmed.net,.trimmed.net.", "domain:only,only", "domain:x.only,only",
			"ipv4:8.8.8.8,8.8.8.8", "ipv4:1.8.8.8,-", "ipv4port:8.8.8.8:53,8.8.8.8", "domain:com,-" })
	void hostNames(String value, String entry) {
		WarningLists lists = Lists.of(MatchType.HOSTNAME, "", "Example.com", "sub.example.com", ".trimmed.net.", "only", "8.8.8.8");
		assertEquals(entry == null ? "" : entry, Lists.hit(lists, value));
	}

	@Test
	void theNarrowestEntryIsTold() {
		assertEquals("sub.example.com", Lists.hit(Lists.of(MatchType.HOSTNAME, "", "example.com", "sub.example.com"), "domain:deep.sub.example.com"));
		assertEquals("10.1.0.0/16", Lists.hit(Lists.of(MatchType.CIDR, "", "10.0.0.0/8", "10.1.0.0/16", "10.0.0.0/9"), "ipv4:10.1.2.3"));
		assertEquals("mailinator", Lists.hit(Lists.of(MatchType.SUBSTRING, "", "mail", "mailinator", "inator"), "email:a@mailinator.com"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "ipv4:10.0.0.0,10.0.0.0/8", "ipv4:10.255.255.255,10.0.0.0/8", "ipv4:9.255.255.255,-", "ipv4:11.0.0.0,-",
			"ipv4:192.0.2.1,192.0.2.1", "ipv4:192.0.2.2,-", "ipv4:255.255.255.255,255.255.255.255/32", "ipv4:198.51.100.9,198.51.100.7/24",
			"cidr:10.1.0.0/16,10.0.0.0/8", "cidr:10.0.0.0/8,10.0.0.0/8", "cidr:10.0.0.0/7,-", "cidr:0.0.0.0/0,-", "ipv4port:10.0.0.1:443,10.0.0.0/8",
			"ipv6:fe80::1,FE80::/10", "ipv6:febf:ffff::1,FE80::/10", "ipv6:fec0::1,-", "ipv6:2001:db8::5,2001:DB8:0:0::5", "ipv6:2001:db8::6,-",
			"ipv6:ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff,ffff::/16", "cidr:fe80:1::/64,FE80::/10", "ipv6port:[fe80::9]:53,FE80::/10",
			"url:http://10.2.3.4/x,10.0.0.0/8", "url:http://[fe80::7]:8080/x,FE80::/10", "url:http://10.2.3.4.evil.test/x,-", "domain:ten.test,-" })
	void ranges(String value, String entry) {
		WarningLists lists = Lists.of(MatchType.CIDR, "", "10.0.0.0/8", "192.0.2.1", "255.255.255.255/32", "198.51.100.7/24", "FE80::/10",
				"2001:DB8:0:0::5", "ffff::/16");
		assertEquals(entry == null ? "" : entry, Lists.hit(lists, value));
	}

	@Test
	void theRangeOfAllHoldsAll() {
		WarningLists lists = Lists.of(MatchType.CIDR, "", "0.0.0.0/0", "::/0");
		for (String value : List.of("ipv4:0.0.0.0", "ipv4:127.255.255.255", "ipv4:128.0.0.0", "ipv4:255.255.255.255", "cidr:0.0.0.0/0")) {
			assertEquals("0.0.0.0/0", Lists.hit(lists, value), value);
		}
		for (String value : List.of("ipv6:::", "ipv6:8000::", "ipv6:ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "cidr:::/0")) {
			assertEquals("::/0", Lists.hit(lists, value), value);
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "email:who@0-mail.com,0-mail.com", "email:who@x.0-MAIL.com.au,0-mail.com", "domain:zz0-mail.com,0-mail.com",
			"domain:mail.com,-", "domain:a.io,io", "domain:iota.net,io", "url:http://h.test/longestpartofall/x,longestpartofall", "domain:a.b,-" })
	void substrings(String value, String entry) {
		assertEquals(entry == null ? "" : entry, Lists.hit(Lists.of(MatchType.SUBSTRING, "", "0-mail.com", "io", "longestpartofall", "zzz"), value));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "email:abuse@a.test,1", "email:ABUSE@a.test,1", "email:xabuse@a.test,-", "phone:+15550155512,2",
			"domain:plain.test,3", "domain:PLAIN.test,-", "domain:other.test,-" })
	void expressions(String value, String number) {
		List<String> entries = List.of("/^(security|abuse)\\@.*\\..*$/i", "/555\\d{2}/g", "plain\\.t");
		assertEquals(number == null ? "" : entries.get(Integer.parseInt(number) - 1), Lists.hit(Lists.of(MatchType.REGEX, "", entries.toArray(String[]::new)), value));
	}

	@Test
	void aListIsAskedForItsAttributesAlone() {
		WarningLists lists = Lists.of(MatchType.STRING, "domain md5", "example.com", "d41d8cd98f00b204e9800998ecf8427e");
		assertEquals("example.com", Lists.hit(lists, "domain:example.com"));
		assertEquals("", Lists.hit(lists, "url:http://example.com"));
		assertEquals("", Lists.hit(lists, "imphash:d41d8cd98f00b204e9800998ecf8427e"));
		assertFalse(Lists.hit(lists, "md5:d41d8cd98f00b204e9800998ecf8427e").isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "hostname,domain", "domain|ip,domain", "domain|ip,ipv4", "ip-src,ipv6", "ip-dst|port,ipv4port", "ip-src,cidr", "uri,url", "link,url",
			"email-src,email", "whois-registrant-email,email", "filename|sha256,sha256", "malware-sample,md5", "AS,asn", "phone-number,phone",
			"azure-application-id,guid", "btc,btc", "vulnerability,cve", "named pipe,pipe" })
	void attributesAreObservables(String attribute, String type) {
		WarningList list = new WarningList("a", "a", 1, "", MatchType.STRING, WarningList.Category.KNOWN, Set.of(attribute), List.of("x"), Map.of(), "");
		assertTrue(list.observableTypes().contains(ObservableType.of(type).orElseThrow()));
	}

	@Test
	void unknownAttributesAskNothingAndAreTold() {
		WarningList list = Lists.list("a", MatchType.STRING, "bro weather", "x");
		assertTrue(list.observableTypes().isEmpty());
		assertEquals(List.of("bro", "weather"), list.unknownAttributes());
		assertEquals(ObservableType.values().length, Lists.list("a", MatchType.STRING, "", "x").observableTypes().size());
	}

	@Test
	void namesInAllScriptsAreTheSameInBothForms() {
		WarningLists lists = Lists.of(MatchType.HOSTNAME, "", "日本語.jp", "xn--bcher-kva.example");
		assertEquals("日本語.jp", Lists.hit(lists, "domain:xn--wgv71a119e.jp"));
		assertEquals("日本語.jp", Lists.hit(lists, "domain:www.日本語.jp"));
		assertEquals("xn--bcher-kva.example", Lists.hit(lists, "url:http://bücher.example/a"));
		assertEquals("xn--bcher-kva.example", Lists.hit(lists, "domain:BÜCHER.example"));
	}

	@Test
	void aHitSaysWhichListAndWhy() {
		WarningList list = new WarningList("nets", "Own nets", 20260811, "", MatchType.CIDR, WarningList.Category.KNOWN, Set.of(), List.of("10.0.0.0/8"),
				Map.of("10.0.0.0/8", "the laboratory"), "");
		WarningHit hit = WarningLists.of(List.of(list)).hits(ObservableType.IPV4, "10.1.2.3").get(0);
		assertEquals(new WarningHit("nets", "Own nets", 20260811, WarningList.Category.KNOWN, "10.0.0.0/8", MatchType.CIDR, "10.1.2.3", "the laboratory"), hit);
		assertEquals("10.1.2.3 lies within the entry 10.0.0.0/8 of the warning list Own nets (nets, version 20260811): the laboratory", hit.why());
	}

	@Test
	void hitsComeByListAndOnceEach() {
		WarningLists lists = WarningLists.of(List.of(Lists.list("b", MatchType.STRING, "", "a.test"), Lists.list("c", MatchType.SUBSTRING, "", "a.t", "test"),
				Lists.list("a", MatchType.HOSTNAME, "", "test", "a.test")));
		assertEquals(List.of("a", "b", "c"), lists.hits(ObservableType.DOMAIN, "a.test").stream().map(WarningHit::listId).toList());
	}

	@Test
	void onlyChosenListsAreAsked() {
		WarningLists all = WarningLists.of(List.of(Lists.list("a", MatchType.STRING, "", "x.test"), Lists.list("b", MatchType.STRING, "", "x.test")));
		WarningLists one = all.only(id -> id.equals("b"));
		assertEquals(1, one.hits(ObservableType.DOMAIN, "x.test").size());
		assertEquals(List.of("b"), one.askedLists().stream().map(WarningList::id).toList());
		assertEquals(2, one.asking(id -> true).hits(ObservableType.DOMAIN, "x.test").size());
		assertEquals(2, one.lists().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/(.*)(.*)(.*)(.*)(.*)\\1[Z]/", "/^(.*a){12}[!]$/", "(?:a|aa)+(?:a|aa)+(a+)\\1[Z]" })
	void slowExpressionsAreBrokenOffAndTold(String expression) {
		WarningLists lists = Lists.of(MatchType.REGEX, "", expression);
		String value = "a".repeat(300);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			for (int i = 0; i < 50; i++) {
				assertTrue(lists.hits(ObservableType.USER_AGENT, value).isEmpty());
			}
		});
		assertEquals(List.of("one: " + expression + " (50 ×)"), lists.brokenOff());
	}

	@Test
	void expressionsThatNestInTheValueDoNotOverflow() {
		WarningLists lists = Lists.of(MatchType.REGEX, "", "^(a|b|ab)*c$");
		assertTrue(lists.hits(ObservableType.USER_AGENT, "ab".repeat(50_000)).isEmpty());
	}

	@Test
	void manyAreAskedInTheirOrder() {
		WarningLists lists = Lists.of(MatchType.STRING, "", "h7.test", "h9000.test");
		List<Observable> values = IntStream.range(0, 10_000).mapToObj(i -> new Observable(ObservableType.DOMAIN, "h" + i + ".test")).toList();
		List<List<WarningHit>> hits = lists.hits(values);
		assertEquals(values.size(), hits.size());
		for (int i = 0; i < hits.size(); i++) {
			assertEquals(i == 7 || i == 9000 ? 1 : 0, hits.get(i).size(), "h" + i);
		}
	}

	@Test
	void oddValuesHarmNothing() {
		WarningLists lists = WarningLists.builtIn();
		for (ObservableType type : ObservableType.values()) {
			for (String value : List.of(" ", ".", "..", "@", ":", "://", "http://", "http://@/", "[", "]:", "/", "1.2.3", "1.2.3.4.5", "256.1.1.1", ":::",
					"1::2::3", "a@", "@b", "http://[::1", "/8", "10.0.0.0/99", "\u0000", "é", "\uD800", "x".repeat(100_000))) {
				lists.hits(type, value);
			}
		}
	}
}
