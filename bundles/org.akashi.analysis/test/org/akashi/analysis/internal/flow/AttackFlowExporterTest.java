package org.akashi.analysis.internal.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.analysis.targeting.TargetingCase;
import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.model.AttackPattern;
import org.akashi.model.ExternalReference;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Flows: valid by the schema's facts, and no order that no sentence states. */
class AttackFlowExporterTest {

	@TempDir
	private Path folder;
	private TargetingCase of;
	private String owl;
	private LossReport losses;

	@BeforeEach
	void open() throws CoreException {
		of = new TargetingCase(folder);
		owl = of.named("intrusion-set", "Night Owl");
	}

	@AfterEach
	void close() {
		of.close();
	}

	private String technique(String name, String id) throws CoreException {
		AttackPattern pattern = (AttackPattern) StixTypes.create("attack-pattern");
		pattern.setName(name);
		ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
		reference.setSourceName("mitre-attack");
		reference.setExternalId(id);
		pattern.getExternalReferences().add(reference);
		return of.add(pattern);
	}

	private byte[] bytes(Map<String, String> options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		losses = new AttackFlowExporter().export(new ExportRequest(CaseKnowledge.all(of.open()), options), out, new NullProgressMonitor());
		return out.toByteArray();
	}

	private JsonNode bundle(Map<String, String> options) throws IOException {
		JsonNode bundle = JsonMapper.shared().readTree(bytes(options));
		assertEquals(List.of(), FlowCheck.faults(bundle));
		return bundle;
	}

	private static List<JsonNode> of(JsonNode bundle, String type) {
		List<JsonNode> found = new ArrayList<>();
		bundle.get("objects").forEach(object -> {
			if (object.get("type").asString().equals(type)) {
				found.add(object);
			}
		});
		return found;
	}

	private static JsonNode action(JsonNode bundle, String technique) {
		return of(bundle, "attack-action").stream().filter(action -> action.path("technique_id").asString("").equals(technique)).findFirst().orElseThrow();
	}

	@Test
	void anActionHasItsTechniqueTacticSentenceAndDoer() throws CoreException, IOException {
		String mail = technique("Spearphishing Attachment", "T1566.001");
		of.relate(owl, "uses", mail, "2018-10");
		JsonNode bundle = bundle(Map.of());
		JsonNode action = action(bundle, "T1566.001");
		assertEquals("Phishing: Spearphishing Attachment", action.get("name").asString());
		assertEquals("TA0001", action.get("tactic_id").asString());
		assertEquals(mail, action.get("technique_ref").asString());
		assertTrue(action.get("description").asString().startsWith("«Sentence 1 states «2018-10».»"), action::toString);
		assertFalse(action.has("execution_start"), "a month is no moment");
		JsonNode flow = of(bundle, "attack-flow").getFirst();
		assertEquals("Case", flow.get("name").asString());
		assertEquals(action.get("id"), flow.get("start_refs").get(0));
		JsonNode related = of(bundle, "relationship").getFirst();
		assertEquals(owl, related.get("source_ref").asString());
		assertEquals(action.get("id"), related.get("target_ref"));
	}

	@Test
	void statedDatesGiveAnOrderThatSaysThatItIsNoCause() throws CoreException, IOException {
		of.relate(owl, "uses", technique("Spearphishing Attachment", "T1566.001"), "2018-10");
		of.relate(owl, "uses", technique("Data Obfuscation", "T1001"), "2018-12");
		of.relate(owl, "uses", technique("Exfiltration Over C2 Channel", "T1041"), "2019-02");
		JsonNode bundle = bundle(Map.of());
		List<JsonNode> conditions = of(bundle, "attack-condition");
		assertEquals(2, conditions.size(), "the first leads to the second, not to the third, too");
		JsonNode condition = conditions.stream().filter(one -> one.get("id").equals(action(bundle, "T1566.001").get("effect_refs").get(0))).findFirst().orElseThrow();
		assertEquals(action(bundle, "T1001").get("id"), condition.get("on_true_refs").get(0));
		assertEquals(1, condition.get("on_true_refs").size());
		assertTrue(condition.get("description").asString().contains("No sentence says that one led to the other"), condition::toString);
		assertFalse(action(bundle, "T1041").has("effect_refs"));
		assertEquals(1, of(bundle, "attack-flow").getFirst().get("start_refs").size());
		assertEquals(List.of(), of(bundle, "attack-operator"));
	}

	@Test
	void periodsThatOverlapHaveNoOrder() throws CoreException, IOException {
		of.relate(owl, "uses", technique("Spearphishing Attachment", "T1566.001"), "2018");
		of.relate(owl, "uses", technique("Data Obfuscation", "T1001"), "2018-12");
		JsonNode bundle = bundle(Map.of());
		assertEquals(List.of(), of(bundle, "attack-condition"));
		assertEquals(2, of(bundle, "attack-flow").getFirst().get("start_refs").size());
	}

	@Test
	void aTechniqueOfTwoPeriodsIsTwoActions() throws CoreException, IOException {
		of.relate(owl, "uses", technique("Spearphishing Attachment", "T1566.001"), "2017-05", "2018-10");
		JsonNode bundle = bundle(Map.of());
		assertEquals(2, of(bundle, "attack-action").size());
		assertEquals(1, of(bundle, "attack-condition").size());
	}

	@Test
	void withoutDatesNothingIsOrderedUnlessAskedFor() throws CoreException, IOException {
		of.relate(owl, "uses", technique("Spearphishing Attachment", "T1566.001"), "");
		of.relate(owl, "uses", technique("Exfiltration Over C2 Channel", "T1041"), "");
		assertEquals(List.of(), of(bundle(Map.of()), "attack-condition"));
		assertTrue(losses.losses().stream().filter(loss -> loss.property().equals("effect_refs")).count() == 2, losses::toString);
		JsonNode tactics = bundle(Map.of("order", "tactics"));
		JsonNode condition = of(tactics, "attack-condition").getFirst();
		assertTrue(condition.get("description").asString().contains("no sentence states"), condition::toString);
		assertEquals(action(tactics, "T1041").get("id"), condition.get("on_true_refs").get(0));
		assertEquals(List.of(), of(bundle(Map.of("order", "none")), "attack-condition"));
	}

	@Test
	void timesOfTheRelationshipItselfAreTimesOfTheAction() throws CoreException, IOException {
		Relationship use = (Relationship) StixTypes.create("relationship");
		use.setSourceRef(owl);
		use.setRelationshipType("uses");
		use.setTargetRef(technique("Data Obfuscation", "T1001"));
		use.setStartTime("2019-01-02T03:04:05Z");
		of.add(use);
		JsonNode action = action(bundle(Map.of()), "T1001");
		assertEquals("2019-01-02T03:04:05Z", action.get("execution_start").asString());
		assertFalse(action.has("execution_end"));
	}

	@Test
	void assetsAreWhatATechniqueIsSaidToInvolve() throws CoreException, IOException {
		String mail = technique("Spearphishing Attachment", "T1566.001");
		of.relate(owl, "uses", mail, "");
		String malware = of.named("malware", "Kettle");
		of.relate(mail, "delivers", malware, "");
		of.named("tool", "Unrelated");
		JsonNode bundle = bundle(Map.of());
		JsonNode asset = of(bundle, "attack-asset").getFirst();
		assertEquals("Kettle", asset.get("name").asString());
		assertEquals(malware, asset.get("object_ref").asString());
		assertEquals(asset.get("id"), action(bundle, "T1566.001").get("asset_refs").get(0));
		assertTrue(losses.losses().stream().anyMatch(loss -> loss.name().equals("Unrelated") && loss.property().isEmpty()));
		assertEquals(1, of(bundle, "attack-asset").size());
	}

	@Test
	void aGuessIsNoAction() throws CoreException, IOException {
		Relationship use = of.relate(owl, "uses", technique("Data Obfuscation", "T1001"), "2019");
		of.open().history().execute("Guess", edit -> edit.<Relationship>modify(use.getId()).getLabels().add("hypothesis"));
		JsonNode bundle = bundle(Map.of("subject", "Night Owl"));
		assertEquals(List.of(), of(bundle, "attack-action"));
		assertTrue(losses.losses().stream().anyMatch(loss -> loss.object().equals(use.getId()) && loss.reason().contains("guess")));
	}

	@Test
	void aSubjectGivesNameAndScope() throws CoreException, IOException {
		String campaign = of.named("campaign", "Day Owl");
		of.relate(owl, "uses", technique("Data Obfuscation", "T1001"), "");
		of.relate(campaign, "uses", technique("Exfiltration Over C2 Channel", "T1041"), "");
		JsonNode bundle = bundle(Map.of("subject", "day owl", "author", "Team «A»"));
		JsonNode flow = of(bundle, "attack-flow").getFirst();
		assertEquals("Day Owl", flow.get("name").asString());
		assertEquals("campaign", flow.get("scope").asString());
		assertEquals(1, of(bundle, "attack-action").size());
		assertTrue(of(bundle, "identity").stream().anyMatch(identity -> identity.get("name").asString().equals("Team «A»")
				&& identity.get("id").equals(flow.get("created_by_ref"))));
	}

	@Test
	void aNameThatTheKnowledgeLacksIsNotWritten() throws IOException {
		assertFalse(new String(bytes(Map.of("subject", "Secret Heron")), StandardCharsets.UTF_8).contains("Heron"));
	}

	@Test
	void anEmptyCaseIsAValidFlow() throws IOException {
		JsonNode bundle = bundle(Map.of());
		assertEquals("No technique is known here.", of(bundle, "attack-condition").getFirst().get("description").asString());
	}

	@Test
	void equalKnowledgeGivesEqualBytes() throws CoreException, IOException {
		of.relate(owl, "uses", technique("Data Obfuscation", "T1001"), "2019", "2021");
		of.relate(owl, "uses", technique("Exfiltration Over C2 Channel", "T1041"), "2020");
		assertArrayEquals(bytes(Map.of()), bytes(Map.of()));
	}
}
