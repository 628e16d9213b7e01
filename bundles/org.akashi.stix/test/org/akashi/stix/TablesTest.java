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

	/** Appendix B, counted by source: kinds and triples. */
	@Test
	void relationshipsOfEachTypeAreThoseOfTheStandard() {
		String counts = "attack-pattern 3 6, campaign 5 11, course-of-action 3 8, identity 1 1, indicator 2 8, infrastructure 8 33, intrusion-set 7 12, malware 12 26,"
				+ " malware-analysis 4 4, threat-actor 8 13, tool 5 8, domain-name 1 3, ipv4-addr 2 2, ipv6-addr 2 2";
		StringBuilder found = new StringBuilder();
		for (String line : counts.split(", ")) {
			String source = line.split(" ")[0];
			long kinds = RelationshipTypes.all().stream().filter(kind -> !RelationshipTypes.targets(source, kind).isEmpty()).count();
			int triples = RelationshipTypes.all().stream().mapToInt(kind -> RelationshipTypes.targets(source, kind).size()).sum();
			found.append(found.isEmpty() ? "" : ", ").append(source).append(' ').append(kinds).append(' ').append(triples);
		}
		assertEquals(counts, found.toString());
		assertTrue(StixTypes.types().stream().filter(t -> !counts.contains(t + " ")).allMatch(t -> RelationshipTypes.all().stream()
				.allMatch(kind -> RelationshipTypes.targets(t, kind).isEmpty())));
	}

	@Test
	void embeddedRelationshipsNameTypesThatAreDefined() {
		int found = 0;
		for (EClassifier c : ModelPackage.eINSTANCE.getEClassifiers()) {
			for (EStructuralFeature f : ((EClass) c).getEStructuralFeatures()) {
				for (String type : StixTypes.referenceTypes(f)) {
					found++;
					assertTrue(StixTypes.isDefined(type), f.getName() + " " + type);
					assertTrue(StixTypes.isReference(f));
				}
			}
		}
		assertTrue(found > 100);
		assertEquals(List.of("file", "artifact"), StixTypes.referenceTypes(ModelPackage.Literals.MALWARE__SAMPLE_REFS));
		assertEquals(19, StixTypes.referenceTypes(ModelPackage.Literals.SIGHTING__SIGHTING_OF_REF).size());
		assertEquals(18 + 1, StixTypes.referenceTypes(ModelPackage.Literals.OBSERVED_DATA__OBJECT_REFS).size());
		assertEquals(List.of(), StixTypes.referenceTypes(ModelPackage.Literals.RELATIONSHIP__SOURCE_REF));
	}
}
