package org.akashi.exchange.internal.openioc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.FileHead;
import org.akashi.exchange.spi.KnowledgeReader;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Relationship;
import org.akashi.stix.Finding;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixWriter;
import org.akashi.stix.pattern.Patterns;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenIOC in and out: trees and patterns, what is kept and what is named. */
class OpenIocTest {

	private static final String OLD = "<?xml version=\"1.0\" encoding=\"us-ascii\"?>\n<!-- c --><ioc xmlns=\"http://schemas.mandiant.com/2010/ioc\" "
			+ "id=\"2384c8ce-6eca-4d06-8aa4-151b53d9a6bc\" last-modified=\"2014-09-03T19:35:19\"><short_description>OLD</short_description><authored_date>2014-08-28T15:57:54Z"
			+ "</authored_date><links/><definition><Indicator operator=\"AND\" id=\"i\"><Indicator operator=\"OR\" id=\"j\"><IndicatorItem id=\"a\" condition=\"isnot\">"
			+ "<Context document=\"FileItem\" search=\"FileItem/FileName\" type=\"mir\"/><Content type=\"string\">x.exe</Content></IndicatorItem></Indicator>"
			+ "<IndicatorItem id=\"b\" condition=\"containsnot\"><Context document=\"FileItem\" search=\"FileItem/FilePath\" type=\"mir\"/>"
			+ "<Content type=\"string\">Temp</Content><Comment>why</Comment></IndicatorItem></Indicator></definition></ioc>";

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {"FileItem/FileName ~ is ~ a.exe ~ ~ [file:name = 'a.exe']", "FileItem/FileName ~ is ~ a.exe ~ negate=\"true\" ~ [file:name != 'a.exe']",
			"FileItem/FileName ~ contains ~ a.e ~ ~ [file:name LIKE '%a.e%']", "FileItem/FileName ~ starts-with ~ a ~ ~ [file:name LIKE 'a%']",
			"FileItem/FileName ~ ends-with ~ .exe ~ ~ [file:name LIKE '%.exe']", "FileItem/FileName ~ contains ~ a_b.c ~ ~ [file:name MATCHES 'a_b\\\\.c']",
			"FileItem/FileName ~ starts-with ~ 5% ~ ~ [file:name MATCHES '^5%']", "FileItem/FileName ~ matches ~ ^a+\\.exe$ ~ ~ [file:name MATCHES '^a+\\\\.exe$']",
			"FileItem/FileName ~ contains ~ it's ~ negate=\"true\" ~ [file:name NOT LIKE '%it\\'s%']", "FileItem/SizeInBytes ~ is ~ 42 ~ ~ [file:size = 42]",
			"FileItem/SizeInBytes ~ greater-than ~ 42 ~ ~ [file:size > 42]", "FileItem/SizeInBytes ~ less-than ~ 42 ~ negate=\"true\" ~ [file:size NOT < 42]",
			"FileItem/SizeInBytes ~ is ~ [1 TO 5] ~ ~ [file:size >= 1 AND file:size <= 5]", "FileItem/Md5sum ~ is ~ CEAD3F77F6CDA6EC00F57D76C9A6879F ~ ~ [file:hashes.MD5 = 'cead3f77f6cda6ec00f57d76c9a6879f']",
			"FileItem/Created ~ less-than ~ 2014-08-23T08:22:49 ~ ~ [file:ctime < t'2014-08-23T08:22:49Z']", "FileItem/FullPath ~ is ~ C:\\Users\\a.exe ~ ~ [file:parent_directory_ref.path = 'C:\\\\Users' AND file:name = 'a.exe']",
			"FileItem/FullPath ~ is ~ /etc/cron.sh ~ ~ [file:parent_directory_ref.path = '/etc' AND file:name = 'cron.sh']", "FileItem/FullPath ~ is ~ C:\\a.exe ~ ~ [file:parent_directory_ref.path = 'C:\\\\' AND file:name = 'a.exe']",
			"FileItem/FullPath ~ contains ~ Temp\\a.exe ~ ~ [file:parent_directory_ref.path LIKE '%Temp' AND file:name LIKE 'a.exe%' OR file:parent_directory_ref.path LIKE '%Temp\\\\a.exe%']",
			"FileItem/FullPath ~ contains ~ \\Temp\\ ~ ~ [file:parent_directory_ref.path LIKE '%\\\\Temp' OR file:parent_directory_ref.path LIKE '%\\\\Temp\\\\%']",
			"FileItem/FullPath ~ contains ~ a.exe ~ ~ [file:parent_directory_ref.path LIKE '%a.exe%' OR file:name LIKE '%a.exe%']",
			"FileItem/FullPath ~ ends-with ~ Temp\\a.exe ~ ~ [file:parent_directory_ref.path LIKE '%Temp' AND file:name = 'a.exe']",
			"FileItem/FullPath ~ starts-with ~ C:\\Temp\\a ~ ~ [file:parent_directory_ref.path = 'C:\\\\Temp' AND file:name LIKE 'a%' OR file:parent_directory_ref.path LIKE 'C:\\\\Temp\\\\a%']",
			"FileItem/FullPath ~ contains ~ \\a.exe ~ ~ [file:name LIKE 'a.exe%' OR file:parent_directory_ref.path LIKE '%\\\\a.exe%']",
			"FileItem/FullPath ~ ends-with ~ /cron.sh ~ ~ [file:name = 'cron.sh']", "FileItem/FileExtension ~ is ~ dll ~ ~ [file:name LIKE '%.dll']",
			"PortItem/remoteIP ~ is ~ 198.51.100.7 ~ ~ [network-traffic:dst_ref.value = '198.51.100.7']", "PortItem/remoteIP ~ is ~ 198.51.100.0/24 ~ ~ [network-traffic:dst_ref.value ISSUBSET '198.51.100.0/24']",
			"PortItem/protocol ~ is ~ TCP ~ ~ [network-traffic:protocols[*] = 'tcp']", "RegistryItem/ValueName ~ is ~ Run ~ ~ [windows-registry-key:values[*].name = 'Run']",
			"Email/From ~ contains ~ @example.com ~ ~ [email-message:from_ref.value LIKE '%@example.com%']", "UserItem/disabled ~ is ~ true ~ ~ [user-account:is_disabled = true]",
			"Network/UserAgent ~ is ~ Lamp/1 ~ ~ [network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'Lamp/1']",
			"ArpEntryItem/PhysicalAddress ~ is ~ AA-BB-CC-DD-EE-FF ~ ~ [mac-addr:value = 'aa:bb:cc:dd:ee:ff']"})
	void anItemBecomesAComparison(String search, String condition, String content, String more, String pattern) {
		Iocs iocs = Iocs.item(search, condition, content, more == null ? "" : more);
		assertEquals(pattern, iocs.pattern());
		assertEquals(List.of(), iocs.losses);
		assertEquals(List.of(), Patterns.check(iocs.pattern()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {"ProcessItem/HandleList/Handle/Name ~ is ~ m ~ [process:x_openioc.'ProcessItem/HandleList/Handle/Name' = 'm'] ~ no property for the term",
			"Odd Thing/a ~ contains ~ m ~ [x-openioc-odd-thing:x_openioc.'Odd Thing/a' LIKE '%m%'] ~ no property for the term", "FileItem/Md5sum ~ is ~ 123 ~ [file:x_openioc.'FileItem/Md5sum' = '123'] ~ no value of file:hashes.MD5",
			"FileItem/SizeInBytes ~ contains ~ 12 ~ [file:x_openioc.'FileItem/SizeInBytes' LIKE '%12%'] ~ no value of file:size", "FileItem/Created ~ is ~ yesterday ~ [file:x_openioc.'FileItem/Created' = 'yesterday'] ~ no value",
			"FileItem/FullPath ~ matches ~ a+.exe ~ [file:x_openioc.'FileItem/FullPath' MATCHES 'a+.exe'] ~ no property"})
	void whatHasNoPropertyIsNamedAndStays(String search, String condition, String content, String pattern, String reason) {
		Iocs iocs = Iocs.item(search, condition, content, "");
		assertEquals(pattern, iocs.pattern());
		assertEquals(1, iocs.losses.size());
		assertTrue(iocs.losses.getFirst().reason().contains(reason), iocs.losses::toString);
		assertTrue(iocs.losses.getFirst().what().startsWith(search), iocs.losses::toString);
		assertEquals("//IndicatorItem[@id='n']", iocs.losses.getFirst().path());
		assertEquals(1, iocs.losses.getFirst().line());
	}

	@Test
	void treesBecomeBracketsByObject() {
		String file = Iocs.xml("a", "FileItem/FileName", "is", "a", "") + Iocs.xml("b", "FileItem/SizeInBytes", "is", "1", "");
		String dns = Iocs.xml("c", "DnsEntryItem/Host", "is", "example.com", "");
		String and = "<Indicator operator=\"AND\" id=\"x\">%s</Indicator>";
		String or = "<Indicator operator=\"OR\" id=\"x\">%s</Indicator>";
		assertEquals("[file:name = 'a' AND file:size = 1]", Iocs.read(Iocs.NEW.formatted(and.formatted(file), "")).pattern());
		assertEquals("[file:name = 'a' OR file:size = 1 OR domain-name:value = 'example.com']", Iocs.read(Iocs.NEW.formatted(or.formatted(file + dns), "")).pattern());
		assertEquals("[file:name = 'a' AND file:size = 1] AND [domain-name:value = 'example.com']", Iocs.read(Iocs.NEW.formatted(and.formatted(file + dns), "")).pattern());
		assertEquals("[file:name = 'a' AND file:size = 1] OR [domain-name:value = 'example.com'] AND [file:name = 'a' AND file:size = 1]".substring(0, 35),
				Iocs.read(Iocs.NEW.formatted(or.formatted(and.formatted(file) + and.formatted(dns + and.formatted(file))), "")).pattern().substring(0, 35));
		assertEquals("[domain-name:value = 'example.com' OR file:name = 'a' AND file:size = 1]",
				Iocs.read(Iocs.NEW.formatted(or.formatted(dns + and.formatted(file)), "")).pattern());
	}

	@Test
	void theDocumentBecomesAnIndicatorWithWhatItRefersTo() {
		Iocs iocs = Iocs.item("FileItem/FileName", "is", "a", "");
		assertEquals("indicator--0ff58bf9-1c07-42f6-b135-b18c139f631a", iocs.indicator().getId());
		assertEquals("LANTERN", iocs.indicator().getName());
		assertEquals("2026-01-01T00:00:00.000Z", iocs.indicator().getCreated());
		assertEquals("2026-01-02T03:04:05.000Z", iocs.indicator().getModified());
		assertEquals("https://example.com/a?b=1&c=2", iocs.indicator().getExternalReferences().get(1).getUrl());
		assertEquals("Lamp Group", iocs.objects.stream().filter(IntrusionSet.class::isInstance).map(o -> ((IntrusionSet) o).getName()).findFirst().orElseThrow());
		assertEquals("indicates", iocs.objects.stream().filter(Relationship.class::isInstance).map(o -> ((Relationship) o).getRelationshipType()).findFirst().orElseThrow());
		assertTrue(iocs.problems.getFirst().getMessage().contains("1 texts were to be compared without regard to case"));
		iocs.objects.forEach(object -> assertTrue(StixRules.check(object).stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR),
				() -> StixRules.check(object) + StixWriter.line(object)));
		assertEquals(iocs.objects.stream().map(StixWriter::line).toList(), Iocs.item("FileItem/FileName", "is", "a", "").objects.stream().map(StixWriter::line).toList());
	}

	@Test
	void versionOneComesInAsOnePointOne() {
		Iocs iocs = Iocs.read(OLD);
		assertEquals("[file:parent_directory_ref.path NOT LIKE '%Temp%' AND file:name != 'x.exe']", iocs.pattern());
		assertEquals(List.of(), iocs.losses);
		Node out = Iocs.parse(iocs.throughStix().write());
		assertEquals("OpenIOC", out.name());
		assertEquals("2014-09-03T19:35:19", out.get("last-modified"));
		assertEquals("0001-01-01T00:00:00", out.get("published-date"));
		Node item = out.child("criteria").orElseThrow().children().getFirst().children().getFirst();
		assertEquals("contains", item.get("condition"));
		assertEquals("true", item.get("negate"));
		Node parameter = out.child("parameters").orElseThrow().children().getFirst();
		assertEquals("b comment why", parameter.get("ref-id") + " " + parameter.get("name") + " " + parameter.text("value"));
	}

	@Test
	void whatCameFromOpenIocGoesOutAsItWas() {
		String parameters = "<parameters><param id=\"p\" ref-id=\"n\" name=\"weight\"><value type=\"int\">5</value></param></parameters>";
		String xml = Iocs.NEW.formatted("<Indicator operator=\"OR\" id=\"i\" node-context=\"q\">" + Iocs.xml("n", "FileItem/FileName", "is", " a\n\tb&<>\"é ", "")
				+ Iocs.xml("m", "Strange/Term", "matches", "(?i)x", "negate=\"true\"") + "</Indicator>", parameters);
		Iocs iocs = Iocs.read(xml);
		Iocs through = iocs.throughStix();
		String out = through.write();
		assertEquals(IocXml.compact(Iocs.parse(xml)), IocXml.compact(Iocs.parse(out)).replaceAll(">\\s+<", "><"));
		assertTrue(through.written.lossless(), through.written.losses()::toString);
		assertEquals(out, through.write());
		assertEquals(iocs.pattern(), Iocs.read(out).pattern());
	}

	@Test
	void aChangedIndicatorGoesOutChanged() {
		Iocs iocs = Iocs.item("FileItem/FileName", "is", "a", "").throughStix();
		iocs.indicator().setPattern("[file:name = 'b']");
		iocs.indicator().setName("Other");
		iocs.indicator().setModified("2026-03-01T00:00:00.000Z");
		String out = iocs.write();
		assertEquals("[file:name = 'b']", Iocs.read(out).pattern());
		Node document = Iocs.parse(out);
		assertEquals("Other", document.child("metadata").orElseThrow().text("short_description"));
		assertEquals("2026-03-01T00:00:00.000Z", document.get("last-modified"));
		assertEquals("0ff58bf9-1c07-42f6-b135-b18c139f631a", document.get("id"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {"[file:name = 'a' OR file:size > 5 AND domain-name:value IN ('x.org', 'y.org')] ~ ",
			"[file:name = 'a' AND file:size NOT < 5]", "[file:hashes.'SHA-256' = 'aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f']", "[file:name LIKE '%.exe'] AND [url:value LIKE 'http://a%']",
			"[file:name NOT LIKE '%a%'] OR [process:command_line MATCHES 'a.*b']", "[network-traffic:dst_ref.value ISSUBSET '198.51.100.0/24' AND network-traffic:dst_port = 443]",
			"[email-message:subject != 'x'] AND [file:ctime > t'2026-01-01T00:00:00Z']", "[ipv4-addr:value = '198.51.100.1']", "[process:x_openioc.'ProcessItem/HandleList/Handle/Name' = 'm']"})
	void patternsGoOutAndComeBack(String pattern) {
		Iocs iocs = Iocs.of(Iocs.indicator(pattern));
		Iocs back = Iocs.read(iocs.write());
		assertTrue(iocs.written.lossless(), iocs.written.losses()::toString);
		if (!pattern.contains("AND domain-name")) {
			assertEquals(Patterns.parse(pattern).canonical().toString(), Patterns.parse(back.pattern()).canonical().toString());
		}
		assertEquals("indicator--5f0c7b5e-3d1a-4c58-9b8e-2f5a1d7c9e41", back.indicator().getId());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {"[file:name = 'a'] FOLLOWEDBY [file:size = 1] ~ FOLLOWEDBY: OpenIOC has no order in time", "[file:name = 'a'] REPEATS 3 TIMES ~ REPEATS 3 TIMES: OpenIOC has no times",
			"[x509-certificate:issuer = 'a'] ~ OpenIOC has no term for x509-certificate:issuer", "[ipv4-addr:value ISSUPERSET '198.51.100.1'] ~ no comparison with a part of a network"})
	void whatATreeCantSayIsNamed(String pattern, String reason) {
		Iocs iocs = Iocs.of(Iocs.indicator(pattern));
		iocs.write();
		assertEquals(1, iocs.written.losses().size());
		assertTrue(iocs.written.losses().getFirst().reason().contains(reason), iocs.written.losses()::toString);
	}

	@Test
	void severalIndicatorsShareADocument() {
		String yara = Iocs.indicator("rule a { condition: true }").replace("\"stix\"", "\"yara\"").replace("5f0c7b5e", "6f0c7b5e");
		String malware = "{\"type\":\"malware\",\"spec_version\":\"2.1\",\"id\":\"malware--5f0c7b5e-3d1a-4c58-9b8e-2f5a1d7c9e42\",\"created\":\"2026-01-01T00:00:00.000Z\","
				+ "\"modified\":\"2026-01-02T00:00:00.000Z\",\"name\":\"M\",\"is_family\":true}";
		Iocs iocs = Iocs.of(Iocs.indicator("[file:name = 'a']"), yara, malware);
		Node document = Iocs.parse(iocs.write());
		Node all = document.child("criteria").orElseThrow().children().getFirst();
		assertEquals(2, all.children().size());
		assertTrue(iocs.write().contains("search=\"Yara/Yara\""));
		assertEquals(2, iocs.written.written());
		assertEquals(List.of("OpenIOC carries indicators only."), iocs.written.losses().stream().map(loss -> loss.reason()).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {"<!DOCTYPE ioc [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><ioc>&x;</ioc> ~ DOCTYPE",
			"<!DOCTYPE ioc [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><ioc>&b;</ioc> ~ DOCTYPE", "<ioc><x></ioc> ~ line 1"})
	void hostileAndBrokenXmlIsRefused(String xml, String message) {
		CoreException e = assertThrows(CoreException.class, () -> Iocs.tryRead(xml));
		assertEquals(ExchangeStatus.BROKEN, e.getStatus().getCode());
		assertTrue(e.getStatus().getMessage().contains(message), e.getStatus()::getMessage);
	}

	@Test
	void deepTreesAndEmptyOnesEndWell() {
		CoreException e = assertThrows(CoreException.class, () -> Iocs.tryRead("<ioc>" + "<Indicator>".repeat(500) + "</Indicator>".repeat(500) + "</ioc>"));
		assertTrue(e.getStatus().getMessage().contains("nested more than"), e.getStatus()::getMessage);
		Iocs empty = Iocs.read(Iocs.NEW.formatted("<Indicator operator=\"OR\" id=\"i\"/>", ""));
		assertEquals(List.of(), empty.objects);
		assertEquals(1, empty.losses.size());
		assertEquals(ExchangeStatus.UNSUPPORTED, assertThrows(CoreException.class, () -> Iocs.tryRead("<html/>")).getStatus().getCode());
	}

	@Test
	void whatTheSchemaDoesntKnowIsNamedWithItsLine() {
		Iocs iocs = Iocs.read(OLD.replace("<links/>", "\n<odd a=\"b\">c</odd>").replace("condition=\"isnot\"", "condition=\"near\" tone=\"x\""));
		assertEquals(List.of("/ioc/odd", "/ioc/definition/Indicator/Indicator/IndicatorItem/@tone", "//IndicatorItem[@id='a']/@condition"),
				iocs.losses.stream().map(loss -> loss.path()).toList());
		assertEquals(3, iocs.losses.getFirst().line());
	}

	@Test
	void isRecognisedByItsRoot() {
		OpenIocReader reader = new OpenIocReader();
		assertEquals(KnowledgeReader.CERTAIN, reader.confidence(head(OLD)));
		assertEquals(KnowledgeReader.CERTAIN, reader.confidence(head(Iocs.NEW)));
		assertEquals(KnowledgeReader.LIKELY, reader.confidence(head("<ioc id='x'/>")));
		assertEquals(KnowledgeReader.NONE, reader.confidence(head("<STIX_Package><ioc xmlns='http://schemas.mandiant.com/2010/ioc'/></STIX_Package>")));
		assertEquals(KnowledgeReader.NONE, reader.confidence(head("{}")));
	}

	private static FileHead head(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new FileHead("a.xml", bytes, bytes.length);
	}
}
