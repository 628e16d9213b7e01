package org.akashi.exchange.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.exchange.ColumnMapping;
import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.exchange.ReadKnowledge;
import org.akashi.exchange.TablePreview;
import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.export.MemoryKnowledge;
import org.akashi.model.File;
import org.akashi.model.Indicator;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixTypes;
import org.akashi.stix.StixWriter;
import org.akashi.stix.Tlp;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

	private static final String MD5 = "0123456789abcdef0123456789abcdef";
	private static final String SHA1 = "0123456789abcdef0123456789abcdef01234567";

	private static ReadKnowledge read(byte[] bytes, String mapping) throws CoreException {
		InputFile in = InputFile.of("a.csv", bytes);
		ReadKnowledge read = ReadKnowledge.of(KnowledgeReaders.builtIn(),
				mapping.isEmpty() ? in : in.with(Map.of(InputFile.MAPPING, mapping)), Optional.of("csv"), null);
		for (StixObject object : read.objects()) {
			List<Finding> faults = StixRules.check(object).stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).toList();
			assertTrue(faults.isEmpty(), () -> StixWriter.line(object) + faults);
		}
		return read;
	}

	private static ReadKnowledge read(String text) throws CoreException {
		return read(text.getBytes(StandardCharsets.UTF_8), "");
	}

	private static <T> List<T> all(ReadKnowledge read, Class<T> type) {
		return read.objects().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static List<String> patterns(ReadKnowledge read) {
		return all(read, Indicator.class).stream().map(Indicator::getPattern).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|" })
	void theSeparatorIsFoundOut(String separator) throws CoreException {
		ReadKnowledge read = read("type,value\nipv4,192.0.2.1\ndomain,lantern.example\n".replace(",", separator));
		assertEquals(List.of("[ipv4-addr:value = '192.0.2.1']", "[domain-name:value = 'lantern.example']"), patterns(read));
		assertTrue(read.losses().isEmpty(), () -> read.losses().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j", "UTF-16" })
	void theCharsetIsFoundOut(String charset) throws CoreException {
		String text = "ドメイン,マルウェア,備考\nlantern.example,灯籠,通信先です\n";
		ReadKnowledge read = read(text.getBytes(Charset.forName(charset)), "");
		assertEquals("灯籠", all(read, Malware.class).getFirst().getName());
		assertEquals("通信先です", all(read, Indicator.class).getFirst().getDescription());
	}

	@Test
	void westernTextIsNotTakenForJapanese() throws CoreException {
		ReadKnowledge read = read("domain,comment\nlantern.example,café à côté – naïve\n".getBytes(Charset.forName("windows-1252")), "");
		assertEquals("café à côté – naïve", all(read, Indicator.class).getFirst().getDescription());
	}

	@Test
	void quotesLineBreaksAndCommentsAreRead() throws CoreException {
		ReadKnowledge read = read("# a feed\nvalue,description\n\"192.0.2.1\",\"two\nlines, \"\"quoted\"\"\"\n\n192.0.2.2,second\n");
		assertEquals("two\nlines, \"quoted\"", all(read, Indicator.class).getFirst().getDescription());
		assertEquals(2, patterns(read).size());
	}

	@Test
	void theHashesAndTheNameOfOneRowAreOneFile() throws CoreException {
		ReadKnowledge read = read("MD5, SHA1,fileName,size\n" + MD5 + ", " + SHA1 + ",soft.exe,45568\n");
		File file = all(read, File.class).getFirst();
		assertEquals(1, all(read, File.class).size());
		assertEquals(SHA1, file.getHashes().get("SHA-1"));
		assertEquals("soft.exe", file.getName());
		assertEquals(45568, file.getSize());
		assertEquals(List.of("[file:hashes.MD5 = '" + MD5 + "' OR file:hashes.'SHA-1' = '" + SHA1 + "']"), patterns(read));
		assertEquals("soft.exe", all(read, Indicator.class).getFirst().getName());
	}

	@Test
	void whatTheRowSaysBecomesPropertiesAndRelationships() throws CoreException {
		ReadKnowledge read = read("""
				indicator,threat actor,malware family,confidence,first seen,valid until,TLP,tags,reference,notes
				hxxp://lantern[.]example/a,APT Lantern,Rising Sun,high,2024-05-31,2025-05-31,TLP:AMBER,c2;loader,https://blog.example/x,seen twice
				""");
		Indicator indicator = all(read, Indicator.class).getFirst();
		assertEquals("[url:value = 'http://lantern.example/a']", indicator.getPattern());
		assertEquals(85, indicator.getConfidence());
		assertEquals("2024-05-31T00:00:00.000Z", indicator.getValidFrom());
		assertEquals("2025-05-31T00:00:00.000Z", indicator.getValidUntil());
		assertEquals(List.of(Tlp.AMBER_2.id()), List.copyOf(indicator.getObjectMarkingRefs()));
		assertEquals(List.of("c2", "loader"), List.copyOf(indicator.getLabels()));
		assertEquals("https://blog.example/x", indicator.getExternalReferences().getFirst().getUrl());
		assertEquals("seen twice", indicator.getDescription());
		assertEquals("APT Lantern", all(read, IntrusionSet.class).getFirst().getName());
		assertEquals(2, all(read, Relationship.class).stream().filter(each -> each.getRelationshipType().equals("indicates")
				&& each.getSourceRef().equals(indicator.getId())).count());
		assertTrue(read.losses().isEmpty());
	}

	@Test
	void japaneseHeadersAreKnown() throws CoreException {
		ReadKnowledge read = read("種別,値,攻撃者,信頼度,初回観測,共有範囲\nIPアドレス,192.0.2.1,灯籠団,高,2024年5月31日,TLP:GREEN\n");
		Indicator indicator = all(read, Indicator.class).getFirst();
		assertEquals("2024-05-31T00:00:00.000Z", indicator.getValidFrom());
		assertEquals(85, indicator.getConfidence());
		assertEquals("灯籠団", all(read, IntrusionSet.class).getFirst().getName());
		assertEquals(1, indicator.getObjectMarkingRefs().size());
	}

	@Test
	void aTableWithoutHeaderIsReadByItsValues() throws CoreException {
		ReadKnowledge read = read("192.0.2.1,first\n192.0.2.2,second\n192.0.2.3,third\n");
		assertEquals(3, patterns(read).size());
		assertEquals("2: first", all(read, Indicator.class).getFirst().getDescription());
	}

	@Test
	void anUnknownColumnIsKeptInTheDescription() throws CoreException {
		ReadKnowledge read = read("value,flavour\n192.0.2.1,sweet\n");
		assertEquals("flavour: sweet", all(read, Indicator.class).getFirst().getDescription());
	}

	@Test
	void eachBadCellIsNamedWithItsPlace() throws CoreException {
		ReadKnowledge read = read("""
				ip,confidence,date,tlp
				192.0.2.1,150,03/04/2024,purple
				not an address,50,2024-02-31,
				192.0.2.3,50,2024-05-01,red,extra
				""");
		assertEquals(List.of("row 2, column 2 (confidence)", "row 2, column 3 (date)", "row 2, column 4 (tlp)", "row 3, column 1 (ip)",
				"row 3, column 3 (date)", "row 3"), read.losses().stream().map(loss -> loss.path()).toList());
		assertEquals(List.of(2, 2, 2, 3, 3, 3), read.losses().stream().map(loss -> loss.line()).toList());
		assertTrue(read.losses().get(1).reason().contains("can't be told apart"), read.losses()::toString);
		assertEquals(2, patterns(read).size());
		assertEquals("5: extra", all(read, Indicator.class).getLast().getDescription(), "a cell without a column name is kept");
	}

	@Test
	void aValueOfAnotherTypeThanItsColumnSaysIsTakenAsWhatItIs() throws CoreException {
		ReadKnowledge read = read("domain,md5\nlantern.example," + SHA1 + "\nb.example," + MD5 + "\nc.example," + MD5 + "\n");
		assertTrue(patterns(read).contains("[file:hashes.'SHA-1' = '" + SHA1 + "']"), () -> patterns(read).toString());
		assertTrue(read.problems().stream().anyMatch(problem -> problem.getMessage().contains("row 2, column 2")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "ip-dst 192.0.2.1 ipv4-addr:value", "FileHash-MD5 0123456789abcdef0123456789abcdef file:hashes.MD5",
			"hostname lantern.example domain-name:value", "email-src a@lantern.example email-addr:value", "URL hxxps://lantern[.]example/ url:value" })
	void theTypesOfOthersAreKnown(String type, String value, String path) throws CoreException {
		ReadKnowledge read = read("type,value\n" + type + "," + value + "\n" + type + "," + value + "\n");
		assertEquals(1, patterns(read).size());
		assertTrue(patterns(read).getFirst().startsWith("[" + path + " = '"), () -> patterns(read).toString());
	}

	@Test
	void aPairOfTypesIsOneFile() throws CoreException {
		ReadKnowledge read = read("type,value\nfilename|md5,soft.exe|" + MD5 + "\n");
		assertEquals("soft.exe", all(read, File.class).getFirst().getName());
		assertEquals(List.of("[file:hashes.MD5 = '" + MD5 + "']"), patterns(read));
	}

	@Test
	void severalValuesInACellAreSeveralIndicators() throws CoreException {
		assertEquals(2, patterns(read("ips,description\n\"192.0.2.1, 192.0.2.2\",both\n")).size());
	}

	@Test
	void aPatternIsKeptAndABrokenOneNamed() throws CoreException {
		ReadKnowledge read = read("pattern,name\n[ipv4-addr:value = '192.0.2.1'],good\n[ipv4-addr:value = ,bad\n");
		assertEquals(List.of("[ipv4-addr:value = '192.0.2.1']"), patterns(read));
		assertTrue(read.losses().getFirst().reason().startsWith("It is no STIX pattern"), read.losses()::toString);
	}

	@Test
	void equalBytesGiveEqualObjects() throws CoreException {
		String text = "indicator,actor\n192.0.2.1,Lantern\nlantern.example,Lantern\n";
		assertEquals(read(text).objects().stream().map(StixWriter::line).toList(), read(text).objects().stream().map(StixWriter::line).toList());
	}

	@Test
	void aMappingSaysWhatColumnsMean() throws CoreException {
		String mapping = """
				{"columns": {"Foo": "observable:domain", "Bar": "malware", "Baz": "ignore"}, "valid_from": "2024-05-01T00:00:00Z", "observables": false}
				""";
		ReadKnowledge read = read("Foo,Bar,Baz\nlantern.example,Rising Sun,x\n".getBytes(StandardCharsets.UTF_8), mapping);
		assertEquals("Rising Sun", all(read, Malware.class).getFirst().getName());
		assertEquals("2024-05-01T00:00:00Z", all(read, Indicator.class).getFirst().getValidFrom());
		assertTrue(read.objects().stream().noneMatch(object -> StixTypes.type(object).equals("domain-name")));
		assertEquals("Baz", read.losses().getFirst().what());
		assertTrue(read.problems().isEmpty(), read.problems()::toString);
	}

	@Test
	void aMappingForAnotherHeaderIsNotUsed() throws CoreException {
		String mapping = "{\"mappings\": [{\"header\": [\"a\", \"b\"], \"columns\": {\"value\": \"ignore\"}}]}";
		assertEquals(1, patterns(read("value,b\n192.0.2.1,x\n".getBytes(StandardCharsets.UTF_8), mapping)).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{}", "{\"columns\": {\"a\": \"nonsense\"}}" })
	void aBrokenMappingIsSaid(String mapping) {
		CoreException e = assertThrows(CoreException.class, () -> read("value\n192.0.2.1\n".getBytes(StandardCharsets.UTF_8), mapping));
		assertEquals(ExchangeStatus.BAD_SETTING, e.getStatus().getCode());
	}

	@Test
	void aMappingComesBackFromItsJson() throws CoreException {
		TablePreview preview = TablePreview.of(InputFile.of("a.csv", "SHA1;fileName\n".concat(SHA1).concat(";a.exe\n").getBytes()), List.of());
		assertEquals(List.of("SHA1", "fileName"), preview.header());
		assertEquals(';', preview.separator());
		assertFalse(preview.known());
		ColumnMapping again = ColumnMapping.parse(preview.mapping().json()).getFirst();
		assertEquals(preview.mapping(), again);
		assertTrue(TablePreview.of(InputFile.of("b.csv", "sha1;File Name\nx;y\n".getBytes()), List.of(again)).known());
	}

	@Test
	void aTextWithoutValuesIsRefused() {
		CoreException e = assertThrows(CoreException.class, () -> read("name,colour\nx,y\n"));
		assertTrue(e.getMessage().contains("name, colour"), e.getMessage());
	}

	@Test
	void whatOurExporterWroteComesBackWhole() throws CoreException, IOException {
		byte[] first = exported(List.of(stix("""
				{"type":"indicator","spec_version":"2.1","id":"indicator--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e002","created":"2024-01-01T00:00:00.000Z",
				"modified":"2024-01-01T00:00:00.000Z","name":"=Lantern, \\"quoted\\"","labels":["a","b c"],"confidence":70,"pattern_type":"stix",
				"pattern":"[domain-name:value = 'lantern.example' OR ipv4-addr:value = '192.0.2.1']","valid_from":"2024-01-01T00:00:00Z",
				"valid_until":"2025-01-01T00:00:00Z"}"""), stix("""
				{"type":"indicator","spec_version":"2.1","id":"indicator--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e003","created":"2024-01-01T00:00:00.000Z",
				"modified":"2024-01-01T00:00:00.000Z","pattern_type":"yara","pattern":"rule a { condition: true }","valid_from":"2024-01-01T00:00:00Z"}""")));
		ReadKnowledge read = read(first, "");
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
		assertEquals(2, all(read, Indicator.class).size());
		Indicator indicator = all(read, Indicator.class).getFirst();
		assertEquals("=Lantern, \"quoted\"", indicator.getName());
		assertEquals(List.of("a", "b c"), List.copyOf(indicator.getLabels()));
		assertEquals(70, indicator.getConfidence());
		assertEquals("yara", all(read, Indicator.class).getLast().getPatternType());
		assertEquals(new String(first, StandardCharsets.UTF_8), new String(exported(read.objects()), StandardCharsets.UTF_8));
	}

	@Test
	void theReportAndItsSentenceComeBack() throws CoreException, IOException {
		String table = "type,value,pattern,name,confidence,valid_from,valid_until,labels,report,page,quote,id\r\n"
				+ "ipv4,192.0.2.1,[ipv4-addr:value = '192.0.2.1'],192.0.2.1,80,2024-01-01T00:00:00Z,,,Lantern Report,3,It calls 192.0.2.1.,"
				+ "indicator--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e002\r\n";
		ReadKnowledge read = read(table);
		assertEquals("Lantern Report", all(read, Report.class).getFirst().getName());
		assertEquals(table, new String(exported(read.objects()), StandardCharsets.UTF_8));
	}

	private static StixObject stix(String json) {
		return org.akashi.stix.StixReader.read(json);
	}

	private static byte[] exported(List<StixObject> objects) throws CoreException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Exporters.builtIn().write("csv", new ExportRequest(new MemoryKnowledge("x", objects), Map.of()), out, null);
		return out.toByteArray();
	}

	@Test
	void theTablesOfOthersAreRead() throws CoreException, IOException {
		Path folder = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data/misp/pymisp-tests/csv_testfiles");
		Assumptions.assumeTrue(Files.isDirectory(folder), "The shared data is not here");
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				ReadKnowledge read = ReadKnowledge.of(KnowledgeReaders.builtIn(), InputFile.of(file), Optional.empty(), null);
				long rows = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).count() - 1;
				assertEquals("csv", read.format().id());
				assertEquals(rows, all(read, Indicator.class).size(), file.toString());
				assertEquals(rows, all(read, File.class).size());
				assertTrue(read.losses().isEmpty(), read.losses()::toString);
			}
		}
	}

	@Test
	void theWarningAboutMissingDatesIsGivenOnce() throws CoreException {
		ReadKnowledge read = read("ip,x\n192.0.2.1,a\n192.0.2.2,b\n");
		assertEquals(1, read.problems().size());
		assertEquals(IStatus.WARNING, read.problems().getFirst().getSeverity());
	}
}
