package org.akashi.observable.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.observable.ObservableType;

/** Checks one refanged value against the rules of its type and gives its canonical form. */
public final class CanonicalValues {

	private static final int LONGEST = 4096;
	private static final Pattern CVE = Pattern.compile("(?i)CVE[-\u2013_ ]((?:19|20)\\d{2})[-\u2013_ ](\\d{4}|[1-9]\\d{4,6})");
	private static final Pattern ASN = Pattern.compile("(?i)(?:ASN?[ :#]?)?([1-9]\\d{0,9})");
	private static final Pattern TECHNIQUE = Pattern.compile("(?i)T([01]\\d{3})(?:[./](\\d{3}))?");
	private static final Pattern SSDEEP = Pattern.compile("(\\d{1,9}):[A-Za-z0-9+/]{1,64}:[A-Za-z0-9+/]{1,64}");
	private static final Pattern TLSH = Pattern.compile("(?i)(T1)?[0-9a-f]{70}");
	private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_]\\w{0,127}");
	private static final Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+*_.-]*)://([^/?#\\s@]*@)?(\\[[^\\]\\s]+\\]|[^/?#:\\s]+)([:/?#]\\S*)?");

	private CanonicalValues() {
	}

	/** The canonical form, or null when the value is not valid for the type. */
	public static String of(ObservableType type, String value) {
		if (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(c -> c < ' ' && c != '\t')) {
			return null;
		}
		return switch (type) {
			case IPV4 -> IpAddresses.isV4(value) ? value : null;
			case IPV6 -> ipv6(value);
			case CIDR -> IpAddresses.canonicalCidr(value);
			case DOMAIN -> DomainNames.canonical(value);
			case URL -> url(value);
			case EMAIL -> email(value);
			case MD5, IMPHASH -> hex(value, 32);
			case SHA1 -> hex(value, 40);
			case SHA256 -> hex(value, 64);
			case SHA512 -> hex(value, 128);
			case SSDEEP -> ssdeep(value);
			case TLSH -> TLSH.matcher(value).matches() ? value.toUpperCase(Locale.ROOT) : null;
			case FILE_NAME -> value.length() <= 255 && value.indexOf('/') < 0 && value.indexOf('\\') < 0 ? value : null;
			case FILE_PATH -> value.indexOf('/') >= 0 || value.indexOf('\\') >= 0 ? value : null;
			case REGISTRY_KEY -> registryKey(value);
			case MUTEX, USER_AGENT -> value;
			case CVE -> cve(value);
			case ASN -> asn(value);
			case BITCOIN -> bitcoin(value);
			case ETHEREUM -> Wallets.ethereum(value);
			case MONERO -> Wallets.isMonero(value) ? value : null;
			case PHONE -> phone(value);
			case YARA_RULE -> IDENTIFIER.matcher(value).matches() ? value : null;
			case TECHNIQUE -> technique(value);
			default -> CanonicalIds.of(type, value);
		};
	}

	private static String ipv6(String value) {
		String bare = value.startsWith("[") && value.endsWith("]") ? value.substring(1, value.length() - 1) : value;
		int zone = bare.indexOf('%');
		return IpAddresses.canonicalV6(zone < 0 ? bare : bare.substring(0, zone));
	}

	private static String url(String value) {
		Matcher matcher = URL.matcher(value);
		if (!matcher.matches()) {
			return null;
		}
		String scheme = Schemes.canonical(matcher.group(1));
		String host = matcher.group(3).toLowerCase(Locale.ROOT);
		if (host.startsWith("[")) {
			String address = IpAddresses.canonicalV6(host.substring(1, host.length() - 1));
			host = address == null ? "" : "[" + address + "]";
		}
		if (scheme.isEmpty() || host.isEmpty()) {
			return null;
		}
		String user = matcher.group(2) == null ? "" : matcher.group(2);
		return scheme + "://" + user + host + (matcher.group(4) == null ? "" : matcher.group(4));
	}

	private static String email(String value) {
		int sign = value.lastIndexOf('@');
		if (sign < 1 || sign > 64 || value.indexOf(' ') >= 0) {
			return null;
		}
		String host = value.substring(sign + 1);
		String lower = host.toLowerCase(Locale.ROOT);
		boolean underscored = host.indexOf('_') >= 0 && DomainNames.canonical(lower.replace('_', 'x')) != null;
		String domain = IpAddresses.isV4(host) || underscored ? lower : DomainNames.canonical(host);
		return domain == null ? null : value.substring(0, sign).toLowerCase(Locale.ROOT) + "@" + domain;
	}

	static String hex(String value, int length) {
		if (value.length() != length) {
			return null;
		}
		for (int i = 0; i < length; i++) {
			if (!Chars.isHex(value.charAt(i))) {
				return null;
			}
		}
		return value.toLowerCase(Locale.ROOT);
	}

	private static String ssdeep(String value) {
		Matcher matcher = SSDEEP.matcher(value);
		if (!matcher.matches()) {
			return null;
		}
		int size = Integer.parseInt(matcher.group(1));
		return size >= 3 && size % 3 == 0 && Integer.bitCount(size / 3) == 1 ? value : null;
	}

	private static String registryKey(String value) {
		int first = value.indexOf('\\');
		if (first < 1) {
			return null;
		}
		String head = value.substring(0, first);
		String hive = head.endsWith(":") ? head.substring(0, head.length() - 1) : head;
		return (hive.regionMatches(true, 0, "hk", 0, 2) ? hive.toUpperCase(Locale.ROOT) : hive)
				+ CanonicalIds.singleSlashes(value.substring(first));
	}

	private static String cve(String value) {
		Matcher matcher = CVE.matcher(value);
		return matcher.matches() ? "CVE-" + matcher.group(1) + "-" + matcher.group(2) : null;
	}

	private static String asn(String value) {
		Matcher matcher = ASN.matcher(value);
		return matcher.matches() && Long.parseLong(matcher.group(1)) < 4294967295L ? "AS" + matcher.group(1) : null;
	}

	private static String bitcoin(String value) {
		if (!Wallets.isBitcoin(value)) {
			return null;
		}
		return Chars.lower(value.charAt(0)) == 'b' ? value.toLowerCase(Locale.ROOT) : value;
	}

	private static String phone(String value) {
		String digits = value.replaceAll("[\\s().-]", "");
		boolean plus = digits.startsWith("+") || digits.startsWith("00");
		String bare = digits.replaceFirst("^(\\+|00)", "");
		boolean number = bare.length() >= 7 && bare.length() <= 15 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
		return number ? (plus ? "+" : "") + bare : null;
	}

	private static String technique(String value) {
		Matcher matcher = TECHNIQUE.matcher(value);
		return matcher.matches() ? "T" + matcher.group(1) + (matcher.group(2) == null ? "" : "." + matcher.group(2)) : null;
	}
}
