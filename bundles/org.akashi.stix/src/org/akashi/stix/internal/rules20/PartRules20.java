package org.akashi.stix.internal.rules20;

import java.util.Map;
import java.util.regex.Pattern;

import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.rules.Findings;
import org.akashi.stix.internal.rules20.Types20.Type;

import tools.jackson.databind.JsonNode;

/** What must hold within one part of an object (STIX 2.0). */
final class PartRules20 {

	private static final Map<String, Pattern> CATALOGUES = Map.of("cve", Pattern.compile("CVE-\\d{4}-(0\\d{3}|[1-9]\\d{3,})"),
			"capec", Pattern.compile("CAPEC-\\d+"));

	private PartRules20() {
	}

	static void check(Findings findings, Type type, JsonNode part, String path) {
		switch (type.name()) {
			case "external-reference" -> externalReference(findings, part, path);
			case "kill-chain-phase" -> {
				phase(findings, part, "kill_chain_name", path);
				phase(findings, part, "phase_name", path);
			}
			case "email-mime-part" -> findings.must(part.has("body") != part.has("body_raw_ref"), "email-mime-part", "Part 4, 2.6.2", path,
					"Has either body or body_raw_ref: keep one");
			case "windows-pe-optional-header", "x509-v3-extensions" -> findings.must(!part.isEmpty(), "not-empty", type.spec(), path,
					"Must have at least one property");
			default -> {
				// Its properties say all.
			}
		}
	}

	private static void externalReference(Findings findings, JsonNode reference, String path) {
		findings.must(reference.has("description") || reference.has("url") || reference.has("external_id"), "external-reference", "Part 1, 2.2", path,
				"Must have at least one of description, url, external_id beside source_name");
		String source = reference.path("source_name").stringValue("");
		String id = reference.path("external_id").stringValue("");
		CATALOGUES.forEach((name, form) -> findings.must(form.matcher(id).matches() == name.equals(source), "external-reference", "Part 1, 2.2",
				JsonPath.member(path, "external_id"), "The source_name " + name + " and ids of that catalogue go together: " + source + ", " + id));
		findings.should(!reference.has("url") || reference.has("hashes"), "extref-hashes", "Part 1, 2.2", path, "A url should come with hashes of what it leads to");
	}

	private static void phase(Findings findings, JsonNode part, String name, String path) {
		JsonNode value = part.path(name);
		findings.should(!value.isString() || ValueRules20.isLowerCase(value.stringValue()), "kill-chain-names", "Part 1, 2.7", JsonPath.member(path, name),
				"Should be lower case, words joined by hyphens: " + value.stringValue(""));
	}
}
