package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.stix.Finding.Severity;
import org.akashi.stix.StixValidator.Located;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StixValidatorTest {

	private static final Path CASES = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data", "stix", "validator-cases.jsonl");
	private static final String BUNDLE = """
			{"type": "bundle",
			 "id": "bundle--44af6c39-c09b-49c5-9de2-394224b04982",
			 "objects": [
			  {"type": "identity", "spec_version": "2.1", "id": "identity--8ae20dde-83d4-4218-88fd-41ef0dabf9d1",
			   "created": "2016-08-22T14:09:00.123Z", "modified": "2016-08-22T14:09:00.123Z",
			   "name": "n", "identity_class": "organization"},
			  {"type": "tool", "spec_version": "2.1", "id": "tool--8ae20dde-83d4-4218-88fd-41ef0dabf9d1",
			   "created": "2016-08-22T14:09:00.123Z", "modified": "2016-08-22T14:09:00.123Z",
			   "name": "n", "confidence": 80}]}
			""";

	private static List<Located> validate(String json) {
		return StixValidator.validate(json, RuleOptions.DEFAULT);
	}

	@Test
	void aValidBundleHasNoFindings() {
		assertEquals(List.of(), validate(BUNDLE));
	}

	@Test
	void findingsHaveTheirPlaceInTheText() {
		Located l = validate(BUNDLE.replace("80", "800")).getFirst();
		assertEquals("$.objects[1].confidence", l.finding().path());
		assertEquals("tool--8ae20dde-83d4-4218-88fd-41ef0dabf9d1", l.object());
		assertEquals(9, l.line());
		assertEquals(31, l.column());
	}

	@Test
	void whatIsMissingHasThePlaceOfItsObject() {
		Located l = validate(BUNDLE.replace("\"name\": \"n\", \"confidence\"", "\"confidence\"")).getFirst();
		assertEquals("required", l.finding().rule());
		assertEquals("$.objects[1]", l.finding().path());
		assertEquals(7, l.line());
	}

	@Test
	void syntaxErrorsComeFirst() {
		Located l = validate(BUNDLE.replace("80}", "80,}")).getFirst();
		assertEquals("syntax", l.finding().rule());
		assertEquals(Severity.ERROR, l.finding().severity());
		assertEquals(9, l.line());
		assertEquals(List.of("syntax"), validate("").stream().map(x -> x.finding().rule()).toList());
	}

	@Test
	void misfitsAreToldOnce() {
		List<Located> found = validate(BUNDLE.replace("80", "\"high\""));
		assertEquals(1, found.size(), found::toString);
		assertEquals("type", found.getFirst().finding().rule());
		assertEquals(9, found.getFirst().line());
	}

	@Test
	void bundlesHaveRulesOfTheirOwn() {
		assertEquals("bundle-property", validate(BUNDLE.replace("\"type\": \"bundle\",", "\"type\": \"bundle\", \"created\": \"x\",")).getFirst().finding().rule());
		assertEquals("uuid-check", validate(BUNDLE.replace("-49c5-", "-59c5-")).getFirst().finding().rule());
		assertEquals("required", validate("{\"type\":\"bundle\",\"objects\":[]}").getLast().finding().rule());
	}

	@Test
	void linesAndListsAreCheckedToo() {
		assertTrue(validate("[{\"type\":\"tool\"}]").stream().anyMatch(l -> l.finding().path().equals("$[0]")));
		assertTrue(validate("{\"type\":\"tool\"}").stream().anyMatch(l -> l.finding().path().equals("$")));
	}

	/** The OASIS validator's own cases; without those that need further schemas, and those about its verbosity. */
	@TestFactory
	Stream<DynamicTest> publicCases() throws IOException {
		Assumptions.assumeTrue(Files.isRegularFile(CASES), "No cases at " + CASES);
		return Files.readAllLines(CASES).stream().map(JsonMapper.shared()::readTree)
				.filter(c -> !c.get("options").has("schema_dir") && !c.get("options").has("silent"))
				.map(c -> DynamicTest.dynamicTest(c.get("id").stringValue(), () -> check(c)));
	}

	/** The OASIS validator's own files: their names say what they are. */
	@TestFactory
	Stream<DynamicTest> publicFiles() throws IOException {
		Path folder = CASES.resolveSibling("validator-files");
		Assumptions.assumeTrue(Files.isDirectory(folder), "No files at " + folder);
		return files(folder).map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
			StixValidator.Result result = StixValidator.check(Files.readString(f), RuleOptions.DEFAULT);
			assertEquals(!f.getFileName().toString().startsWith("invalid"), result.isValid(false), result.findings()::toString);
			assertTrue(result.findings().stream().allMatch(l -> l.line() > 0), result.findings()::toString);
		}));
	}

	/** The examples of the OASIS schemas break no MUST. */
	@TestFactory
	Stream<DynamicTest> publicExamples() throws IOException {
		Path folder = CASES.resolveSibling("oasis-schemas").resolve("examples");
		Assumptions.assumeTrue(Files.isDirectory(folder), "No files at " + folder);
		return files(folder).map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
			StixValidator.Result result = StixValidator.check(Files.readString(f), RuleOptions.DEFAULT);
			assertTrue(result.isValid(false) && result.objects() > 0, result.findings()::toString);
		}));
	}

	private static Stream<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
		}
	}

	@Test
	void linesHaveTheirOwnPlaces() {
		String line = "{\"type\":\"tool\",\"spec_version\":\"2.1\",\"id\":\"tool--8ae20dde-83d4-4218-88fd-41ef0dabf9d1\",\"created\":\"2016-08-22T14:09:00.123Z\","
				+ "\"modified\":\"2016-08-22T14:09:00.123Z\",\"name\":\"n\"}";
		List<Located> found = validate(line + "\n\n{broken\n" + line.replace("\"n\"", "5") + "\n" + line + "\n");
		assertEquals(List.of("syntax 3", "type 4", "duplicate-ids 4", "duplicate-ids 5"),
				found.stream().map(l -> l.finding().rule() + " " + l.line()).toList(), found::toString);
	}

	@Test
	void theVersionIsSeenFromTheBundle() {
		assertEquals(StixVersion.V21, StixValidator.version(BUNDLE, RuleOptions.DEFAULT));
		assertEquals(StixVersion.V20, StixValidator.version(BUNDLE.replace("\"objects\"", "\"spec_version\": \"2.0\", \"objects\""), RuleOptions.DEFAULT));
		assertEquals(StixVersion.V21, StixValidator.version("{\"type\":\"tool\",\"spec_version\":\"2.0\"}", RuleOptions.DEFAULT));
		assertEquals(StixVersion.V20, StixValidator.version(BUNDLE, RuleOptions.DEFAULT.with(StixVersion.V20)));
	}

	private static void check(JsonNode c) {
		JsonNode o = c.get("options");
		RuleOptions options = new RuleOptions(o.path("strict_types").asBoolean(false), o.path("strict_properties").asBoolean(false),
				names(o.path("enabled")), names(o.path("disabled"))).with(StixVersion.of(c.get("stix").stringValue()).orElseThrow());
		boolean strict = o.path("strict").asBoolean(true);
		List<Finding> findings = StixValidator.validate(c.get("object").toString(), options).stream().map(Located::finding)
				.filter(f -> f.severity() == Severity.ERROR || strict && f.severity() == Severity.WARNING).toList();
		boolean valid = findings.isEmpty() && options.enabled().stream().noneMatch(options.unknown()::contains);
		assertEquals(c.get("expect").stringValue().equals("valid"), valid, findings::toString);
	}

	private static Set<String> names(JsonNode node) {
		Set<String> names = new HashSet<>();
		if (node.isString()) {
			names.addAll(List.of(node.stringValue().split(",")));
		}
		node.forEach(n -> names.add(n.stringValue()));
		return names;
	}
}
