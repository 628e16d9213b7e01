package org.akashi.stix.internal.stix20;

import java.util.List;
import java.util.Map;

/** What has another name in STIX 2.1 than in 2.0: properties, terms of vocabularies (2.1, appendix C), hash algorithms. */
final class Terms20 {

	/** What the labels of a type are since 2.1; in 2.0 they were the type or, of an identity, the roles. */
	static final Map<String, String> LABELS = Map.of("indicator", "indicator_types", "malware", "malware_types", "report", "report_types",
			"threat-actor", "threat_actor_types", "tool", "tool_types", "identity", "roles");

	/** Prefix of properties of observables that 2.1 has no place for. */
	static final String KEPT = "x_stix20_";

	private static final Map<String, String> TIMES = Map.of("created", "ctime", "modified", "mtime", "accessed", "atime");

	private static final Map<String, Map<String, String>> RENAMED = Map.of("file", TIMES, "directory", TIMES,
			"process", Map.of("created", "created_time", "binary_ref", "image_ref"),
			"windows-registry-key", Map.of("modified", "modified_time"),
			"user-account", Map.of("password_last_changed", "credential_last_changed"));

	private static final Map<String, List<String>> REMOVED = Map.of("file", List.of("is_encrypted", "encryption_algorithm", "decryption_key"),
			"process", List.of("name", "arguments"), "archive-ext", List.of("version"), "raster-image-ext", List.of("image_compression_algorithm"),
			"socket-ext", List.of("protocol_family"));

	private static final Map<String, Map<String, String>> TERMS = Map.of("identity_class", Map.of("unknown", "unspecified"),
			"sectors", Map.of("defence", "defense"));

	private Terms20() {
	}

	/** The name in 2.1 of an observable's (or its extension's) property; itself when it has none other. */
	static String property(String type, String name) {
		String renamed = RENAMED.getOrDefault(type, Map.of()).get(name);
		if (renamed != null) {
			return renamed;
		}
		return REMOVED.getOrDefault(type, List.of()).contains(name) ? KEPT + name : name;
	}

	/** The renamed properties of an observable type. */
	static Map<String, String> renamed(String type) {
		return RENAMED.getOrDefault(type, Map.of());
	}

	/** The term in 2.1 of a property's term; itself when it has none other. */
	static String term(String property, String term) {
		return TERMS.getOrDefault(property, Map.of()).getOrDefault(term, term);
	}

	/** The name of a hash algorithm in 2.1. */
	static String hash(String algorithm) {
		return algorithm.equals("ssdeep") ? "SSDEEP" : algorithm;
	}

	/** Whether a dictionary of that name holds hashes. */
	static boolean isHashes(String name) {
		return name.equals("hashes") || name.endsWith("_hashes");
	}
}
