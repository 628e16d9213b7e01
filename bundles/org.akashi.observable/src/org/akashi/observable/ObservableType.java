package org.akashi.observable;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of observables that Akashi recognises. {@link #id()} is the stable name used on disk, on the command
 * line and by plug-ins.
 */
public enum ObservableType {

	IPV4("ipv4"), IPV6("ipv6"), CIDR("cidr"), DOMAIN("domain"), URL("url"), EMAIL("email"),
	MD5("md5"), SHA1("sha1"), SHA256("sha256"), SHA512("sha512"), SSDEEP("ssdeep"), TLSH("tlsh"), IMPHASH("imphash"),
	FILE_NAME("filename"), FILE_PATH("filepath"), REGISTRY_KEY("regkey"), MUTEX("mutex"),
	CVE("cve"), ASN("asn"), USER_AGENT("useragent"),
	BITCOIN("btc"), ETHEREUM("eth"), MONERO("xmr"), PHONE("phone"),
	YARA_RULE("yara"), TECHNIQUE("technique");

	private static final Map<String, ObservableType> BY_ID = Arrays.stream(values())
			.collect(Collectors.toUnmodifiableMap(ObservableType::id, Function.identity()));

	private final String id;

	ObservableType(String id) {
		this.id = id;
	}

	/** The stable lower-case name, e.g. {@code "ipv4"}. */
	public String id() {
		return id;
	}

	/** The type with this id, or empty when there is none. */
	public static Optional<ObservableType> of(String id) {
		return Optional.ofNullable(BY_ID.get(id));
	}
}
