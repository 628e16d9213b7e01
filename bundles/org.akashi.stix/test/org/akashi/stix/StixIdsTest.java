package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;

import org.akashi.model.CyberObservable;
import org.akashi.model.Evidence;
import org.akashi.model.File;
import org.akashi.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StixIdsTest {

	private static String id(String json) {
		return StixIds.deterministic((CyberObservable) StixReader.read(json));
	}

	/** Ids that Python's uuid5 gives for the contributing properties; domain name and file as in the OASIS elevator's bundles. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{\"type\":\"ipv4-addr\",\"value\":\"198.51.100.3\"} | ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4",
			"{\"type\":\"domain-name\",\"value\":\"example.com\"} | domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7",
			"{\"type\":\"autonomous-system\",\"number\":15139,\"name\":\"n\"} | autonomous-system--3aa27478-50b5-5ab8-9da9-cdc12b657fff",
			"{\"type\":\"email-addr\",\"value\":\"john@example.com\",\"display_name\":\"J\"} | email-addr--7165e2a9-671f-585d-b1e1-ca59c671d934",
			"{\"type\":\"directory\",\"path\":\"C:\\\\Windows\"} | directory--30b6c25d-82f4-51af-a3c8-51cb692dfd0a",
			"{\"type\":\"mutex\",\"name\":\"\\u8a3c\"} | mutex--f2a44cc6-dc81-5def-b8ec-47132033c7f1",
			"{\"type\":\"network-traffic\",\"dst_port\":80,\"src_ref\":\"ipv4-addr--1\",\"protocols\":[\"tcp\",\"http\"],\"is_active\":true} | network-traffic--bc53f901-62ee-55e3-b044-5e4419bc29ba",
			"{\"type\":\"windows-registry-key\",\"key\":\"hkey\",\"values\":[{\"name\":\"a\",\"data\":\"b\"}]} | windows-registry-key--83ac2187-0063-51de-b78c-cf87ecb31ebf",
			"{\"type\":\"file\",\"name\":\"fred.doc\",\"hashes\":{\"SHA-256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"},\"size\":3} | file--122337b0-b9df-55ec-aced-97009486851e",
			"{\"type\":\"user-account\",\"user_id\":\"1\",\"account_type\":\"unix\",\"display_name\":\"x\"} | user-account--998d38e6-e5ba-5999-a31e-144a01a89636"})
	void agreesWithOthers(String json, String id) {
		assertEquals(id, id(json));
	}

	@Test
	void oneHashContributesTheFirstOfTheStandardsOrder() {
		String both = id("{\"type\":\"file\",\"hashes\":{\"SHA-256\":\"b\",\"MD5\":\"a\"}}");
		assertEquals(id("{\"type\":\"file\",\"hashes\":{\"MD5\":\"a\"}}"), both);
		assertNotEquals(id("{\"type\":\"file\",\"hashes\":{\"SHA-256\":\"b\"}}"), both);
		assertEquals(id("{\"type\":\"file\",\"hashes\":{\"A\":\"1\"}}"), id("{\"type\":\"file\",\"hashes\":{\"TLSH\":\"2\",\"A\":\"1\"}}"));
	}

	@Test
	void otherPropertiesDoNotContribute() {
		assertEquals(id("{\"type\":\"file\",\"name\":\"a\"}"), id("{\"type\":\"file\",\"name\":\"a\",\"size\":5,\"mime_type\":\"x\",\"x_y\":1}"));
		assertNotEquals(id("{\"type\":\"file\",\"name\":\"a\"}"), id("{\"type\":\"file\",\"name\":\"a\",\"extensions\":{\"pdf-ext\":{\"version\":\"1\"}}}"));
		assertEquals(id("{\"type\":\"url\",\"value\":\"a\"}"), id("{\"type\":\"url\",\"value\":\"a\",\"extensions\":{\"x-ext\":{\"v\":1}}}"));
	}

	@Test
	void evidenceDoesNotContribute() {
		File file = (File) StixReader.read("{\"type\":\"file\",\"name\":\"a\"}");
		String without = StixIds.deterministic(file);
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setQuote("q");
		file.getEvidence().add(evidence);
		assertEquals(without, StixIds.deterministic(file));
	}

	@Test
	void processesAndEmptyObjectsGetRandomIds() {
		assertNotEquals(id("{\"type\":\"process\",\"pid\":1}"), id("{\"type\":\"process\",\"pid\":1}"));
		assertNotEquals(id("{\"type\":\"x509-certificate\",\"issuer\":\"i\"}"), id("{\"type\":\"x509-certificate\",\"issuer\":\"i\"}"));
		assertFalse(StixIds.isDeterministic((CyberObservable) StixReader.read("{\"type\":\"process\",\"pid\":1}")));
	}

	@Test
	void namedIdsAreTheSameEachTime() {
		assertEquals(StixIds.named("location", "NA"), StixIds.named("location", "NA"));
		assertNotEquals(StixIds.named("location", "NA"), StixIds.named("identity", "NA").replace("identity", "location"));
		assertEquals(5, UUID.fromString(StixIds.named("location", "NA").substring("location--".length())).version());
	}

	@Test
	void version5AgreesWithTheRfc() {
		UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
		assertEquals(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"), StixIds.version5(dns, "www.example.com"));
	}

	@Test
	void recognisesIds() {
		assertTrue(StixIds.isId("malware--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061"));
		assertFalse(StixIds.isId("malware--1"));
		assertFalse(StixIds.isId(null));
		assertEquals(Optional.of("x-mitre-tactic"), StixIds.type("x-mitre-tactic--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061"));
		assertEquals(Optional.empty(), StixIds.type("--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061"));
		assertTrue(StixIds.isId(StixIds.random("tool")));
	}
}
