package org.akashi.indicator.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.stix.pattern.Patterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StixLanguageTest {

	private final StixLanguage language = new StixLanguage();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"[file:name = evil.exe]|[file:name = 'evil.exe']",
			"[ipv4-addr:value = 198.51.100.7]|[ipv4-addr:value = '198.51.100.7']",
			"[file:name = \"evil.exe\"]|[file:name = 'evil.exe']",
			"[file:name = “evil.exe”]|[file:name = 'evil.exe']",
			"[file:name = 'evil.exe]|[file:name = 'evil.exe']",
			"[file:name = 'evil.exe'|[file:name = 'evil.exe']",
			"[file:name = 'C:\\Windows\\x.exe']|[file:name = 'C:\\\\Windows\\\\x.exe']",
			"[directory:path = 'C:\\Temp\\']|[directory:path = 'C:\\\\Temp\\\\']",
			"[file:hashes.SHA-256 = '" + H64 + "']|[file:hashes.'SHA-256' = '" + H64 + "']",
			"[file:hashes.MD5 = '" + H64 + "']|[file:hashes.'SHA-256' = '" + H64 + "']",
			"[file:size = 1 and file:name = 'x']|[file:size = 1 AND file:name = 'x']",
			"[file:size = 1 && file:name = 'x']|[file:size = 1  AND  file:name = 'x']",
			"file:size = 1|[file:size = 1]",
			"([file:size = 1]|([file:size = 1])",
			"[file:size = 1]]|[file:size = 1]",
			"[network-traffic:is_active = TRUE]|[network-traffic:is_active = true]",
			"[file:size = 1] WITHIN 5|[file:size = 1] WITHIN 5 SECONDS",
			"[file:size = 1] REPEATS 5|[file:size = 1] REPEATS 5 TIMES",
			"[file:size = 1] START '2026-01-01T00:00:00Z' STOP '2026-02-01T00:00:00Z'|[file:size = 1] START t'2026-01-01T00:00:00Z' STOP t'2026-02-01T00:00:00Z'" })
	void aWrongPatternHasAFixThatMakesItRight(String wrong, String right) {
		List<TextFinding> findings = language.check(wrong);
		List<String> offered = findings.stream().flatMap(finding -> finding.fixes().stream()).map(fix -> TextEdit.apply(wrong, fix.edits())).toList();
		assertTrue(offered.contains(right), wrong + ": " + findings);
		assertTrue(Patterns.check(right).isEmpty());
	}

	private static final String H64 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"[ipv4-adr:value = 'x']|[ipv4-addr:value = 'x']",
			"[file:hashes.SHA256 = '" + H64 + "']|[file:hashes.'SHA-256' = '" + H64 + "']",
			"[file:nam = 'x']|[file:name = 'x']",
			"[network-traffic:dst_ref.valu = 'x']|[network-traffic:dst_ref.value = 'x']",
			"[network-traffic:dst_port = '443']|[network-traffic:dst_port = 443]",
			"[file:name = 5]|[file:name = '5']",
			"[network-traffic:is_active = 'true']|[network-traffic:is_active = true]",
			"[file:ctime = '2026-01-01T00:00:00Z']|[file:ctime = t'2026-01-01T00:00:00Z']",
			"[network-traffic:protocols = 'tcp']|[network-traffic:protocols[*] = 'tcp']",
			"[file:name[*] = 'x']|[file:name = 'x']",
			"[file:extensions.'windows-pebinary-ext'.pe_type = 'exee']|[file:extensions.'windows-pebinary-ext'.pe_type = 'exe']",
			"[file:extensions.'windows-pebinary-ext'.sections.name = 'x']|[file:extensions.'windows-pebinary-ext'.sections[*].name = 'x']" })
	void aPathOrConstantThatNothingHasIsNamedWithTheNearest(String wrong, String right) {
		List<TextFinding> findings = language.check(wrong);
		assertFalse(findings.isEmpty(), wrong);
		assertTrue(findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR), findings.toString());
		List<String> offered = findings.stream().flatMap(finding -> finding.fixes().stream()).map(fix -> TextEdit.apply(wrong, fix.edits())).toList();
		assertTrue(offered.contains(right), wrong + ": " + findings + " " + offered);
		assertTrue(language.check(right).isEmpty(), () -> right + ": " + language.check(right));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[file:hashes.'SHA-256' = '" + H64 + "']", "[network-traffic:dst_ref.value ISSUBSET '198.51.100.0/24']",
			"[process:image_ref.parent_directory_ref.path = 'C:\\\\x']", "[file:x_acme_score > 5]", "[x-acme-thing:colour = 'red']",
			"[email-message:to_refs[*].value = 'a@example.com']", "[x509-certificate:hashes.'SHA-1' = '0123456789abcdef0123456789abcdef01234567']",
			"[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'x']", "[windows-registry-key:values[0].data_type = 'REG_SZ']",
			"[user-account:extensions.'unix-account-ext'.gid = 0]", "[file:extensions.'extension-definition--04b1a1a9-8d0f-4b6f-bd5b-7f9b2f5d3c11'.x = 1]" })
	void aRightPatternHasNoFindings(String pattern) {
		assertEquals(List.of(), language.check(pattern));
	}

	@Test
	void findingsHaveLineAndColumnInCharactersOfPeople() {
		TextFinding finding = language.check("[file:name = '😀'\n AND file:size = x]").getFirst();
		assertEquals(2, finding.line());
		assertEquals(18, finding.column());
		assertEquals('x', "[file:name = '😀'\n AND file:size = x]".charAt(finding.start()));
	}

	@Test
	void anEmptyPatternIsAnErrorAtItsStart() {
		assertEquals("The pattern is empty", language.check("").getFirst().message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "[file:size=1 AND(file:name ==   'x' OR file:name<>'y')]", "([a:b = 1] AND [c:d = 2]) WITHIN 5 SECONDS FOLLOWEDBY [e:f IN (1,2, 3)] REPEATS 2 TIMES",
			"[email-message:to_refs[*].value = 'a' AND NOT EXISTS file:hashes.'SHA-1']", "[network-traffic:dst_ref.value NOT ISSUBSET '10.0.0.0/8' AND network-traffic:dst_port > 1024 AND network-traffic:protocols[0] = 'tcp'] START t'2026-01-01T00:00:00Z' STOP t'2026-02-01T00:00:00Z'",
			"[file:name = 'x'] // the dropper\nAND /* or */ [file:name = 'y, AND [z']" })
	void formattingKeepsTheMeaningAndIsItsOwnResult(String pattern) {
		String formatted = language.format(pattern).orElseThrow();
		assertEquals(Patterns.parse(pattern), Patterns.parse(formatted), formatted);
		assertEquals(formatted, language.format(formatted).orElseThrow());
		assertEquals(comments(pattern), comments(formatted));
	}

	private static List<String> comments(String text) {
		return PatternTokens.of(text).stream().filter(token -> token.kind() == TextToken.Kind.COMMENT).map(token -> token.of(text)).toList();
	}

	@Test
	void aLongPatternHasEachComparisonOnALine() {
		String formatted = language.format("[file:hashes.'SHA-256' = '" + H64 + "' AND file:size = 1] FOLLOWEDBY [domain-name:value = 'c2.example.com']").orElseThrow();
		assertEquals("[\n\tfile:hashes.'SHA-256' = '" + H64 + "'\n\tAND file:size = 1\n]\nFOLLOWEDBY [\n\tdomain-name:value = 'c2.example.com'\n]", formatted);
	}

	@Test
	void whatIsNoPatternIsNotFormatted() {
		assertTrue(language.format("[file:name = ").isEmpty());
	}

	@Test
	void theOutlineNamesObservationsComparisonsAndQualifiers() {
		List<OutlineNode> outline = language.outline("([file:name = 'x' AND file:size > 1] OR [url:value = 'u']) WITHIN 5 SECONDS");
		assertEquals(List.of("group", "qualifier"), outline.stream().map(OutlineNode::kind).toList());
		OutlineNode first = outline.getFirst().children().getFirst();
		assertEquals(List.of("file:name = 'x'", "AND", "file:size > 1"), first.children().stream().map(OutlineNode::label).toList());
		assertEquals("WITHIN 5 SECONDS", outline.get(1).label());
	}

	@Test
	void theOutlineOfABrokenPatternShowsWhatIsThere() {
		assertEquals("file:name = 'x", language.outline("[file:name = 'x").getFirst().children().getFirst().label());
		assertEquals(2, language.outline("] [a:b = 1]").size() + language.outline("[").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "[file:name = 'x']", "[a-b:c.'d-e'[*].f NOT IN (1, 2.5, t'2026-01-01T00:00:00Z', h'00', b'AA==')]", "[file:name = 'it\\'s']",
			"([a:b=1])AND[c:d!=.5]", "[a:'AND' = true]" })
	void tokensCoverAllButWhiteSpaceAndNoneIsWrong(String pattern) {
		int at = 0;
		for (TextToken token : language.tokens(pattern)) {
			assertTrue(pattern.substring(at, token.start()).isBlank(), pattern.substring(at, token.start()));
			assertTrue(token.kind() != TextToken.Kind.WRONG, token.of(pattern));
			at = token.end();
		}
		assertEquals(pattern.length(), at);
	}

	@Test
	void anyCutOfAPatternCanBeTokenizedCheckedOutlinedAndCompleted() {
		String pattern = "([file:hashes.'SHA-256' = 'ab\\'c' AND email-message:to_refs[*].value NOT LIKE '%x'] REPEATS 5 TIMES) FOLLOWEDBY [a:b IN (t'x', h'0', 1)] /* c */ START t'";
		for (int end = 0; end <= pattern.length(); end++) {
			String cut = pattern.substring(0, end);
			language.tokens(cut);
			assertTrue(language.check(cut).stream().allMatch(f -> f.start() <= f.end() && f.end() <= cut.length()));
			language.outline(cut);
			language.complete(cut, end);
			language.complete(pattern, end).forEach(completion -> completion.apply(pattern));
		}
	}
}
