package org.akashi.observable.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.observable.ObservableType;

/** Canonical forms of identifiers: fingerprints, catalogues, accounts, devices, names that only a label tells. */
final class CanonicalIds {

	private static final Pattern GUID = Pattern.compile("(?i)\\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\}?");
	private static final Pattern MAC = Pattern.compile("(?i)[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\\1){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\\.){2}[0-9a-f]{4}");
	private static final Pattern JA4 = Pattern.compile("[tqd][0-9s][0-9][di][0-9]{4}[0-9a-zA-Z]{2}_[0-9a-f]{12}_[0-9a-f]{12}"
			+ "|[tq][0-9]{4}[0-9a-zA-Z]{2}_[0-9a-f]{4}_[0-9a-f]{12}|[a-z]{2}[0-9]{2}[cn][rn][0-9]{2}[0-9a-z]{4}(?:_[0-9a-f]{12}){3}"
			+ "|[0-9a-f]{12}_[0-9a-f]{12}_[0-9a-f]{12}");
	private static final Pattern PACKAGE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)+");
	private static final Pattern HANDLE = Pattern.compile("@?([A-Za-z0-9_]{1,32})");
	private static final Pattern SIZE = Pattern.compile(
			"(?i)(\\d{1,3}(?:[,.\u00a0\u2009 ']\\d{3})+|\\d+)(?:[.,](\\d{1,3}))?\\s*(bytes?|b|[kmgt]i?b|バイト|字节)?");
	private static final Pattern VHASH = Pattern.compile("(?i)[0-9a-z!]{10,120}");
	private static final Pattern SLASHES = Pattern.compile("\\\\+");
	private static final Pattern ARN = Pattern.compile("arn:aws[a-z0-9-]*:[A-Za-z0-9*?-]*:[A-Za-z0-9*?-]*:[A-Za-z0-9*?-]*:.+");

	private CanonicalIds() {
	}

	/** The canonical form, or null when the value is not valid for the type. */
	static String of(ObservableType type, String value) {
		return switch (type) {
			case IPV4_PORT, IPV6_PORT -> endpoint(type, value);
			case JA3 -> CanonicalValues.hex(value, 32);
			case JA4 -> JA4.matcher(value).matches() ? value : null;
			case VHASH -> VHASH.matcher(value).matches() ? value.toLowerCase(Locale.ROOT) : null;
			case CERTIFICATE_SERIAL -> digits(value, 2, 64);
			case CERTIFICATE_THUMBPRINT -> thumbprint(value);
			case PDB_PATH -> value.regionMatches(true, value.length() - 4, ".pdb", 0, 4) && value.length() > 4 ? value : null;
			case PIPE -> pipe(value);
			case SERVICE, TASK -> value.length() <= 256 ? value : null;
			case GUID -> guid(value);
			case CPE -> PlatformNames.canonical(value);
			case CWE -> weakness(value);
			case CAPEC -> attackPattern(value);
			case MITRE -> MitreIds.canonical(value);
			case TELEGRAM, TWITTER -> handle(type, value);
			case MAC -> mac(value);
			case IBAN -> BankNumbers.iban(value);
			case IMEI -> BankNumbers.imei(value);
			case CARD -> BankNumbers.card(value) != null ? BankNumbers.card(value) : BankNumbers.uncheckedCard(value);
			case ANDROID_PACKAGE -> value.length() <= 200 && PACKAGE.matcher(value).matches() ? value : null;
			case FILE_SIZE -> fileSize(value);
			case DETECTION -> DetectionNames.isName(value) ? value : null;
			case ARN -> value.length() <= 2048 && ARN.matcher(value).matches() ? value : null;
			default -> wallet(type, value);
		};
	}

	private static String wallet(ObservableType type, String value) {
		return switch (type) {
			case LITECOIN -> Coins.litecoin(value);
			case SOLANA -> Coins.solana(value);
			case BITCOIN_CASH -> Coins.bitcoinCash(value);
			case CARDANO -> Coins.cardano(value);
			case DASH -> Coins.dash(value);
			case DOGECOIN -> Coins.dogecoin(value);
			case RIPPLE -> Coins.ripple(value);
			case TEZOS -> Coins.tezos(value);
			case TRON -> Coins.tron(value);
			case ZCASH -> Coins.zcash(value);
			default -> throw new IllegalArgumentException("No identifier: " + type.id());
		};
	}

	private static String endpoint(ObservableType type, String value) {
		int colon = value.lastIndexOf(':');
		int port = colon < 0 ? -1 : IpAddresses.number(value.substring(colon + 1), 65535);
		if (port < 1) {
			return null;
		}
		String host = value.substring(0, colon);
		if (type == ObservableType.IPV4_PORT) {
			return IpAddresses.isV4(host) ? host + ":" + port : null;
		}
		boolean brackets = host.startsWith("[") && host.endsWith("]");
		String bare = brackets ? host.substring(1, host.length() - 1) : "";
		int zone = bare.indexOf('%');
		String address = IpAddresses.canonicalV6(zone < 0 ? bare : bare.substring(0, zone));
		return address == null ? null : "[" + address + "]:" + port;
	}

	/** Hexadecimal digits without the separators between them, or null when there are too few or too many. */
	static String digits(String value, int least, int most) {
		StringBuilder out = new StringBuilder(value.length());
		int start = value.startsWith("0x") || value.startsWith("0X") ? 2 : 0;
		for (int i = start; i < value.length(); i++) {
			char c = value.charAt(i);
			if (Chars.isHex(c)) {
				out.append(Chars.lower(c));
			} else if (c != ':' && c != ' ' && c != '-') {
				return null;
			}
		}
		return out.length() < least || out.length() > most ? null : out.toString();
	}

	private static String thumbprint(String value) {
		String digits = digits(value, 32, 128);
		boolean hash = digits != null && (digits.length() == 32 || digits.length() == 40 || digits.length() == 64 || digits.length() == 128);
		return hash ? digits : null;
	}

	private static String guid(String value) {
		Matcher matcher = GUID.matcher(value);
		return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
	}

	private static String mac(String value) {
		if (!MAC.matcher(value).matches()) {
			return null;
		}
		String digits = value.replaceAll("[:.-]", "").toLowerCase(Locale.ROOT);
		StringBuilder out = new StringBuilder(17);
		for (int i = 0; i < 12; i += 2) {
			out.append(i > 0 ? ":" : "").append(digits, i, i + 2);
		}
		return out.toString();
	}

	/** The text with runs of backslashes, as escaping makes them, replaced by one. */
	static String singleSlashes(String value) {
		return value.indexOf("\\\\") < 0 ? value : SLASHES.matcher(value).replaceAll("\\\\");
	}

	/** The full name of a pipe: {@code \\.\pipe\name}, or that of another host. */
	static String pipe(String value) {
		String single = singleSlashes(value);
		int at = single.toLowerCase(Locale.ROOT).lastIndexOf("pipe\\");
		if (at >= 0 && (at == 0 || single.charAt(at - 1) == '\\')) {
			String head = at == 0 ? "" : single.substring(0, at - 1);
			String host = head.substring(head.lastIndexOf('\\') + 1);
			String name = single.substring(at + 5).replace("\\_", "_");
			return name.isEmpty() ? null : "\\\\" + (host.isEmpty() || host.equals("?") ? "." : host) + "\\pipe\\" + name;
		}
		return value.length() > 256 || value.indexOf('/') >= 0 ? null : "\\\\.\\pipe\\" + single.replace("\\_", "_");
	}

	private static String weakness(String value) {
		int number = number(value, "cwe");
		return number > 0 && WeaknessIds.isWeakness(number) ? "CWE-" + number : null;
	}

	private static String attackPattern(String value) {
		int number = number(value, "capec");
		return number > 0 && WeaknessIds.isAttackPattern(number) ? "CAPEC-" + number : null;
	}

	private static int number(String value, String head) {
		String lower = value.toLowerCase(Locale.ROOT);
		String rest = lower.startsWith(head) ? lower.substring(head.length()).replaceFirst("^[-\u2013_: ]", "") : lower;
		return rest.startsWith("0") ? -1 : IpAddresses.number(rest, 99999);
	}

	private static String handle(ObservableType type, String value) {
		String name = value;
		for (String site : type == ObservableType.TELEGRAM ? ChatNames.TELEGRAM : ChatNames.TWITTER) {
			int at = value.toLowerCase(Locale.ROOT).indexOf(site + "/");
			name = at >= 0 ? value.substring(at + site.length() + 1) : name;
		}
		name = name.startsWith("s/") && type == ObservableType.TELEGRAM ? name.substring(2) : name;
		Matcher matcher = HANDLE.matcher(name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
		int most = type == ObservableType.TWITTER ? 15 : 32;
		return matcher.matches() && matcher.group(1).length() <= most ? matcher.group(1) : null;
	}

	/** {@code 123456 bytes} for exact sizes, {@code 1.2 MB} for others. */
	static String fileSize(String value) {
		Matcher matcher = SIZE.matcher(value.strip());
		if (!matcher.matches()) {
			return null;
		}
		String whole = matcher.group(1).replaceAll("\\D", "");
		String unit = matcher.group(3) == null ? "bytes" : matcher.group(3);
		boolean bytes = unit.regionMatches(true, 0, "byte", 0, 4) || unit.equalsIgnoreCase("b") || unit.charAt(0) > 127;
		if (bytes) {
			return matcher.group(2) != null || whole.length() > 18 ? null : Long.parseLong(whole) + " bytes";
		}
		String prefix = unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1).replace('b', 'B').replace('I', 'i');
		return whole + (matcher.group(2) == null ? "" : "." + matcher.group(2)) + " " + prefix;
	}
}
