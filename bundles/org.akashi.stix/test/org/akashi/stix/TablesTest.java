package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.akashi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** The standard's tables: relationships and vocabularies. */
class TablesTest {

	@Test
	void ownKindsComeBeforeCommonOnes() {
		assertEquals(List.of("uses", "related-to"), RelationshipTypes.between("campaign", "malware"));
		assertEquals(List.of("attributed-to", "related-to"), RelationshipTypes.between("intrusion-set", "threat-actor"));
		assertEquals(List.of("controls", "downloads", "drops", "uses", "variant-of", "derived-from", "duplicate-of", "related-to"),
				RelationshipTypes.between("malware", "malware"));
	}

	@Test
	void anyTwoTypesCanBeRelated() {
		assertEquals(List.of("related-to"), RelationshipTypes.between("x-a", "tool"));
		assertEquals(List.of("derived-from", "duplicate-of", "related-to"), RelationshipTypes.between("x-a", "x-a"));
		assertTrue(RelationshipTypes.isSuggested("tool", "related-to", "url"));
		assertFalse(RelationshipTypes.isSuggested("tool", "uses", "campaign"));
	}

	@Test
	void tableNamesDefinedTypesOnly() {
		for (String source : StixTypes.types()) {
			for (String kind : RelationshipTypes.all()) {
				for (String target : RelationshipTypes.targets(source, kind)) {
					assertTrue(StixTypes.isDefined(target), source + " " + kind + " " + target);
				}
			}
		}
		assertTrue(RelationshipTypes.all().containsAll(Set.of("targets", "indicates", "communicates-with", "related-to")));
		assertEquals(Set.of("identity", "location", "vulnerability"), RelationshipTypes.targets("campaign", "targets"));
	}

	@Test
	void everyVocabularyOfTheModelIsThere() {
		int features = 0;
		for (EClassifier c : ModelPackage.eINSTANCE.getEClassifiers()) {
			for (EStructuralFeature f : ((EClass) c).getEStructuralFeatures()) {
				if (StixTypes.vocabulary(f).isPresent()) {
					features++;
					assertFalse(Vocabularies.terms(StixTypes.vocabulary(f).get()).isEmpty(), f.getName());
				}
			}
		}
		assertTrue(features > 30);
	}

	@Test
	void vocabulariesHaveTermsSectionAndOpenness() {
		assertEquals(32, Vocabularies.names().size());
		assertTrue(Vocabularies.terms("malware-type-ov").contains("remote-access-trojan"));
		assertTrue(Vocabularies.isOpen("malware-type-ov"));
		assertFalse(Vocabularies.isOpen("opinion-enum"));
		assertEquals("10.15", Vocabularies.section("malware-type-ov"));
		assertEquals(List.of(), Vocabularies.terms("no-such-ov"));
		for (String name : Vocabularies.names()) {
			assertEquals(Vocabularies.terms(name).size(), Set.copyOf(Vocabularies.terms(name)).size(), name);
		}
	}
}
