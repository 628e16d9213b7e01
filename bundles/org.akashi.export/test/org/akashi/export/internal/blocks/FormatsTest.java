package org.akashi.export.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.akashi.export.MemoryKnowledge;
import org.akashi.export.SampleKnowledge;
import org.akashi.model.StixObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each format says of the same indicators. */
class FormatsTest {

	private static final String DOMAIN = "[domain-name:value = 'kettle.evil.example']";

	@Test
	void suricataFindsANameWhereverItIsSaid() {
		List<String> rules = Exported.of("suricata", DOMAIN).lines();
		assertEquals(3, rules.size());
		assertTrue(rules.get(0).contains("dns.query; bsize:19; content:\"kettle.evil.example\"; nocase;"), rules.get(0));
		assertTrue(rules.get(1).contains("tls.sni; bsize:19;"), rules.get(1));
		assertTrue(rules.get(2).contains("http.host; bsize:19; content:\"kettle.evil.example\"; classtype"), rules.get(2));
		assertEquals(List.of("dns"), Exported.of("suricata", Map.of("protocols", "dns"), DOMAIN).lines().stream().map(rule -> rule.split(" ")[1]).toList());
		assertTrue(Exported.of("suricata", Map.of("subdomains", "true"), DOMAIN).text()
				.contains("dns.query; dotprefix; content:\".kettle.evil.example\"; nocase; endswith;"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "[url:value = 'http://h.evil.example:8080/a;b?x=|']§any -> any 8080 (.*http.host; bsize:14; content:\"h.evil.example\"; "
			+ "http.uri; bsize:8; content:\"/a|3b|b?x=|7c|\";", "[url:value = 'http://h.evil.example']§http.uri; bsize:1; content:\"/\";",
			"[network-traffic:x_ja3 = 'AABBCCDDEEFF00112233445566778899']§tls .*ja3.hash; bsize:32; content:\"aabbccddeeff00112233445566778899\";",
			"[x509-certificate:hashes.'SHA-1' = 'aabbccddeeff00112233445566778899aabbccdd']§tls any any -> \\$HOME_NET any .*tls.cert_fingerprint; bsize:59; content:\"aa|3a|bb|3a|",
			"[x509-certificate:serial_number = '0a0b']§tls.cert_serial; bsize:5; content:\"0A|3a|0B\";",
			"[network-traffic:extensions.'http-request-ext'.request_value LIKE '%/gate.php' AND network-traffic:dst_ref.value = '203.0.113.9']"
					+ "§-> 203.0.113.9 any .*http.uri.raw; content:\"/gate.php\"; endswith;" })
	void suricataSaysWhatElseTrafficShows(String pattern, String expected) {
		String escaped = expected.replace("(.*", "\u0001").replace(".*", "\u0002").replace("\\$", "$");
		String regex = List.of(escaped.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])")).stream()
				.map(part -> part.equals("\u0001") ? "\\(.*" : part.equals("\u0002") ? ".*" : Pattern.quote(part)).collect(Collectors.joining());
		Exported exported = Exported.of("suricata", pattern);
		assertTrue(Pattern.compile(regex).matcher(exported.text()).find(), () -> exported.text() + exported.report());
	}

	@Test
	void hashesNeedAListBesideTheRules() {
		String hash = "[file:hashes.'SHA-256' = '" + "ab".repeat(32) + "']";
		assertTrue(Exported.of("suricata", hash).refused(0).getFirst().contains("sha256-list"));
		Exported listed = Exported.of("suricata", Map.of("sha256-list", "akashi.sha256"), hash);
		assertTrue(listed.text().contains("filesha256:akashi.sha256;"));
		assertEquals(1, listed.report().written());
		assertThrows(IllegalArgumentException.class, () -> Exported.of("suricata", Map.of("sha256-list", "a; sid:1"), hash));
	}

	@Test
	void numbersStayWhenOthersComeAndGo() {
		Map<String, Long> before = sids(300);
		Map<String, Long> after = sids(900);
		assertEquals(900 * 3, after.size());
		before.forEach((rule, sid) -> assertEquals(sid, after.get(rule), rule));
		assertTrue(after.values().stream().allMatch(sid -> sid >= 100_000_000 && sid <= 999_999_999));
	}

	private static Map<String, Long> sids(int count) {
		String[] patterns = java.util.stream.IntStream.range(0, count).mapToObj(i -> "[domain-name:value = 'n" + i + ".evil.example']").toArray(String[]::new);
		Map<String, Long> sids = new HashMap<>();
		for (String rule : Exported.of("suricata", patterns).lines()) {
			Matcher sid = Pattern.compile(" sid:(\\d+);").matcher(rule);
			assertTrue(sid.find());
			sids.put(rule.substring(0, 30) + rule.substring(rule.indexOf("akashi_id")), Long.valueOf(sid.group(1)));
		}
		return sids;
	}

	@Test
	void aNarrowRangeIsFilledAndThenSaysSo() {
		Map<String, String> narrow = Map.of("sid-from", "1", "sid-to", "5");
		Exported exported = Exported.of("suricata", narrow, DOMAIN, "[ipv4-addr:value = '203.0.113.1']", "[ipv4-addr:value = '203.0.113.2']",
				"[ipv4-addr:value = '203.0.113.3']");
		RuleGrammar.check(true, exported.lines());
		assertEquals(5, exported.lines().size());
		assertTrue(exported.refused(3).getFirst().contains("sid-to"));
		assertThrows(IllegalArgumentException.class, () -> Exported.of("suricata", Map.of("sid-from", "9", "sid-to", "5"), DOMAIN));
	}

	@Test
	void aChangeMakesANewRevision() {
		String first = revision("2026-01-02T03:04:05.000Z");
		String second = revision("2026-01-02T03:05:05.000Z");
		assertEquals("1", first);
		assertEquals("61", second);
		assertNotEquals(first, second);
	}

	private static String revision(String modified) {
		StixObject object = SampleKnowledge.indicator(Exported.id(0), "[ipv4-addr:value = '203.0.113.1']");
		object.eSet(object.eClass().getEStructuralFeature("modified"), modified);
		Matcher rev = Pattern.compile(" rev:(\\d+);").matcher(Exported.of("suricata", Map.of(), new MemoryKnowledge("x", List.of(object))).text());
		assertTrue(rev.find());
		return rev.group(1);
	}

	@Test
	void snortCountsLabelsAndLengths() {
		String text = Exported.of("snort3", "[domain-name:value = 'ab.evil.example']").text();
		assertTrue(text.contains("content:\"|02|ab|04|evil|07|example|00|\",nocase,offset 12,depth 17;"), text);
		assertTrue(text.contains("content:\"|00 00 00 14 00 12 00 00 0f|ab.evil.example\",nocase; service:ssl;"), text);
		assertTrue(Exported.of("snort3", "[file:hashes.MD5 = '" + "ab".repeat(16) + "']").refused(0).getFirst().contains("Snort 3"));
	}

	@Test
	void rulesOfOthersGoIntoTheirOwnFormatOnly() {
		List<StixObject> rules = List.of(Exported.rule(0, "suricata", "alert dns any any -> any any (msg:\"a;)\"; \\\n  sid:7; rev:1;)"),
				Exported.rule(1, "suricata", "alert dns any any -> any any (msg:\"other\"; sid:7; rev:1;)"),
				Exported.rule(2, "suricata", "no rule"), Exported.rule(3, "suricata", "alert dns any any -> any any (msg:\"open; sid:8;)\nalert x"),
				Exported.rule(4, "yara", "rule A { condition: A_other or true }"), Exported.rule(5, "yara", "rule A { condition: false } rule B { condition: A }"),
				Exported.rule(6, "yara", "include \"/etc/passwd\" rule C { condition: true }"), Exported.rule(7, "yara", "rule D { condition: true } }"),
				Exported.rule(8, "sigma", "title: t\nlogsource: {category: dns}\ndetection: {s: {q: x}, condition: s}\n"), Exported.rule(9, "sigma", "a: [b"));
		Exported suricata = Exported.of("suricata", Map.of(), new MemoryKnowledge("x", rules));
		assertEquals(List.of("alert dns any any -> any any (msg:\"a;)\"; sid:7; rev:1;)"), suricata.lines().stream().map(rule -> rule.replaceAll(" +", " ")).toList());
		assertTrue(suricata.refused(1).getFirst().contains("sid:7"));
		assertFalse(suricata.refused(2).isEmpty() || suricata.refused(3).isEmpty() || suricata.refused(4).isEmpty());
		Exported yara = Exported.of("yara", Map.of(), new MemoryKnowledge("x", rules));
		assertTrue(yara.text().contains("rule A_2 { condition: false } rule B { condition: A_2 }"), yara.text());
		assertTrue(yara.text().contains("A_other or true"));
		assertTrue(yara.refused(6).getFirst().contains("includes"));
		assertTrue(yara.refused(7).getFirst().contains("brace"));
		Exported sigma = Exported.of("sigma", Map.of(), new MemoryKnowledge("x", rules));
		assertEquals("---\ntitle: t\nlogsource: {category: dns}\ndetection: {s: {q: x}, condition: s}\n", sigma.text());
		assertTrue(sigma.refused(9).getFirst().contains("YAML"));
	}

	@Test
	void rulesSpeakOfWhatStandsAround() {
		List<StixObject> objects = new ArrayList<>(SampleKnowledge.objects());
		String text = Exported.of("suricata", Map.of("protocols", "dns"), SampleKnowledge.of(objects)).text();
		assertTrue(text.contains("msg:\"kettle.example.com (Tin Kettle), confidence 85\";"), text);
		assertTrue(text.contains("created_at 2026_01_02"), text);
		assertTrue(Exported.of("zeek", Map.of(), SampleKnowledge.of(objects)).text()
				.contains("kettle.example.com\tIntel::DOMAIN\tAkashi\tkettle.example.com (Tin Kettle); confidence 85\t-\n"));
		assertTrue(Exported.of("csv", Map.of("columns", "value,indicates,evidence"), SampleKnowledge.of(objects)).text()
				.startsWith("value,indicates,evidence\r\nkettle.example.com,Tin Kettle,1\r\n"));
	}

	@ParameterizedTest
	@CsvSource({ "203.0.113.7,32.7.113.0.203.rpz-ip", "203.0.113.0/24,24.0.113.0.203.rpz-ip", "2001:db8::1,128.1.zz.db8.2001.rpz-ip",
			"2001:db8::/32,32.zz.db8.2001.rpz-ip", "2001:db8:1:2:3:4:5:6,128.6.5.4.3.2.1.db8.2001.rpz-ip" })
	void addressesInAZone(String address, String owner) {
		String type = address.indexOf(':') < 0 ? "ipv4-addr" : "ipv6-addr";
		assertTrue(Exported.of("rpz", "[" + type + ":value = '" + address + "']").text().contains("\n" + owner + " CNAME .\n"));
	}

	@Test
	void aZoneAnswersAsItIsTold() {
		assertTrue(Exported.of("rpz", Map.of("action", "local", "target", "192.0.2.1,2001:db8::1"), DOMAIN).text()
				.contains("\nkettle.evil.example A 192.0.2.1\nkettle.evil.example AAAA 2001:db8::1\n*.kettle.evil.example A 192.0.2.1\n"));
		assertTrue(Exported.of("rpz", Map.of("action", "local", "target", "garden.example"), DOMAIN).text().contains(" CNAME garden.example.\n"));
		assertThrows(IllegalArgumentException.class, () -> Exported.of("rpz", Map.of("action", "local", "target", "a b"), DOMAIN));
	}

	@Test
	void setsHoldMergedIntervals() {
		String[] patterns = { "[ipv4-addr:value = '203.0.113.1']", "[ipv4-addr:value = '203.0.113.2']", "[ipv4-addr:value ISSUBSET '203.0.113.0/31']",
				"[ipv6-addr:value = '2001:db8::1']" };
		assertTrue(Exported.of("nft", patterns).text().contains("v4 { 203.0.113.0-203.0.113.2 }"));
		String ipset = Exported.of("ipset", patterns).text();
		assertTrue(ipset.contains("add akashi4 203.0.113.0/31 -exist\nadd akashi4 203.0.113.2 -exist\n"), ipset);
		assertEquals(List.of("203.0.113.1", "203.0.113.2", "203.0.113.0/31", "2001:db8::1"), Exported.of("ips", patterns).lines());
		assertEquals(List.of("203.0.113.0/31", "203.0.113.2"), Exported.of("ips", Map.of("merge", "true", "family", "ipv4"), patterns).lines());
	}

	@Test
	void sigmaAsksEachLogInItsWords() {
		String text = Exported.of("sigma", "[windows-registry-key:key = 'HKEY_CURRENT_USER\\\\Software\\\\Kettle*']", "[process:command_line LIKE 'kettle %_x']",
				"[ipv4-addr:value ISSUBSET '203.0.113.0/24']", "[file:hashes.MD5 = '" + "ab".repeat(16) + "' AND file:hashes.'SHA-1' = '" + "cd".repeat(20) + "']").text();
		assertTrue(text.contains("TargetObject|contains: '\\Software\\Kettle\\*\\\\'"), text);
		assertTrue(text.contains("CommandLine: 'kettle *?x'"), text);
		assertTrue(text.contains("dst_ip|cidr: '203.0.113.0/24'"), text);
		assertTrue(text.contains("Hashes|contains|all:"), text);
		assertEquals(Exported.of("sigma", DOMAIN).text(), Exported.of("sigma", DOMAIN).text());
	}

	@Test
	void aColumnThatIsNoneIsNamed() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Exported.of("csv", Map.of("columns", "value,colour"), DOMAIN)).getMessage()
				.contains("colour"));
		assertEquals("id\tvalue\n" + Exported.id(0) + "\tkettle.evil.example\n", Exported.of("tsv", Map.of("columns", "id value"), DOMAIN).text());
	}
}
