package org.akashi.exchange.internal.openioc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.akashi.model.Indicator;
import org.akashi.stix.Finding;
import org.akashi.stix.StixRules;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.Patterns;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/** Published files of OpenIOC 1.0, and the schema of 1.1. Skipped where they are not there. */
class MandiantIocsTest {

	private static final Path OPENIOC = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data", "openioc");

	@TestFactory
	Stream<DynamicTest> files() throws IOException, SAXException {
		Path folder = OPENIOC.resolve("mandiant");
		Assumptions.assumeTrue(Files.isDirectory(folder), "No files at " + folder);
		javax.xml.validation.Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
				.newSchema(OPENIOC.resolve("schema-1.1/schemas/ioc.xsd").toFile());
		List<Path> files;
		try (Stream<Path> list = Files.list(folder)) {
			files = list.filter(file -> file.toString().endsWith(".ioc")).sorted().toList();
		}
		return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, schema)));
	}

	private static void check(Path file, javax.xml.validation.Schema schema) throws IOException, SAXException {
		String xml = Files.readString(file);
		Iocs iocs = Iocs.read(xml);
		assertEquals(List.of(), Patterns.check(iocs.pattern()));
		iocs.objects.forEach(object -> assertTrue(StixRules.check(object).stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR),
				() -> StixRules.check(object).toString()));
		everyItemIsThere(Iocs.parse(xml), iocs);
		Iocs through = iocs.throughStix();
		String out = through.write();
		assertTrue(through.written.lossless(), through.written.losses()::toString);
		schema.newValidator().validate(new StreamSource(new StringReader(out)));
		Iocs again = Iocs.read(out);
		assertEquals(iocs.pattern(), again.pattern());
		assertEquals(out, again.throughStix().write());
		onlyTheIndicator(iocs, schema);
	}

	/** Each content stands in the pattern. */
	private static void everyItemIsThere(Node root, Iocs iocs) {
		List<String> values = Patterns.parse(iocs.pattern()).comparisons().stream().flatMap(c -> c.constants().stream()).map(Constant::plain)
				.map(value -> value.replaceAll("[^A-Za-z0-9]", "").toLowerCase()).toList();
		List<Node> items = new ArrayList<>();
		collect(root, items);
		assertTrue(Patterns.parse(iocs.pattern()).comparisons().size() >= items.size());
		for (Node item : items) {
			String content = item.child("Content").orElseThrow().text().replaceAll("[^A-Za-z0-9]", "").toLowerCase();
			String search = item.child("Context").orElseThrow().get("search");
			assertTrue(search.equals("FileItem/FullPath") || values.contains(content), () -> search + " " + content + " is not in " + values);
		}
		for (Comparison comparison : Patterns.parse(iocs.pattern()).comparisons()) {
			List<String> members = comparison.path().members();
			assertTrue(!members.getFirst().equals("x_openioc") || iocs.losses.stream().anyMatch(loss -> loss.what().startsWith(members.get(1))),
					() -> comparison.path() + " is not named");
		}
	}

	private static void collect(Node node, List<Node> items) {
		node.children("IndicatorItem").forEach(items::add);
		node.children().forEach(child -> collect(child, items));
	}

	/** Without what is kept, the pattern alone gives a document that says the same. */
	private static void onlyTheIndicator(Iocs iocs, javax.xml.validation.Schema schema) throws IOException, SAXException {
		Iocs bare = Iocs.of(org.akashi.stix.StixWriter.line(iocs.indicator()));
		Indicator indicator = bare.indicator();
		indicator.getExtensions().clear();
		String out = bare.write();
		schema.newValidator().validate(new StreamSource(new StringReader(out)));
		assertEquals(Patterns.parse(iocs.pattern()).canonical().toString(), Patterns.parse(Iocs.read(out).pattern()).canonical().toString());
	}
}
