package org.akashi.actor.ui.internal.editor.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.akashi.model.Malware;
import org.akashi.model.ModelPackage;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type becomes values of the model, and values become text. */
class FieldValueTest {

	@ParameterizedTest
	@CsvSource({ "2017,2017-01-01T00:00:00.000Z", "2017-09,2017-09-01T00:00:00.000Z",
			"2017-9-4,2017-09-04T00:00:00.000Z", "Sept 2017,2017-09-01T00:00:00.000Z", "2017年9月,2017-09-01T00:00:00.000Z",
			"before 2018,2017-12-31T23:59:59.999Z", "2017/09/04,2017-09-04T00:00:00.000Z",
			"2017-09-04 10:05,2017-09-04T10:05:00.000Z", "2017-09-04T10:05:06,2017-09-04T10:05:06.000Z",
			"2020-02-29,2020-02-29T00:00:00.000Z" })
	void timesMayBeAsPreciseAsKnown(String typed, String stix) {
		assertEquals(stix, time(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2017-09-04T10:05:06.000Z", "2017-09-04T10:05:06.123Z" })
	void wholeTimesStayAsTheyAre(String typed) {
		assertEquals(typed, time(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "2017-13", "2017-02-30", "17", "2017-09-04T25:00", "2017年13月" })
	void whatIsNoTimeIsRefusedWithAMessage(String typed) {
		var problem = assertThrows(IllegalArgumentException.class, () -> time(typed));
		assertTrue(problem.getMessage().contains(typed), problem.getMessage());
	}

	@Test
	void listsHaveOneEntryALine() {
		EStructuralFeature aliases = feature("malware", "aliases");
		assertEquals(List.of("Escad", "Trojan Duuzer"), FieldValue.value(aliases, " Escad \n\n Trojan Duuzer\n"));
		assertEquals("Escad\nTrojan Duuzer", FieldValue.text(aliases, List.of("Escad", "Trojan Duuzer")));
		assertEquals(List.of(), FieldValue.value(aliases, "  \n "));
	}

	@Test
	void numbersAreNumbers() {
		assertEquals(80, FieldValue.value(feature("malware", "confidence"), "80"));
		assertEquals(35.5, FieldValue.value(feature("location", "latitude"), "35.5"));
		assertEquals(123456789012L, FieldValue.value(feature("file", "size"), "123456789012"));
		assertThrows(IllegalArgumentException.class,
				() -> FieldValue.value(feature("file", "size"), "big"));
	}

	@Test
	void decimalsAreShownWithoutExponents() {
		assertEquals("0.00001", FieldValue.text(feature("location", "latitude"), 0.00001));
		assertEquals("35", FieldValue.text(feature("location", "latitude"), 35.0));
	}

	@Test
	void nothingTypedIsNoValue() {
		assertNull(FieldValue.value(feature("malware", "description"), "  "));
		assertEquals("", FieldValue.text(feature("malware", "description"), null));
	}

	@Test
	void hashesAreLinesOfNameAndValue() {
		EStructuralFeature hashes = feature("file", "hashes");
		assertEquals(Map.of("MD5", "00", "SHA-256", "11"), FieldValue.value(hashes, "MD5: 00\nSHA-256 : 11\n"));
		assertThrows(IllegalArgumentException.class, () -> FieldValue.value(hashes, "MD5 00"));
		assertThrows(IllegalArgumentException.class, () -> FieldValue.value(hashes, "MD5:"));
		assertThrows(IllegalArgumentException.class, () -> FieldValue.value(hashes, "MD5: 00\nMD5: 11"));
	}

	@Test
	void jsonIsCheckedAndWrittenAsStixDoes() {
		EStructuralFeature custom = ModelPackage.Literals.STIX_ELEMENT__CUSTOM;
		assertEquals(Map.of("x_score", "[1,2]", "x_note", "\"a: b\""), FieldValue.value(custom, "x_score: [1, 2]\nx_note: \"a: b\""));
		var problem = assertThrows(IllegalArgumentException.class, () -> FieldValue.value(custom, "x_score: [1,"));
		assertTrue(problem.getMessage().contains("[1,"), problem.getMessage());
		assertThrows(IllegalArgumentException.class, () -> FieldValue.value(custom, "x_score: 1, \"other\": 2"));
		assertEquals("{\"statement\":\"©\"}", FieldValue.value(feature("marking-definition", "definition"), " {\"statement\": \"©\"} "));
	}

	@Test
	void puttingTheSameListChangesNothing() {
		Malware malware = (Malware) StixTypes.create("malware");
		malware.getAliases().add("Escad");
		boolean[] told = new boolean[1];
		malware.eAdapters().add(new org.eclipse.emf.common.notify.impl.AdapterImpl() {

			@Override
			public void notifyChanged(org.eclipse.emf.common.notify.Notification notification) {
				told[0] |= !notification.isTouch();
			}
		});
		FieldValue.put(malware, feature("malware", "aliases"), List.of("Escad"));
		assertFalse(told[0]);
		FieldValue.put(malware, feature("malware", "aliases"), List.of("Escad", "Duuzer"));
		assertEquals(List.of("Escad", "Duuzer"), malware.getAliases());
	}

	@Test
	void puttingNothingUnsets() {
		Malware malware = (Malware) StixTypes.create("malware");
		malware.setDescription("x");
		FieldValue.put(malware, feature("malware", "description"), null);
		assertFalse(malware.eIsSet(feature("malware", "description")));
	}

	@Test
	void hashesArePutAsAWhole() {
		var file = (org.akashi.model.File) StixTypes.create("file");
		FieldValue.put(file, feature("file", "hashes"), Map.of("MD5", "00"));
		FieldValue.put(file, feature("file", "hashes"), Map.of("SHA-1", "22"));
		assertEquals("SHA-1: 22", FieldValue.text(feature("file", "hashes"), file.eGet(feature("file", "hashes"))));
	}

	private static String time(String typed) {
		return (String) FieldValue.value(feature("malware", "first_seen"), typed);
	}

	private static EStructuralFeature feature(String type, String name) {
		return StixTypes.feature(StixTypes.eClass(type), name);
	}
}
