package org.akashi.export.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.akashi.export.MemoryKnowledge;
import org.akashi.export.SampleKnowledge;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.StixObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Values and names that want to break out of their field, in every format, by a strict grammar for each. */
class NastyValuesTest {

	static final List<String> NASTY = List.of("a\"; sid:1; )", "x\nalert tcp any any -> any any (msg:\"y\"; sid:2;)", "|3b|", "a|b", "\\", "\\\"", "\"",
			"';", "日本語の名前", "\u202egpj.exe", "${jndi:ldap://x}", "*/ rule evil { condition: true } /*", "}\nrule evil { condition: true }", "\u0000", "---",
			"\n---\ntitle: x", "- a: b", "%TAG ! x", "# comment", "a\tb", "a\u2028b", "a\u0085b", "}; flush ruleset; #", "$(reboot)", "`id`", "(empty)", "-", "\\x0a",
			"🦊", "=cmd|' /C calc'!A0", "+1", "@SUM(1)", "a,b", "a\r\nb", "*", "?", "%", "http://x/ ;y", "&anchor *alias", "!!python/object", "{a: b}", "[",
			"a'b", "null", "0x10", "1e3", "yes", " lead", "trail ", "$ORIGIN x.", "; c", "a (", "$HOME_NET", "\uFEFF", "a: b", "\\n", "\u007f");

	@TempDir
	private Path folder;

	/** Everything that can hold a text holds a nasty one. */
	private static MemoryKnowledge knowledge() {
		List<StixObject> objects = new ArrayList<>();
		int n = 0;
		for (String nasty : NASTY) {
			String literal = ObservablePatterns.literal(nasty);
			String inUrl = ObservablePatterns.literal("http://evil.example/" + nasty);
			String inName = ObservablePatterns.literal(nasty + ".evil.example");
			for (String pattern : List.of("[mutex:name = " + literal + "]", "[file:name = " + literal + "]", "[url:value = " + literal + "]",
					"[url:value = " + inUrl + "]", "[domain-name:value = " + literal + "]", "[domain-name:value = " + inName + "]",
					"[ipv4-addr:value = " + literal + "]", "[file:hashes.MD5 = " + literal + "]", "[email-addr:value = " + literal + "]",
					"[windows-registry-key:key = " + ObservablePatterns.literal("HKEY_LOCAL_MACHINE\\" + nasty) + "]", "[process:command_line = " + literal + "]",
					"[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = " + literal + "]",
					"[network-traffic:extensions.'http-request-ext'.request_value = " + literal + "]", "[x509-certificate:subject = " + literal + "]",
					"[process:command_line LIKE " + literal + "]", "[process:command_line MATCHES " + literal + "]", "[domain-name:value = 'fine.example']")) {
				String id = String.format("indicator--00000000-0000-4000-8000-%012x", ++n);
				objects.add(SampleKnowledge.object("indicator", id, "\"name\":" + json(nasty) + ",\"description\":" + json(nasty) + ",\"pattern\":"
						+ json(pattern) + ",\"pattern_type\":\"stix\",\"valid_from\":\"2019-03-05T00:00:00Z\",\"confidence\":80,\"labels\":[" + json(nasty)
						+ "],\"external_references\":[{\"source_name\":\"x\",\"url\":" + json("https://vendor.example/" + nasty) + "}]"));
			}
			String malware = String.format("malware--00000000-0000-4000-8000-%012x", n);
			objects.add(SampleKnowledge.object("malware", malware, "\"name\":" + json(nasty) + ",\"is_family\":true"));
			objects.add(SampleKnowledge.object("relationship", String.format("relationship--00000000-0000-4000-8000-%012x", n),
					"\"relationship_type\":\"indicates\",\"source_ref\":\"" + String.format("indicator--00000000-0000-4000-8000-%012x", n)
							+ "\",\"target_ref\":\"" + malware + "\""));
		}
		return new MemoryKnowledge("case\n}\"; evil: \u202e# */", objects);
	}

	private static String json(String text) {
		StringBuilder out = new StringBuilder("\"");
		for (char c : text.toCharArray()) {
			out.append(c < ' ' || c == '"' || c == '\\' || c > 126 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
		}
		return out.append('"').toString();
	}

	private static Exported export(String format, String... options) {
		Map<String, String> chosen = new java.util.HashMap<>();
		for (String option : options) {
			chosen.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
		}
		return Exported.of(format, chosen, knowledge());
	}

	private static void assertAll(String format, String pattern, String... options) {
		Exported exported = export(format, options);
		for (String line : exported.text().split("\n", -1)) {
			assertTrue(line.isEmpty() || line.startsWith("# ") || line.matches(pattern), () -> format + " has «" + line + "»");
		}
		assertTrue(exported.text().contains("fine.example") || List.of("ips", "urls", "hashes", "ipset", "nft").contains(format), format);
	}

	@ParameterizedTest
	@ValueSource(strings = { "suricata", "snort3" })
	void rulesAreRules(String format) {
		assertTrue(RuleGrammar.check(format.equals("suricata"), export(format).lines()).size() > 100);
		RuleGrammar.check(format.equals("suricata"), export(format, "subdomains=true", "url-hosts=true", "action=drop").lines());
	}

	@Test
	void listsAreLists() {
		String name = "[a-z0-9_-]+(\\.[a-z0-9_-]+)+";
		assertAll("hosts", "0\\.0\\.0\\.0 " + name, "url-hosts=true");
		assertAll("domains", "(\\*\\.)?" + name, "below=star", "subdomains=true");
		assertAll("urls", "(http|https|ftp)://[^\\s\\p{Cntrl}]+");
		assertAll("hashes", "[0-9a-f]{32,128}");
		assertAll("ips", "[0-9a-f.:/]+");
		assertAll("ipset", "(create akashi(4|6|4port|6port) hash:net(,port)? family inet6? hashsize 1024 maxelem \\d+ -exist|flush akashi\\w+|"
				+ "add akashi\\w+ [0-9a-f.:/,tcpud]+ -exist)");
		assertAll("nft", "(add|flush) (table|set|element) inet akashi[a-z0-9_ {};.,]*|\t?[0-9a-f.:/-]+( \\})?,?");
		assertAll("squid", "acl akashi_(domains dstdomain|addresses dst) [a-z0-9_.:/-]+|acl akashi_urls url_regex \\^[^\\s\\p{Cntrl}]+\\$|http_access deny akashi_\\w+",
				"deny=true");
		assertAll("rpz", "; .*|\\$TTL 300|@ IN (SOA|NS) .*|(\\*\\.)?[a-z0-9_.-]+ CNAME \\.", "url-hosts=true");
	}

	@Test
	void linesOfZeekHaveTheirColumns() {
		List<String> lines = List.of(export("zeek").text().split("\n"));
		assertEquals("#fields\tindicator\tindicator_type\tmeta.source\tmeta.desc\tmeta.url", lines.getFirst());
		for (String line : lines.subList(1, lines.size())) {
			String[] columns = line.split("\t", -1);
			assertEquals(5, columns.length, line);
			assertTrue(columns[1].matches("Intel::[A-Z_]+"), line);
			for (String column : columns) {
				assertFalse(column.isEmpty() || column.codePoints().anyMatch(c -> c < ' ' || c == 0x2028 || c == 0x202e), line);
			}
			assertFalse(line.startsWith("#"), line);
		}
	}

	@Test
	void everyDocumentOfSigmaIsARule() {
		String text = export("sigma").text();
		text.codePoints().forEach(c -> assertFalse(c == 0x2028 || c == 0x2029 || c == 0x85, () -> "U+" + Integer.toHexString(c)));
		assertFalse(text.contains(": yes\n") || text.contains(": 1e3\n") || text.contains(": null\n"), "readers of YAML 1.1 take it for no text");
		int rules = 0;
		for (Object document : new Load(LoadSettings.builder().build()).loadAllFromString(text.replace("🦊", "fox"))) {
			Map<?, ?> rule = (Map<?, ?>) document;
			assertEquals(List.of("title", "id", "status", "description"), rule.keySet().stream().limit(4).toList(), rule::toString);
			assertTrue(List.of("proxy", "dns", "firewall", "network_connection", "process_creation", "image_load", "file_event", "registry_set")
					.contains(((Map<?, ?>) rule.get("logsource")).get("category")), rule::toString);
			assertTrue(rule.keySet().stream().allMatch(key -> List.of("title", "id", "status", "description", "references", "date", "modified", "tags",
					"logsource", "detection", "falsepositives", "level").contains(key)), rule::toString);
			rules++;
		}
		assertEquals(text.lines().filter("---"::equals).count(), rules);
		assertTrue(rules > 200);
	}

	@Test
	void tablesKeepTheirColumns() {
		String all = "columns=type,value,name,description,labels,urls,indicates,pattern,id";
		String tsv = export("tsv", all).text();
		tsv.lines().forEach(line -> assertEquals(9, line.split("\t", -1).length, line));
		List<List<String>> rows = rows(export("csv", all).text());
		for (List<String> row : rows) {
			assertEquals(9, row.size(), row::toString);
			assertTrue(row.stream().noneMatch(cell -> cell.matches("(?s)[=+@\t\r\n-].*")), row::toString);
		}
		assertEquals(1 + NASTY.size() * 17, rows.size(), "a header, and each indicator has one value or none");
	}

	/** RFC 4180, strictly. */
	private static List<List<String>> rows(String csv) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int at = 0;
		while (at < csv.length()) {
			StringBuilder cell = new StringBuilder();
			if (csv.charAt(at) == '"') {
				at++;
				while (csv.charAt(at) != '"' || csv.charAt(at + 1) == '"') {
					cell.append(csv.charAt(at));
					at += csv.charAt(at) == '"' ? 2 : 1;
				}
				at++;
			} else {
				while (csv.charAt(at) != ',' && csv.charAt(at) != '\r') {
					assertTrue(csv.charAt(at) != '"' && csv.charAt(at) != '\n');
					cell.append(csv.charAt(at++));
				}
			}
			row.add(cell.toString());
			if (csv.charAt(at) == '\r') {
				assertEquals('\n', csv.charAt(++at));
				rows.add(row);
				row = new ArrayList<>();
			} else {
				assertEquals(',', csv.charAt(at));
			}
			at++;
		}
		return rows;
	}

	@Test
	void rulesOfYaraAreAsManyAsWereMade() throws IOException, InterruptedException {
		String text = export("yara", "network=true").text();
		assertFalse(text.contains("\nrule evil"), "a rule broke out");
		text.codePoints().forEach(c -> assertTrue(c == '\n' || c == '\t' || c >= ' ' && c != 127 && c != 0x2028 && c != 0x202e, () -> "U+" + Integer.toHexString(c)));
		Path yara = Path.of("/usr/bin/yarac");
		assumeTrue(Files.isExecutable(yara), "yarac is not installed: the rules are not compiled");
		Path rules = Files.writeString(folder.resolve("r.yar"), text);
		Process process = new ProcessBuilder(yara.toString(), "-w", rules.toString(), folder.resolve("r.out").toString()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		assertTrue(process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0, said);
	}
}
