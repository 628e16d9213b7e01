package org.akashi.exchange.internal.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.export.LossReport.Loss;
import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.node.ObjectNode;

/** Knowledge that doesn't come from MISP, as MISP events. */
class MispExporterTest {

	private static final String AUTHOR = "identity--" + SampleEvents.uuid("author");

	private final List<StixObject> objects = new ArrayList<>();

	private String add(String type, String name, String properties) {
		String id = type + "--" + SampleEvents.uuid(type + name);
		String head = "{\"type\":\"" + type + "\",\"spec_version\":\"2.1\",\"id\":\"" + id + "\"";
		boolean observable = List.of("domain-name", "ipv4-addr", "file", "url", "network-traffic", "directory", "user-account", "email-addr").contains(type);
		String times = observable ? "" : ",\"created\":\"2023-01-01T00:00:00.000Z\",\"modified\":\"2023-02-01T00:00:00.000Z\",\"created_by_ref\":\"" + AUTHOR + "\"";
		objects.add(StixReader.read(head + times + (properties.isEmpty() ? "" : ",") + properties + "}"));
		return id;
	}

	private String indicator(String name, String pattern) {
		return add("indicator", name, "\"name\":\"" + name + "\",\"pattern\":\"" + pattern.replace("\\", "\\\\").replace("\"", "\\\"")
				+ "\",\"pattern_type\":\"stix\",\"valid_from\":\"2023-02-01T00:00:00Z\"");
	}

	private Meaning.Export export(String... options) {
		Map<String, String> chosen = options.length == 0 ? Map.of() : Map.of(options[0], options[1]);
		Meaning.Export export = Meaning.export(objects, chosen);
		export.events().forEach(event -> assertEquals(List.of(), CoreFormatCheck.faults(event)));
		return export;
	}

	private ObjectNode only(String... options) {
		List<ObjectNode> events = export(options).events();
		assertEquals(1, events.size(), events.toString());
		return events.getFirst();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = { "[domain-name:value = 'evil.example.com'];domain;evil.example.com",
			"[ipv6-addr:value = '2001:db8::1'];ip-dst;2001:db8::1", "[url:value = 'https://example.com/'];url;https://example.com/",
			"[file:hashes.'SHA-256' = 'aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00'];sha256;aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00",
			"[email-addr:value = 'a@example.com'];email-dst;a@example.com", "[autonomous-system:number = 64500];AS;AS64500", "[mutex:name = 'm'];mutex;m",
			"[file:name = 'a.exe'];filename;a.exe", "[windows-registry-key:key = 'HKEY_USERS\\\\x'];regkey;HKEY_USERS\\x" })
	void aPatternOfOneValueIsAnAttribute(String pattern, String type, String value) {
		indicator("i", pattern);
		ObjectNode attribute = (ObjectNode) only().get("Attribute").get(0);
		assertEquals(type, attribute.get("type").stringValue());
		assertEquals(value, attribute.get("value").stringValue());
		assertTrue(attribute.get("to_ids").booleanValue());
		assertEquals(SampleEvents.uuid("indicatori"), attribute.get("uuid").stringValue());
	}

	@Test
	void aPatternOfSeveralValuesOfOneThingIsAnObject() {
		indicator("i", "[file:name = 'a.exe' AND file:size = 10 AND file:parent_directory_ref.path = 'C:\\\\x']");
		ObjectNode object = (ObjectNode) only().get("Object").get(0);
		assertEquals("file", object.get("name").stringValue());
		assertEquals(3, object.get("Attribute").size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = { "[domain-name:value = 'a.example.com'] OR [domain-name:value = 'b.example.com']",
			"[file:size > 5 AND file:name = 'x']", "[url:value LIKE 'http://%']", "[domain-name:value = 'a.example.com'] REPEATS 5 TIMES",
			"[domain-name:value = 'a.example.com' AND file:name = 'x']" })
	void otherPatternsStayPatterns(String pattern) {
		indicator("i", pattern);
		ObjectNode attribute = (ObjectNode) only().get("Attribute").get(0);
		assertEquals("stix2-pattern", attribute.get("type").stringValue());
		assertEquals(pattern, attribute.get("value").stringValue());
	}

	@Test
	void anIndicatorWithoutPatternIsNamedAsLost() {
		String id = add("indicator", "empty", "\"name\":\"empty\",\"pattern_type\":\"stix\",\"valid_from\":\"2023-02-01T00:00:00Z\"");
		Meaning.Export export = export();
		assertEquals(0, export.events().getFirst().get("Attribute").size());
		assertTrue(export.report().losses().stream().anyMatch(loss -> loss.object().equals(id)), export.report().toString());
	}

	@Test
	void anEventForEachReportAndOneForTheRest() {
		String first = indicator("one", "[domain-name:value = 'one.example.com']");
		String second = indicator("two", "[domain-name:value = 'two.example.com']");
		indicator("three", "[domain-name:value = 'three.example.com']");
		add("report", "a", "\"name\":\"Report A\",\"published\":\"2023-01-05T00:00:00Z\",\"object_refs\":[\"" + first + "\"]");
		add("report", "b", "\"name\":\"Report B\",\"published\":\"2023-01-06T00:00:00Z\",\"object_refs\":[\"" + second + "\"]");
		List<ObjectNode> events = export().events();
		assertEquals(List.of("Report A", "Report B", "Case"), events.stream().map(event -> event.get("info").stringValue()).sorted((a, b) -> a.equals("Case") ? 1 : b.equals("Case") ? -1 : a.compareTo(b)).toList());
		ObjectNode a = events.stream().filter(event -> event.get("info").stringValue().equals("Report A")).findFirst().orElseThrow();
		assertEquals("2023-01-05", a.get("date").stringValue());
		assertTrue(a.get("published").booleanValue());
		assertEquals(1, a.get("Attribute").size());
	}

	@Test
	void orOneEventWithAll() {
		String first = indicator("one", "[domain-name:value = 'one.example.com']");
		indicator("two", "[domain-name:value = 'two.example.com']");
		add("report", "a", "\"name\":\"Report A\",\"published\":\"2023-01-05T00:00:00Z\",\"object_refs\":[\"" + first + "\"]");
		assertEquals(2, only("events", "one").get("Attribute").size());
	}

	@Test
	void actorsStandAtWhatIndicatesThem() {
		String indicator = indicator("one", "[domain-name:value = 'one.example.com']");
		String actor = add("intrusion-set", "bear", "\"name\":\"Mallory Bear\",\"aliases\":[\"MB\"],\"goals\":[\"money\"]");
		add("relationship", "r", "\"relationship_type\":\"indicates\",\"source_ref\":\"" + indicator + "\",\"target_ref\":\"" + actor + "\"");
		add("malware", "m", "\"name\":\"Rat\",\"is_family\":true,\"malware_types\":[\"remote-access-trojan\"]");
		ObjectNode event = only();
		ObjectNode cluster = (ObjectNode) event.get("Attribute").get(0).get("Galaxy").get(0).get("GalaxyCluster").get(0);
		assertEquals("Mallory Bear", cluster.get("value").stringValue());
		assertEquals("MB", cluster.get("meta").get("synonyms").get(0).stringValue());
		assertTrue(event.get("Attribute").get(0).get("Tag").toString().contains("misp-galaxy:stix-2.1-intrusion-set="));
		assertEquals("stix-2.1-malware", event.get("Galaxy").get(0).get("type").stringValue());
	}

	@Test
	void observablesWithoutIndicatorsCanBeLeftOut() {
		add("domain-name", "d", "\"value\":\"seen.example.com\"");
		assertEquals("seen.example.com", only().get("Attribute").get(0).get("value").stringValue());
		Meaning.Export without = export("observables", "false");
		assertEquals(0, without.events().getFirst().get("Attribute").size());
		assertEquals(1, without.report().losses().size());
	}

	@Test
	void observedDataKeepsItsTimes() {
		String domain = add("domain-name", "d", "\"value\":\"seen.example.com\",\"resolves_to_refs\":[\"ipv4-addr--" + SampleEvents.uuid("ipv4-addrip") + "\"]");
		String ip = add("ipv4-addr", "ip", "\"value\":\"203.0.113.5\"");
		add("observed-data", "o", "\"first_observed\":\"2023-01-02T00:00:00Z\",\"last_observed\":\"2023-01-03T00:00:00Z\",\"number_observed\":2,\"object_refs\":[\"" + domain
				+ "\",\"" + ip + "\"]");
		ObjectNode object = (ObjectNode) only().get("Object").get(0);
		assertEquals("domain-ip", object.get("name").stringValue());
		assertEquals("2023-01-02T00:00:00+00:00", object.get("first_seen").stringValue());
		assertEquals(2, object.get("Attribute").size());
	}

	@Test
	void aNameThatLeadsToAnotherNameIsNoAddress() {
		String second = "domain-name--" + SampleEvents.uuid("domain-namesecond");
		String first = add("domain-name", "first", "\"value\":\"alias.example.com\",\"resolves_to_refs\":[\"" + second + "\"]");
		add("domain-name", "second", "\"value\":\"target.example.com\",\"resolves_to_refs\":[\"ipv4-addr--" + SampleEvents.uuid("ipv4-addrip") + "\"]");
		String ip = add("ipv4-addr", "ip", "\"value\":\"203.0.113.5\"");
		add("observed-data", "o", "\"first_observed\":\"2023-01-02T00:00:00Z\",\"last_observed\":\"2023-01-02T00:00:00Z\",\"number_observed\":1,\"object_refs\":[\"" + first
				+ "\",\"" + second + "\",\"" + ip + "\"]");
		ObjectNode event = only();
		assertEquals("alias.example.com", event.get("Attribute").get(0).get("value").stringValue());
		assertEquals("domain", event.get("Attribute").get(0).get("type").stringValue());
		assertEquals(List.of("domain=target.example.com", "ip=203.0.113.5"), MispJson.objects(event.get("Object").get(0), "Attribute").stream()
				.map(one -> MispJson.text(one, "object_relation") + "=" + MispJson.text(one, "value")).toList());
	}

	@Test
	void sightingsOfIndicatorsAreSightingsOfAttributes() {
		String indicator = indicator("one", "[domain-name:value = 'one.example.com']");
		add("sighting", "s", "\"sighting_of_ref\":\"" + indicator + "\",\"last_seen\":\"2023-02-03T00:00:00Z\",\"count\":3");
		ObjectNode sighting = (ObjectNode) only().get("Attribute").get(0).get("Sighting").get(0);
		assertEquals("0", sighting.get("type").stringValue());
		assertEquals("1675382400", sighting.get("date_sighting").stringValue());
	}

	@Test
	void notesAndDescriptionsAreEventReports() {
		String indicator = indicator("one", "[domain-name:value = 'one.example.com']");
		add("note", "n", "\"abstract\":\"Mind this\",\"content\":\"It is old.\",\"object_refs\":[\"" + indicator + "\"]");
		add("report", "a", "\"name\":\"Report A\",\"description\":\"All about it.\",\"published\":\"2023-01-05T00:00:00Z\",\"object_refs\":[\"" + indicator + "\"]");
		String reports = only().get("EventReport").toString();
		assertTrue(reports.contains("It is old.") && reports.contains("All about it."), reports);
	}

	@Test
	void evidenceIsAnEventReportWithItsQuotes() {
		add("malware", "m", "\"name\":\"Rat\",\"is_family\":true,\"extensions\":{\"" + org.akashi.stix.EvidenceExtension.ID
				+ "\":{\"extension_type\":\"property-extension\",\"evidence\":[{\"report_ref\":\"report--" + SampleEvents.uuid("r") + "\",\"sha256\":\"" + "a".repeat(64)
				+ "\",\"start\":1,\"end\":9,\"quote\":\"They used Rat.\"}]}}");
		assertTrue(only().get("EventReport").toString().contains("> They used Rat."));
		assertFalse(only("evidence", "false").toString().contains("They used Rat."));
	}

	@Test
	void organisationAndDistributionAreChosen() {
		indicator("one", "[domain-name:value = 'one.example.com']");
		assertEquals("My Team", only("organisation", "My Team").get("Orgc").get("name").stringValue());
		assertEquals("3", only("distribution", "3").get("distribution").stringValue());
	}

	@Test
	void whatMispCannotHoldIsNamed() {
		String one = add("infrastructure", "i", "\"name\":\"Servers\"");
		String two = add("malware", "m", "\"name\":\"Rat\",\"is_family\":true,\"sample_refs\":[\"file--" + SampleEvents.uuid("f") + "\"]");
		add("relationship", "r", "\"relationship_type\":\"hosts\",\"source_ref\":\"" + one + "\",\"target_ref\":\"" + two + "\"");
		List<Loss> losses = export().report().losses();
		assertTrue(losses.stream().anyMatch(loss -> loss.object().equals(one) && loss.property().isEmpty()), losses.toString());
		assertTrue(losses.stream().anyMatch(loss -> loss.object().equals(two) && loss.property().equals("sample_refs")), losses.toString());
		assertTrue(losses.stream().anyMatch(loss -> loss.reason().contains("hosts")), losses.toString());
	}

	@Test
	void placesPeopleAndRules() {
		add("location", "l", "\"name\":\"Office\",\"city\":\"Kyoto\",\"country\":\"JP\",\"latitude\":35.0,\"longitude\":135.7");
		add("location", "c", "\"name\":\"Japan\",\"country\":\"JP\"");
		add("identity", "p", "\"name\":\"Jane\",\"identity_class\":\"individual\"");
		add("identity", "s", "\"name\":\"Energy\",\"identity_class\":\"class\"");
		add("indicator", "y", "\"pattern\":\"rule a { condition: true }\",\"pattern_type\":\"yara\",\"valid_from\":\"2023-02-01T00:00:00Z\"");
		ObjectNode event = only();
		assertEquals(List.of("geolocation", "identity"), MispJson.objects(event, "Object").stream().map(object -> object.get("name").stringValue()).sorted().toList());
		assertEquals(List.of("sector", "stix-2.1-location"), MispJson.objects(event, "Galaxy").stream().map(galaxy -> galaxy.get("type").stringValue()).sorted().toList());
		assertEquals("yara", event.get("Attribute").get(0).get("type").stringValue());
	}

	@Test
	void whatWasChangedInStixGoesBeforeWhatWasKept() {
		ObjectNode event = SampleEvents.event("changed");
		MispJson.list(event, "Attribute").add(SampleEvents.attribute("domain", "evil.example.com", true).put("distribution", "1"));
		List<StixObject> changed = new ArrayList<>();
		for (ObjectNode object : Conversions.of(event.toString()).json()) {
			if (object.get("type").stringValue().equals("indicator")) {
				object.put("description", "A new comment").put("modified", "2024-01-01T00:00:00.000Z");
			}
			changed.add(StixReader.read(object.toString()));
		}
		ObjectNode attribute = (ObjectNode) Meaning.export(changed, Map.of()).events().getFirst().get("Attribute").get(0);
		assertEquals("A new comment", attribute.get("comment").stringValue());
		assertEquals("1704067200", attribute.get("timestamp").stringValue());
		assertEquals("1", attribute.get("distribution").stringValue());
	}

	@Test
	void theSameKnowledgeGivesTheSameBytes() {
		indicator("one", "[domain-name:value = 'one.example.com']");
		add("domain-name", "d", "\"value\":\"seen.example.com\"");
		assertEquals(export().text(), export().text());
	}

	@Test
	void nothingGivesAnEventAllTheSame() {
		assertEquals("Case", only().get("info").stringValue());
	}
}
