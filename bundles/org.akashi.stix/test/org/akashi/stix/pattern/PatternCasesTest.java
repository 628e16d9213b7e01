package org.akashi.stix.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public pattern cases, and that printing and canonical form keep every valid one. Skipped where they are not there. */
class PatternCasesTest {

	private static final Path CASES = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data", "stix", "pattern-cases.jsonl");

	@TestFactory
	Stream<DynamicTest> cases() throws IOException {
		Assumptions.assumeTrue(Files.isRegularFile(CASES), "No cases at " + CASES);
		return Files.readAllLines(CASES).stream().map(JsonMapper.builder().build()::readTree)
				.map(c -> DynamicTest.dynamicTest(c.get("pattern").stringValue(), () -> check(c)));
	}

	private static void check(JsonNode c) {
		String text = c.get("pattern").stringValue();
		List<PatternProblem> problems = Patterns.check(text);
		assertEquals(c.get("expect").stringValue().equals("valid"), problems.isEmpty(), problems::toString);
		if (problems.isEmpty()) {
			StixPattern pattern = Patterns.parse(text);
			assertEquals(pattern, Patterns.parse(pattern.toString()));
			assertEquals(pattern.canonical(), Patterns.parse(pattern.canonical().toString()));
			assertEquals(pattern.canonical(), pattern.canonical().canonical());
		}
	}
}
