package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.pattern.Completion;
import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.OutlineNode;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextToken;
import org.akashi.indicator.pattern.TextToken.Kind;

/** Rules of Suricata or Snort. */
final class NetworkRuleLanguage implements IndicatorLanguage {

	private static final List<String> OPTIONS = List.of("msg:\"\";", "sid:1000001;", "rev:1;", "classtype:trojan-activity;", "reference:url,;", "metadata: ;",
			"flow:established,to_server;", "content:\"\";", "pcre:\"//\";", "nocase;", "depth:;", "offset:;", "distance:0;", "within:;", "fast_pattern;",
			"threshold:type limit, track by_src, count 1, seconds 60;", "flowbits:set,;", "priority:1;", "dsize:>0;", "isdataat:;", "byte_test:;", "byte_jump:;",
			"bufferlen:;");
	private static final List<String> OF_SURICATA = List.of("dns.query;", "http.host;", "http.uri;", "http.method;", "http.user_agent;", "http.header;",
			"http.request_body;", "http.response_body;", "tls.sni;", "tls.cert_subject;", "tls.cert_fingerprint;", "ja3.hash;", "ja4.hash;", "file.name;", "file.data;", "filemd5:;",
			"filesha1:;", "filesha256:;", "target:src_ip;", "startswith;", "endswith;", "bsize:;", "dotprefix;", "xbits:set,;", "app-layer-protocol:http;");
	private static final List<String> OF_SNORT = List.of("http_uri;", "http_header;", "http_client_body;", "http_method;", "http_raw_uri;", "file_data;",
			"service:http;", "rem:\"\";", "gid:1;", "soid:;", "ssl_state:client_hello;", "detection_filter:track by_src, count 5, seconds 60;");

	private final String id;
	private final String label;

	NetworkRuleLanguage(String id, String label) {
		this.id = id;
		this.label = label;
	}

	private NetworkRuleScan scan(String text) {
		return new NetworkRuleScan(text, id.equals("suricata"));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public List<TextToken> tokens(String text) {
		return scan(text).tokens;
	}

	@Override
	public List<TextFinding> check(String text) {
		List<TextFinding> findings = new ArrayList<>(scan(text).findings);
		findings.sort(Comparator.comparingInt(TextFinding::start));
		return findings;
	}

	@Override
	public List<OutlineNode> outline(String text) {
		return scan(text).rules().stream().map(rule -> new OutlineNode(
				rule.message().isEmpty() ? rule.sid().isEmpty() ? "rule" : "sid " + rule.sid() : rule.message(), "rule", rule.start(), rule.end(),
				rule.places().stream().map(place -> OutlineNode.leaf(place.of(text), "entry", place.start(), place.end())).toList())).toList();
	}

	@Override
	public List<Completion> complete(String text, int offset) {
		int start = offset;
		while (start > 0 && (RuleScan.letter(text.charAt(start - 1)) || RuleScan.digit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
			start--;
		}
		String prefix = text.substring(start, offset);
		int from = start;
		List<Completion> completions = new ArrayList<>();
		int line = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
		if (text.substring(Math.min(line, from), from).isBlank()) {
			String template = "alert http $HOME_NET any -> $EXTERNAL_NET any (msg:\"\"; sid:1000001; rev:1;)";
			completions.add(new Completion("alert …", "rule", Kind.TYPE, from, offset, template, template.indexOf("\"\"") + 1));
			return completions;
		}
		List<String> options = new ArrayList<>(OPTIONS);
		options.addAll(id.equals("suricata") ? OF_SURICATA : OF_SNORT);
		options.stream().filter(option -> option.startsWith(prefix)).forEach(option -> {
			int caret = option.contains("\"\"") ? option.indexOf("\"\"") + 1 : option.contains(":;") ? option.length() - 1 : option.length();
			completions.add(new Completion(option, "option", Kind.PROPERTY, from, offset, option, caret));
		});
		return completions;
	}

	@Override
	public Optional<String> format(String text) {
		return Optional.empty();
	}
}
