package org.akashi.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.ModelPackage;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed values are never seen, and nothing is lost by packing. */
class CompactObjectTest {

	private static final String ID = "malware--0f8fad5b-d9cb-469f-a165-70867728950e";

	@ParameterizedTest
	@ValueSource(strings = {"malware--0f8fad5b-d9cb-469f-a165-70867728950e", "x--00000000-0000-0000-0000-000000000000",
			"x-名--ffffffff-ffff-ffff-ffff-ffffffffffff"})
	void idsArePackedAndComeBack(String text) {
		Object packed = PackedId.of(text);
		assertInstanceOf(PackedId.class, packed);
		assertEquals(text, packed.toString());
		assertEquals(packed, PackedId.of(text.toCharArray(), 0, text.length(), null));
		assertEquals(packed.hashCode(), PackedId.of(text).hashCode());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "malware", "malware--0F8FAD5B-D9CB-469F-A165-70867728950E", "malware--0f8fad5b-d9cb-469f-a165-70867728950",
			"malware--0f8fad5b-d9cb-469f-a165-7086772-950e", "malware-0f8fad5b-d9cb-469f-a165-70867728950e", "--0f8fad5b-d9cb-469f-a165-70867728950e",
			"malware--0f8fad5b1d9cb-469f-a165-70867728950e", "malware--0f8fad5b-d9cb-469f-a165-70867728950é"})
	void textsOfAnotherFormStayTexts(String text) {
		assertSame(text, PackedId.of(text));
		assertNull(PackedId.of(text.toCharArray(), 0, text.length(), null));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2026-01-31T09:30:00Z", "2026-01-31T09:30:00.0Z", "2026-01-31T09:30:00.000Z", "2016-12-31T23:59:60.123456Z", "0000-00-00T00:00:00Z",
			"9999-12-31T23:59:59.999999Z", "2026-01-31T09:30:00.10Z"})
	void timesArePackedAndComeBackAsTheyWere(String text) {
		Object packed = PackedTime.of(text);
		assertInstanceOf(PackedTime.class, packed);
		assertEquals(text, packed.toString());
		assertEquals(packed, PackedTime.of(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "2026-01-31", "2026-01-31T09:30:00.Z", "2026-01-31T09:30:00.1234567Z", "2026-01-31t09:30:00Z", "2026-01-31T09:30:00+01:00",
			"2026-99-31T09:30:00Z", "2026-01-31T09:30:00.1x3Z", "２026-01-31T09:30:00Z"})
	void otherTimesStayTexts(String text) {
		assertSame(text, PackedTime.of(text));
	}

	@Test
	void settersPackAndGettersUnpack() {
		Malware malware = ModelFactory.eINSTANCE.createMalware();
		malware.setId(ID);
		malware.setCreated("2026-01-31T09:30:00.000Z");
		assertInstanceOf(PackedId.class, ((CompactObject) malware).packed(ModelPackage.MALWARE__ID));
		assertEquals(ID, malware.getId());
		assertEquals(ID, malware.eGet(ModelPackage.Literals.STIX_OBJECT__ID));
		assertEquals("2026-01-31T09:30:00.000Z", malware.getCreated());
		assertTrue(malware.toString().contains(ID));
	}

	@Test
	void notificationsHaveTexts() {
		Malware malware = ModelFactory.eINSTANCE.createMalware();
		malware.setId(ID);
		List<Notification> seen = watch(malware);
		malware.setId("malware--1");
		assertEquals(ID, seen.getFirst().getOldValue());
		assertEquals("malware--1", seen.getFirst().getNewValue());
	}

	@Test
	void packedListsAndMapsUnpackWithoutNotice() {
		Malware malware = packed();
		List<Notification> seen = watch(malware);
		assertTrue(malware.eIsSet(ModelPackage.Literals.MALWARE__ALIASES));
		assertEquals(List.of("a", "b"), malware.getAliases());
		assertEquals(List.of(ID), malware.getSampleRefs());
		assertEquals("1", malware.getCustom().get("x_a"));
		assertEquals("https://example.com", malware.getExternalReferences().getFirst().getUrl());
		assertSame(malware, malware.getExternalReferences().getFirst().eContainer());
		assertTrue(seen.isEmpty());
		malware.getAliases().add("c");
		malware.getCustom().put("x_c", "2");
		assertEquals(2, seen.size());
		assertEquals(List.of("a", "b", "c"), malware.getAliases());
	}

	@Test
	void packedObjectsAreCopiedAndComparedWhole() {
		Malware malware = packed();
		Malware copy = EcoreUtil.copy(malware);
		assertTrue(EcoreUtil.equals(malware, copy));
		copy.getAliases().clear();
		assertFalse(copy.eIsSet(ModelPackage.Literals.MALWARE__ALIASES));
		assertEquals(2, malware.getAliases().size(), "Arrays may be shared, lists are not");
	}

	@Test
	void everyFeatureButSinglePartsCanBePacked() {
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			EClass eClass = (EClass) classifier;
			if (!eClass.isAbstract()) {
				CompactObject object = (CompactObject) ModelFactory.eINSTANCE.create(eClass);
				for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
					if (feature.isMany() || !(feature instanceof EReference)) {
						int id = eClass.getFeatureID(feature);
						Object value = feature.isMany() ? new String[0] : sample(feature);
						object.pack(id, value);
						assertSame(value, object.packed(id), eClass.getName() + "." + feature.getName());
						if (!feature.isMany()) {
							assertEquals(value, object.eGet(feature));
						}
					}
				}
				assertThrows(IllegalArgumentException.class, () -> object.packed(999));
				assertThrows(IllegalArgumentException.class, () -> object.pack(999, ""));
			}
		}
	}

	private static Object sample(EStructuralFeature feature) {
		return switch (feature.getEType().getInstanceClassName()) {
			case "java.lang.Boolean" -> Boolean.TRUE;
			case "java.lang.Integer", "int" -> 7;
			case "java.lang.Long" -> 8L;
			case "java.lang.Double" -> 0.5;
			default -> "text";
		};
	}

	private static Malware packed() {
		Malware malware = ModelFactory.eINSTANCE.createMalware();
		CompactObject object = (CompactObject) malware;
		object.pack(ModelPackage.MALWARE__ALIASES, new String[] {"a", "b"});
		object.pack(ModelPackage.MALWARE__SAMPLE_REFS, new Object[] {PackedId.of(ID)});
		object.pack(ModelPackage.MALWARE__CUSTOM, new String[] {"x_a", "1", "x_b", "true"});
		object.pack(ModelPackage.MALWARE__EXTERNAL_REFERENCES, new Object[] {new String[] {"source", null, "https://example.com"}});
		return malware;
	}

	private static List<Notification> watch(Malware malware) {
		List<Notification> seen = new ArrayList<>();
		malware.eAdapters().add(new AdapterImpl() {
			@Override
			public void notifyChanged(Notification notification) {
				seen.add(notification);
			}
		});
		return seen;
	}
}
