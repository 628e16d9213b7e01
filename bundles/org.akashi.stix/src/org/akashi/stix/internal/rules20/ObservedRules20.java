package org.akashi.stix.internal.rules20;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.Timestamps;
import org.akashi.stix.internal.rules.Findings;
import org.akashi.stix.internal.rules.Registries;
import org.akashi.stix.internal.rules.Values;
import org.akashi.stix.internal.rules20.Types20.Kind;
import org.akashi.stix.internal.rules20.Types20.Type;

import tools.jackson.databind.JsonNode;

/** The observables of an observed-data object (STIX 2.0, parts 3 and 4). */
final class ObservedRules20 {

	private static final int LONGEST_KEY = 30;
	private static final Set<String> HIVES = Set.of("hkey_local_machine", "hkey_current_user", "hkey_classes_root", "hkey_current_config",
			"hkey_performance_data", "hkey_users", "hkey_dyn_data");
	/** Dictionaries whose keys come from elsewhere, as they are there. */
	private static final Set<String> FOREIGN_KEYS = Set.of("hashes", "file_header_hashes", "request_header", "additional_header_fields",
			"document_info_dict", "exif_tags", "ipfix", "options", "environment_variables", "startup_info");

	private final Findings findings;
	private final CustomRules20 custom;
	private ValueRules20 values;

	ObservedRules20(Findings findings) {
		this.findings = findings;
		custom = new CustomRules20(findings);
	}

	void check(JsonNode objects, String path) {
		if (!objects.isObject() || objects.isEmpty()) {
			findings.must("type", "Part 3, 2.5", path, "Must be a dictionary of observables, at least one, not " + ValueRules20.shown(objects));
			return;
		}
		values = new ValueRules20(findings, objects);
		for (Map.Entry<String, JsonNode> entry : objects.properties()) {
			String at = JsonPath.member(path, entry.getKey());
			findings.should(entry.getKey().matches("\\d+"), "observable-object-keys", "Part 3, 2.5", at,
					"The key of an observable should be a number from 0 on: " + entry.getKey());
			observable(entry.getValue(), at);
		}
	}

	private void observable(JsonNode object, String path) {
		if (!object.isObject()) {
			findings.must("type", "Part 3, 3.1", path, "Must be an observable, not " + ValueRules20.shown(object));
			return;
		}
		JsonNode name = object.path("type");
		if (!name.isString()) {
			findings.must("required", "Part 3, 3.1", path, "The required property type is missing, or no text: say what this observable is");
			return;
		}
		Type type = Types20.isObservable(name.stringValue()) ? Types20.type(name.stringValue()) : null;
		if (type == null) {
			custom.type(name.stringValue(), true, JsonPath.member(path, "type"));
			custom.names(object, Kind.SCO, path);
			findings.must(object.size() > 1, "not-empty", "Part 3, 5.1", path, "A custom observable must have at least one property beside type");
		} else {
			values.properties(object, type, path);
			byType(object, type, path);
		}
		if (object.has("extensions")) {
			extensions(object.get("extensions"), name.stringValue(), JsonPath.member(path, "extensions"));
		}
		keys(object, path);
	}

	private void extensions(JsonNode extensions, String owner, String path) {
		if (!extensions.isObject() || extensions.isEmpty()) {
			findings.must("type", "Part 3, 3.1", path, "Must be a dictionary of extensions, at least one, not " + ValueRules20.shown(extensions));
			return;
		}
		for (Map.Entry<String, JsonNode> entry : extensions.properties()) {
			String at = JsonPath.member(path, entry.getKey());
			Type type = Types20.type(entry.getKey());
			boolean extension = type != null && type.kind() == Kind.EXT && (type.owner().equals(owner) || !Types20.isObservable(owner));
			if (!extension) {
				custom.extension(entry.getKey(), entry.getValue(), at);
			} else if (!entry.getValue().isObject() || entry.getValue().isEmpty()) {
				findings.must("not-empty", type.spec(), at, "An extension must be an object with at least one property");
			} else {
				boolean own = entry.getValue().propertyNames().stream().anyMatch(type.properties()::containsKey);
				findings.must(own, "not-empty", type.spec(), at, "An extension must have at least one property of its own");
				values.properties(entry.getValue(), type, at);
				extension(type, entry.getValue(), at);
			}
		}
	}

	private void extension(Type type, JsonNode extension, String path) {
		switch (type.name()) {
			case "windows-process-ext" -> {
				JsonNode priority = extension.path("priority");
				findings.should(!priority.isString() || priority.stringValue().endsWith("_CLASS"), "windows-process-priority-format", type.spec(),
						JsonPath.member(path, "priority"), "Should end in _CLASS: " + priority.stringValue(""));
			}
			case "pdf-ext" -> terms(extension, "document_info_dict", Registries.PDF_INFO::contains, "pdf-doc-info", type, path);
			case "http-request-ext" -> terms(extension, "request_header", Registries::isHttpHeader, "http-request-headers", type, path);
			case "socket-ext" -> terms(extension, "options", Registries.SOCKET_OPTIONS::contains, "socket-options", type, path);
			default -> {
				// Its properties say all.
			}
		}
	}

	private void terms(JsonNode owner, String property, java.util.function.Predicate<String> known, String rule, Type type, String path) {
		for (String key : owner.path(property).propertyNames()) {
			findings.should(known.test(key), rule, type.spec(), JsonPath.member(JsonPath.member(path, property), key), "Not a known name: " + key);
		}
	}

	/** Keys of dictionaries should be lower case and short, all the way down. */
	private void keys(JsonNode node, String path) {
		for (Map.Entry<String, JsonNode> entry : node.properties()) {
			String key = entry.getKey();
			String at = JsonPath.member(path, key);
			findings.should(key.equals(key.toLowerCase(Locale.ROOT)) && key.length() <= LONGEST_KEY, "observable-dictionary-keys", "Part 3, 2.3", at,
					"A key should be lower case, of at most 30 characters: " + key);
			if (entry.getValue().isObject() && !FOREIGN_KEYS.contains(key)) {
				keys(entry.getValue(), at);
			}
		}
	}

	private void byType(JsonNode o, Type type, String path) {
		String spec = type.spec();
		switch (type.name()) {
			case "artifact" -> artifact(o, spec, path);
			case "directory" -> charset(o.path("path_enc"), spec, JsonPath.member(path, "path_enc"));
			case "email-addr" -> value(o, Values::isMail, "an e-mail address (only the address, no name)", spec, path);
			case "email-message" -> mail(o, spec, path);
			case "file" -> file(o, spec, path);
			case "ipv4-addr" -> value(o, Values::isIpv4, "an IPv4 address or CIDR block", spec, path);
			case "ipv6-addr" -> value(o, Values::isIpv6, "an IPv6 address or CIDR block", spec, path);
			case "mac-addr" -> value(o, Values::isMac, "a MAC address of six lower-case pairs joined by colons", spec, path);
			case "network-traffic" -> traffic(o, spec, path);
			case "process", "x509-certificate" -> {
				findings.must(o.size() > 1, "not-empty", spec, path, "Must have at least one property beside type");
				ordered(o, "validity_not_before", "validity_not_after", spec, path);
			}
			case "software" -> software(o, spec, path);
			case "windows-registry-key" -> hive(o.path("key"), spec, JsonPath.member(path, "key"));
			default -> {
				// Its properties say all.
			}
		}
	}

	private void value(JsonNode o, java.util.function.Predicate<String> holds, String what, String spec, String path) {
		JsonNode value = o.path("value");
		findings.must(!value.isString() || holds.test(value.stringValue()), "value", spec, JsonPath.member(path, "value"),
				"Must be " + what + ": " + value.stringValue(""));
	}

	private void charset(JsonNode value, String spec, String path) {
		findings.must(!value.isString() || Values.isCharset(value.stringValue()), "character-set", spec, path,
				"Must be a name of IANA's character sets: " + value.stringValue(""));
	}

	private void artifact(JsonNode o, String spec, String path) {
		findings.must(o.has("payload_bin") != o.has("url"), "artifact", spec, path, "Must have either payload_bin or url: give one, not both");
		findings.must(!o.has("url") || o.has("hashes"), "artifact", spec, path, "With a url there must be hashes");
		JsonNode mime = o.path("mime_type");
		findings.must(!mime.isString() || Values.isMime(mime.stringValue()), "media-type", spec, JsonPath.member(path, "mime_type"),
				"Must be a media type of IANA's: " + mime.stringValue(""));
	}

	private void mail(JsonNode o, String spec, String path) {
		boolean multipart = o.path("is_multipart").asBoolean(false);
		findings.must(!multipart || !o.has("body"), "email-message", spec, JsonPath.member(path, "body"), "A multipart message has no body: use body_multipart");
		findings.must(multipart || !o.has("body_multipart"), "email-message", spec, JsonPath.member(path, "body_multipart"),
				"A message that is not multipart has no body_multipart: use body");
	}

	private void file(JsonNode o, String spec, String path) {
		findings.must(o.has("hashes") || o.has("name"), "required", spec, path, "Must have at least one of hashes, name");
		boolean encrypted = o.path("is_encrypted").asBoolean(false);
		for (String name : new String[] {"encryption_algorithm", "decryption_key"}) {
			findings.must(encrypted || !o.has(name), "file-encryption", spec, JsonPath.member(path, name), "Only for files whose is_encrypted is true: " + name);
		}
		charset(o.path("name_enc"), spec, JsonPath.member(path, "name_enc"));
		JsonNode mime = o.path("mime_type");
		findings.should(!mime.isString() || Values.isMime(mime.stringValue()), "mime-type", spec, JsonPath.member(path, "mime_type"),
				"Should be a media type of IANA's: " + mime.stringValue(""));
	}

	private void traffic(JsonNode o, String spec, String path) {
		findings.must(o.has("src_ref") || o.has("dst_ref"), "required", spec, path, "Must have at least one of src_ref, dst_ref");
		findings.must(!(o.path("is_active").asBoolean(false) && o.has("end")), "network-traffic", spec, JsonPath.member(path, "end"),
				"Traffic that is active has no end: remove one of is_active, end");
		findings.should(o.has("src_port") && o.has("dst_port"), "network-traffic-ports", spec, path, "Should have src_port and dst_port");
		JsonNode protocols = o.path("protocols");
		for (int i = 0; i < protocols.size(); i++) {
			String protocol = protocols.path(i).stringValue("");
			findings.should(protocol.isEmpty() || Registries.isProtocol(protocol), "protocols", spec,
					JsonPath.element(JsonPath.member(path, "protocols"), i), "Should be a known protocol in lower case: " + protocol);
		}
		for (String key : o.path("ipfix").propertyNames()) {
			findings.should(Registries.isIpfix(key), "ipfix", spec, JsonPath.member(JsonPath.member(path, "ipfix"), key), "Not an element of IPFIX: " + key);
		}
		ordered(o, "start", "end", spec, path);
	}

	private void ordered(JsonNode o, String first, String second, String spec, String path) {
		String a = o.path(first).stringValue("");
		String b = o.path(second).stringValue("");
		findings.must(Timestamps.isNotAfter(a, b), "time-order", spec, JsonPath.member(path, second), "Must not be earlier than " + first + ": " + b);
	}

	private void software(JsonNode o, String spec, String path) {
		JsonNode cpe = o.path("cpe");
		findings.must(!cpe.isString() || Values.isCpe(cpe.stringValue()), "value", spec, JsonPath.member(path, "cpe"),
				"Must be a CPE name of version 2.3: " + cpe.stringValue(""));
		JsonNode languages = o.path("languages");
		for (int i = 0; i < languages.size(); i++) {
			String language = languages.path(i).stringValue("");
			findings.must(language.isEmpty() || Values.isLanguage3(language), "language", spec, JsonPath.element(JsonPath.member(path, "languages"), i),
					"Must be a language code of three letters (ISO 639-2): " + language);
		}
	}

	private void hive(JsonNode key, String spec, String path) {
		String text = key.stringValue("");
		String hive = text.split("\\\\", 2)[0].toLowerCase(Locale.ROOT);
		findings.must(!Values.isShortHive(hive), "windows-registry-key", spec, path, "The hive must not be abbreviated, one of "
				+ String.join(", ", HIVES) + ": " + text);
	}
}
