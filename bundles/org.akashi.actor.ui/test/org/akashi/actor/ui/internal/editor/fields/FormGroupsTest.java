package org.akashi.actor.ui.internal.editor.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.model.ModelPackage;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** Nothing of the model is left out of the forms, and nothing stands in them twice. */
class FormGroupsTest {

	private static final Set<String> ELSEWHERE = Set.of("id", "type", "spec_version", "evidence", "names", "merged", "moved", "distinctions",
			"external_references", "kill_chain_phases");

	@Test
	void everyPropertyOfEveryTypeIsInOneGroup() {
		for (String type : StixTypes.types()) {
			EClass eClass = StixTypes.eClass(type);
			List<EStructuralFeature> placed = new ArrayList<>();
			FormGroups.of(type, eClass).forEach(group -> placed.addAll(group.features()));
			assertEquals(new HashSet<>(placed).size(), placed.size(), type);
			for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
				assertEquals(!ELSEWHERE.contains(StixTypes.jsonName(feature)), placed.contains(feature), type + " " + StixTypes.jsonName(feature));
			}
		}
	}

	@Test
	void typesThatStixDoesNotHaveAreEditableToo() {
		List<String> names = new ArrayList<>();
		FormGroups.of("x-acme-thing", StixTypes.eClass("x-acme-thing"))
				.forEach(group -> group.features().forEach(feature -> names.add(StixTypes.jsonName(feature))));
		assertTrue(names.containsAll(List.of("custom", "object_marking_refs", "created")), names.toString());
	}

	@Test
	void pagesNameOnlyPropertiesThatTheirTypeHas() throws Exception {
		try (InputStream in = FormGroups.class.getResourceAsStream("pages.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList()) {
				String[] parts = line.split("\\s*\\|\\s*");
				assertTrue(StixTypes.isDefined(parts[0]), parts[0]);
				for (String group : List.of(parts).subList(1, parts.length)) {
					for (String name : group.substring(group.indexOf(':') + 1).strip().split("\\s+")) {
						assertTrue(StixTypes.feature(StixTypes.eClass(parts[0]), name) != null, parts[0] + " " + name);
					}
				}
			}
		}
	}

	@Test
	void theMostUsedTypesHaveTheirOwnPages() {
		assertEquals(Set.of("threat-actor", "intrusion-set", "campaign", "malware", "tool", "infrastructure", "indicator", "vulnerability",
				"attack-pattern", "identity", "location", "relationship", "sighting", "report"), FormGroups.tuned());
		assertEquals("name", StixTypes.jsonName(FormGroups.of("malware", StixTypes.eClass("malware")).getFirst().features().getFirst()));
	}

	@Test
	void everyPropertyOfEveryStructureHasAKindOfField() {
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass eClass && !eClass.isAbstract() && ModelPackage.Literals.STIX_ELEMENT.isSuperTypeOf(eClass)) {
				List<EStructuralFeature> editable = FieldKind.editable(eClass);
				assertFalse(editable.isEmpty(), eClass.getName());
				editable.forEach(FieldKind::of);
				assertTrue(editable.stream().anyMatch(feature -> feature.getName().equals("custom")), eClass.getName());
			}
		}
	}

	@Test
	void kindsFollowTheModel() {
		assertEquals(FieldKind.FLAG, kind("malware", "is_family"));
		assertEquals(FieldKind.TERM, kind("intrusion-set", "resource_level"));
		assertEquals(FieldKind.TERMS, kind("malware", "malware_types"));
		assertEquals(FieldKind.MARKINGS, kind("malware", "object_marking_refs"));
		assertEquals(FieldKind.TIME, kind("malware", "first_seen"));
		assertEquals(FieldKind.CONFIDENCE, kind("malware", "confidence"));
		assertEquals(FieldKind.NUMBER, kind("file", "size"));
		assertEquals(FieldKind.PAIRS, kind("file", "hashes"));
		assertEquals(FieldKind.JSON_PAIRS, kind("file", "custom"));
		assertEquals(FieldKind.JSON, kind("marking-definition", "definition"));
		assertEquals(FieldKind.REFERENCE, kind("malware", "created_by_ref"));
		assertEquals(FieldKind.REFERENCES, kind("report", "object_refs"));
		assertEquals(FieldKind.PARTS, kind("malware", "external_references"));
		assertEquals(FieldKind.PARTS, kind("malware", "granular_markings"));
		assertEquals(FieldKind.PART, kind("x509-certificate", "x509_v3_extensions"));
		assertEquals(FieldKind.PART, kind("file", "archive-ext"));
		assertEquals(FieldKind.PAIRS, kind("process", "environment_variables"));
	}

	private static FieldKind kind(String type, String name) {
		return FieldKind.of(StixTypes.feature(StixTypes.eClass(type), name) == null ? ModelPackage.Literals.STIX_ELEMENT__CUSTOM
				: StixTypes.feature(StixTypes.eClass(type), name));
	}
}
