package org.akashi.export.internal.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.stix.pattern.ObjectPath;

/** What a comparison looks at, in the words of those who block and detect. */
public enum Field {

	/** A name in the DNS. */
	DOMAIN("the domain"),
	/** An address or network, at either end. */
	ADDRESS("the address"),
	/** Where a connection goes to: an address, network or name. */
	DESTINATION("the destination"),
	/** Where a connection comes from: an address, network or name. */
	SOURCE("the source"),
	DESTINATION_PORT("the port"),
	SOURCE_PORT("the source port"),
	/** Transport or application protocol. */
	PROTOCOL("the protocol"),
	URL("the URL"),
	/** Path and query of an HTTP request. */
	HTTP_PATH("the path of the request"),
	HTTP_HOST("the host of the request"),
	HTTP_METHOD("the method of the request"),
	USER_AGENT("the user agent"),
	/** An e-mail address, in whatever role. */
	EMAIL("the e-mail address"),
	/** Sender of an e-mail message. */
	EMAIL_SENDER("the sender"),
	EMAIL_SUBJECT("the subject"),
	MD5("the MD5"), SHA1("the SHA-1"), SHA256("the SHA-256"), SHA512("the SHA-512"),
	/** Hash of a program's imports. */
	IMPHASH("the import hash"),
	SSDEEP("the ssdeep hash"), TLSH("the TLSH hash"),
	FILE_NAME("the file name"),
	/** Folder of a file. */
	FOLDER("the folder"),
	/** Folder and name of a file. */
	FILE_PATH("the path"),
	/** Size of a file in bytes. */
	FILE_SIZE("the size"),
	/** A folder by itself. */
	DIRECTORY("the directory"),
	REGISTRY_KEY("the registry key"),
	REGISTRY_VALUE("the registry value"),
	REGISTRY_DATA("the data in the registry"),
	MUTEX("the mutex"),
	COMMAND_LINE("the command line"),
	PARENT_COMMAND_LINE("the parent's command line"),
	/** File name of a process' program. */
	PROCESS_IMAGE("the process"),
	SERVICE("the service"),
	CERTIFICATE_SHA1("the certificate"), CERTIFICATE_SHA256("the certificate"), CERTIFICATE_MD5("the certificate"),
	CERTIFICATE_SERIAL("the serial number"),
	CERTIFICATE_SUBJECT("the subject of the certificate"),
	CERTIFICATE_ISSUER("the issuer of the certificate"),
	ASN("the autonomous system"),
	ACCOUNT("the account"),
	/** Fingerprint of a TLS client. */
	JA3("the JA3"),
	/** Fingerprint of a TLS server. */
	JA3S("the JA3S"),
	/** What no list and rule here speaks of. */
	OTHER("");

	private static final Map<String, Field> BY_PATH = new HashMap<>();

	static {
		BY_PATH.put("domain-name:value", DOMAIN);
		BY_PATH.put("ipv4-addr:value", ADDRESS);
		BY_PATH.put("ipv6-addr:value", ADDRESS);
		BY_PATH.put("network-traffic:dst_ref.value", DESTINATION);
		BY_PATH.put("network-traffic:src_ref.value", SOURCE);
		BY_PATH.put("network-traffic:dst_port", DESTINATION_PORT);
		BY_PATH.put("network-traffic:src_port", SOURCE_PORT);
		BY_PATH.put("network-traffic:protocols[*]", PROTOCOL);
		BY_PATH.put("url:value", URL);
		BY_PATH.put("network-traffic:extensions.'http-request-ext'.request_value", HTTP_PATH);
		BY_PATH.put("network-traffic:extensions.'http-request-ext'.request_method", HTTP_METHOD);
		BY_PATH.put("network-traffic:extensions.'http-request-ext'.request_header.'User-Agent'", USER_AGENT);
		BY_PATH.put("network-traffic:extensions.'http-request-ext'.request_header.Host", HTTP_HOST);
		BY_PATH.put("email-addr:value", EMAIL);
		BY_PATH.put("email-message:from_ref.value", EMAIL_SENDER);
		BY_PATH.put("email-message:sender_ref.value", EMAIL_SENDER);
		BY_PATH.put("email-message:subject", EMAIL_SUBJECT);
		BY_PATH.put("file:extensions.'windows-pebinary-ext'.imphash", IMPHASH);
		BY_PATH.put("file:name", FILE_NAME);
		BY_PATH.put("file:parent_directory_ref.path", FOLDER);
		BY_PATH.put("file:size", FILE_SIZE);
		BY_PATH.put("directory:path", DIRECTORY);
		BY_PATH.put("windows-registry-key:key", REGISTRY_KEY);
		BY_PATH.put("windows-registry-key:values[*].name", REGISTRY_VALUE);
		BY_PATH.put("windows-registry-key:values[*].data", REGISTRY_DATA);
		BY_PATH.put("mutex:name", MUTEX);
		BY_PATH.put("process:command_line", COMMAND_LINE);
		BY_PATH.put("process:parent_ref.command_line", PARENT_COMMAND_LINE);
		BY_PATH.put("process:image_ref.name", PROCESS_IMAGE);
		BY_PATH.put("process:extensions.'windows-service-ext'.service_name", SERVICE);
		BY_PATH.put("x509-certificate:serial_number", CERTIFICATE_SERIAL);
		BY_PATH.put("x509-certificate:subject", CERTIFICATE_SUBJECT);
		BY_PATH.put("x509-certificate:issuer", CERTIFICATE_ISSUER);
		BY_PATH.put("autonomous-system:number", ASN);
		BY_PATH.put("user-account:account_login", ACCOUNT);
		hashes("file:hashes.", Map.of("MD5", MD5, "SHA1", SHA1, "SHA256", SHA256, "SHA512", SHA512, "SSDEEP", SSDEEP, "TLSH", TLSH));
		hashes("x509-certificate:hashes.", Map.of("MD5", CERTIFICATE_MD5, "SHA1", CERTIFICATE_SHA1, "SHA256", CERTIFICATE_SHA256));
	}

	private final String words;

	Field(String words) {
		this.words = words;
	}

	private static void hashes(String path, Map<String, Field> fields) {
		fields.forEach((name, field) -> {
			BY_PATH.put(path + name, field);
			BY_PATH.put(path + "'" + name + "'", field);
			if (name.startsWith("SHA")) {
				BY_PATH.put(path + "'SHA-" + name.substring(3) + "'", field);
			}
		});
	}

	/** How a reason names it. */
	public String words() {
		return words;
	}

	/** What a path as it is written speaks of, or null when it must be looked at more closely. */
	static Field written(String path) {
		return BY_PATH.get(path);
	}

	/** What a path speaks of. */
	static Field of(ObjectPath path) {
		List<String> members = path.members();
		if (members.size() == 2 && members.getFirst().equals("hashes")) {
			String algorithm = members.get(1).toUpperCase(Locale.ROOT).replace("-", "").replace("_", "");
			return BY_PATH.getOrDefault(path.objectType() + ":hashes." + algorithm, OTHER);
		}
		Field known = BY_PATH.get(path.toString());
		if (known != null) {
			return known;
		}
		String last = members.getLast().toLowerCase(Locale.ROOT);
		return switch (last) {
			case "user-agent" -> USER_AGENT;
			case "host" -> path.toString().contains("request_header") ? HTTP_HOST : OTHER;
			case "ja3", "ja3_hash", "x_ja3", "x_ja3_hash" -> JA3;
			case "ja3s", "ja3s_hash", "x_ja3s", "x_ja3s_hash" -> JA3S;
			case "protocols" -> PROTOCOL;
			default -> OTHER;
		};
	}
}
