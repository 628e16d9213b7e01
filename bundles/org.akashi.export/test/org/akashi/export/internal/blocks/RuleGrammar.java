package org.akashi.export.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict grammar of the rules that we write, by the public documentation of Suricata and of Snort 3: stricter than theirs, so
 * that what passes here passes there.
 */
final class RuleGrammar {

	private static final String ADDRESS = "(?:any|\\$HOME_NET|\\$EXTERNAL_NET|[0-9a-f.:]+(?:/\\d{1,3})?)";
	private static final Pattern HEADER = Pattern.compile("(alert|drop|reject) (tcp|udp|ip|dns|tls|http) " + ADDRESS + " (?:any|\\d{1,5}) (?:->|<>) "
			+ ADDRESS + " (?:any|\\d{1,5}) \\((.*)\\)");
	private static final Pattern OPTION = Pattern.compile(
			"\\s*([a-z_0-9.]+)(?::((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^;\"])*))?;");
	private static final Pattern CONTENT = Pattern.compile("\"(?:[A-Za-z0-9._/=&?%+~@ -]|\\|[0-9a-f]{2}(?: [0-9a-f]{2})*\\|)+\"(.*)");
	private static final Set<String> SURICATA = Set.of("msg", "flow", "dns.query", "tls.sni", "http.host", "http.uri", "http.uri.raw", "http.method",
			"http.user_agent", "ja3.hash", "ja3s.hash", "tls.cert_fingerprint", "tls.cert_serial", "tls.cert_subject", "tls.cert_issuer", "bsize",
			"content", "nocase", "startswith", "endswith", "dotprefix", "filesha256", "filesha1", "filemd5", "reference", "classtype", "sid", "rev",
			"metadata");
	private static final Set<String> SNORT = Set.of("msg", "flow", "http_header", "http_uri", "http_raw_uri", "http_method", "content", "bufferlen",
			"pcre", "service", "reference", "classtype", "sid", "rev", "metadata");
	private static final Set<String> BUFFERS = Set.of("dns.query", "tls.sni", "http.host", "http.uri", "http.uri.raw", "http.method",
			"http.user_agent", "ja3.hash", "ja3s.hash", "tls.cert_fingerprint", "tls.cert_serial", "tls.cert_subject", "tls.cert_issuer");

	private RuleGrammar() {
	}

	/** Checks all rules of a file; gives their numbers. */
	static List<Long> check(boolean suricata, List<String> rules) {
		List<Long> sids = new ArrayList<>();
		for (String rule : rules) {
			Matcher header = HEADER.matcher(rule);
			assertTrue(header.matches(), () -> "No rule: " + rule);
			sids.add(options(suricata, rule, header.group(3)));
		}
		assertEquals(sids.size(), new HashSet<>(sids).size(), "a number stands twice");
		return sids;
	}

	private static long options(boolean suricata, String rule, String options) {
		Matcher option = OPTION.matcher(options);
		List<String> names = new ArrayList<>();
		long sid = -1;
		int at = 0;
		while (at < options.length()) {
			assertTrue(option.region(at, options.length()).lookingAt(), "No option at «" + options.substring(at) + "» in " + rule);
			String name = option.group(1);
			String value = option.group(2);
			assertTrue((suricata ? SURICATA : SNORT).contains(name), name + " in " + rule);
			value(suricata, rule, name, value);
			sid = name.equals("sid") ? Long.parseLong(value) : sid;
			names.add(name);
			at = option.end();
		}
		for (String once : List.of("msg", "sid", "rev", "classtype")) {
			assertEquals(1, names.stream().filter(once::equals).count(), once + " in " + rule);
		}
		assertEquals("msg", names.getFirst());
		if (suricata) {
			assertBuffers(rule, names);
		}
		return sid;
	}

	private static void value(boolean suricata, String rule, String name, String value) {
		switch (name) {
			case "content" -> {
				Matcher content = CONTENT.matcher(value);
				assertTrue(content.matches(), value + " in " + rule);
				assertTrue(content.group(1).matches(suricata ? "" : "(,nocase)?(,offset \\d+)?(,depth \\d+)?|,depth \\d+"), value + " in " + rule);
			}
			case "msg" -> assertFalse(value.substring(1, value.length() - 1).matches(".*[\";\\\\|\\p{Cntrl}].*"), value);
			case "sid", "rev", "bsize", "bufferlen" -> assertTrue(value.matches("\\d{1,10}"), value + " in " + rule);
			case "reference" -> assertTrue(value.matches("url,[A-Za-z0-9._/=&?%+~@:-]+"), value + " in " + rule);
			case "metadata" -> assertTrue(value.matches("[a-z_]+ [A-Za-z0-9._+-]+(, [a-z_]+ [A-Za-z0-9._+-]+)*"), value + " in " + rule);
			case "nocase", "endswith", "startswith", "dotprefix" -> assertTrue(value == null, rule);
			default -> assertTrue(value == null || value.length() < 400, rule);
		}
	}

	/** A buffer must be followed by what is looked for in it; host names in HTTP are lower case and take no nocase. */
	private static void assertBuffers(String rule, List<String> names) {
		for (int i = 0; i < names.size(); i++) {
			if (BUFFERS.contains(names.get(i))) {
				String next = names.get(i + 1);
				assertTrue(next.equals("bsize") || next.equals("content") || next.equals("dotprefix"), rule);
			}
		}
		int host = names.indexOf("http.host");
		if (host >= 0) {
			Matcher content = Pattern.compile("http\\.host;.*?content:\"([^\"]*)\";( nocase;)?").matcher(rule);
			assertTrue(content.find() && content.group(1).equals(content.group(1).toLowerCase(java.util.Locale.ROOT)) && content.group(2) == null, rule);
		}
	}
}
