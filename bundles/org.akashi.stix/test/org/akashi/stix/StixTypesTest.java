package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.akashi.model.CustomObject;
import org.akashi.model.Identity;
import org.akashi.model.Malware;
import org.akashi.model.ModelPackage.Literals;
import org.akashi.model.Process;
import org.akashi.model.StixObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StixTypesTest {

	@Test
	void everyTypeHasItsOwnClassAndBack() {
		assertEquals(42, StixTypes.types().size());
		for (String type : StixTypes.types()) {
			assertEquals(type, StixTypes.type(StixTypes.create(type)));
			assertTrue(StixTypes.isDefined(type));
		}
	}

	@Test
	void unknownTypesAreCustomObjects() {
		StixObject object = StixTypes.create("x-example-beacon");
		assertInstanceOf(CustomObject.class, object);
		assertEquals("x-example-beacon", StixTypes.type(object));
		assertTrue(object.getId().startsWith("x-example-beacon--"));
		assertFalse(StixTypes.isDefined("x-example-beacon"));
	}

	@Test
	void newDomainObjectsHaveRandomIds() {
		Malware a = (Malware) StixTypes.create("malware");
		Malware b = (Malware) StixTypes.create("malware");
		assertFalse(a.getId().equals(b.getId()));
		assertEquals("2.1", a.getSpecVersion());
		assertNull(a.getCreated());
	}

	@Test
	void newObservablesGetTheirIdLater() {
		assertNull(StixTypes.create("domain-name").getId());
		assertNotNull(((Process) StixTypes.create("process")).getId());
	}

	@ParameterizedTest
	@CsvSource({"external_references, externalReferences", "is_family, isFamily", "x509_v3_extensions, x509V3Extensions",
			"abstract, abstract", "created_by_ref, createdByRef", "archive-ext, archiveExt"})
	void jsonNamesAndFeatures(String json, String feature) {
		for (String type : StixTypes.types()) {
			var found = StixTypes.feature(StixTypes.eClass(type), json);
			if (found != null) {
				assertEquals(feature, found.getName());
				assertEquals(json, StixTypes.jsonName(found));
				return;
			}
		}
		throw new AssertionError("No type has " + json);
	}

	@Test
	void internalFeaturesAreNoJsonProperties() {
		assertNull(StixTypes.feature(Literals.MALWARE, "custom"));
		assertNull(StixTypes.feature(Literals.MALWARE, "evidence"));
		assertNull(StixTypes.feature(Literals.FILE, "archive_ext"));
		assertNull(StixTypes.feature(Literals.MALWARE, "no_such"));
	}

	@Test
	void jsonNameRefusesForeignFeatures() {
		assertThrows(IllegalArgumentException.class, () -> StixTypes.jsonName(EcorePackage.Literals.ENAMED_ELEMENT__NAME));
	}

	@Test
	void featuresComeInWritingOrder() {
		List<String> names = StixTypes.features(Literals.TOOL).stream().map(StixTypes::jsonName).toList();
		assertEquals(List.of("spec_version", "id", "created_by_ref", "created", "modified", "name", "description", "tool_types"), names.subList(0, 8));
		assertTrue(names.indexOf("labels") > names.indexOf("tool_version"));
	}

	@Test
	void tellsVocabulariesReferencesAndTimes() {
		assertEquals(Optional.of("malware-type-ov"), StixTypes.vocabulary(Literals.MALWARE__MALWARE_TYPES));
		assertEquals(Optional.empty(), StixTypes.vocabulary(Literals.MALWARE__NAME));
		assertTrue(StixTypes.isReference(Literals.RELATIONSHIP__SOURCE_REF));
		assertTrue(StixTypes.isTimestamp(Literals.INDICATOR__VALID_FROM));
		assertFalse(StixTypes.isTimestamp(Literals.INDICATOR__PATTERN));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{\"type\":\"malware\",\"name\":\"Rising Sun\"} | Rising Sun",
			"{\"type\":\"domain-name\",\"value\":\"example.com\"} | example.com",
			"{\"type\":\"autonomous-system\",\"number\":64500} | AS64500",
			"{\"type\":\"file\",\"hashes\":{\"MD5\":\"aa\",\"SHA-256\":\"bb\"}} | bb",
			"{\"type\":\"file\",\"name\":\"a.exe\",\"hashes\":{\"MD5\":\"aa\"}} | a.exe",
			"{\"type\":\"directory\",\"path\":\"/tmp\"} | /tmp",
			"{\"type\":\"windows-registry-key\",\"key\":\"hkey_x\"} | hkey_x",
			"{\"type\":\"network-traffic\",\"protocols\":[\"tcp\",\"http\"],\"dst_port\":80} | tcp/http to port 80",
			"{\"type\":\"process\",\"pid\":7} | process 7",
			"{\"type\":\"location\",\"country\":\"NA\"} | NA",
			"{\"type\":\"relationship\",\"relationship_type\":\"uses\"} | uses",
			"{\"type\":\"x-custom\",\"name\":\"Named \\u00e9\"} | Named é",
			"{\"type\":\"note\",\"content\":\"two\\n lines\"} | two lines",
			"{\"type\":\"user-account\",\"account_login\":\"root\"} | root",
			"{\"type\":\"observed-data\",\"id\":\"observed-data--1\"} | observed-data--1"})
	void namesForPeople(String json, String name) {
		assertEquals(name, StixTypes.name(StixReader.read(json)));
	}

	@Test
	void longNamesAreCut() {
		Identity identity = (Identity) StixTypes.create("identity");
		identity.setName("n".repeat(500));
		assertEquals(120, StixTypes.name(identity).length());
	}

	@Test
	void classOfATypeIsTheModels() {
		assertSame(Literals.INTRUSION_SET, StixTypes.eClass("intrusion-set"));
	}
}
