package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.model.Directory;
import org.akashi.model.EmailMessage;
import org.akashi.model.File;
import org.akashi.model.Identity;
import org.akashi.model.Indicator;
import org.akashi.model.Malware;
import org.akashi.model.MarkingDefinition;
import org.akashi.model.ObservedData;
import org.akashi.model.Process;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** STIX 2.0 comes in as valid 2.1, and the old object can be made again of the new one. */
class Stix20Test {

	private static final Path SHARED = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data", "stix");
	private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	private static final String HEAD = "\"created\":\"2016-04-06T20:03:48.000Z\",\"modified\":\"2016-04-06T20:03:48.000Z\",";

	private static List<StixObject> convert(String json) {
		List<IStatus> faults = new ArrayList<>();
		List<StixObject> objects = Stix20.convert(MAPPER.readTree(json), faults::add);
		assertTrue(faults.isEmpty(), faults::toString);
		return objects;
	}

	/** Converts one object, proves that it comes back, and that all is valid. */
	private static List<StixObject> prove(String json) {
		List<StixObject> objects = convert(json);
		assertEquals(MAPPER.readTree(json), MAPPER.readTree(Stix20.original(StixWriter.line(objects.getFirst()))));
		for (StixObject object : objects) {
			List<Finding> errors = StixRules.check(object).stream().filter(f -> f.severity() == Finding.Severity.ERROR).toList();
			assertTrue(errors.isEmpty(), () -> errors + " in " + StixWriter.line(object));
		}
		return objects;
	}

	private static String object(String type, String members) {
		return "{\"type\":\"" + type + "\",\"id\":\"" + type + "--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\"," + HEAD + members + "}";
	}

	private static String observed(String objects) {
		return object("observed-data", "\"first_observed\":\"2015-12-21T19:00:00Z\",\"last_observed\":\"2015-12-21T19:00:00Z\",\"number_observed\":1,\"objects\":{"
				+ objects + "}");
	}

	@Test
	void labelsOfMalwareAreItsTypes() {
		List<StixObject> objects = prove(object("malware", "\"name\":\"Poison Ivy\",\"labels\":[\"remote-access-trojan\",\"odd\"]"));
		Malware malware = (Malware) objects.getFirst();
		assertEquals(List.of("remote-access-trojan", "odd"), malware.getMalwareTypes());
		assertTrue(malware.getLabels().isEmpty());
		assertTrue(malware.getIsFamily());
		assertTrue(malware.getExtensions().isEmpty(), "What follows from the object needs no extension");
		assertEquals(1, objects.size());
	}

	@ParameterizedTest
	@CsvSource({"tool, tool_types, remote-access", "threat-actor, threat_actor_types, crime-syndicate", "identity, roles, CEO"})
	void labelsOfOtherTypes(String type, String property, String label) {
		StixObject object = prove(object(type, "\"name\":\"n\",\"identity_class\":\"group\",\"labels\":[\"" + label + "\"]")).getFirst();
		assertEquals("[\"" + label + "\"]", MAPPER.readTree(StixWriter.line(object)).get(property).toString());
	}

	@Test
	void emptyLabelsComeBack() {
		JsonNode original = MAPPER.readTree(object("malware", "\"name\":\"n\",\"labels\":[],\"is_family\":false,\"malware_types\":[\"worm\"]"));
		StixObject object = Stix20.convert(original, f -> {
		}).getFirst();
		assertEquals(original, MAPPER.readTree(Stix20.original(StixWriter.line(object))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"[file:name = 'a'] START '2016-05-12T08:17:27.000Z' STOP '2016-05-12T08:19:27Z' | [file:name = 'a'] START t'2016-05-12T08:17:27.000Z' STOP t'2016-05-12T08:19:27Z'",
			"[file:hashes.ssdeep = '3:a' OR file:hashes.'ssdeep' = 'x'] | [file:hashes.SSDEEP = '3:a' OR file:hashes.'SSDEEP' = 'x']",
			"[file:created > t'2016-05-12T08:17:27Z'] | [file:ctime > t'2016-05-12T08:17:27Z']",
			"[process:binary_ref.name = 'process:created START \\'x\\''] | [process:image_ref.name = 'process:created START \\'x\\'']",
			"[user-account:password_last_changed > t'2016-05-12T08:17:27Z' AND windows-registry-key:modified > t'2016-05-12T08:17:27Z'] | [user-account:credential_last_changed > t'2016-05-12T08:17:27Z' AND windows-registry-key:modified_time > t'2016-05-12T08:17:27Z']",
			"[x-file:created = 'a' AND directory:path = 'created'] | [x-file:created = 'a' AND directory:path = 'created']",
			"([ipv4-addr:value = '198.51.100.1/32'] FOLLOWEDBY [url:value = 'http://a/STOP']) WITHIN 5 SECONDS | ([ipv4-addr:value = '198.51.100.1/32'] FOLLOWEDBY [url:value = 'http://a/STOP']) WITHIN 5 SECONDS"})
	void patternsHaveTheSyntaxOf21(String old, String now) {
		String json = object("indicator", "\"name\":\"n\",\"description\":\"d\",\"labels\":[\"malicious-activity\"],\"valid_from\":\"2016-04-06T20:03:48Z\",\"pattern\":"
				+ MAPPER.writeValueAsString(old));
		Indicator indicator = (Indicator) prove(json).getFirst();
		assertEquals(now, indicator.getPattern());
		assertEquals("stix", indicator.getPatternType());
		assertEquals(List.of("malicious-activity"), indicator.getIndicatorTypes());
	}

	@Test
	void observablesBecomeObjects() {
		List<StixObject> objects = prove(observed("""
				"0":{"type":"file","name":"a.exe","hashes":{"ssdeep":"3:abc","MD5":"66e2ea40dc71d5ba701574ea215a81f1"},"parent_directory_ref":"1",
				"created":"2016-12-21T19:00:00Z","is_encrypted":true},"1":{"type":"directory","path":"C:\\\\x","contains_refs":["0"],"accessed":"2016-12-21T20:00:00Z"}"""));
		ObservedData observed = (ObservedData) objects.get(0);
		File file = (File) objects.get(1);
		Directory directory = (Directory) objects.get(2);
		assertEquals(List.of(file.getId(), directory.getId()), observed.getObjectRefs());
		assertEquals(directory.getId(), file.getParentDirectoryRef());
		assertEquals(List.of(file.getId()), directory.getContainsRefs());
		assertEquals("2016-12-21T19:00:00Z", file.getCtime());
		assertEquals("2016-12-21T20:00:00Z", directory.getAtime());
		assertEquals("3:abc", file.getHashes().get("SSDEEP"));
		assertEquals("true", file.getCustom().get("x_stix20_is_encrypted"));
		assertEquals(StixIds.deterministic(file), file.getId());
		assertEquals(StixIds.deterministic(directory), directory.getId());
		assertEquals(Stix20.EXTENSION, objects.get(3).getId());
	}

	@Test
	void processesGetTheSameIdEachTime() {
		String json = observed("\"0\":{\"type\":\"process\",\"name\":\"cmd\",\"pid\":7,\"created\":\"2016-12-21T19:00:00Z\",\"binary_ref\":\"1\"},\"1\":{\"type\":\"file\",\"name\":\"c\"}");
		Process process = (Process) prove(json).get(1);
		assertEquals(process.getId(), convert(json).get(1).getId());
		assertEquals("2016-12-21T19:00:00Z", process.getCreatedTime());
		assertTrue(process.getImageRef().startsWith("file--"));
		assertEquals("\"cmd\"", process.getCustom().get("x_stix20_name"));
	}

	@Test
	void headersHaveListsOfValues() {
		EmailMessage mail = (EmailMessage) prove(observed("\"0\":{\"type\":\"email-message\",\"is_multipart\":false,\"subject\":\"s\",\"from_ref\":\"1\","
				+ "\"additional_header_fields\":{\"X-Mailer\":\"M\",\"Reply-To\":[\"a\",\"b\"]}},\"1\":{\"type\":\"email-addr\",\"value\":\"a@example.com\"}")).get(1);
		assertEquals("[\"M\"]", mail.getAdditionalHeaderFields().get("X-Mailer"));
		assertTrue(mail.getFromRef().startsWith("email-addr--"));
	}

	@Test
	void referencesToNothingAreLeftOutAndComeBack() {
		File file = (File) prove(observed("\"0\":{\"type\":\"file\",\"name\":\"a\",\"content_ref\":\"9\",\"contains_refs\":[\"8\"]}")).get(1);
		assertNull(file.getContentRef());
		assertTrue(file.getContainsRefs().isEmpty());
	}

	@Test
	void customObservablesAndExtensionsAreKept() {
		List<StixObject> objects = prove(observed("\"0\":{\"type\":\"x-thing\",\"some\":{\"deep_ref\":\"1\",\"n\":1.50}},\"1\":{\"type\":\"url\",\"value\":\"https://example.com\"}"));
		assertEquals("x-thing", StixTypes.type(objects.get(1)));
		assertTrue(objects.get(1).getCustom().get("some").contains(objects.get(2).getId()));
	}

	@Test
	void equalObservablesOfTwoSourcesAreOne() {
		String one = observed("\"0\":{\"type\":\"file\",\"name\":\"a\",\"size\":1}");
		String two = observed("\"0\":{\"type\":\"file\",\"name\":\"a\",\"mime_type\":\"text/plain\"}").replace("8e2e", "8e2f");
		List<StixObject> objects = convert("{\"type\":\"bundle\",\"spec_version\":\"2.0\",\"objects\":[" + one + "," + two + "]}");
		List<File> files = objects.stream().filter(File.class::isInstance).map(File.class::cast).toList();
		assertEquals(1, files.size());
		assertEquals(1, files.getFirst().getSize());
		assertEquals("text/plain", files.getFirst().getMimeType());
		assertEquals(MAPPER.readTree(two), MAPPER.readTree(Stix20.original(StixWriter.line(objects.get(1)))));
	}

	@Test
	void markingsFollowWhatTheyMark() {
		String marking = "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da";
		String json = observed("\"0\":{\"type\":\"file\",\"name\":\"a\",\"created\":\"2016-12-21T19:00:00Z\"}").replace("\"objects\":{",
				"\"granular_markings\":[{\"marking_ref\":\"" + marking + "\",\"selectors\":[\"number_observed\",\"objects.0.created\"]}],\"objects\":{");
		List<StixObject> objects = prove(json);
		assertEquals(List.of("number_observed"), objects.get(0).getGranularMarkings().getFirst().getSelectors());
		assertEquals(List.of("ctime"), objects.get(1).getGranularMarkings().getFirst().getSelectors());
		StixObject malware = prove(object("malware", "\"name\":\"n\",\"labels\":[\"worm\"],\"granular_markings\":[{\"marking_ref\":\"" + marking
				+ "\",\"selectors\":[\"labels.[0]\",\"name\"]}]")).getFirst();
		assertEquals(List.of("malware_types.[0]", "name"), malware.getGranularMarkings().getFirst().getSelectors());
	}

	@Test
	void otherTlpMarkingsLeadToTheStandardsOnes() {
		String own = "marking-definition--11111111-860f-48ae-8e50-ebd3cc5e41da";
		String marking = "{\"type\":\"marking-definition\",\"id\":\"" + own + "\",\"created\":\"2016-04-06T20:03:48.000Z\",\"definition_type\":\"tlp\",\"definition\":{\"tlp\":\"amber\"}}";
		String tool = object("tool", "\"name\":\"n\",\"labels\":[\"unknown\"],\"object_marking_refs\":[\"" + own + "\"]");
		List<StixObject> objects = convert("[" + marking + "," + tool + "]");
		assertEquals(List.of(Tlp.AMBER.id()), objects.get(1).getObjectMarkingRefs());
		assertEquals(MAPPER.readTree(marking), MAPPER.readTree(Stix20.original(StixWriter.line(objects.get(0)))));
		assertEquals(MAPPER.readTree(tool), MAPPER.readTree(Stix20.original(StixWriter.line(objects.get(1)))));
		MarkingDefinition standard = (MarkingDefinition) prove("{\"type\":\"marking-definition\",\"id\":\"" + Tlp.RED.id()
				+ "\",\"created\":\"2017-01-20T00:00:00.000Z\",\"definition_type\":\"tlp\",\"definition\":{\"tlp\":\"red\"}}").getFirst();
		assertEquals("TLP:RED", standard.getName());
	}

	@Test
	void termsOfVocabulariesAreThoseOf21() {
		Identity identity = (Identity) prove(object("identity", "\"name\":\"n\",\"identity_class\":\"unknown\",\"sectors\":[\"defence\",\"energy\"]")).getFirst();
		assertEquals("unspecified", identity.getIdentityClass());
		assertEquals(List.of("defense", "energy"), identity.getSectors());
	}

	@Test
	void newerObjectsInAnOldBundleKeepAllTheyHave() {
		String newer = object("tool", "\"spec_version\":\"2.1\",\"name\":\"n\",\"tool_types\":[\"unknown\"]");
		StixObject object = prove(newer).getFirst();
		assertEquals("2.1", object.getSpecVersion());
	}

	@Test
	void oddThingsAreKept() {
		assertEquals(2, convert("[" + object("x-new", "\"x_n\":1.50,\"x_big\":123456789012345678901234567890,\"x_text\":\"\\u0000\"") + ","
				+ object("relationship", "\"relationship_type\":\"uses\",\"source_ref\":\"a\",\"target_ref\":\"b\"") + "]").size());
		prove(object("x-new", "\"x_n\":1.50,\"x_big\":123456789012345678901234567890,\"extensions\":{\"x-ext\":{\"a\":1}}"));
	}

	@Test
	void whatIsNoJsonIsToldWithItsPlace() throws IOException {
		List<IStatus> faults = new ArrayList<>();
		Stix20.read(new ByteArrayInputStream("{\"type\":\n \"bundle\",,}".getBytes(StandardCharsets.UTF_8)), o -> {
		}, faults::add);
		assertEquals(2, ((ReadFault) faults.getFirst()).line());
		assertTrue(((ReadFault) faults.getFirst()).isLost());
	}

	@Test
	void faultsHaveThePathOfTheSource() {
		List<IStatus> faults = new ArrayList<>();
		Stix20.convert(MAPPER.readTree("{\"type\":\"bundle\",\"objects\":[{\"type\":\"tool\",\"name\":5},7]}"), faults::add);
		assertEquals(List.of("$.objects[0].name", "$.objects[1]"), faults.stream().map(f -> ((ReadFault) f).path()).toList());
	}

	@Test
	void definitionIsValid() {
		assertInstanceOf(StixObject.class, Stix20.definition());
		assertTrue(StixRules.check(Stix20.definition()).stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR), () -> StixRules.check(Stix20.definition()).toString());
	}

	@TestFactory
	Stream<DynamicTest> publicBundles() throws IOException {
		Path folder = SHARED.resolve("unit42");
		Assumptions.assumeTrue(Files.isDirectory(folder), "No collections in " + SHARED);
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList().stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> bundle(f)));
		}
	}

	private static void bundle(Path file) throws IOException {
		JsonNode tree = MAPPER.readTree(file);
		List<JsonNode> sources = new ArrayList<>();
		tree.get("objects").forEach(sources::add);
		List<StixObject> objects = convert(tree.toString());
		for (int i = 0; i < sources.size(); i++) {
			assertEquals(sources.get(i), MAPPER.readTree(Stix20.original(StixWriter.line(objects.get(i)))));
		}
		for (StixObject object : objects) {
			assertFalse(StixRules.check(object).stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR),
					() -> StixRules.check(object) + " in " + StixWriter.line(object));
		}
	}

	@TestFactory
	Stream<DynamicTest> validatorsCases() throws IOException {
		Path cases = SHARED.resolve("validator-cases.jsonl");
		Assumptions.assumeTrue(Files.isRegularFile(cases), "No cases in " + SHARED);
		return Files.readAllLines(cases).stream().map(MAPPER::readTree).filter(c -> c.get("id").stringValue().startsWith("v20")).map(c -> DynamicTest
				.dynamicTest(c.get("id").stringValue(), () -> {
					JsonNode object = c.get("object");
					List<StixObject> objects = Stix20.convert(object, f -> {
					});
					List<JsonNode> sources = new ArrayList<>();
					if (object.path("type").stringValue("").equals("bundle")) {
						object.path("objects").forEach(sources::add);
					} else {
						sources.add(object);
					}
					for (int i = 0; i < sources.size(); i++) {
						assertEquals(sources.get(i), MAPPER.readTree(Stix20.original(StixWriter.line(objects.get(i)))));
					}
					if (c.get("expect").stringValue().equals("valid")) {
						objects.forEach(o -> assertFalse(StixRules.check(o).stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR),
								() -> StixRules.check(o) + " in " + StixWriter.line(o)));
					}
				}));
	}
}
