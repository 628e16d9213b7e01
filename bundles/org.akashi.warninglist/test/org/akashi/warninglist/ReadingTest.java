package org.akashi.warninglist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists from files, folders and archives, right ones and hostile ones. */
class ReadingTest {

	private static final String SMALL = "{\"name\":\"Small\",\"version\":%d,\"list\":[\"a.test\"]}";

	@TempDir
	private Path folder;

	private final WarningListReader reader = Lists.reader();

	private Optional<WarningList> read(String json) {
		return reader.read(Lists.in(json));
	}

	private String why() {
		assertEquals(1, reader.refusals().size(), reader.refusals().toString());
		return reader.refusals().get(0).why();
	}

	@Test
	void allOfTheFormat() {
		WarningList list = read("""
				{"name": "N", "version": 20260811, "description": "D", "type": "hostname", "category": "known",
				 "matching_attributes": ["domain", "url"], "list": ["a.test", "b.test", "a.test"], "more": {"x": [1, {}]}}""").orElseThrow();
		assertEquals(new WarningList("one", "N", 20260811, "D", MatchType.HOSTNAME, WarningList.Category.KNOWN, Set.of("domain", "url"),
				List.of("a.test", "b.test"), Map.of(), "test"), list);
		assertTrue(reader.refusals().isEmpty());
	}

	@Test
	void whatIsNotSaidHasTheDefaultsOfTheFormat() {
		WarningList list = read("{\"list\": [\"a\"], \"name\": \"N\"}").orElseThrow();
		assertEquals(MatchType.STRING, list.type());
		assertEquals(WarningList.Category.FALSE_POSITIVE, list.category());
		assertEquals(1, list.version());
		assertTrue(list.attributes().isEmpty());
	}

	@Test
	void typesInAnArrayAndEntriesWithComments() {
		WarningList list = read("{\"name\":\"N\",\"type\":[\"cidr\",\"string\"],\"version\":\"7\",\"list\":{\"10.0.0.0/8\":\"ours\",\"192.0.2.1\":\"\"}}").orElseThrow();
		assertEquals(MatchType.CIDR, list.type());
		assertEquals(7, list.version());
		assertEquals(Map.of("10.0.0.0/8", "ours"), list.comments());
		assertEquals(List.of("10.0.0.0/8", "192.0.2.1"), list.entries());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[]|it is no JSON object", "{\"name\":\"N\"}|it is no warning list: there is no \"list\" in it",
			"{\"list\":[\"a\"]}|it has no name", "{\"name\":\"N\",\"list\":[]}|none of its entries can be used",
			"{\"name\":\"N\",\"type\":\"bloom\",\"list\":[\"a\"]}|its type bloom is none of string, substring, hostname, cidr, regex",
			"{\"name\":\"N\",\"version\":\"new\",\"list\":[\"a\"]}|its version is no number: new",
			"{\"name\":\"N\",\"list\":\"a\"}|\"list\" is neither an array of texts nor an object of texts with comments",
			"{\"name\":\"N\",\"matching_attributes\":\"ip-src\",\"list\":[\"a\"]}|matching_attributes is no array" })
	void whatIsNoListIsRefusedWithTheReason(String json, String why) {
		assertTrue(read(json).isEmpty());
		assertEquals(why, why());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{\"name\":\"N\",\"list\":[\"a\"", "nothing", "{\"name\": \"N\", \"list\": [\"\\ud800x\", }" })
	void brokenJsonIsRefusedWithThePlace(String json) {
		assertTrue(read(json).isEmpty());
		assertTrue(why().startsWith("it is no"), why());
	}

	@Test
	void deepNestingIsRefused() {
		assertTrue(read("{\"name\":\"N\",\"x\":" + "[".repeat(100_000)).isEmpty());
		assertTrue(why().contains("nesting depth"), why());
	}

	@Test
	void wrongEntriesAreLeftOutAndNamed() {
		WarningList list = read("{\"name\":\"N\",\"type\":\"cidr\",\"list\":[\"10.0.0.0/8\",\"10.0.0.0/33\",\"house\",\"::/129\",\"\",[1],\"fe80::/10\"]}").orElseThrow();
		assertEquals(List.of("10.0.0.0/8", "fe80::/10"), list.entries());
		assertEquals(List.of("one.json entry 6: it is no text", "one.json entry 2 «10.0.0.0/33»: the length behind its slash is none of 0 to 32",
				"one.json entry 3 «house»: it is neither an address nor a range in CIDR notation",
				"one.json entry 4 «::/129»: the length behind its slash is none of 0 to 128", "one.json entry 5: it is empty"),
				reader.refusals().stream().map(Refusal::toString).toList());
	}

	@Test
	void manyWrongEntriesAreANumber() {
		StringBuilder json = new StringBuilder("{\"name\":\"N\",\"type\":\"cidr\",\"list\":[\"10.0.0.0/8\"");
		for (int i = 0; i < 100; i++) {
			json.append(",\"house ").append(i).append('"');
		}
		assertEquals(1, read(json + "]}").orElseThrow().entries().size());
		assertEquals(WarningListReader.MOST_REFUSALS + 1, reader.refusals().size());
		assertEquals("80 more entries can't be used", reader.refusals().getLast().why());
	}

	@Test
	void badExpressionsAreRefusedWithThePlace() {
		String deep = "(".repeat(1500) + "a" + ")".repeat(1500);
		WarningList list = read("{\"name\":\"N\",\"type\":\"regex\",\"list\":[\"/a(/\",\"/b/e\",\"//\",\"" + "x".repeat(5000) + "\",\"/[z-a]/\",\"/ok+/i\",\""
				+ deep + "\"]}").orElseThrow();
		assertTrue(list.entries().contains("/ok+/i"));
		List<String> reasons = reader.refusals().stream().map(Refusal::why).toList();
		assertTrue(reasons.get(0).startsWith("the regular expression is wrong at place 3: Unclosed group"), reasons.get(0));
		assertEquals("the flag e of the regular expression is not known", reasons.get(1));
		assertEquals("the regular expression is empty and would fit everything", reasons.get(2));
		assertEquals("the regular expression has 5000 characters, more than 4000", reasons.get(3));
		assertTrue(reasons.get(4).contains("Illegal character range"), reasons.get(4));
	}

	@Test
	void foldersAreReadByTheLayoutOfTheLists() throws IOException {
		write("lists/cloud/list.json", String.format(SMALL, 2));
		write("lists/cloud/notes.json", "{}");
		write("lists/dns/list.json", String.format(SMALL, 3));
		write("schema.json", "{}");
		write(".git/list.json", "{}");
		Reading reading = WarningListSource.read(folder, new NullProgressMonitor());
		assertEquals(List.of("cloud", "dns"), reading.lists().stream().map(WarningList::id).toList());
		assertTrue(reading.refusals().isEmpty(), reading.refusals().toString());
	}

	@Test
	void foldersOfPlainFilesAreReadToo() throws IOException {
		write("cloud.json", String.format(SMALL, 2));
		write("sub/dns.json", "[]");
		Reading reading = WarningListSource.read(folder, new NullProgressMonitor());
		assertEquals(List.of("cloud"), reading.lists().stream().map(WarningList::id).toList());
		assertEquals(folder + ": " + Path.of("sub", "dns.json") + ": it is no JSON object", reading.refusals().get(0).toString());
	}

	@Test
	void linksOutOfTheFolderAreNotFollowed() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.json"), String.format(SMALL, 1));
		Path lists = Files.createDirectory(folder.resolve("lists"));
		Files.createSymbolicLink(lists.resolve("linked.json"), secret);
		assertTrue(WarningListSource.read(lists, new NullProgressMonitor()).lists().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.zip", "a.tar", "a.tar.gz", "A.TGZ" })
	void archivesAreReadWithoutUnpacking(String name) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("misp-warninglists-main/README.md", "# no list");
		files.put("misp-warninglists-main/lists/cloud/list.json", String.format(SMALL, 2));
		files.put("misp-warninglists-main/lists/dns/list.json", "{\"name\":\"D\",\"type\":\"cidr\",\"list\":[\"8.8.8.8\"]}");
		Reading reading = WarningListSource.read(archive(name, files), new NullProgressMonitor());
		assertEquals(List.of("cloud", "dns"), reading.lists().stream().map(WarningList::id).toList());
		assertTrue(reading.refusals().isEmpty(), reading.refusals().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a.zip|../../evil/list.json", "a.tgz|../evil/list.json", "a.tar|/etc/evil/list.json", "a.zip|x\\..\\..\\evil/list.json",
			"a.zip|C:/evil/list.json" })
	void pathsThatLeadOutAreRefused(String name, String path) throws IOException {
		Reading reading = WarningListSource.read(archive(name, Map.of(path, String.format(SMALL, 1))), new NullProgressMonitor());
		assertTrue(reading.lists().isEmpty());
		assertEquals("its path leads out of the archive", reading.refusals().get(0).why());
		assertTrue(reading.refusals().get(0).where().endsWith(path), reading.refusals().get(0).where());
	}

	@Test
	void oddNamesAreNoIds() throws IOException {
		Reading reading = WarningListSource.read(archive("a.zip", Map.of("lists/con|x/list.json", String.format(SMALL, 1))), new NullProgressMonitor());
		assertTrue(reading.lists().isEmpty());
		assertTrue(reading.refusals().get(0).why().startsWith("its name can't be the id of a list"));
	}

	@Test
	void linksInArchivesAreRefused() throws IOException {
		Path file = folder.resolve("l.tar");
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
			TarArchiveEntry link = new TarArchiveEntry("lists/passwd/list.json", TarConstants.LF_SYMLINK);
			link.setLinkName("/etc/passwd");
			tar.putArchiveEntry(link);
			tar.closeArchiveEntry();
		}
		assertEquals("it is a link, which is not followed", WarningListSource.read(file, new NullProgressMonitor()).refusals().get(0).why());
	}

	@Test
	void theNewerOfTwoWithOneIdIsTaken() throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("a/cloud/list.json", String.format(SMALL, 9));
		files.put("b/cloud/list.json", String.format(SMALL, 4));
		Reading reading = WarningListSource.read(archive("a.zip", files), new NullProgressMonitor());
		assertEquals(9, reading.lists().get(0).version());
		assertEquals("another file has the list cloud in version 9", reading.refusals().get(0).why());
	}

	@Test
	void aListThatUnpacksWithoutEndIsRefused() throws IOException {
		Path file = folder.resolve("bomb.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("lists/bomb/list.json"));
			zip.write("{\"name\":\"".getBytes(StandardCharsets.UTF_8));
			byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			zip.write("N\",".getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < (WarningListReader.MOST_BYTES >> 20) + 2; i++) {
				zip.write(blanks);
			}
			zip.write("\"list\":[\"a\"]}".getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		assertTrue(Files.size(file) < 1 << 20);
		Reading reading = WarningListSource.read(file, new NullProgressMonitor());
		assertTrue(reading.lists().isEmpty());
		assertTrue(reading.refusals().get(0).why().contains("64 MB") || reading.refusals().get(0).why().contains("67108864"), reading.refusals().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "broken.zip", "broken.tar.gz", "broken.tar" })
	void whatIsNoArchiveIsSaid(String name) throws IOException {
		Path file = Files.writeString(folder.resolve(name), "this is no archive at all, whatever its name says ".repeat(40));
		String message = assertThrows(IOException.class, () -> WarningListSource.read(file, new NullProgressMonitor())).getMessage();
		assertTrue(message.startsWith(file + " can't be read as an archive: "), message);
	}

	@Test
	void whatIsNotThereIsSaid() {
		Path nothing = folder.resolve("nothing");
		assertEquals(nothing + " is neither a folder nor a file",
				assertThrows(IOException.class, () -> WarningListSource.read(nothing, new NullProgressMonitor())).getMessage());
	}

	@Test
	void readingCanBeCancelled() throws IOException {
		write("lists/cloud/list.json", String.format(SMALL, 2));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> WarningListSource.read(folder, monitor));
	}

	@Test
	void whatIsWrittenIsReadTheSame() {
		WarningList list = new WarningList("one", "Näme \"x\"", 5, "words", MatchType.SUBSTRING, WarningList.Category.KNOWN, Set.of("url", "domain"),
				List.of("日本", "b\\c"), Map.of("日本", "comment"), "https://example.com (CC0-1.0)");
		StringWriter out = new StringWriter();
		WarningListWriter.write(list, out);
		assertEquals(list, read(out.toString()).orElseThrow());
		assertFalse(out.toString().contains("\r"));
	}

	@Test
	void allListsOfTheSharedDataAreRead() throws IOException {
		Path shared = Path.of("..", "..", "..", "shared", "data", "warninglists");
		Assumptions.assumeTrue(Files.isDirectory(shared), "the folder ../shared/data/warninglists is not here");
		Reading reading = WarningListSource.read(shared, new NullProgressMonitor());
		assertEquals(62, reading.lists().size());
		assertEquals(List.of(), reading.refusals());
		assertTrue(WarningLists.of(reading.lists()).lists().stream().mapToInt(list -> list.entries().size()).sum() > 300_000);
	}

	private void write(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private Path archive(String name, Map<String, String> files) throws IOException {
		Path file = folder.resolve(name);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		boolean packed = name.toLowerCase(Locale.ROOT).endsWith("gz");
		if (name.endsWith(".zip")) {
			try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
				for (Map.Entry<String, String> entry : files.entrySet()) {
					zip.putNextEntry(new ZipEntry(entry.getKey()));
					zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
					zip.closeEntry();
				}
			}
		} else {
			try (OutputStream out = packed ? new GZIPOutputStream(bytes) : bytes; TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
				for (Map.Entry<String, String> entry : files.entrySet()) {
					byte[] content = entry.getValue().getBytes(StandardCharsets.UTF_8);
					TarArchiveEntry header = new TarArchiveEntry(entry.getKey(), true);
					header.setSize(content.length);
					tar.putArchiveEntry(header);
					tar.write(content);
					tar.closeArchiveEntry();
				}
			}
		}
		return Files.write(file, bytes.toByteArray());
	}
}
