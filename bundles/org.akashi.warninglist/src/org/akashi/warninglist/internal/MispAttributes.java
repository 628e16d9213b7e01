package org.akashi.warninglist.internal;

import static org.akashi.observable.ObservableType.ANDROID_PACKAGE;
import static org.akashi.observable.ObservableType.ASN;
import static org.akashi.observable.ObservableType.BITCOIN;
import static org.akashi.observable.ObservableType.BITCOIN_CASH;
import static org.akashi.observable.ObservableType.CARD;
import static org.akashi.observable.ObservableType.CERTIFICATE_THUMBPRINT;
import static org.akashi.observable.ObservableType.CIDR;
import static org.akashi.observable.ObservableType.CPE;
import static org.akashi.observable.ObservableType.CVE;
import static org.akashi.observable.ObservableType.CWE;
import static org.akashi.observable.ObservableType.DASH;
import static org.akashi.observable.ObservableType.DOMAIN;
import static org.akashi.observable.ObservableType.EMAIL;
import static org.akashi.observable.ObservableType.FILE_NAME;
import static org.akashi.observable.ObservableType.FILE_PATH;
import static org.akashi.observable.ObservableType.FILE_SIZE;
import static org.akashi.observable.ObservableType.GUID;
import static org.akashi.observable.ObservableType.IBAN;
import static org.akashi.observable.ObservableType.IMPHASH;
import static org.akashi.observable.ObservableType.IPV4;
import static org.akashi.observable.ObservableType.IPV4_PORT;
import static org.akashi.observable.ObservableType.IPV6;
import static org.akashi.observable.ObservableType.IPV6_PORT;
import static org.akashi.observable.ObservableType.JA3;
import static org.akashi.observable.ObservableType.MAC;
import static org.akashi.observable.ObservableType.MD5;
import static org.akashi.observable.ObservableType.MONERO;
import static org.akashi.observable.ObservableType.MUTEX;
import static org.akashi.observable.ObservableType.PDB_PATH;
import static org.akashi.observable.ObservableType.PHONE;
import static org.akashi.observable.ObservableType.PIPE;
import static org.akashi.observable.ObservableType.REGISTRY_KEY;
import static org.akashi.observable.ObservableType.SERVICE;
import static org.akashi.observable.ObservableType.SHA1;
import static org.akashi.observable.ObservableType.SHA256;
import static org.akashi.observable.ObservableType.SHA512;
import static org.akashi.observable.ObservableType.SSDEEP;
import static org.akashi.observable.ObservableType.TASK;
import static org.akashi.observable.ObservableType.TLSH;
import static org.akashi.observable.ObservableType.TWITTER;
import static org.akashi.observable.ObservableType.URL;
import static org.akashi.observable.ObservableType.USER_AGENT;
import static org.akashi.observable.ObservableType.VHASH;
import static org.akashi.observable.ObservableType.YARA_RULE;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.akashi.observable.ObservableType;

/** The attribute types of MISP and the observables that they hold (describeTypes of MISP core format). */
public final class MispAttributes {

	private static final Map<String, Set<ObservableType>> TYPES = new HashMap<>();

	static {
		put("domain hostname hostname|port", DOMAIN);
		put("ip-src ip-dst ip-src|port ip-dst|port", IPV4, IPV6, CIDR, IPV4_PORT, IPV6_PORT);
		put("domain|ip", DOMAIN, IPV4, IPV6, CIDR, IPV4_PORT, IPV6_PORT);
		put("url uri link", URL);
		put("email email-src email-dst email-reply-to target-email whois-registrant-email dns-soa-email", EMAIL);
		put("md5", MD5);
		put("sha1", SHA1);
		put("sha256", SHA256);
		put("sha512", SHA512);
		put("ssdeep", SSDEEP);
		put("tlsh", TLSH);
		put("imphash", IMPHASH);
		put("vhash", VHASH);
		put("filename", FILE_NAME, FILE_PATH);
		put("filename-pattern", FILE_NAME, FILE_PATH);
		put("filename|md5 malware-sample", FILE_NAME, MD5);
		put("filename|sha1", FILE_NAME, SHA1);
		put("filename|sha256", FILE_NAME, SHA256);
		put("filename|sha512", FILE_NAME, SHA512);
		put("filename|ssdeep", FILE_NAME, SSDEEP);
		put("filename|tlsh", FILE_NAME, TLSH);
		put("filename|imphash", FILE_NAME, IMPHASH);
		put("filename|vhash", FILE_NAME, VHASH);
		// Hashes of a length that no observable has: known, and for nothing.
		put("sha224 sha384 sha512/224 sha512/256 sha3-224 sha3-256 sha3-384 sha3-512 filename|sha224 filename|sha384");
		put("pdb", PDB_PATH);
		put("regkey regkey|value", REGISTRY_KEY);
		put("mutex", MUTEX);
		TYPES.put("named pipe", EnumSet.of(PIPE));
		put("windows-service-name windows-service-displayname", SERVICE);
		put("windows-scheduled-task", TASK);
		put("vulnerability", CVE);
		put("weakness", CWE);
		put("cpe", CPE);
		put("AS", ASN);
		put("user-agent http-user-agent", USER_AGENT);
		put("btc", BITCOIN, BITCOIN_CASH);
		put("xmr", MONERO);
		put("dash", DASH);
		put("phone-number whois-registrant-phone", PHONE);
		put("azure-application-id", GUID);
		put("ja3-fingerprint-md5", JA3);
		put("x509-fingerprint-md5 x509-fingerprint-sha1 x509-fingerprint-sha256", CERTIFICATE_THUMBPRINT);
		put("mac-address mac-eui-64", MAC);
		put("iban", IBAN);
		put("cc-number", CARD);
		put("mobile-application-id", ANDROID_PACKAGE);
		put("size-in-bytes", FILE_SIZE);
		put("twitter-id", TWITTER);
		put("yara", YARA_RULE);
	}

	private MispAttributes() {
	}

	private static void put(String attributes, ObservableType... types) {
		EnumSet<ObservableType> set = EnumSet.noneOf(ObservableType.class);
		set.addAll(Arrays.asList(types));
		for (String attribute : attributes.split(" ")) {
			TYPES.put(attribute, set);
		}
	}

	/** Whether the attribute type is one that observables of Akashi stand for, or a known one without any. */
	public static boolean isKnown(String attribute) {
		return attribute.equals("ALL") || TYPES.containsKey(attribute);
	}

	/** The types of observables for attribute types; all for none. */
	public static EnumSet<ObservableType> types(Collection<String> attributes) {
		if (attributes.isEmpty() || attributes.contains("ALL")) {
			return EnumSet.allOf(ObservableType.class);
		}
		EnumSet<ObservableType> types = EnumSet.noneOf(ObservableType.class);
		for (String attribute : attributes) {
			types.addAll(TYPES.getOrDefault(attribute, Set.of()));
		}
		return types;
	}
}
