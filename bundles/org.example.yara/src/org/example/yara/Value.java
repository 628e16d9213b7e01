package org.example.yara;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;

/**
 * One value that YARA can look for: a condition on the whole file, or a string in it.
 *
 * @param type      type of the observable
 * @param condition for hashes, the condition; else {@code ""}
 * @param text      for strings, the text to look for; else {@code ""}
 * @param nocase    whether letters of either case match
 * @param source    comment that says where it is from
 */
record Value(ObservableType type, String condition, String text, boolean nocase, String source) {

	/** Shorter strings would be found in almost every file, and YARA is slow with them. */
	private static final int SHORTEST = 5;

	private static final Set<ObservableType> NOCASE = Set.of(ObservableType.DOMAIN, ObservableType.EMAIL,
			ObservableType.FILE_NAME, ObservableType.FILE_PATH, ObservableType.PDB_PATH, ObservableType.GUID, ObservableType.REGISTRY_KEY, ObservableType.IPV6,
			ObservableType.ETHEREUM);

	/** The value, or empty when {@link #reason} says why YARA can't look for it. */
	static Optional<Value> of(Observable observable, String source) {
		if (!reason(observable).isEmpty()) {
			return Optional.empty();
		}
		String value = observable.value();
		String condition = switch (observable.type()) {
			case MD5, SHA1, SHA256 -> "hash." + observable.type().id() + "(0, filesize) == "
					+ YaraText.quoted(value.toLowerCase(Locale.ROOT));
			case IMPHASH -> "pe.imphash() == " + YaraText.quoted(value.toLowerCase(Locale.ROOT));
			default -> "";
		};
		return Optional.of(new Value(observable.type(), condition, condition.isEmpty() ? searched(observable) : "",
				NOCASE.contains(observable.type()), source));
	}

	/** Why YARA can't look for the observable, in one sentence; {@code ""} when it can. */
	static String reason(Observable observable) {
		return switch (observable.type()) {
			case SHA512, SSDEEP, TLSH, VHASH -> "YARA can't compute " + observable.type().id() + ".";
			case JA3, JA4 -> "It is a fingerprint of network traffic, not of files.";
			case CERTIFICATE_SERIAL, CERTIFICATE_THUMBPRINT -> "It doesn't stand in signed files in this form.";
			case FILE_SIZE -> "A size alone would match too many files.";
			case MAC, IMEI -> "It names a device and doesn't stand in files.";
			case CIDR -> "YARA can't look for a range of addresses.";
			case ASN -> "An autonomous system doesn't stand in files.";
			case CVE, CWE, CAPEC, MITRE, CPE, TECHNIQUE, YARA_RULE, DETECTION -> "It names something that doesn't stand in files as such.";
			default -> searched(observable).length() < SHORTEST
					? "The text is too short: it would be found in too many files."
					: "";
		};
	}

	boolean isString() {
		return condition.isEmpty();
	}

	/** Programs open a registry key by the path below its hive. */
	private static String searched(Observable observable) {
		String value = observable.value();
		int hive = value.indexOf('\\');
		return observable.type() == ObservableType.REGISTRY_KEY && hive > 0 ? value.substring(hive + 1) : value;
	}
}
