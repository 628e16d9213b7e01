package org.akashi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.model.dispatch.ModelSwitch;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What the codec, the store and the editors rely on in the generated model. */
class ModelPackageTest {

	private static final String STIX = "http://akashi.org/stix";

	private static Set<String> types(EClass superType) {
		Set<String> types = new TreeSet<>();
		for (EClass c : classes()) {
			String name = EcoreUtil.getAnnotation(c, STIX, "name");
			if (name != null && superType.isSuperTypeOf(c)) {
				types.add(name);
			}
		}
		return types;
	}

	private static List<EClass> classes() {
		List<EClass> classes = new ArrayList<>();
		for (EClassifier c : ModelPackage.eINSTANCE.getEClassifiers()) {
			classes.add((EClass) c);
		}
		return classes;
	}

	@Test
	void hasAllEighteenObservableTypes() {
		assertEquals(Set.of("artifact", "autonomous-system", "directory", "domain-name", "email-addr", "email-message", "file",
				"ipv4-addr", "ipv6-addr", "mac-addr", "mutex", "network-traffic", "process", "software", "url", "user-account",
				"windows-registry-key", "x509-certificate"), types(ModelPackage.Literals.CYBER_OBSERVABLE));
	}

	@Test
	void hasAllNineteenDomainTypesBothRelationshipsAndTheVersionedMetaObjects() {
		assertEquals(19 + 2 + 2, types(ModelPackage.Literals.CORE_OBJECT).size());
		assertTrue(types(ModelPackage.Literals.CORE_OBJECT).containsAll(Set.of("attack-pattern", "malware-analysis", "observed-data",
				"vulnerability", "relationship", "sighting", "language-content", "extension-definition")));
	}

	@Test
	void hasMarkingDefinitionsWithoutVersions() {
		assertTrue(types(ModelPackage.Literals.STIX_OBJECT).contains("marking-definition"));
		assertNull(ModelPackage.Literals.MARKING_DEFINITION.getEStructuralFeature("modified"));
	}

	@Test
	void refersToTopLevelObjectsByIdOnly() {
		for (EClass c : classes()) {
			for (EReference r : c.getEReferences()) {
				assertTrue(r.isContainment(), c.getName() + "." + r.getName());
				assertFalse(ModelPackage.Literals.STIX_OBJECT.isSuperTypeOf(r.getEReferenceType()), c.getName() + "." + r.getName());
			}
		}
	}

	@Test
	void keepsRepeatedTermsInLists() {
		Malware malware = ModelFactory.eINSTANCE.createMalware();
		malware.getAliases().add("a");
		malware.getAliases().add("a");
		assertEquals(List.of("a", "a"), malware.getAliases());
	}

	@Test
	void tellsAbsentFromFalse() {
		Malware malware = ModelFactory.eINSTANCE.createMalware();
		assertNull(malware.getRevoked());
		malware.setRevoked(false);
		assertTrue(malware.eIsSet(ModelPackage.Literals.CORE_OBJECT__REVOKED));
		assertEquals(Boolean.FALSE, malware.getRevoked());
	}

	@Test
	void nameOfEachFeatureIsTheJsonNameInCamelCase() {
		for (EClass c : classes()) {
			for (EStructuralFeature f : c.getEStructuralFeatures()) {
				String json = EcoreUtil.getAnnotation(f, STIX, "name");
				if (json != null) {
					assertEquals(json.replace("_", ""), f.getName().toLowerCase(), c.getName() + "." + f.getName());
				}
			}
		}
	}

	@Test
	void everyClassAndFeatureIsDocumented() {
		for (EClass c : classes()) {
			assertNotNull(EcoreUtil.getAnnotation(c, STIX, "section"), c.getName());
		}
	}

	@Test
	void evidenceHasDefaultsThatMeanUnknown() {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		assertEquals(-1, evidence.getStart());
		assertEquals(-1, evidence.getEnd());
		assertEquals(0, evidence.getPage());
		assertEquals("", evidence.getProperty());
	}

	@Test
	void notifiesOfChangesInPartsAndMaps() {
		List<Notification> seen = new ArrayList<>();
		Malware malware = ModelFactory.eINSTANCE.createMalware();
		malware.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				seen.add(notification);
			}
		});
		malware.setName("Rising Sun");
		malware.getEvidence().add(ModelFactory.eINSTANCE.createEvidence());
		malware.getEvidence().get(0).setQuote("a sentence");
		malware.getCustom().put("x_a", "1");
		assertEquals(4, seen.size());
		assertSame(ModelPackage.Literals.EVIDENCE__QUOTE, seen.get(2).getFeature());
	}

	@Test
	void dispatchesOnTypes() {
		String name = new ModelSwitch<String>() {
			@Override
			public String caseCoreObject(CoreObject object) {
				return "core";
			}

			@Override
			public String caseCyberObservable(CyberObservable object) {
				return "observable";
			}
		}.doSwitch(ModelFactory.eINSTANCE.createUrl());
		assertEquals("observable", name);
	}

	@Test
	void copiesWhole() {
		File file = ModelFactory.eINSTANCE.createFile();
		file.getHashes().put("MD5", "00");
		file.setArchiveExt(ModelFactory.eINSTANCE.createArchiveExt());
		file.getArchiveExt().setComment("c");
		File copy = EcoreUtil.copy(file);
		assertTrue(EcoreUtil.equals(file, copy));
		assertEquals("c", copy.getArchiveExt().getComment());
	}
}
