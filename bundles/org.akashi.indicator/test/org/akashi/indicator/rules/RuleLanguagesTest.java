package org.akashi.indicator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.TextEdit;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.akashi.indicator.pattern.TextToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLanguagesTest {

	private static final String YARA = """
			import "pe"

			/* comment with rule { */
			private rule small : tag { condition: filesize < 10KB }
			rule dropper
			{
				meta:
					description = "Drops \\"it\\""
					score = -5
				strings:
					$a = "evil" wide nocase
					$b = { 4D 5A ?? [2-4] (01 | 02) ~00 }
					$c = /ev[i1]l\\/x/is
					$_unused = "x"
				condition:
					small and pe.is_pe and (any of ($a, $b) or #c > 3 and $c at 0)
			}
			""";
	private static final String SIGMA = """
			title: Suspicious rundll32
			id: 0f2a6b1e-54a1-4b0e-9f7c-0d5d1d7a1b2c
			status: test
			description: Finds it.
			date: 2026-01-31
			tags:
			    - attack.execution
			    - attack.t1218.011
			logsource:
			    category: process_creation
			    product: windows
			detection:
			    selection_img:
			        - Image|endswith: '\\rundll32.exe'
			        - OriginalFileName: 'RUNDLL32.EXE'
			    selection_cli:
			        CommandLine|contains|all:
			            - 'evil'
			            - '.dll'
			    filter:
			        User: null
			    condition: all of selection_* and not (filter)
			falsepositives:
			    - Unknown
			level: high
			""";
	private static final String SURICATA = """
			# Two rules
			alert dns $HOME_NET any -> any 53 (msg:"C2 domain"; dns.query; content:"c2.example.com"; nocase; endswith; \\
			    reference:url,example.com/a; sid:1000001; rev:2;)
			alert tcp any any -> [198.51.100.7,203.0.113.0/24] [80,443,1024:] (msg:"C2 \\"x\\""; content:"a|0d 0a|b\\;"; pcre:"/x;y/i"; sid:1000002;)
			""";

	private static List<TextFinding> check(String language, String text) {
		return IndicatorLanguages.of(language).check(text);
	}

	@Test
	void rightRulesHaveNoFindings() {
		assertEquals(List.of(), check("yara", YARA));
		assertEquals(List.of(), check("sigma", SIGMA));
		assertEquals(List.of(), check("suricata", SURICATA));
		assertEquals(List.of(), check("snort", "alert http ( msg:\"x\"; http_uri; content:\"/a\"; sid:1; )"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', quoteCharacter = '`', value = {
			"rule a { strings: $a = \"x condition: $a }§1:24§A text is not closed",
			"rule a { strings: $a = \"x\" }§1:6§A rule needs a condition",
			"rule a { strings: $a = \"x\" condition: $b }§1:39§There is no string «$b»",
			"rule a { strings: $a = \"x\" condition: true }§1:19§The condition doesn't use the string «$a»",
			"rule a { strings: $a = \"x\" $a = \"y\" condition: $a }§1:28§The string «$a» stands twice",
			"rule a { condition: pe.is_pe }§1:21§The module «pe» is not imported",
			"rule a { condition: (true }§1:22§A parenthesis is not closed",
			"rule a { condition: true§1:6§The rule is not closed",
			"rule all { condition: true }§1:6§«all» is a word of YARA and no name of a rule",
			"rule a { condition: true } rule a { condition: false }§1:33§A rule of the name «a» stands before",
			"rule a { strings: $a = { 4 } condition: $a }§1:24§Bytes are pairs of hexadecimal digits, ??, jumps like [2-4] and alternatives like (01 | 02)",
			"rule a { strings: $a = /x condition: $a }§1:24§The regular expression is not closed",
			"hello§1:1§Here stands a rule, an import or nothing",
			"include \"/etc/passwd\" rule a { condition: true }§1:1§Other files are not read: the rule is checked without them" })
	void yaraErrorsHaveTheirPlace(String text, String place, String message) {
		assertFinding("yara", text, place, message);
	}

	private static void assertFinding(String language, String text, String place, String message) {
		assertTrue(check(language, text).stream().anyMatch(f -> (f.line() + ":" + f.column()).equals(place) && f.message().equals(message)),
				() -> text + " → " + check(language, text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', quoteCharacter = '`', value = {
			"alert tcp any any -> any any (msg:\"x\";)§1:1§A rule needs a number of its own: sid",
			"alert tcp any any -> any any (msg:\"x\"; sid:1; sid:x;)§1:47§sid is a whole number from 1 on",
			"alrt tcp any any -> any any (msg:\"x\"; sid:1;)§1:1§«alrt» is no action",
			"alert tcp any any <- any any (msg:\"x\"; sid:1;)§1:19§A direction is -> or <>",
			"alert tcp any -> any any (msg:\"x\"; sid:1;)§1:1§A rule starts with action, protocol, source, port, direction, destination, port: alert tcp any any -> any 443",
			"alert tcp any any -> any 80-90 (msg:\"x\"; sid:1;)§1:26§A port is a number, a range like 1024:, a list in brackets, a variable or any",
			"alert tcp any any -> any any (msg:\"x\"; content:\"a|0|\"; sid:1;)§1:50§Between bars stand pairs of hexadecimal digits: |0d 0a|",
			"alert tcp any any -> any any (msg:\"x\"; content:\"a;b\"; sid:1;)§1:50§A semicolon in a content is escaped: \\;",
			"alert tcp any any -> any any (msg:\"x; sid:1;)§1:35§A text is not closed",
			"alert tcp any any -> any any (msg:\"x\"; sid:1§1:30§The options are not closed",
			"alert tcp any any -> any any (msg:\"x\"; sid:1)§1:40§The option «sid» is not ended by a semicolon",
			"alert tcp any any -> any any§1:1§A rule has its options in parentheses: (msg:\"…\"; sid:1;)" })
	void networkErrorsHaveTheirPlace(String line, String place, String message) {
		assertFinding("suricata", line, place, message);
	}

	@Test
	void aSidStandsOnceInAFile() {
		assertFinding("suricata", SURICATA.replace("1000002", "1000001"), "4:122", "The sid 1000001 stands twice");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', quoteCharacter = '`', value = {
			"title: Suspicious rundll32\\n§§A rule needs title", "status: test§status: testing§status is one of stable, test, experimental, deprecated, unsupported",
			"level: high§level: severe§level is one of informational, low, medium, high, critical", "date: 2026-01-31§date: 2026/01/31§date looks like 2026-01-31",
			"attack.execution§Execution§A tag has a name space, a dot and lower-case letters: attack.t1059", "0f2a6b1e-§0f2a§id is a UUID",
			"and not (filter)§and not (filtr)§The detection has no «filtr»", "and not (filter)§and and filter§«and» can't stand at this place of the condition",
			"and not (filter)§and not (filter§A parenthesis of the condition is not closed", "|endswith:§|endwith:§«endwith» is no modifier",
			"    category: process_creation\\n    product: windows§    definition: x§logsource needs category, product or service",
			"level: high§levl: high§«levl» is no key of the specification", "falsepositives:\\n    - Unknown§falsepositives: Unknown§falsepositives is a list",
			"    condition: all of selection_* and not (filter)\\n§§detection needs condition" })
	void sigmaErrorsAreNamed(String from, String to, String message) {
		String changed = SIGMA.replace(from.replace("\\n", "\n"), to == null ? "" : to.replace("\\n", "\n"));
		assertFalse(changed.equals(SIGMA), from);
		assertTrue(check("sigma", changed).stream().anyMatch(f -> f.message().equals(message)), () -> check("sigma", changed).toString());
	}

	@Test
	void whatIsNoYamlHasItsLine() {
		TextFinding finding = check("sigma", "title: x\ndetection: [\n").getFirst();
		assertEquals(Severity.ERROR, finding.severity());
		assertTrue(finding.message().startsWith("No YAML: "), finding.message());
		assertTrue(finding.line() >= 2, finding.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "sid:1000001; ", "level: high", "    condition: all of selection_* and not (filter)\n" })
	void fixesRemoveTheirError(String removed) {
		String language = removed.startsWith("sid") ? "suricata" : "sigma";
		String text = (language.equals("sigma") ? SIGMA : SURICATA).replace(removed, removed.equals("level: high") ? "level: hihg" : "");
		TextFinding finding = check(language, text).getFirst();
		String fixed = TextEdit.apply(text, finding.fixes().getFirst().edits());
		assertEquals(List.of(), check(language, fixed), fixed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "yara", "sigma", "suricata", "snort" })
	void anyCutOfARuleCanBeColouredCheckedAndCompleted(String id) {
		IndicatorLanguage language = IndicatorLanguages.of(id);
		String text = id.equals("yara") ? YARA : id.equals("sigma") ? SIGMA : SURICATA;
		for (int end = 0; end <= text.length(); end++) {
			String cut = text.substring(0, end);
			int last = 0;
			for (TextToken token : language.tokens(cut)) {
				assertTrue(token.start() >= last && token.end() > token.start() && token.end() <= cut.length(), () -> token + " " + cut);
				last = token.end();
			}
			language.check(cut);
			language.outline(cut);
			language.complete(text, end).forEach(completion -> completion.apply(text));
		}
	}

	@Test
	void hostileTextsEnd() {
		String bomb = "a: &a [x,x]\n" + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n".repeat(3);
		assertFalse(check("sigma", bomb).isEmpty());
		assertFalse(check("sigma", "[".repeat(50_000)).isEmpty());
		assertFalse(check("yara", "rule a { strings: $a = {" + "(".repeat(50_000)).isEmpty());
		assertFalse(check("suricata", "alert tcp " + "[".repeat(50_000)).isEmpty());
		assertFalse(check("yara", "/*".repeat(50_000)).isEmpty());
	}

	@Test
	void anUnknownLanguageHasNoFindings() {
		assertEquals(List.of(), check("x-acme", "anything"));
		assertEquals("x-acme", IndicatorLanguages.of("x-acme").label());
	}

	@Test
	void aFileOfRulesIsTakenApartAsWritten() {
		List<RuleFile.Rule> yara = RuleFile.rules("yara", YARA + "\nrule other { condition: true }\n");
		assertEquals(List.of("dropper", "other"), yara.stream().map(RuleFile.Rule::name).toList());
		assertTrue(yara.getFirst().text().startsWith("import \"pe\"\nprivate rule small"), yara.getFirst().text());
		assertEquals(List.of(), check("yara", yara.getFirst().text()));
		assertEquals("rule other { condition: true }\n", yara.get(1).text());
		List<RuleFile.Rule> network = RuleFile.rules("suricata", SURICATA);
		assertEquals(List.of("C2 domain", "C2 \"x\""), network.stream().map(RuleFile.Rule::name).toList());
		assertEquals(SURICATA.substring(SURICATA.indexOf("alert dns"), SURICATA.indexOf("alert tcp") - 1), network.getFirst().text());
		List<RuleFile.Rule> sigma = RuleFile.rules("sigma", SIGMA + "---\n" + SIGMA.replace("rundll32\n", "regsvr32\n"));
		assertEquals(List.of("Suspicious rundll32", "Suspicious regsvr32"), sigma.stream().map(RuleFile.Rule::name).toList());
		assertEquals(SIGMA, sigma.getFirst().text());
	}

	@Test
	void aFileOfOneRuleStaysWhole() {
		String one = "// about\nrule a { condition: true }\n// end\n";
		assertEquals(one, RuleFile.rules("yara", one).getFirst().text());
		assertEquals("# about\n" + SIGMA, RuleFile.rules("sigma", "# about\n" + SIGMA).getFirst().text());
	}

	@Test
	void theLanguageOfAFileIsToldByItsName() {
		assertEquals("yara", RuleFile.language("a.YAR", "").orElseThrow());
		assertEquals("sigma", RuleFile.language("a.yml", "").orElseThrow());
		assertEquals("suricata", RuleFile.language("local.rules", SURICATA).orElseThrow());
		assertEquals("snort", RuleFile.language("local.rules", "alert http ( msg:\"x\"; content:\"/a\"; sid:1; )").orElseThrow());
		assertTrue(RuleFile.language("a.txt", "").isEmpty());
	}

	@Test
	void savedRulesAreAFileAgain() {
		List<String> yara = RuleFile.rules("yara", YARA + "rule second { condition: small }\n").stream().map(RuleFile.Rule::text).toList();
		assertEquals(List.of(), check("yara", RuleFile.joined("yara", yara)));
		List<String> network = RuleFile.rules("suricata", SURICATA).stream().map(RuleFile.Rule::text).toList();
		assertEquals(SURICATA.substring(SURICATA.indexOf("alert dns")).stripTrailing(), RuleFile.joined("suricata", network));
		assertEquals(SIGMA, RuleFile.joined("sigma", List.of(SIGMA)));
		assertEquals(2, RuleFile.rules("sigma", RuleFile.joined("sigma", List.of(SIGMA, SIGMA))).size());
	}
}
