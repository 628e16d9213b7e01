package org.akashi.exchange.internal.misp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import tools.jackson.databind.node.ObjectNode;

/** MISP events made for tests. */
final class SampleEvents {

	/** Seconds since 1970 of all samples. */
	static final String TIME = "1700000000";

	private static final String HEX = "0123456789abcdef";

	private SampleEvents() {
	}

	/** An event without parts. */
	static ObjectNode event(String name) {
		ObjectNode event = Conversions.MAPPER.createObjectNode();
		event.put("uuid", uuid("event " + name)).put("info", name).put("date", "2023-11-14").put("timestamp", TIME).put("threat_level_id", "2").put("analysis", "1")
				.put("distribution", "1").put("published", false);
		event.putObject("Orgc").put("name", "Example Team").put("uuid", uuid("org"));
		event.putArray("Attribute");
		event.putArray("Object");
		return event;
	}

	/** A UUID made of a name. */
	static String uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** An attribute of a type. */
	static ObjectNode attribute(String type, String value, boolean detect) {
		ObjectNode attribute = Conversions.MAPPER.createObjectNode();
		attribute.put("uuid", uuid(type + " " + value)).put("type", type).put("value", value)
				.put("category", MappingTables.INSTANCE.type(type).map(MappingTables.Type::category).orElse("Other")).put("to_ids", detect).put("timestamp", TIME);
		if (type.equals("malware-sample") || type.equals("attachment")) {
			attribute.put("data", Base64.getEncoder().encodeToString(("content of " + value).getBytes(StandardCharsets.UTF_8)));
		}
		return attribute;
	}

	/** A value that attributes of a type have. */
	static String value(String type) {
		if (type.startsWith("filename|")) {
			return "sample.exe|" + value(type.substring("filename|".length()));
		}
		return switch (type) {
			case "md5", "x509-fingerprint-md5", "imphash", "ja3-fingerprint-md5", "hassh-md5" -> HEX + HEX;
			case "sha1", "pehash", "x509-fingerprint-sha1", "cdhash" -> HEX + HEX + "01234567";
			case "sha224", "sha3-224", "sha512/224" -> HEX + HEX + HEX + "01234567";
			case "sha256", "sha3-256", "sha512/256", "authentihash", "x509-fingerprint-sha256" -> HEX.repeat(4);
			case "sha384", "sha3-384" -> HEX.repeat(6);
			case "sha512", "sha3-512" -> HEX.repeat(8);
			case "ssdeep" -> "3:AXGBicFlgVNhBGcL6wCrFQEv:AXGHsNhxLsr2C";
			case "tlsh" -> "T1" + HEX.repeat(4) + "012345";
			case "AS" -> "AS64500";
			case "ip-src", "ip-dst" -> "203.0.113.7";
			case "ip-src|port", "ip-dst|port" -> "2001:db8::7|8443";
			case "hostname|port" -> "c2.example.com|443";
			case "domain", "hostname" -> "evil.example.com";
			case "domain|ip" -> "evil.example.com|203.0.113.9";
			case "url", "uri", "link" -> "https://example.com/a?b='c'";
			case "email", "email-src", "email-dst", "email-reply-to" -> "mallory@example.com";
			case "mac-address" -> "00:00:5e:00:53:01";
			case "malware-sample" -> "sample.exe|" + HEX + HEX;
			case "regkey" -> "HKEY_LOCAL_MACHINE\\Software\\Example";
			case "regkey|value" -> "HKEY_CURRENT_USER\\Software\\Example|C:\\run me.exe";
			case "vulnerability" -> "CVE-2023-99999";
			case "port", "size-in-bytes", "counter", "integer" -> "4711";
			case "float" -> "2.5";
			case "boolean" -> "True";
			case "datetime" -> "2023-11-14T22:13:20+00:00";
			case "mime-type" -> "application/zip";
			default -> "value of " + type;
		};
	}

	/** An object of a template with a value for each relation. */
	static ObjectNode object(String name, boolean detect) {
		ObjectNode object = Conversions.MAPPER.createObjectNode();
		MappingTables.Template template = MappingTables.INSTANCE.template(name).orElseThrow();
		object.put("name", name).put("meta-category", template.category()).put("description", template.description()).put("uuid", uuid("object " + name))
				.put("template_uuid", template.uuid()).put("template_version", template.version()).put("timestamp", TIME);
		object.putArray("Attribute");
		template.relations().forEach((relation, of) -> {
			ObjectNode attribute = attribute(of.type(), value(name, relation, of.type()), detect);
			attribute.put("object_relation", relation).put("uuid", uuid(name + " " + relation));
			MispJson.list(object, "Attribute").add(attribute);
		});
		return object;
	}

	private static String value(String name, String relation, String type) {
		return switch (relation) {
			case "pid", "parent-pid", "child-pid", "group-id", "entrypoint-address", "pubkey-info-exponent", "number-sections" -> "42";
			case "latitude", "longitude", "accuracy-radius", "entropy" -> "12.5";
			case "countrycode" -> "JP";
			case "region" -> "eastern-asia";
			case "hash", "md5", "MD5" -> HEX + HEX;
			case "SHA-1" -> HEX + HEX + "01234567";
			case "SHA-256" -> HEX.repeat(4);
			case "identity_class" -> "individual";
			case "state" -> name.equals("script") ? "Malicious" : "listening";
			case "address-family" -> "AF_INET";
			case "socket-type" -> "SOCK_STREAM";
			case "protocol", "layer4-protocol" -> "TCP";
			case "layer3-protocol" -> "IP";
			case "layer7-protocol" -> "HTTP";
			case "tcp-flags" -> "02";
			case "icmp-type" -> "08";
			case "cpe" -> "cpe:2.3:a:example:tool:1.0:*:*:*:*:*:*:*";
			case "data-type" -> "REG_SZ";
			case "ip", "ip-src", "ip-dst", "src_ip", "dst_ip" -> "203.0.113.7";
			case "account-type" -> "unix";
			case "type" -> name.equals("pe") ? "exe" : "value";
			case "key" -> "HKEY_LOCAL_MACHINE\\Software\\Example";
			case "id" -> name.equals("vulnerability") ? "CVE-2023-99999" : "77";
			default -> type.equals("text") || type.equals("comment") ? "some " + relation : SampleEvents.value(type);
		};
	}
}
