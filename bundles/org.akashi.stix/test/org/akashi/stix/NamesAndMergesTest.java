package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.model.IdentityDecision;
import org.akashi.model.IntrusionSet;
import org.akashi.model.MergedObject;
import org.akashi.model.ModelFactory;
import org.akashi.model.MovedReference;
import org.akashi.model.NameAssertion;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names, merged objects and distinctions in Akashi's own extension. */
class NamesAndMergesTest {

	private static final ModelFactory NEW = ModelFactory.eINSTANCE;

	private static IntrusionSet actor() {
		IntrusionSet actor = (IntrusionSet) StixTypes.create("intrusion-set");
		actor.setCreated("2026-01-31T09:30:00.000Z");
		actor.setModified("2026-01-31T09:30:00.000Z");
		actor.setName("Lazarus Group");
		actor.getAliases().add("Hidden Cobra");
		NameAssertion name = NEW.createNameAssertion();
		name.setName("Hidden Cobra");
		name.setAssertedBy("US-CERT");
		name.setAssertedByRef("identity--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061");
		name.setSince("2017-06");
		name.setUntil("2021");
		name.setConfidence(80);
		name.getEvidence().add(NEW.createEvidence());
		name.getEvidence().getFirst().setQuote("tracked as HIDDEN COBRA");
		actor.getNames().add(name);
		MergedObject merged = NEW.createMergedObject();
		merged.setMergedId("intrusion-set--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0062");
		merged.setInto(actor.getId());
		merged.setFormer("{\"type\":\"intrusion-set\",\"id\":\"intrusion-set--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0062\"}");
		merged.getShared().put("aliases", "[\"Hidden Cobra\"]");
		merged.setMergedBy("analyst");
		merged.setMergedAt("2026-02-01T00:00:00.000Z");
		actor.getMerged().add(merged);
		MovedReference moved = NEW.createMovedReference();
		moved.setPlace("created_by_ref");
		moved.getBefore().add("identity--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0063");
		moved.getMergedIds().add("identity--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0063");
		actor.getMoved().add(moved);
		IdentityDecision distinct = NEW.createIdentityDecision();
		distinct.setKind("same-as");
		distinct.setOther("intrusion-set--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0064");
		distinct.setWhy("Other victims.");
		actor.getDistinctions().add(distinct);
		return actor;
	}

	@Test
	void allOfItTravels() {
		String line = StixWriter.line(actor());
		IntrusionSet read = (IntrusionSet) StixReader.read(line);
		assertEquals(line, StixWriter.line(read));
		assertEquals("2017-06", read.getNames().getFirst().getSince());
		assertEquals(80, read.getNames().getFirst().getConfidence());
		assertEquals("tracked as HIDDEN COBRA", read.getNames().getFirst().getEvidence().getFirst().getQuote());
		assertEquals("[\"Hidden Cobra\"]", read.getMerged().getFirst().getShared().get("aliases"));
		assertEquals(List.of("identity--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0063"), read.getMoved().getFirst().getMergedIds());
		assertEquals("Other victims.", read.getDistinctions().getFirst().getWhy());
		assertTrue(read.getExtensions().isEmpty());
	}

	@Test
	void aFormerObjectStandsInTheLineAsAnObject() {
		JsonNode extension = JsonMapper.shared().readTree(StixWriter.line(actor())).get("extensions").get(EvidenceExtension.ID);
		assertEquals("intrusion-set", extension.at("/merged/0/former/type").stringValue());
		assertEquals("property-extension", extension.get("extension_type").stringValue());
		assertNull(extension.get("evidence"));
	}

	@Test
	void isValidStix() {
		assertEquals(List.of(), StixRules.check(actor()));
	}

	@Test
	void aBundleWithNamesCarriesTheDefinition() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		StixBundles.write(List.of(actor()), out);
		List<String> ids = new ArrayList<>();
		StixBundles.read(out.toString(StandardCharsets.UTF_8), o -> ids.add(o.getId()), fault -> {
		});
		assertTrue(ids.containsAll(List.of(EvidenceExtension.ID, EvidenceExtension.IDENTITY_ID)), ids.toString());
	}

	@Test
	void anObjectIsBroughtToWhatItWasInPlace() {
		IntrusionSet actor = actor();
		String before = StixWriter.line(actor);
		NameAssertion same = actor.getNames().getFirst();
		actor.getMerged().clear();
		actor.getMoved().getFirst().getBefore().add("identity--x");
		StixReader.readInto(actor, before);
		assertEquals(before, StixWriter.line(actor));
		assertEquals(same, actor.getNames().getFirst());
	}

	/** What other versions put there, and what is malformed there, is kept. */
	@ParameterizedTest
	@ValueSource(strings = {"\"names\":[]", "\"names\":5,\"evidence\":[{\"quote\":\"q\"}]", "\"names\":[{\"name\":\"n\",\"x_more\":[1]}]",
			"\"merged\":[{\"former\":{\"type\":\"tool\",\"x\":[null]}}],\"later\":{\"a\":1}", "\"moved\":[7]", "\"distinctions\":{}",
			"\"names\":[{\"name\":\"n\",\"confidence\":\"high\"}]"})
	void oddContentIsKept(String content) {
		String json = "{\"type\":\"tool\",\"extensions\":{\"" + EvidenceExtension.ID + "\":{\"extension_type\":\"property-extension\"," + content + "}}}";
		List<IStatus> faults = new ArrayList<>();
		StixObject object = StixReader.read(json, faults::add);
		assertEquals(JsonMapper.shared().readTree(json), JsonMapper.shared().readTree(StixWriter.line(object)));
	}

	@Test
	void anObjectWithoutAnyOfItNeedsNoDefinition() {
		assertFalse(EvidenceExtension.isIn(StixTypes.create("tool")));
		assertTrue(EvidenceExtension.isIn(actor()));
	}

	/** The published schema names what the codec writes, no more and no less. */
	@Test
	void theSchemaIsThatOfTheModel() throws IOException {
		JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("schema/evidence-1.2.json")));
		assertEquals(schema.get("$id").stringValue(), EvidenceExtension.definition().getSchema());
		assertEquals(jsonNames(NEW.createEvidence()), Set.copyOf(schema.at("/$defs/evidence/properties").propertyNames()));
		assertEquals(jsonNames(NEW.createNameAssertion()), Set.copyOf(schema.at("/$defs/name/properties").propertyNames()));
		assertEquals(jsonNames(NEW.createMergedObject()), Set.copyOf(schema.at("/$defs/merged/properties").propertyNames()));
		assertEquals(jsonNames(NEW.createMovedReference()), Set.copyOf(schema.at("/$defs/moved/properties").propertyNames()));
		assertEquals(jsonNames(NEW.createIdentityDecision()), Set.copyOf(schema.at("/$defs/distinction/properties").propertyNames()));
	}

	private static Set<String> jsonNames(org.akashi.model.StixElement element) {
		EClass eClass = element.eClass();
		Set<String> names = new TreeSet<>();
		StixTypes.features(eClass).forEach(feature -> names.add(StixTypes.jsonName(feature)));
		return names;
	}
}
