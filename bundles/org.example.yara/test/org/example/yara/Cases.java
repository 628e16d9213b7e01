package org.example.yara;

import java.util.List;

import org.akashi.model.Evidence;
import org.akashi.model.Indicator;
import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;

/** Objects for the tests. */
final class Cases {

	static final String REPORT = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

	private Cases() {
	}

	static Indicator indicator(int number, String pattern) {
		Indicator indicator = ModelFactory.eINSTANCE.createIndicator();
		indicator.setSpecVersion("2.1");
		indicator.setId("indicator--00000000-0000-4000-8000-" + String.format("%012d", number));
		indicator.setPattern(pattern);
		indicator.setPatternType("stix");
		indicator.setValidFrom("2019-03-05T00:00:00Z");
		return indicator;
	}

	static Indicator quoted(Indicator indicator, String quote, int page) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setSha256(REPORT);
		evidence.setQuote(quote);
		evidence.setPage(page);
		indicator.getEvidence().add(evidence);
		return indicator;
	}

	static Malware malware(int number, String name) {
		Malware malware = ModelFactory.eINSTANCE.createMalware();
		malware.setSpecVersion("2.1");
		malware.setId("malware--00000000-0000-4000-8000-" + String.format("%012d", number));
		malware.setName(name);
		malware.setIsFamily(true);
		return malware;
	}

	static Relationship indicates(int number, String source, String target) {
		Relationship relationship = ModelFactory.eINSTANCE.createRelationship();
		relationship.setSpecVersion("2.1");
		relationship.setId("relationship--00000000-0000-4000-8000-" + String.format("%012d", number));
		relationship.setRelationshipType("indicates");
		relationship.setSourceRef(source);
		relationship.setTargetRef(target);
		return relationship;
	}

	/** A pattern for each type of value, in the order of their names. */
	static final List<String> PATTERNS = List.of("[file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e']",
			"[file:hashes.'SHA-1' = 'da39a3ee5e6b4b0d3255bfef95601890afd80709']",
			"[file:hashes.'SHA-256' = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855']",
			"[file:extensions.'windows-pebinary-ext'.imphash = 'f34d5f2d4577ed6d9ceec516c1f5a744']",
			"[domain-name:value = 'kettle.example.com']", "[ipv4-addr:value = '203.0.113.7']",
			"[url:value = 'http://kettle.example.com/a.php?q=\"1\"']", "[email-addr:value = 'jobs@example.org']",
			"[file:name = 'kettle.exe']", "[file:name = '求人票.docx']",
			"[file:name = 'k.dll' AND file:parent_directory_ref.path = 'C:\\\\Users\\\\Public']",
			"[windows-registry-key:key = 'HKEY_CURRENT_USER\\\\Software\\\\Kettle']", "[mutex:name = 'Global\\\\kettle']",
			"[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'Kettle/1.0 (teapot)']");
}
