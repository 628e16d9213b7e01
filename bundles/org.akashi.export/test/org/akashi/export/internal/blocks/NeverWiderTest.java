package org.akashi.export.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No format blocks more than a pattern says, unless an option says so, and then the loss report does, too. */
class NeverWiderTest {

	static final List<String> FORMATS = Exported.BLOCKING;

	private static final String SHA256 = "aa".repeat(32);
	private static final String MD5 = "bb".repeat(16);
	private static final String[] BOTH = { "[domain-name:value = 'one.evil.example' AND mutex:name = 'the mutex']",
			"[domain-name:value = 'one.evil.example'] AND [ipv4-addr:value = '203.0.113.7']",
			"[domain-name:value = 'one.evil.example'] FOLLOWEDBY [ipv4-addr:value = '203.0.113.7']",
			"[domain-name:value = 'one.evil.example'] REPEATS 3 TIMES",
			"[ipv4-addr:value = '203.0.113.7'] START t'2020-01-01T00:00:00Z' STOP t'2020-01-02T00:00:00Z'",
			"[url:value = 'http://one.evil.example/a' AND mutex:name = 'the mutex']",
			"[domain-name:value != 'one.evil.example']", "[ipv4-addr:value NOT = '203.0.113.7']",
			"[file:hashes.MD5 = '" + MD5 + "' AND process:pid = 5]", "[ipv4-addr:value ISSUPERSET '203.0.113.0/24']" };

	@ParameterizedTest
	@FieldSource("FORMATS")
	void whatMustHoldTogetherIsNotWrittenApart(String format) {
		Exported exported = Exported.of(format, BOTH);
		String text = String.join("\n", exported.lines());
		for (String value : List.of("evil.example", "203.0.113", MD5, "the mutex")) {
			assertFalse(text.contains(value), () -> value + " in " + text);
		}
		for (int i = 0; i < BOTH.length; i++) {
			assertFalse(exported.refused(i).isEmpty(), format + " says nothing of " + BOTH[i]);
		}
		assertEquals(0, exported.report().written());
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void negationBesideAValueIsNotDropped(String format) {
		Exported exported = Exported.of(format, "[domain-name:value = 'one.evil.example' AND ipv4-addr:value != '203.0.113.7']");
		assertFalse(String.join("\n", exported.lines()).contains("evil.example"), exported::text);
	}

	@Test
	void alternativesAreWrittenOneByOne() {
		Exported exported = Exported.of("domains", "[domain-name:value = 'a.evil.example' OR domain-name:value = 'b.evil.example']",
				"[domain-name:value = 'c.evil.example'] OR [mutex:name = 'm']");
		assertEquals(List.of("a.evil.example", "b.evil.example", "c.evil.example"), exported.lines());
		assertEquals(2, exported.report().written());
		assertTrue(exported.changed(1).getFirst().contains("mutex"), exported.changed(1)::toString);
	}

	@Test
	void aHashAndANameStandTogetherUnlessTheOptionSaysOtherwise() {
		String pattern = "[file:hashes.'SHA-256' = '" + SHA256 + "' AND file:name = 'x.exe']";
		Exported strict = Exported.of("hashes", pattern);
		assertEquals(List.of(), strict.lines());
		assertTrue(strict.refused(0).getFirst().contains("at once"), strict.refused(0)::toString);
		Exported alone = Exported.of("hashes", Map.of("hash-alone", "true"), pattern);
		assertEquals(List.of(SHA256), alone.lines());
		assertTrue(alone.changed(0).getFirst().contains("hash-alone"));
	}

	@Test
	void hashesOfOneFileAreOneFile() {
		Exported exported = Exported.of("hashes", "[file:hashes.'SHA-256' = '" + SHA256 + "' AND file:hashes.MD5 = '" + MD5 + "']");
		assertEquals(List.of(SHA256), exported.lines());
		assertTrue(exported.changed(0).getFirst().contains("one file"));
		Exported two = Exported.of("hashes", "[file:hashes.MD5 = '" + MD5 + "' AND file:hashes.MD5 = '" + "cc".repeat(16) + "']");
		assertEquals(List.of(), two.lines());
	}

	@Test
	void aUrlIsNotItsHost() {
		String url = "[url:value = 'http://shared.evil.example/bad']";
		for (String format : List.of("domains", "hosts", "rpz")) {
			assertTrue(Exported.of(format, url).refused(0).getFirst().contains("url-hosts"), format);
			Exported hosts = Exported.of(format, Map.of("url-hosts", "true"), url);
			assertTrue(hosts.text().contains("shared.evil.example"));
			assertTrue(hosts.changed(0).getFirst().contains("catches more"));
		}
		assertTrue(Exported.of("ips", "[url:value = 'http://203.0.113.7/bad']").refused(0).getFirst().contains("url-hosts"));
	}

	@Test
	void namesBelowAreAskedFor() {
		assertEquals(List.of(), Exported.of("hosts", "[domain-name:value LIKE '%.evil.example']").lines());
		assertEquals(List.of("*.evil.example"), Exported.of("domains", Map.of("below", "star"), "[domain-name:value LIKE '%.evil.example']").lines());
		assertEquals(List.of(), Exported.of("domains", Map.of("below", "star"), "[domain-name:value LIKE '%evil.example']").lines());
		Exported rpz = Exported.of("rpz", "[domain-name:value LIKE '%.evil.example']");
		assertTrue(rpz.text().contains("\n*.evil.example CNAME .\n"));
		assertFalse(rpz.text().contains("\nevil.example "), "the name itself isn't asked for");
	}

	@Test
	void aLogThatShowsBothInOneEventMaySayBoth() {
		Exported exported = Exported.of("sigma", "[domain-name:value = 'one.evil.example' AND ipv4-addr:value = '203.0.113.7']");
		assertTrue(exported.text().contains("        DestinationHostname: one.evil.example\n        DestinationIp: '203.0.113.7'\n"), exported::text);
		assertFalse(exported.text().contains("category: dns"), exported::text);
	}

	@Test
	void anEndpointIsNotAnAddress() {
		String endpoint = "[network-traffic:dst_ref.value = '203.0.113.7' AND network-traffic:dst_port = 443]";
		assertEquals(List.of(), Exported.of("ips", endpoint).lines());
		assertTrue(Exported.of("nft", endpoint).text().contains("203.0.113.7 . tcp . 443"));
		assertTrue(Exported.of("ipset", endpoint).text().contains("add akashi4port 203.0.113.7,udp:443 -exist"));
		assertTrue(Exported.of("suricata", endpoint).text().contains("alert tcp $HOME_NET any -> 203.0.113.7 443 ("));
	}

	@Test
	void revokedAndDoubtfulIndicatorsStayOut() {
		Exported exported = Exported.of("domains", Map.of("least-confidence", "50"), "[domain-name:value = 'a.evil.example']");
		assertEquals(List.of(), exported.lines());
		assertTrue(exported.refused(0).getFirst().contains("below 50"));
	}
}
