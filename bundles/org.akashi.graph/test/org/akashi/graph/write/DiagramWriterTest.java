package org.akashi.graph.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.akashi.graph.Diagram;
import org.akashi.graph.EdgeFamily;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphFacts;
import org.akashi.graph.GraphFilter;
import org.akashi.graph.GraphNode;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Diagrams in the formats of other programs. */
class DiagramWriterTest {

	private static final String HOSTILE = "\"]; x -> y [label=\"\n</text><script>alert('1')</script>\u0000\u0007\u202E&amp;#quot;\\\" %% end `a` |b| {c} (d) <img onerror=x>\uD800 証拠 𠮷";
	private static final GraphFacts FACTS = new GraphFacts(Set.of("marking-definition--2", "marking-definition--1"), 85,
			Instant.parse("2017-09-01T00:00:00Z"), Instant.parse("2018-12-12T10:00:00Z"), List.of("report--1"));

	private static DiagramFile file(boolean dark) {
		GraphSnapshot graph = new GraphSnapshot(
				List.of(new GraphNode("malware--a", "malware", HOSTILE, FACTS), new GraphNode("tool--b", "tool", "Mimikatz", GraphFacts.NONE),
						new GraphNode("x-evil--c", "x-evil\"><script>", "", GraphFacts.NONE),
						new GraphNode("identity--h", "identity", "hidden", GraphFacts.NONE)),
				List.of(new GraphEdge("relationship--1", "malware--a", "tool--b", "uses", EdgeFamily.RELATION, FACTS),
						new GraphEdge("relationship--2", "tool--b", "malware--a", HOSTILE, EdgeFamily.HYPOTHESIS, GraphFacts.NONE),
						new GraphEdge("tool--b created_by_ref tool--b", "tool--b", "tool--b", "created_by_ref", EdgeFamily.REFERENCE,
								GraphFacts.NONE),
						new GraphEdge("relationship--3", "identity--h", "tool--b", "uses", EdgeFamily.RELATION, GraphFacts.NONE)));
		Diagram diagram = Diagram.empty("A & <B>").with(Map.of("malware--a", new Place(10.5, 20, true, "g1"), "tool--b", new Place(300, -40),
				"identity--h", new Place(5_000, 5_000))).with(new Diagram.Group("g1", "G", false))
				.filtered(new GraphFilter(Set.of("identity"), Set.of(), Set.of(), Set.of(), 0, true, null, null, true, Set.of(), ""));
		return DiagramFile.of(diagram, graph, dark);
	}

	private static String text(String format) {
		return DiagramWriter.of(format).text(file(false));
	}

	private static Document xml(String text) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Element> elements(Document document, String name) {
		NodeList list = document.getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < list.getLength(); i++) {
			elements.add((Element) list.item(i));
		}
		return elements;
	}

	@ParameterizedTest
	@ValueSource(strings = { "svg", "graphml", "gexf", "dot", "mermaid" })
	void whatIsHiddenIsNotWritten(String format) {
		assertFalse(text(format).contains("hidden"));
		assertFalse(text(format).contains("identity"));
		assertEquals(text(format), text(format));
	}

	@Test
	void thereAreFiveFormats() {
		assertEquals(List.of("svg", "graphml", "gexf", "dot", "mermaid"), DiagramWriter.all().stream().map(DiagramWriter::id).toList());
		assertThrows(IllegalArgumentException.class, () -> DiagramWriter.of("vsdx"));
	}

	@Test
	void svgIsWellFormedAndHasNoScript() throws Exception {
		Document document = xml(text("svg"));

		assertEquals(List.of(), elements(document, "script"));
		assertEquals(List.of(), elements(document, "img"));
		assertEquals(3, elements(document, "use").size());
		assertTrue(elements(document, "title").get(1).getTextContent().contains("</text><script>alert('1')</script>"));
		for (Element use : elements(document, "use")) {
			String symbol = use.getAttribute("xlink:href").substring(1);
			assertEquals(1, elements(document, "symbol").stream().filter(one -> one.getAttribute("id").equals(symbol)).count(), symbol);
			assertTrue(symbol.matches("[A-Za-z0-9_-]+"), symbol);
		}
	}

	@Test
	void svgShowsAllCards() throws Exception {
		Element svg = xml(text("svg")).getDocumentElement();
		String[] box = svg.getAttribute("viewBox").split(" ");
		double left = Double.parseDouble(box[0]);
		double top = Double.parseDouble(box[1]);

		assertTrue(left < 10.5 - 45 && left + Double.parseDouble(box[2]) > 300 + 45, svg.getAttribute("viewBox"));
		assertTrue(top < -40 - 18 && top + Double.parseDouble(box[3]) > 20 + 18 && Double.parseDouble(box[3]) < 1_000);
		assertEquals(box[2], svg.getAttribute("width"));
	}

	@Test
	void svgTellsFamiliesByStyleAndText() throws Exception {
		Document document = xml(text("svg"));
		List<String> dashes = elements(document, "path").stream().filter(path -> path.hasAttribute("marker-end"))
				.map(path -> path.getAttribute("stroke-dasharray")).toList();

		assertEquals(List.of("", "7 4", "2 3"), dashes);
		List<String> texts = elements(document, "text").stream().map(Element::getTextContent).toList();
		assertTrue(texts.contains("uses · 85"), texts.toString());
		assertTrue(texts.stream().anyMatch(text -> text.startsWith("\"]; x -> y")), texts.toString());
	}

	@Test
	void svgTakesIconsOfTheWorkbench() throws Exception {
		DiagramFile plain = file(false);
		DiagramLook look = plain.look();
		DiagramFile file = new DiagramFile(plain.diagram(), plain.graph(), plain.sizes(), new DiagramLook(false, look.grounds(), look.inks(),
				type -> type.equals("malware") ? "<svg viewBox=\"0 0 16 16\" width=\"16\">\n<circle r=\"3\"/></svg>\n" : "", type -> "The " + type,
				kind -> kind));
		Document document = xml(DiagramWriter.of("svg").text(file));

		assertEquals(1, elements(document, "svg").size());
		assertTrue(elements(document, "circle").stream().anyMatch(circle -> circle.getAttribute("r").equals("3")));
		assertTrue(elements(document, "title").get(2).getTextContent().endsWith("(The tool)"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void textsOnCardsHaveContrast(boolean dark) {
		DiagramLook look = DiagramLook.plain(dark);
		for (String type : org.akashi.stix.StixTypes.types()) {
			assertTrue(contrast(look.text(), look.grounds().apply(type)) >= 4.5, type);
			assertTrue(contrast(look.inks().apply(type), look.grounds().apply(type)) >= 4.5,
					type + " " + contrast(look.inks().apply(type), look.grounds().apply(type)));
		}
		assertTrue(contrast(look.quietText(), look.ground()) >= 4.5);
	}

	private static double contrast(String one, String other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(String colour) {
		double sum = 0;
		double[] shares = { 0.2126, 0.7152, 0.0722 };
		for (int i = 0; i < 3; i++) {
			double part = Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
			sum += shares[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
		}
		return sum;
	}

	@Test
	void graphmlDeclaresItsKeys() throws Exception {
		Document document = xml(text("graphml"));
		Map<String, Element> keys = new java.util.HashMap<>();
		elements(document, "key").forEach(key -> assertEquals(null, keys.put(key.getAttribute("id"), key)));

		for (Element data : elements(document, "data")) {
			Element key = keys.get(data.getAttribute("key"));
			String owner = data.getParentNode().getLocalName();
			assertTrue(key != null && List.of("all", owner).contains(key.getAttribute("for")), data.getAttribute("key") + " of " + owner);
			switch (key.getAttribute("attr.type")) {
			case "int" -> Integer.parseInt(data.getTextContent());
			case "double" -> Double.parseDouble(data.getTextContent());
			case "boolean" -> assertTrue(Set.of("true", "false").contains(data.getTextContent()));
			default -> assertEquals("string", key.getAttribute("attr.type"));
			}
		}
		assertEquals("http://graphml.graphdrawing.org/xmlns", document.getDocumentElement().getNamespaceURI());
		assertEndsAreNodes(document);
	}

	private static void assertEndsAreNodes(Document document) {
		Set<String> ids = new HashSet<>();
		elements(document, "node").forEach(node -> assertTrue(ids.add(node.getAttribute("id"))));
		assertEquals(3, ids.size());
		assertEquals(3, elements(document, "edge").size());
		for (Element edge : elements(document, "edge")) {
			assertTrue(ids.contains(edge.getAttribute("source")) && ids.contains(edge.getAttribute("target")));
		}
	}

	@Test
	void graphmlKeepsPlacesAndFacts() throws Exception {
		Document document = xml(text("graphml"));
		Map<String, String> data = new java.util.HashMap<>();
		elements(document, "data").stream().filter(one -> ((Element) one.getParentNode()).getAttribute("id").equals("malware--a"))
				.forEach(one -> data.put(one.getAttribute("key"), one.getTextContent()));

		assertEquals("10.5", data.get("x"));
		assertEquals("true", data.get("pinned"));
		assertEquals("G", data.get("group"));
		assertEquals("85", data.get("confidence"));
		assertEquals("2017-09-01T00:00:00Z", data.get("first"));
		assertEquals("marking-definition--1 marking-definition--2", data.get("markings"));
		assertTrue(data.get("label").contains("証拠 𠮷"));
	}

	@Test
	void graphmlAndGexfHaveTheShapeOfTheirSchemas() throws Exception {
		assertEquals(List.of(), XmlShape.graphml().faults(xml(text("graphml"))));
		assertEquals(List.of(), XmlShape.gexf().faults(xml(text("gexf"))));
		DiagramFile nothing = DiagramFile.of(Diagram.empty("x"), GraphSnapshot.EMPTY, true);
		assertEquals(List.of(), XmlShape.graphml().faults(xml(DiagramWriter.of("graphml").text(nothing))));
		assertEquals(List.of(), XmlShape.gexf().faults(xml(DiagramWriter.of("gexf").text(nothing))));
	}

	@Test
	void idsThatAreNoTokensStayApart() {
		assertEquals("malware--1", MarkupText.token("malware--1"));
		assertTrue(MarkupText.token("a b").matches("a_b\\.[0-9a-f]+"));
		assertFalse(MarkupText.token("a b").equals(MarkupText.token("a\tb")));
		assertTrue(MarkupText.token("").matches("\\.[0-9a-f]+"));
	}

	@Test
	void gexfDeclaresItsAttributes() throws Exception {
		Document document = xml(text("gexf"));

		assertEquals("1.3", document.getDocumentElement().getAttribute("version"));
		assertEquals("http://gexf.net/1.3", document.getDocumentElement().getNamespaceURI());
		Map<String, Set<String>> declared = new java.util.HashMap<>();
		elements(document, "attribute").forEach(attribute -> declared
				.computeIfAbsent(((Element) attribute.getParentNode()).getAttribute("class"), key -> new HashSet<>())
				.add(attribute.getAttribute("id")));
		for (Element value : elements(document, "attvalue")) {
			String owner = value.getParentNode().getParentNode().getLocalName();
			assertTrue(declared.get(owner).contains(value.getAttribute("for")), value.getAttribute("for"));
		}
		assertEndsAreNodes(document);
		Element position = elements(document, "position").getFirst();
		assertEquals("http://gexf.net/1.3/viz", position.getNamespaceURI());
		assertEquals("10.5", position.getAttribute("x"));
		assertEquals("-20", position.getAttribute("y"));
		assertEquals("2017-09-01T00:00:00Z", elements(document, "edge").getFirst().getAttribute("start"));
	}

	/** The quoted strings of DOT, and what is left without them. */
	private static String withoutStrings(String dot, List<String> strings) {
		Matcher matcher = Pattern.compile("(?s)\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(dot);
		StringBuilder rest = new StringBuilder();
		while (matcher.find()) {
			strings.add(matcher.group(1));
			matcher.appendReplacement(rest, "S");
		}
		return matcher.appendTail(rest).toString();
	}

	@Test
	void dotKeepsHostileTextWithinItsQuotes() {
		List<String> strings = new ArrayList<>();
		String rest = withoutStrings(text("dot"), strings);

		assertFalse(rest.contains("\""), rest);
		assertEquals(3, rest.split("->", -1).length - 1, rest);
		assertFalse(rest.contains("script"), rest);
		assertTrue(strings.contains("7.88,-15!"), strings.toString());
		assertTrue(rest.contains("style=dashed") && rest.contains("style=dotted"), rest);
	}

	@Test
	void mermaidKeepsHostileTextWithinItsQuotes() {
		List<String> strings = new ArrayList<>();
		String rest = withoutStrings(text("mermaid"), strings);

		assertTrue(strings.stream().noneMatch(string -> string.matches("(?s).*[<>\"`{}|()\\[\\]&\\\\%\n].*")), strings.toString());
		assertEquals(1 + 3 + 3 + 3, rest.strip().lines().count(), rest);
		assertTrue(rest.startsWith("flowchart LR\n\tn0(S):::t0\n"), rest);
		assertTrue(rest.contains("n1 -.->|S| n0"), rest);
		assertTrue(strings.contains("Mimikatz"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "svg", "graphml", "gexf", "dot", "mermaid" })
	void nothingIsWrittenToo(String format) throws Exception {
		String text = DiagramWriter.of(format).text(DiagramFile.of(Diagram.empty("x"), GraphSnapshot.EMPTY, true));
		if (text.startsWith("<?xml")) {
			xml(text);
		}
		assertFalse(text.isBlank());
	}
}
