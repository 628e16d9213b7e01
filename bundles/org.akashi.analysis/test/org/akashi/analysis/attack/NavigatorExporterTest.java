package org.akashi.analysis.attack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.analysis.targeting.TargetingCase;
import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.model.AttackPattern;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Layers of the Navigator, checked against the table of layerformat.md 4.5. */
class NavigatorExporterTest {

	/** The properties that the format knows, required ones marked. */
	private static final Map<String, Set<String>> FORMAT = Map.of(
			"layer", Set.of("versions", "name!", "description", "domain!", "filters", "sorting", "layout", "hideDisabled", "techniques", "gradient",
					"legendItems", "showTacticRowBackground", "tacticRowBackground", "selectTechniquesAcrossTactics",
					"selectSubtechniquesWithParent", "selectVisibleTechniques", "metadata", "links", "customDataURL"),
			"versions", Set.of("attack", "navigator!", "layer!"),
			"technique", Set.of("techniqueID!", "tactic", "comment", "enabled", "score", "color", "metadata", "links", "showSubtechniques"),
			"gradient", Set.of("colors!", "minValue!", "maxValue!"), "metadata", Set.of("name!", "value!"),
			"layout", Set.of("layout", "showID", "showName", "showAggregateScores", "countUnscored", "aggregateFunction", "expandedSubtechniques"));

	@TempDir
	Path folder;
	private TargetingCase of;
	private String campaign;
	private LossReport losses;

	@BeforeEach
	void open() throws CoreException {
		of = new TargetingCase(folder);
		campaign = of.named("campaign", "Night Owl");
		AttackPattern phishing = TechniquesTest.pattern("Phishing", "T1566");
		phishing.getEvidence().add(TargetingCase.evidence("It sent \"mails\"\nto many.", 900, ""));
		of.add(phishing);
		of.relate(campaign, "uses", phishing.getId(), "", "");
		AttackPattern attachment = TechniquesTest.pattern("Spearphishing Attachment", "T1566.001");
		of.add(attachment);
		of.relate(of.named("campaign", "Day Owl"), "uses", attachment.getId(), "");
		of.add(TechniquesTest.pattern("Activate Firmware Update Mode", "T0800"));
		of.add(TechniquesTest.pattern("Sending pigeons", ""));
	}

	@AfterEach
	void close() {
		of.close();
	}

	private byte[] bytes(Map<String, String> options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		losses = new NavigatorExporter().export(new ExportRequest(CaseKnowledge.all(of.open()), options), out, new NullProgressMonitor());
		return out.toByteArray();
	}

	private JsonNode layer(Map<String, String> options) throws IOException {
		return JsonMapper.shared().readTree(bytes(options));
	}

	private static JsonNode technique(JsonNode layer, String id) {
		for (JsonNode technique : layer.path("techniques")) {
			if (technique.path("techniqueID").asString().equals(id)) {
				return technique;
			}
		}
		throw new AssertionError(id + " is not in " + layer);
	}

	private static void conforms(String kind, JsonNode node) {
		Set<String> known = FORMAT.get(kind);
		for (String name : node.propertyNames()) {
			assertTrue(known.contains(name) || known.contains(name + "!"), kind + " has " + name);
		}
		known.stream().filter(name -> name.endsWith("!")).forEach(name -> assertTrue(node.has(name.replace("!", "")), kind + " lacks " + name));
	}

	@Test
	void layerIsOfTheFormat() throws IOException {
		JsonNode layer = layer(Map.of());
		conforms("layer", layer);
		conforms("versions", layer.path("versions"));
		conforms("gradient", layer.path("gradient"));
		conforms("layout", layer.path("layout"));
		for (JsonNode technique : layer.path("techniques")) {
			conforms("technique", technique);
			technique.path("metadata").forEach(metadata -> conforms("metadata", metadata));
		}
		assertEquals("4.5", layer.path("versions").path("layer").asString());
		assertEquals("enterprise-attack", layer.path("domain").asString());
		assertTrue(layer.path("gradient").path("maxValue").asInt() > layer.path("gradient").path("minValue").asInt());
	}

	@Test
	void scoreIsTheNumberOfSentences() throws IOException {
		JsonNode layer = layer(Map.of());
		JsonNode phishing = technique(layer, "T1566");
		assertEquals(3, phishing.path("score").asInt());
		assertEquals("3 sentences; used by Night Owl", phishing.path("comment").asString());
		assertTrue(phishing.path("showSubtechniques").asBoolean());
		assertTrue(phishing.path("metadata").toString().contains("It sent \\\"mails\\\" to many."), phishing.path("metadata").toString());
		assertEquals(1, technique(layer, "T1566.001").path("score").asInt());
	}

	@Test
	void whatTheLayerCannotCarryIsNamed() throws IOException {
		bytes(Map.of());
		assertEquals(2, losses.written());
		List<String> reasons = losses.losses().stream().map(loss -> loss.name() + ": " + loss.reason()).toList();
		assertTrue(reasons.stream().anyMatch(reason -> reason.startsWith("Activate Firmware") && reason.contains("ics-attack")), reasons.toString());
		assertTrue(reasons.contains("Sending pigeons: It has no id of ATT&CK."), reasons.toString());
		assertTrue(reasons.stream().anyMatch(reason -> reason.startsWith("Night Owl: A layer holds")), reasons.toString());
	}

	@Test
	void anotherDomain() throws IOException {
		JsonNode layer = layer(Map.of("domain", "ics"));
		assertEquals("ics-attack", layer.path("domain").asString());
		assertEquals(1, layer.path("techniques").size());
	}

	@Test
	void onlyWhatOneUsesByIdOrByName() throws IOException {
		for (String asked : List.of(campaign, "night owl")) {
			JsonNode layer = layer(Map.of("subject", asked));
			assertEquals("Night Owl", layer.path("name").asString());
			assertEquals(1, layer.path("techniques").size());
			assertEquals(2, technique(layer, "T1566").path("score").asInt());
		}
	}

	@Test
	void sentencesCanBeLeftOut() throws IOException {
		assertEquals(0, technique(layer(Map.of("quotes", "false")), "T1566").path("metadata").size());
	}

	@Test
	void equalKnowledgeGivesEqualBytes() throws IOException {
		byte[] first = bytes(Map.of());
		assertArrayEquals(first, bytes(Map.of()));
		assertEquals('\n', first[first.length - 1]);
		assertEquals(-1, new String(first, java.nio.charset.StandardCharsets.UTF_8).indexOf('\r'));
	}
}
