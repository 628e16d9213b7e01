package org.akashi.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;

/**
 * From an observable to the STIX 2.1 pattern that finds it (part 9 of the specification), and back.
 * <p>
 * All forms are plain equality of standard cyber-observable objects, with these exceptions:
 * <ul>
 * <li>a CIDR range is {@code ISSUBSET} on the address' value;</li>
 * <li>a file path is the file's name and its parent directory's path; a path that ends with a separator is a
 * directory;</li>
 * <li>an import hash stands in the PE extension, a user agent in the header of the HTTP extension;</li>
 * <li>a URL that a report gives without its scheme gets {@code http://}: STIX knows only whole URLs (§6.15);</li>
 * <li>an address with a port is the destination of network traffic; an account of Telegram or Twitter is a user account
 * of that type; the thumbprint of a certificate is one of its hashes;</li>
 * <li>wallets and phone numbers have no object in STIX 2.1. Their patterns use the custom types
 * {@code cryptocurrency-wallet} and {@code phone-number}, both with {@code value}, that OpenCTI and others share;
 * consumers that don't know these ignore the indicator. {@link #standard} tells them apart;</li>
 * <li>vulnerabilities, techniques, YARA rule names and some other types are not observable at all, or STIX has no
 * property for them: these have no pattern, {@link #reason} says why.</li>
 * </ul>
 */
public final class ObservablePatterns {

	private static final Map<String, String> HIVES = Map.of("HKLM", "HKEY_LOCAL_MACHINE", "HKCU",
			"HKEY_CURRENT_USER", "HKCR", "HKEY_CLASSES_ROOT", "HKU", "HKEY_USERS", "HKCC", "HKEY_CURRENT_CONFIG");

	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

	private ObservablePatterns() {
	}

	/** Whether there is a pattern for observables of this type. */
	public static boolean expressible(ObservableType type) {
		return reason(type).isEmpty();
	}

	/** Why there is no pattern for this type, in one sentence; {@code ""} when there is one. */
	public static String reason(ObservableType type) {
		return switch (type) {
			case CVE -> "A vulnerability cannot be observed on a system or network; it is a vulnerability object.";
			case TECHNIQUE -> "A technique cannot be observed as a value; it is an attack-pattern object.";
			case YARA_RULE -> "The name of a YARA rule is not what the rule matches; the rule's text would be the pattern.";
			case CWE, CAPEC, MITRE -> "It is an id of a public catalogue and cannot be observed on a system or network.";
			case DETECTION -> "What an antivirus product calls a threat cannot be observed; it names a malware object.";
			case JA3, JA4 -> "STIX 2.1 has no property for fingerprints of TLS.";
			case VHASH -> "The vhash is VirusTotal's own; STIX 2.1 has no name for it.";
			case PDB_PATH -> "STIX 2.1 has no property for the debug path of a program.";
			case PIPE -> "STIX 2.1 has no object for named pipes.";
			case TASK -> "STIX 2.1 has no object for scheduled tasks.";
			case GUID -> "A GUID alone doesn't say what it names.";
			case IBAN, CARD -> "STIX 2.1 has no object for bank accounts and cards.";
			case IMEI -> "STIX 2.1 has no object for devices.";
			case ANDROID_PACKAGE -> "STIX 2.1 has no property for the package name of an app.";
			case FILE_SIZE -> "A size alone finds no file; it belongs to a file beside its hash.";
			case ARN -> "STIX 2.1 has no object for resources of a cloud.";
			default -> "";
		};
	}

	/** Whether the pattern uses only objects that STIX 2.1 defines; false too where there is no pattern. */
	public static boolean standard(ObservableType type) {
		return switch (type) {
			case PHONE -> false;
			default -> expressible(type) && !PatternPaths.WALLETS.contains(type);
		};
	}

	/**
	 * The pattern that finds the observable.
	 *
	 * @throws IllegalArgumentException with the {@link #reason} when there is none for its type
	 */
	public static String pattern(Observable observable) {
		String reason = reason(observable.type());
		if (!reason.isEmpty()) {
			throw new IllegalArgumentException(reason);
		}
		String value = observable.value();
		return switch (observable.type()) {
			case CIDR -> "[" + (value.indexOf(':') < 0 ? "ipv4-addr" : "ipv6-addr") + ":value ISSUBSET "
					+ literal(value) + "]";
			case FILE_PATH -> filePath(FilePath.split(value));
			case ASN -> "[" + PatternPaths.ASN + " = " + number(value) + "]";
			case REGISTRY_KEY -> equality(observable.type(), fullHive(value));
			case URL -> equality(observable.type(), withScheme(value));
			case DOMAIN -> equality(observable.type(), withRoot(value));
			case IPV4_PORT, IPV6_PORT -> "[" + PatternPaths.DESTINATION + " = " + literal(address(value)) + " AND "
					+ PatternPaths.DESTINATION_PORT + " = " + port(value) + "]";
			case TELEGRAM, TWITTER -> "[" + PatternPaths.LOGIN + " = " + literal(value) + " AND " + PatternPaths.ACCOUNT_TYPE + " = "
					+ literal(observable.type().id()) + "]";
			case CERTIFICATE_THUMBPRINT -> "[" + PatternPaths.CERTIFICATE_HASHES + algorithm(value) + " = " + literal(value) + "]";
			default -> equality(observable.type(), value);
		};
	}

	/** A string constant of the pattern language: quoted, with backslash and quote escaped (§9.3.1). */
	public static String literal(String value) {
		return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

	/**
	 * The observables that a pattern looks for, in its order and each once: every value that is compared by equality
	 * (also {@code IN} and {@code ISSUBSET}) and not negated. Comparisons of other kinds (times, sizes, regular
	 * expressions) name no observable and are passed over.
	 *
	 * @throws IllegalArgumentException when the text is not a STIX pattern; the message says where
	 */
	public static List<Observable> observables(String pattern) {
		return PatternObservables.in(pattern);
	}

	private static String equality(ObservableType type, String value) {
		return "[" + PatternPaths.BY_TYPE.get(type) + " = " + literal(value) + "]";
	}

	private static String filePath(FilePath path) {
		if (path.name().isEmpty()) {
			return "[" + PatternPaths.DIRECTORY + " = " + literal(path.folder()) + "]";
		}
		String name = PatternPaths.FILE_NAME + " = " + literal(path.name());
		return path.folder().isEmpty() ? "[" + name + "]"
				: "[" + name + " AND " + PatternPaths.PARENT_DIRECTORY + " = " + literal(path.folder()) + "]";
	}

	/** The bare number of {@code AS64496}. */
	static String number(String asn) {
		return asn.regionMatches(true, 0, "AS", 0, 2) ? asn.substring(2).strip() : asn.strip();
	}

	/** The URL, with the scheme that programs try first where it has none. */
	static String withScheme(String url) {
		return SCHEME.matcher(url).lookingAt() ? url : "http://" + url;
	}

	/** The name of an onion service, with the root that reports leave out. */
	static String withRoot(String domain) {
		return domain.indexOf('.') < 0 ? domain + ".onion" : domain;
	}

	/** The address of {@code 203.0.113.9:443} and of {@code [2001:db8::1]:443}. */
	static String address(String endpoint) {
		String host = endpoint.substring(0, endpoint.lastIndexOf(':'));
		return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
	}

	static int port(String endpoint) {
		return Integer.parseInt(endpoint.substring(endpoint.lastIndexOf(':') + 1));
	}

	/** The hash algorithm that a thumbprint's length tells, as a step of an object path. */
	private static String algorithm(String thumbprint) {
		String name = algorithmName(thumbprint);
		return name.indexOf('-') < 0 ? name : "'" + name + "'";
	}

	static String algorithmName(String thumbprint) {
		return switch (thumbprint.length()) {
			case 32 -> "MD5";
			case 40 -> "SHA-1";
			case 64 -> "SHA-256";
			default -> "SHA-512";
		};
	}

	/** STIX 2.1 §6.19: the hive MUST be fully expanded. */
	static String fullHive(String key) {
		int end = key.indexOf('\\');
		String hive = end < 0 ? key : key.substring(0, end);
		String full = HIVES.get(hive.toUpperCase(Locale.ROOT));
		return full == null ? key : full + key.substring(hive.length());
	}
}
