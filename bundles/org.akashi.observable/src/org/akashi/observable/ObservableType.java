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
	YARA_RULE("yara"), TECHNIQUE("technique"),

	/** Address and port, {@code 203.0.113.9:443}. */
	IPV4_PORT("ipv4port"),
	/** Address and port, {@code [2001:db8::9]:443}. */
	IPV6_PORT("ipv6port"),
	/** Fingerprint of a TLS client or server: MD5 in 32 hexadecimal digits. */
	JA3("ja3"),
	/** Fingerprints of the JA4 family (JA4, JA4S, JA4H, JA4X). */
	JA4("ja4"),
	/** Serial number of a certificate, hexadecimal digits without separators. */
	CERTIFICATE_SERIAL("certserial"),
	/** Hash of a certificate, hexadecimal digits without separators. */
	CERTIFICATE_THUMBPRINT("certthumbprint"),
	/** Structural hash of VirusTotal. */
	VHASH("vhash"),
	/** Path of the debug database that the linker writes into a program. */
	PDB_PATH("pdb"),
	/** Named pipe, {@code \\.\pipe\name}. */
	PIPE("pipe"),
	/** Name of a Windows service. */
	SERVICE("service"),
	/** Name of a scheduled task. */
	TASK("task"),
	/** GUID, CLSID, UUID, in lower case without braces. */
	GUID("guid"),
	/** Platform name by NISTIR 7695: formatted string of 2.3, or URI of 2.2. */
	CPE("cpe"), CWE("cwe"), CAPEC("capec"),
	/** Ids of ATT&CK and its relatives that are no techniques: tactics, groups, software, campaigns, mitigations … */
	MITRE("mitre"),
	/** Name of a user, channel or bot, without the at sign. */
	TELEGRAM("telegram"),
	/** Name of a user, without the at sign. */
	TWITTER("twitter"),
	LITECOIN("ltc"), SOLANA("sol"), BITCOIN_CASH("bch"), CARDANO("ada"), DASH("dash"), DOGECOIN("doge"), RIPPLE("xrp"),
	TEZOS("xtz"), TRON("trx"), ZCASH("zec"),
	/** Hardware address, six pairs in lower case with colons. */
	MAC("mac"),
	/** Bank account number by ISO 13616, without blanks. */
	IBAN("iban"),
	/** Device number of 15 digits. */
	IMEI("imei"),
	ANDROID_PACKAGE("androidpackage"),
	/** {@code 123456 bytes} or {@code 1.2 MB}. */
	FILE_SIZE("filesize"),
	/** What an antivirus product calls a threat, {@code Win32/Agent.NRG}. */
	DETECTION("detection"),
	/** Amazon resource name. */
	ARN("arn"),
	/** Number of a payment card, digits only. */
	CARD("card");

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
