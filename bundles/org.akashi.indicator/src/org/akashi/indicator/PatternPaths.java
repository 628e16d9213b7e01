package org.akashi.indicator;

import java.util.EnumMap;
import java.util.Map;

import org.akashi.observable.ObservableType;

/** How STIX patterning speaks of each type of observable: the object path that holds its value. */
final class PatternPaths {

	static final String FILE_NAME = "file:name";
	static final String PARENT_DIRECTORY = "file:parent_directory_ref.path";
	static final String DIRECTORY = "directory:path";
	static final String ASN = "autonomous-system:number";
	static final String WALLET = "cryptocurrency-wallet:value";

	/** Types with one fixed path that is compared by equality. File paths and CIDR ranges are handled apart. */
	static final Map<ObservableType, String> BY_TYPE = byType();

	private PatternPaths() {
	}

	private static Map<ObservableType, String> byType() {
		Map<ObservableType, String> paths = new EnumMap<>(ObservableType.class);
		paths.put(ObservableType.IPV4, "ipv4-addr:value");
		paths.put(ObservableType.IPV6, "ipv6-addr:value");
		paths.put(ObservableType.DOMAIN, "domain-name:value");
		paths.put(ObservableType.URL, "url:value");
		paths.put(ObservableType.EMAIL, "email-addr:value");
		paths.put(ObservableType.MD5, "file:hashes.MD5");
		paths.put(ObservableType.SHA1, "file:hashes.'SHA-1'");
		paths.put(ObservableType.SHA256, "file:hashes.'SHA-256'");
		paths.put(ObservableType.SHA512, "file:hashes.'SHA-512'");
		paths.put(ObservableType.SSDEEP, "file:hashes.SSDEEP");
		paths.put(ObservableType.TLSH, "file:hashes.TLSH");
		paths.put(ObservableType.IMPHASH, "file:extensions.'windows-pebinary-ext'.imphash");
		paths.put(ObservableType.FILE_NAME, FILE_NAME);
		paths.put(ObservableType.REGISTRY_KEY, "windows-registry-key:key");
		paths.put(ObservableType.MUTEX, "mutex:name");
		paths.put(ObservableType.ASN, ASN);
		paths.put(ObservableType.USER_AGENT,
				"network-traffic:extensions.'http-request-ext'.request_header.'User-Agent'");
		paths.put(ObservableType.BITCOIN, WALLET);
		paths.put(ObservableType.ETHEREUM, WALLET);
		paths.put(ObservableType.MONERO, WALLET);
		paths.put(ObservableType.PHONE, "phone-number:value");
		return paths;
	}
}
