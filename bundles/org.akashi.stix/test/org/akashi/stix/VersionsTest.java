package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.akashi.model.CoreObject;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 3.6. */
class VersionsTest {

	private static final String CREATOR = "identity--f431f809-377b-45e0-aa1c-6a4751cae5ff";
	private static final Instant NOW = Instant.parse("2026-01-31T09:30:00.123456Z");

	private static Malware malware(String modified) {
		return (Malware) StixReader.read("{\"type\":\"malware\",\"id\":\"malware--31b940d4-6f7f-459a-80ea-9c1f17b5891b\",\"created_by_ref\":\"" + CREATOR
				+ "\",\"created\":\"2016-04-06T20:07:09.000Z\",\"modified\":\"" + modified + "\",\"name\":\"a\",\"is_family\":true}");
	}

	@ParameterizedTest
	@CsvSource({"2016-04-06T20:07:09.000Z, 2016-04-06T20:07:09.001Z, true, false", "2016-04-06T20:07:09Z, 2016-04-06T20:07:09.000000Z, false, true",
			"2016-04-06T20:07:09.000001Z, 2016-04-06T20:07:09.000Z, false, false", "unreadable, 2016-04-06T20:07:09Z, true, false"})
	void laterModifiedIsNewer(String older, String newer, boolean isNewer, boolean same) {
		assertEquals(isNewer, Versions.isNewer(malware(newer), malware(older)));
		assertEquals(same, Versions.isSame(malware(newer), malware(older)));
	}

	@Test
	void newestOfMany() {
		Malware a = malware("2016-04-06T20:07:10Z");
		Malware b = malware("2016-04-06T20:07:09.5Z");
		Malware c = malware("2016-04-06T20:07:09Z");
		assertEquals(List.of(c, b, a), Versions.of(a.getId(), List.of(a, b, c, Tlp.RED.definition())));
		assertEquals(Optional.of(a), Versions.newest(a.getId(), List.of(b, a, c)));
		assertEquals(Optional.empty(), Versions.newest("malware--1", List.of(a)));
		assertFalse(Versions.isRevoked(a.getId(), List.of(a, b)));
		b.setRevoked(true);
		assertTrue(Versions.isRevoked(a.getId(), List.of(a, b)));
	}

	@Test
	void theCreatorMakesANewVersion() {
		Malware old = malware("2016-04-06T20:07:09.000Z");
		Malware next = Versions.next(old, CREATOR, NOW);
		assertEquals("2026-01-31T09:30:00.123Z", next.getModified());
		assertEquals(old.getCreated(), next.getCreated());
		assertEquals(Optional.empty(), Versions.fault(old, next));
		assertEquals("2016-04-06T20:07:09.000Z", old.getModified());
	}

	@Test
	void clocksThatAreBehindStillGiveALaterVersion() {
		Malware old = malware("2030-01-01T00:00:00.999Z");
		assertEquals("2030-01-01T00:00:01.000Z", Versions.next(old, CREATOR, NOW).getModified());
		assertTrue(Versions.isNewer(Versions.next(old, CREATOR, NOW), old));
	}

	@Test
	void othersAndRevokedObjectsHaveNone() {
		Malware old = malware("2016-04-06T20:07:09.000Z");
		assertThrows(IllegalArgumentException.class, () -> Versions.next(old, "identity--1", NOW));
		assertThrows(IllegalArgumentException.class, () -> Versions.next(old, null, NOW));
		Malware revoked = Versions.revoked(old, CREATOR, NOW);
		assertTrue(revoked.getRevoked());
		assertThrows(IllegalArgumentException.class, () -> Versions.next(revoked, CREATOR, NOW));
		assertEquals("A revoked object has no new versions", Versions.fault(revoked, Versions.next(old, CREATOR, NOW.plusSeconds(1))).orElseThrow());
	}

	@Test
	void faultsOfVersions() {
		Malware old = malware("2016-04-06T20:07:09.000Z");
		Malware same = malware("2016-04-06T20:07:09.000Z");
		assertTrue(Versions.fault(old, same).orElseThrow().startsWith("modified"));
		same.setCreated("2017-04-06T20:07:09.000Z");
		assertTrue(Versions.fault(old, same).orElseThrow().startsWith("created"));
		same.setCreatedByRef(null);
		assertTrue(Versions.fault(old, same).orElseThrow().startsWith("The creator"));
		same.setId("malware--1");
		assertTrue(Versions.fault(old, same).orElseThrow().startsWith("Not the same"));
	}

	@Test
	void othersDeriveANewObject() {
		Malware old = malware("2016-04-06T20:07:09.000Z");
		List<CoreObject> made = Versions.derived(old, "identity--1", NOW);
		assertNotEquals(old.getId(), made.get(0).getId());
		Relationship relationship = (Relationship) made.get(1);
		assertEquals("derived-from", relationship.getRelationshipType());
		assertEquals(old.getId(), relationship.getTargetRef());
		assertEquals("identity--1", made.get(0).getCreatedByRef());
		assertThrows(IllegalArgumentException.class, () -> Versions.derived(relationship, null, NOW));
	}
}
