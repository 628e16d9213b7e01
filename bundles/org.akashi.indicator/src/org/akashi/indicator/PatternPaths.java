package org.akashi.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.akashi.observable.ObservableType;

/** How STIX patterning speaks of each type of observable: the object path that holds its value. */
final class PatternPaths {

	static final String FILE_NAME = "file:name";
	static final String PARENT_DIRECTORY = "file:parent_directory_ref.path";
	static final String DIRECTORY = "directory:path";
	static final String ASN = "autonomous-system:number";
	static final String WALLET = "cryptocurrency-wallet:value";
	static final String DESTINATION = "network-traffic:dst_ref.value";
	static final String DESTINATION_PORT = "network-traffic:dst_port";
	static final String LOGIN = "user-account:account_login";
	static final String ACCOUNT_TYPE = "user-account:account_type";
	static final String CERTIFICATE_HASHES = "x509-certificate:hashes.";

	/** All currencies, those first whose addresses can be told by their checksum from others. */
	static final List<ObservableType> WALLETS = List.of(ObservableType.BITCOIN, ObservableType.ETHEREUM, ObservableType.MONERO,
			ObservableType.LITECOIN, ObservableType.BITCOIN_CASH, ObservableType.CARDANO, ObservableType.DASH, ObservableType.DOGECOIN,
			ObservableType.RIPPLE, ObservableType.TEZOS, ObservableType.TRON, ObservableType.ZCASH, ObservableType.SOLANA);

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
		WALLETS.forEach(type -> paths.put(type, WALLET));
		paths.put(ObservableType.MAC, "mac-addr:value");
		paths.put(ObservableType.CERTIFICATE_SERIAL, "x509-certificate:serial_number");
		paths.put(ObservableType.SERVICE, "process:extensions.'windows-service-ext'.service_name");
		paths.put(ObservableType.CPE, "software:cpe");
		paths.put(ObservableType.PHONE, "phone-number:value");
		return paths;
	}
}
