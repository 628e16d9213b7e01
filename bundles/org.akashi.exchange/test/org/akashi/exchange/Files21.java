package org.akashi.exchange;

import java.nio.charset.StandardCharsets;

/** Small STIX 2.1 files for tests. */
final class Files21 {

	static final String MALWARE = "malware--1e8bcd2e-1c4f-4f1b-8f3a-9a30a7c1e001";
	static final String DOMAIN = "domain-name--b7d4e1c2-7a31-5d6a-8c11-0a5ab9e2f002";

	private Files21() {
	}

	/** A bundle with a malware and a domain. */
	static String bundle(String name, String modified, String more) {
		return """
				{"type": "bundle", "id": "bundle--0a7c5b8e-54a1-4d4e-9f0e-2d1c3b4a5f01", "objects": [
				{"type": "malware", "spec_version": "2.1", "id": "%s", "created": "2024-01-01T00:00:00.000Z",
				 "modified": "%s", "name": "%s", "is_family": true%s},
				{"type": "domain-name", "spec_version": "2.1", "id": "%s", "value": "lantern.example"}
				]}
				""".formatted(MALWARE, modified, name, more, DOMAIN);
	}

	static InputFile file(String name, String text) {
		return InputFile.of(name, text.getBytes(StandardCharsets.UTF_8));
	}
}
