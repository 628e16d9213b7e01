package org.akashi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.akashi.product.tests.Product.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as scripts rely on it: forms, shapes and exit codes. */
class CommandLineTest {

	private static final JsonMapper JSON = new JsonMapper();
	private static final String JAPANESE = Product.SAMPLES.resolve("sharpshooter-ja.html").toString();
	private static final String ENGLISH = Product.SAMPLES.resolve("sharpshooter-en.pdf").toString();

	private final Product product = Product.here();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "extract", "import", "mentions", "review", "rules", "export", "validate", "plugins" })
	void everyCommandHasHelpAndVersion(String command) {
		Result help = command.isEmpty() ? product.akashi("--help") : product.akashi(command, "--help");
		assertEquals(0, help.exit(), help::err);
		assertTrue(help.out().contains("Usage: akashi"), help::out);
		Result version = command.isEmpty() ? product.akashi("--version") : product.akashi(command, "--version");
		assertEquals(0, version.exit(), version::err);
		assertTrue(version.out().contains("0.1.0"), version::out);
	}

	@Test
	void extractPrintsOneObjectAMention() {
		Result result = product.akashi("extract", JAPANESE, ENGLISH, "--json");
		assertEquals(0, result.exit(), result::err);
		Set<String> types = new TreeSet<>();
		for (String line : result.lines()) {
			JsonNode mention = JSON.readTree(line);
			for (String field : List.of("file", "start", "end", "page", "raw", "value", "type", "entity", "role",
					"confidence", "extractor", "why")) {
				assertTrue(mention.has(field), field + " is missing in " + line);
			}
			assertTrue(mention.path("end").asInt() > mention.path("start").asInt(), line);
			types.add(mention.path("type").asString());
		}
		assertTrue(types.containsAll(Set.of("actor", "malware", "campaign", "country", "sector", "date", "ipv4", "domain",
				"url", "sha256")), types.toString());
	}

	@Test
	void extractWritesAFileAReportWithItsTextBeside() throws IOException {
		Path reports = Files.createDirectories(folder.resolve("reports/2026"));
		Files.writeString(reports.resolve("note.txt"), "The implant beaconed to 198[.]51[.]100[.]7 in March 2026.");
		Result result = product.akashi("extract", folder.resolve("reports").toString(), "--json", "--text", "--output",
				folder.resolve("out").toString());
		assertEquals(0, result.exit(), result::err);
		List<Path> written;
		try (var files = Files.walk(folder.resolve("out"))) {
			written = files.filter(Files::isRegularFile).toList();
		}
		Path lines = written.stream().filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
		Path text = written.stream().filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
		JsonNode address = Files.readAllLines(lines).stream().map(JSON::readTree)
				.filter(mention -> mention.path("type").asString().equals("ipv4")).findFirst().orElseThrow();
		assertEquals("198.51.100.7", address.path("value").asString());
		assertEquals(address.path("raw").asString(),
				Files.readString(text).substring(address.path("start").asInt(), address.path("end").asInt()));
	}

	@Test
	void oneBadFileStopsNeitherTheOthersNorGoesUnsaid() throws IOException {
		Path bad = Files.write(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing follows".getBytes());
		Path good = Files.writeString(folder.resolve("good.txt"), "Connects to 198[.]51[.]100[.]7.");
		Result result = product.akashi("extract", bad.toString(), good.toString(), "--json");
		assertEquals(1, result.exit());
		assertTrue(result.out().contains("198.51.100.7"), result::out);
		assertTrue(result.err().contains("broken.pdf"), result::err);
		assertFalse(result.err().contains("\tat "), result::err);
	}

	@Test
	void importReviewExportAndValidate() throws IOException {
		String at = folder.resolve("case").toString();
		Result imported = product.akashi("import", JAPANESE, ENGLISH, "--case", at, "--accept-above", "70");
		assertEquals(0, imported.exit(), imported::err);
		Result mentions = product.akashi("mentions", "--case", at, "--json");
		assertEquals(0, mentions.exit(), mentions::err);
		List<JsonNode> all = mentions.lines().stream().map(JSON::readTree).toList();
		Map<String, Long> states = all.stream()
				.collect(Collectors.groupingBy(mention -> mention.path("state").asString(), Collectors.counting()));
		assertTrue(states.getOrDefault("accepted", 0L) > 30, states.toString());
		Result rejected = product.akashi("review", "--case", at, "--reject", "type:country,value:Namibia");
		assertEquals(0, rejected.exit(), rejected::err);
		Path bundle = folder.resolve("bundle.json");
		Result exported = product.akashi("export", "--case", at, "--format", "stix21", "--output", bundle.toString());
		assertEquals(0, exported.exit(), exported::err);
		JsonNode objects = JSON.readTree(Files.readString(bundle)).path("objects");
		assertTrue(objects.size() > 30, "Only " + objects.size() + " objects");
		Result valid = product.akashi("validate", bundle.toString());
		assertEquals(0, valid.exit(), valid::out);
		Result validCase = product.akashi("validate", "--case", at);
		assertEquals(0, validCase.exit(), validCase::out);
	}

	@Test
	void equalInputGivesEqualExports() throws IOException {
		String at = folder.resolve("case").toString();
		assertEquals(0, product.akashi("import", ENGLISH, "--case", at, "--accept-above", "70").exit());
		for (String format : List.of("stix21", "csv", "html", "markdown", "pdf", "docx")) {
			Path one = folder.resolve("one." + format);
			Path two = folder.resolve("two." + format);
			product.akashi("export", "--case", at, "--format", format, "--output", one.toString());
			product.akashi("export", "--case", at, "--format", format, "--output", two.toString());
			assertEquals(-1, Files.mismatch(one, two), format + " differs between two runs");
		}
	}

	@Test
	void listsItsFormatsForScripts() {
		Result result = product.akashi("export", "--list-formats");
		assertEquals(0, result.exit(), result::err);
		assertEquals(List.of("attack-flow", "csv", "docx", "domains", "dot", "gexf", "graphml", "hashes", "hosts", "html", "ips", "ipset", "markdown", "mermaid", "misp", "navigator", "nft", "openioc", "pdf", "rpz", "sigma", "snort3", "squid", "stix21", "suricata", "tsv", "urls", "yara", "zeek"),
				result.lines().stream().map(line -> line.split("\t")[0]).toList());
	}

	@Test
	void listsItsPlugIns() {
		Result result = product.akashi("plugins", "--json");
		assertEquals(0, result.exit(), result::err);
		String all = result.out();
		for (String id : List.of("pdf", "stix21", "html")) {
			assertTrue(all.contains("\"" + id + "\""), id + " is missing in " + all);
		}
	}

	@Test
	void saysWhatIsWrongWithTheCommandLine() {
		Result unknown = product.akashi("exprot");
		assertEquals(2, unknown.exit());
		assertTrue(unknown.err().contains("exprot"), unknown::err);
		Result format = product.akashi("export", "--case", folder.toString(), "--format", "fax", "--output", "-");
		assertFalse(format.exit() == 0);
		assertFalse(format.err().contains("\tat "), format::err);
	}

	@Test
	void saysThatAFileIsNotThere() {
		Result result = product.akashi("extract", folder.resolve("missing.pdf").toString(), "--json");
		assertEquals(3, result.exit());
		assertTrue(result.err().contains("missing.pdf"), result::err);
	}

	@Test
	void pathsAreRelativeToTheCallersFolder() throws IOException {
		Files.writeString(folder.resolve("here.txt"), "Connects to 198[.]51[.]100[.]7.");
		Result result = product.akashi(Map.of(), folder, "extract", "here.txt", "--json");
		assertEquals(0, result.exit(), result::err);
		assertTrue(result.out().contains("198.51.100.7"), result::out);
	}
}
