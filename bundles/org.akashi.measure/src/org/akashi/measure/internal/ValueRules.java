package org.akashi.measure.internal;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a found value is the expected one. Strict where an analyst is: the type must be the same and so must the value,
 * but for what makes no difference in use (letter case of a hash, the slash at the end of a URL, HKLM for
 * HKEY_LOCAL_MACHINE). Nothing is derived: the host of a URL counts as found only when it was given as a value of its own.
 */
final class ValueRules {

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("attack", "technique"), Map.entry("mitre", "technique"),
			Map.entry("ttp", "technique"), Map.entry("uri", "url"), Map.entry("fqdn", "domain"), Map.entry("host", "domain"),
			Map.entry("hostname", "domain"), Map.entry("onionAddress", "domain"), Map.entry("onion", "domain"), Map.entry("ip", "ipv4"),
			Map.entry("ip4", "ipv4"), Map.entry("ip6", "ipv6"), Map.entry("ip4Net", "cidr"), Map.entry("mail", "email"),
			Map.entry("file", "filename"), Map.entry("path", "filepath"), Map.entry("registry", "regkey"),
			Map.entry("user-agent", "useragent"), Map.entry("vulnerability", "cve"), Map.entry("bitcoin", "btc"),
			Map.entry("bitcoincash", "bch"), Map.entry("cardano", "ada"), Map.entry("dashcoin", "dash"),
			Map.entry("dogecoin", "doge"), Map.entry("ethereum", "eth"), Map.entry("litecoin", "ltc"), Map.entry("monero", "xmr"),
			Map.entry("ripple", "xrp"), Map.entry("solana", "sol"), Map.entry("tezos", "xtz"), Map.entry("tron", "trx"),
			Map.entry("zcash", "zec"));

	/** The types on which tools of this kind are compared: addresses, hashes, wallets and the like. Few have files and keys. */
	static final Set<String> COMPARABLE = Set.of("domain", "url", "email", "ipv4", "ipv6", "cidr", "md5", "sha1", "sha256", "sha512",
			"ssdeep", "btc", "eth", "xmr", "cve", "asn");

	private static final Set<String> AS_WRITTEN = Set.of("btc", "bch", "ada", "dash", "doge", "ltc", "xmr", "xrp", "sol", "xtz", "trx",
			"zec", "mutex", "useragent", "ssdeep", "pdb", "telegram", "twitter");

	private static final Map<String, String> HIVES = Map.of("hkey_local_machine", "hklm", "hkey_current_user", "hkcu",
			"hkey_classes_root", "hkcr", "hkey_users", "hku", "hkey_current_config", "hkcc");

	private ValueRules() {
	}

	/** The name under which all names of this type are counted. */
	static String type(String type) {
		return TYPES.getOrDefault(type, type);
	}

	/**
	 * What an expected value may be found as.
	 *
	 * @return keys, one of which must be among the {@link #offers} of a finding
	 */
	static Set<String> asks(String type, String value) {
		String kind = type(type);
		Set<String> keys = new LinkedHashSet<>();
		String key = key(kind, value);
		keys.add(kind + ' ' + key);
		if (kind.equals("url")) {
			boolean scheme = value.contains("://");
			keys.add((scheme ? "url-bare " : "url-any ") + withoutScheme(key));
			if (!scheme && withoutScheme(key).indexOf('/') < 0) {
				keys.add("ipv4port " + key);
				keys.add("ipv6port " + key);
				keys.add("domain " + key);
				keys.add("ipv4 " + key);
			}
		} else if (kind.equals("filepath") && !hasSeparator(value)) {
			keys.add("filename " + key);
		} else if (kind.equals("filename") && hasSeparator(value)) {
			keys.add("filepath " + key("filepath", value));
		}
		return keys;
	}

	/**
	 * A listed URL without the link text of AsciiDoc that its list took for a part of it ({@code https://host/path[Text]}).
	 *
	 * @return empty when nothing hangs on it
	 */
	static Optional<String> withoutMarkup(String type, String value) {
		int bracket = value.indexOf('[', value.indexOf("://") + 4);
		return type(type).equals("url") && bracket > 0 ? Optional.of(value.substring(0, bracket)) : Optional.empty();
	}

	/** What a finding may stand for. */
	static Set<String> offers(String type, String value) {
		String kind = type(type);
		Set<String> keys = new LinkedHashSet<>();
		String key = key(kind, value);
		keys.add(kind + ' ' + key);
		switch (kind) {
			case "url" -> {
				keys.add("url-any " + withoutScheme(key));
				if (!value.contains("://")) {
					keys.add("url-bare " + key);
				}
			}
			case "filepath" -> keys.add("filename " + key.substring(key.lastIndexOf('\\') + 1));
			default -> {
				// the value itself only
			}
		}
		return keys;
	}

	private static boolean hasSeparator(String value) {
		return value.indexOf('/') >= 0 || value.indexOf('\\') >= 0;
	}

	/** The value without what makes no difference. */
	static String key(String kind, String given) {
		String value = given.strip();
		if (AS_WRITTEN.contains(kind)) {
			return value;
		}
		return switch (kind) {
			case "url" -> url(value);
			case "domain" -> host(value);
			case "email" -> value.substring(0, value.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT)
					+ host(value.substring(value.lastIndexOf('@') + 1));
			case "ipv6" -> address(value);
			case "asn" -> value.toLowerCase(Locale.ROOT).replaceFirst("^as[n ]*\\s*", "as");
			case "regkey" -> registry(value);
			case "filepath" -> value.toLowerCase(Locale.ROOT).replace('/', '\\').replaceFirst("\\\\$", "");
			case "mac" -> value.toLowerCase(Locale.ROOT).replace('-', ':');
			case "phone" -> value.replaceAll("[^0-9+]", "");
			case "card", "iban" -> value.toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
			default -> value.toLowerCase(Locale.ROOT);
		};
	}

	private static String withoutScheme(String url) {
		int scheme = url.indexOf("://");
		return scheme < 0 ? url : url.substring(scheme + 3);
	}

	private static String url(String value) {
		int scheme = value.indexOf("://");
		int start = scheme < 0 ? 0 : scheme + 3;
		int end = start;
		while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
			end++;
		}
		String rest = value.substring(end);
		String key = value.substring(0, start).toLowerCase(Locale.ROOT) + host(value.substring(start, end)) + rest;
		return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
	}

	private static String host(String value) {
		String lower = value.toLowerCase(Locale.ROOT);
		if (lower.chars().allMatch(c -> c < 0x80)) {
			return lower;
		}
		int port = lower.indexOf(':');
		try {
			return port < 0 ? IDN.toASCII(lower) : IDN.toASCII(lower.substring(0, port)) + lower.substring(port);
		} catch (IllegalArgumentException e) {
			return lower; // not a name that DNS could have: compared as written
		}
	}

	private static String address(String value) {
		if (!value.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
			return value.toLowerCase(Locale.ROOT);
		}
		try {
			return InetAddress.getByName(value).getHostAddress(); // digits and colons only: no look-up
		} catch (UnknownHostException e) {
			return value.toLowerCase(Locale.ROOT); // no address: compared as written
		}
	}

	private static String registry(String value) {
		String key = value.toLowerCase(Locale.ROOT).replaceAll("\\\\+", "\\\\").replaceFirst("\\\\$", "");
		int hive = key.indexOf('\\') < 0 ? key.length() : key.indexOf('\\');
		return HIVES.getOrDefault(key.substring(0, hive), key.substring(0, hive)) + key.substring(hive);
	}
}
