package org.example.yara;

import static org.example.yara.Cases.indicates;
import static org.example.yara.Cases.indicator;
import static org.example.yara.Cases.malware;
import static org.example.yara.Cases.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.MemoryKnowledge;
import org.akashi.model.Indicator;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YaraExporterTest {

	private static final Path COMPILER = Path.of("/usr/bin/yara");

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private LossReport report;

	@Test
	void writesHashesAsConditionsAndTheRestAsStrings() throws IOException {
		Indicator hash = quoted(indicator(1, Cases.PATTERNS.get(0)), "the hash d41d…", 3);
		hash.setConfidence(85);
		Indicator domain = indicator(2, Cases.PATTERNS.get(4));
		domain.setConfidence(60);
		String rules = export(Map.of(), hash, domain, malware(3, "Tin Kettle"), indicates(4, hash.getId(), id(3)),
				indicates(5, domain.getId(), id(3)));
		assertEquals("""
				// YARA rules of the case "Paper Lantern".
				import "hash"

				rule Akashi_Tin_Kettle
				{
					meta:
						description = "Tin Kettle"
						author = "Akashi"
						report = "A report"
						quote = "the hash d41d…"
						confidence = 60
					strings:
						$domain_1 = "kettle.example.com" ascii wide fullword nocase // valid from 2019-03-05T00:00:00Z
					condition:
						hash.md5(0, filesize) == "d41d8cd98f00b204e9800998ecf8427e" // A report, page 3; valid from 2019-03-05T00:00:00Z
						or any of them
				}
				""", rules);
		assertEquals(2, report.written());
	}

	@Test
	void everyTypeOfValueCompilesAndIsFound() throws Exception {
		List<StixObject> objects = new ArrayList<>();
		Cases.PATTERNS.forEach(pattern -> objects.add(quoted(indicator(objects.size(), pattern), "a \"quote\" \\ 引用\n", 1)));
		Path rules = write(export(Map.of("group", "indicator"), objects.toArray(StixObject[]::new)));
		Path target = folder.resolve("target");
		Files.write(target, "x kettle.example.com x 203.0.113.7 x http://kettle.example.com/a.php?q=\"1\" x jobs@example.org 求人票.docx "
				.concat("C:\\Users\\Public\\k.dll software\\kettle x Global\\kettle ").getBytes(StandardCharsets.UTF_8));
		Files.write(target, "Kettle/1.0 (teapot) kettle.exe ".getBytes(StandardCharsets.UTF_16LE),
				java.nio.file.StandardOpenOption.APPEND);
		List<String> found = compiler(rules, target);
		assertEquals(10, found.size(), () -> String.join("\n", found));
	}

	@Test
	void hashesMatchTheWholeFile() throws Exception {
		Path rules = write(export(Map.of(), indicator(1, Cases.PATTERNS.get(0)), indicator(2, Cases.PATTERNS.get(2))));
		assertEquals(0, compiler(rules, Files.writeString(folder.resolve("other"), "not empty")).size());
		String abc = export(Map.of(), indicator(1, "[file:hashes.MD5 = '900150983CD24FB0D6963F7D28E17F72']"));
		assertEquals(1, compiler(write(abc), Files.writeString(folder.resolve("abc"), "abc")).size());
	}

	@ParameterizedTest
	@CsvSource({ "malware,2", "report,2", "indicator,3" })
	void groupsAsAsked(String group, int rules) throws IOException {
		Indicator one = quoted(indicator(1, Cases.PATTERNS.get(4)), "q", 1);
		Indicator two = indicator(2, Cases.PATTERNS.get(8));
		Indicator three = quoted(indicator(3, Cases.PATTERNS.get(5)), "q", 1);
		String text = export(Map.of("group", group), one, two, three, malware(4, "Tin Kettle"),
				indicates(5, one.getId(), id(4)), indicates(6, two.getId(), id(4)));
		assertEquals(rules, text.split("\nrule ").length - 1, text);
	}

	@Test
	void ruleNamesTakeThePrefix() throws IOException {
		assertTrue(export(Map.of("prefix", "ACME-2"), indicator(1, Cases.PATTERNS.get(4))).contains("rule ACME_2Indicators\n"));
	}

	@Test
	void malwareGivesTheNameBeforeTheGroupBehindIt() throws IOException {
		Indicator indicator = indicator(1, Cases.PATTERNS.get(4));
		String text = export(Map.of(), indicator, malware(4, "Tin Kettle"), indicates(5, indicator.getId(), "campaign--0"),
				indicates(6, indicator.getId(), id(4)), indicates(7, indicator.getId(), "tool--0"));
		assertTrue(text.contains("rule Akashi_Tin_Kettle"), text);
	}

	@Test
	void theMinimumOfStringsIsKeptWithinTheirNumber() throws IOException {
		Indicator one = indicator(1, Cases.PATTERNS.get(4));
		Indicator two = indicator(2, Cases.PATTERNS.get(8));
		assertTrue(export(Map.of("minimum", "2"), one, two).contains("\t\t2 of them\n"));
		out.reset();
		assertTrue(export(Map.of("minimum", "9"), one, two).contains("\t\t2 of them\n"));
		out.reset();
		assertTrue(export(Map.of("minimum", "9"), one).contains("\t\tany of them\n"));
	}

	@Test
	void valuesThatAreThereTwiceAreWrittenOnce() throws IOException {
		String text = export(Map.of(), indicator(1, Cases.PATTERNS.get(4)), indicator(2, Cases.PATTERNS.get(4)));
		assertEquals(text.indexOf("kettle.example.com"), text.lastIndexOf("kettle.example.com"));
		assertEquals(2, report.written());
	}

	@ParameterizedTest
	@ValueSource(strings = { "[ipv4-addr:value ISSUBSET '198.51.100.0/24']", "[autonomous-system:number = 64496]",
			"[file:hashes.SSDEEP = '3:AXGBicFlgVNhBGcL6wCrFQEv:AXGHsNhxLsr2C']", "[file:name = 'a.c']", "[file:size = 3]" })
	void whatYaraCantSayIsLostWithItsReason(String pattern) throws IOException {
		export(Map.of(), indicator(1, pattern));
		assertEquals(0, report.written());
		assertEquals(1, report.losses().size());
		assertEquals("", report.losses().getFirst().property());
		assertTrue(report.losses().getFirst().reason().endsWith("."), report.losses().getFirst().reason());
	}

	@Test
	void aPatternThatCombinesValuesLosesHow() throws IOException {
		export(Map.of(), indicator(1, "[domain-name:value = 'kettle.example.com'] AND [file:name = 'kettle.exe']"));
		assertEquals(1, report.written());
		assertEquals(List.of("pattern"), report.losses().stream().map(LossReport.Loss::property).toList());
		export(Map.of(), indicator(1, "[domain-name:value = 'this AND that'] OR [file:name = 'kettle.exe']"));
		assertTrue(report.lossless());
	}

	@Test
	void aPartOfAPatternThatYaraCantSayIsNamed() throws IOException {
		export(Map.of(), indicator(1, "[domain-name:value = 'kettle.example.com'] OR [autonomous-system:number = 64496]"));
		assertEquals(1, report.written());
		assertTrue(report.losses().getFirst().reason().startsWith("AS64496: "));
	}

	@Test
	void revokedOnesAndOtherObjectsAreLeftOut() throws IOException {
		Indicator revoked = indicator(1, Cases.PATTERNS.get(4));
		revoked.setRevoked(true);
		String text = export(Map.of(), revoked, malware(2, "Nobody's"));
		assertEquals("// YARA rules of the case \"Paper Lantern\".\n", text);
		assertEquals(2, report.losses().size());
	}

	@Test
	void yaraRulesAreTakenOverOnce() throws Exception {
		Indicator rule = indicator(1, "rule Mine { condition: true }");
		rule.setPatternType("yara");
		Indicator same = indicator(2, "rule Mine { condition: false }");
		same.setPatternType("yara");
		Indicator none = indicator(3, "not a rule");
		none.setPatternType("yara");
		Indicator sigma = indicator(4, "title: x");
		sigma.setPatternType("sigma");
		String text = export(Map.of(), rule, same, none, sigma);
		assertEquals(1, report.written());
		assertEquals(3, report.losses().size());
		assertEquals(1, compiler(write(text), Files.writeString(folder.resolve("t"), "t")).size());
	}

	@Test
	void hostileNamesCantEndStringsOrComments() throws Exception {
		Indicator indicator = quoted(indicator(1, "[domain-name:value = 'a\" or true // .example']"), "\" }\nrule X { condition: true }", 1);
		String text = export(Map.of(), indicator, malware(2, "\"\\\n}\nrule Evil { condition: true } //"),
				indicates(3, indicator.getId(), id(2)));
		assertEquals(0, compiler(write(text), Files.writeString(folder.resolve("t"), "t")).size());
		assertFalse(text.contains("\nrule X"));
	}

	@Test
	void thousandsOfValuesStandInSeveralRules() throws Exception {
		List<StixObject> objects = new ArrayList<>();
		for (int i = 0; i < 5_000; i++) {
			objects.add(indicator(i, i % 2 == 0 ? "[domain-name:value = 'host" + i + ".example.com']"
					: "[file:hashes.MD5 = '" + String.format("%032x", i) + "']"));
		}
		String text = export(Map.of(), objects.toArray(StixObject[]::new));
		assertEquals(3, text.split("\nrule ").length - 1);
		assertEquals(1, compiler(write(text), Files.writeString(folder.resolve("t"), "to host4998.example.com")).size());
	}

	@Test
	void stopsWhenCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		ExportRequest request = new ExportRequest(new MemoryKnowledge("x", List.of(indicator(1, "[mutex:name = 'm']"))), Map.of());
		assertThrows(OperationCanceledException.class, () -> new YaraExporter().export(request, out, monitor));
	}

	private static String id(int malware) {
		return malware(malware, "").getId();
	}

	private String export(Map<String, String> options, StixObject... objects) throws IOException {
		out.reset();
		report = new YaraExporter().export(new ExportRequest(new MemoryKnowledge("Paper Lantern", List.of(objects))
				.with(Cases.REPORT, "A report", null), options), out, new NullProgressMonitor());
		return out.toString(StandardCharsets.UTF_8);
	}

	private Path write(String rules) throws IOException {
		return Files.writeString(folder.resolve("rules.yar"), rules);
	}

	/** The rules that match; fails when they don't compile. Skipped where YARA isn't installed. */
	private List<String> compiler(Path rules, Path target) throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(COMPILER), "YARA is not installed (Debian package yara)");
		Path errors = folder.resolve("errors");
		Process process = new ProcessBuilder(COMPILER.toString(), rules.toString(), target.toString())
				.redirectError(errors.toFile()).start();
		String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		assertEquals(0, process.exitValue(), () -> read(errors));
		assertFalse(read(errors).contains("error"), () -> read(errors));
		return found.lines().toList();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.getMessage();
		}
	}
}
