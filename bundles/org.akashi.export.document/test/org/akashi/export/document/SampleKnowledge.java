package org.akashi.export.document;

import org.akashi.export.MemoryKnowledge;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;

/** A small case about an invented group, with evidence from two reports, for the tests of exporters. */
public final class SampleKnowledge {

	public static final String REPORT_1 = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
	public static final String REPORT_2 = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
	public static final String TEXT_1 = "Operation Paper Lantern\nThe group Copper Heron has used the implant Tin Kettle "
			+ "since September 2017. It talks to kettle.example.com. Banks in Germany were hit.\n";
	public static final String TEXT_2 = "紙灯籠作戦\n攻撃グループ「Copper Heron」はドイツの金融機関を標的とした。検体は kettle.exe である。\n";

	public static final String CAMPAIGN = "campaign--00000000-0000-4000-8000-000000000001";
	public static final String GROUP = "intrusion-set--00000000-0000-4000-8000-000000000002";
	public static final String MALWARE = "malware--00000000-0000-4000-8000-000000000003";
	public static final String GERMANY = "location--00000000-0000-4000-8000-000000000004";
	public static final String DOMAIN_INDICATOR = "indicator--00000000-0000-4000-8000-000000000005";
	public static final String HASH_INDICATOR = "indicator--00000000-0000-4000-8000-000000000006";
	public static final String REVOKED_INDICATOR = "indicator--00000000-0000-4000-8000-000000000007";
	public static final String YARA_INDICATOR = "indicator--00000000-0000-4000-8000-000000000008";
	public static final String REPORT = "report--00000000-0000-4000-8000-000000000009";
	public static final String USES = "relationship--00000000-0000-4000-8000-00000000000a";
	public static final String TARGETS = "relationship--00000000-0000-4000-8000-00000000000b";
	public static final String INDICATES = "relationship--00000000-0000-4000-8000-00000000000c";
	public static final String INDICATES_HASH = "relationship--00000000-0000-4000-8000-00000000000d";
	public static final String DOMAIN = "domain-name--5dbdb3c8-4ce7-5f6b-a4b1-bd83d3ad7d8c";
	public static final String MARKING = "marking-definition--00000000-0000-4000-8000-00000000000e";

	private static final String TIMES = "\"created\":\"2026-01-02T03:04:05.000Z\",\"modified\":\"2026-01-02T03:04:05.000Z\"";

	private SampleKnowledge() {
	}

	/** All objects with both reports. */
	public static MemoryKnowledge knowledge() {
		return of(objects());
	}

	/** These objects with both reports. */
	public static MemoryKnowledge of(List<StixObject> objects) {
		return new MemoryKnowledge("Paper Lantern", objects).with(REPORT_1, "Paper Lantern, a report", TEXT_1)
				.with(REPORT_2, "紙灯籠作戦の報告", TEXT_2);
	}

	/** New instances of all objects. */
	public static List<StixObject> objects() {
		List<StixObject> objects = new ArrayList<>();
		objects.add(object("campaign", CAMPAIGN, "\"name\":\"Operation Paper Lantern\",\"first_seen\":\"2017-09-01T00:00:00Z\"",
				evidence(TEXT_1, "Operation Paper Lantern", "", 1), evidence(TEXT_1, "September 2017", "first_seen", 1)));
		objects.add(object("intrusion-set", GROUP, "\"name\":\"Copper Heron\",\"aliases\":[\"Kupferreiher\",\"銅の鷺\"]",
				evidence(TEXT_1, "Copper Heron", "", 1), evidence(TEXT_2, "Copper Heron", "", 0)));
		objects.add(object("malware", MALWARE, "\"name\":\"Tin Kettle\",\"is_family\":true,\"malware_types\":[\"backdoor\"],"
				+ "\"description\":\"An implant <b>with</b> a lid & a spout.\",\"object_marking_refs\":[\"" + MARKING + "\"]",
				evidence(TEXT_1, "Tin Kettle", "", 1)));
		objects.add(object("location", GERMANY, "\"name\":\"Germany\",\"country\":\"DE\"", evidence(TEXT_1, "Germany", "", 1)));
		objects.add(object("indicator", DOMAIN_INDICATOR, "\"name\":\"kettle.example.com\",\"pattern\":\"[domain-name:value = "
				+ "'kettle.example.com']\",\"pattern_type\":\"stix\",\"valid_from\":\"2019-03-05T00:00:00Z\",\"confidence\":85,"
				+ "\"labels\":[\"c2\",\"tin-kettle\"]", evidence(TEXT_1, "kettle.example.com", "", 1)));
		objects.add(object("indicator", HASH_INDICATOR, "\"pattern\":\"[file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e' OR "
				+ "file:name = 'kettle.exe']\",\"pattern_type\":\"stix\",\"valid_from\":\"2019-03-05T00:00:00Z\","
				+ "\"valid_until\":\"2020-03-05T00:00:00Z\",\"description\":\"The sample.\"",
				evidence(TEXT_2, "kettle.exe", "", 0)));
		objects.add(object("indicator", REVOKED_INDICATOR, "\"name\":\"wrong\",\"pattern\":\"[ipv4-addr:value = '203.0.113.7']\","
				+ "\"pattern_type\":\"stix\",\"valid_from\":\"2019-03-05T00:00:00Z\",\"revoked\":true"));
		objects.add(object("indicator", YARA_INDICATOR, "\"name\":\"rule\",\"pattern\":\"rule Kettle { condition: false }\","
				+ "\"pattern_type\":\"yara\",\"valid_from\":\"2019-03-05T00:00:00Z\""));
		objects.add(object("report", REPORT, "\"name\":\"Paper Lantern, a report\",\"published\":\"2019-03-05T00:00:00Z\","
				+ "\"object_refs\":[\"" + CAMPAIGN + "\"]"));
		objects.add(relationship(USES, GROUP, "uses", MALWARE, ",\"start_time\":\"2017-09-01T00:00:00Z\"",
				evidence(TEXT_1, "has used the implant", "", 1)));
		objects.add(relationship(TARGETS, GROUP, "targets", GERMANY, "", evidence(TEXT_2, "標的とした", "", 0)));
		objects.add(relationship(INDICATES, DOMAIN_INDICATOR, "indicates", MALWARE, ""));
		objects.add(relationship(INDICATES_HASH, HASH_INDICATOR, "indicates", MALWARE, ""));
		objects.add(StixReader.read("{\"type\":\"domain-name\",\"spec_version\":\"2.1\",\"id\":\"" + DOMAIN
				+ "\",\"value\":\"kettle.example.com\"" + extension(evidence(TEXT_1, "kettle.example.com", "", 1)) + "}"));
		objects.add(StixReader.read("{\"type\":\"marking-definition\",\"spec_version\":\"2.1\",\"id\":\"" + MARKING
				+ "\",\"created\":\"2026-01-02T03:04:05.000Z\",\"definition_type\":\"statement\",\"name\":\"Heron Eyes Only\","
				+ "\"definition\":{\"statement\":\"Keep it in the nest.\"}}"));
		return objects;
	}

	/** An object of a type with common properties, its own properties as JSON, and evidence. */
	public static StixObject object(String type, String id, String properties, String... evidence) {
		return StixReader.read("{\"type\":\"" + type + "\",\"spec_version\":\"2.1\",\"id\":\"" + id + "\"," + TIMES + ","
				+ properties + extension(evidence) + "}");
	}

	/** An indicator with a STIX pattern. */
	public static StixObject indicator(String id, String pattern) {
		return object("indicator", id, "\"pattern\":" + quoted(pattern)
				+ ",\"pattern_type\":\"stix\",\"valid_from\":\"2019-03-05T00:00:00Z\"");
	}

	public static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
	}

	private static StixObject relationship(String id, String source, String kind, String target, String more,
			String... evidence) {
		return object("relationship", id, "\"relationship_type\":\"" + kind + "\",\"source_ref\":\"" + source
				+ "\",\"target_ref\":\"" + target + "\"" + more, evidence);
	}

	/** Evidence for words of a report. */
	public static String evidence(String text, String quote, String property, int page) {
		int start = text.indexOf(quote);
		String report = text.equals(TEXT_1) ? REPORT_1 : REPORT_2;
		return "{\"report_ref\":\"" + REPORT + "\",\"sha256\":\"" + report + "\",\"start\":" + start + ",\"end\":"
				+ (start + quote.length()) + (page > 0 ? ",\"page\":" + page : "") + ",\"quote\":" + quoted(quote)
				+ (property.isEmpty() ? "" : ",\"property\":\"" + property + "\"")
				+ ",\"extractor\":\"names/1\",\"confidence\":90,\"decided_by\":\"mika\",\"decided_at\":\"2026-01-02T03:04:05Z\"}";
	}

	private static String extension(String... evidence) {
		return evidence.length == 0 ? ""
				: ",\"extensions\":{\"" + org.akashi.stix.EvidenceExtension.ID
						+ "\":{\"extension_type\":\"property-extension\",\"evidence\":[" + String.join(",", evidence) + "]}}";
	}
}
