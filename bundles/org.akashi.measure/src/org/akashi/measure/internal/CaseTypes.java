package org.akashi.measure.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;

import com.google.common.net.InternetDomainName;

/**
 * What the extraction types of txt2stix's cases are in Akashi: the types of findings, and what the value must be like.
 * Its finer kinds (a URL with a file, a domain with a subdomain, a card of one brand) are told apart by the value.
 */
final class CaseTypes {

	/**
	 * A finding that would be right.
	 *
	 * @param types types of Akashi
	 * @param fits  what the finding must be like besides
	 */
	record Wanted(Set<String> types, Predicate<Finding> fits) {

		boolean accepts(Finding finding) {
			return types.contains(finding.type()) && fits.test(finding);
		}
	}

	/** Why a type can't be asked of Akashi, or null. */
	static String outOfScope(String type, boolean positive) {
		if (type.endsWith("_transaction")) {
			return "a transaction id is not told from a SHA-256 value by its form, and Akashi has no type for it";
		}
		if (type.startsWith("generic_disarm")) {
			return "DISARM is not among Akashi's types";
		}
		if (type.matches("generic_mitre_(atlas|capec|cwe)_name")) {
			return "Akashi recognises these by their ids, not by their names";
		}
		if (type.equals("generic_host_name") || type.equals("generic_host_name_subdomain")) {
			return "a name below no known top-level domain is no domain in Akashi; own.jsonl demands that it is none";
		}
		if (type.startsWith("lookup_") && positive && !type.equals("lookup_malware")) {
			return "looked up in a list which a user of that tool gives it; Akashi's lists don't have this invented name";
		}
		if (type.equals("lookup_course_of_action") || type.equals("lookup_infrastructure")) {
			return "Akashi has no such names";
		}
		return null;
	}

	/** What must be found for a positive case, and must not for a negative one; empty when the type is unknown. */
	static Optional<Wanted> of(String type) {
		String name = type.replaceFirst("^(generic|ai|lookup)_", "");
		if (name.startsWith("bank_card")) {
			return wanted(finding -> brand(finding.value(), name.substring("bank_card_".length())), "card");
		}
		if (name.startsWith("mitre_")) {
			boolean byName = name.endsWith("_name");
			return wanted(finding -> byName != finding.raw().matches(".*\\d.*"), "technique", "mitre", "capec", "cwe");
		}
		if (name.startsWith("url") || name.startsWith("host_name_")) {
			return url(name);
		}
		if (name.startsWith("directory_")) {
			char slash = name.startsWith("directory_unix") ? '/' : '\\';
			return wanted(finding -> finding.raw().indexOf(slash) >= 0 && hasFile(finding.value()) == name.endsWith("file"), "filepath");
		}
		return switch (name) {
			case "ipv4_address_only" -> wanted("ipv4");
			case "ipv4_address_cidr", "ipv6_address_cidr" -> wanted("cidr");
			case "ipv4_address_port" -> wanted("ipv4port");
			case "ipv6_address_only" -> wanted("ipv6");
			case "ipv6_address_port" -> wanted("ipv6port");
			case "domain_name_only" -> wanted(finding -> isWholeDomain(finding.value()), "domain");
			case "domain_name_subdomain" -> wanted(finding -> !isWholeDomain(finding.value()), "domain");
			case "email_address" -> wanted("email");
			case "file_hash_md5" -> wanted("md5");
			case "file_hash_sha_1" -> wanted("sha1");
			case "file_hash_sha_256" -> wanted("sha256");
			case "file_hash_sha_512" -> wanted("sha512");
			case "file_name" -> wanted("filename");
			case "mac_address" -> wanted("mac");
			case "windows_registry_key" -> wanted("regkey");
			case "user_agent" -> wanted("useragent");
			case "autonomous_system_number" -> wanted("asn");
			case "cryptocurrency_btc_wallet" -> wanted("btc");
			case "cryptocurrency_eth_wallet" -> wanted("eth");
			case "cryptocurrency_xmr_wallet" -> wanted("xmr");
			case "cve_id" -> wanted("cve");
			case "cpe_uri" -> wanted("cpe");
			case "iban_number" -> wanted("iban");
			case "phone_number" -> wanted("phone");
			case "process" -> wanted("process");
			case "country_alpha2" -> wanted(finding -> finding.raw().equals(finding.entity()), "country");
			case "country" -> wanted("country");
			case "sector_aliases" -> wanted("sector");
			case "malware" -> wanted("malware");
			case "tool" -> wanted("tool");
			case "campaign" -> wanted("campaign");
			case "intrusion_set", "threat_actor" -> wanted("actor");
			case "identity" -> wanted("organization");
			case "attack_pattern" -> wanted("technique");
			default -> Optional.empty();
		};
	}

	private static Optional<Wanted> wanted(String... types) {
		return wanted(finding -> true, types);
	}

	private static Optional<Wanted> wanted(Predicate<Finding> fits, String... types) {
		return Optional.of(new Wanted(Set.of(types), fits));
	}

	private static Optional<Wanted> url(String name) {
		boolean known = name.startsWith("url");
		String part = name.endsWith("_file") ? "file" : name.endsWith("_path") ? "path" : "";
		return wanted(finding -> {
			int host = finding.value().indexOf("://") + 3;
			int slash = finding.value().indexOf('/', host);
			String path = slash < 0 ? "" : finding.value().substring(slash);
			String kind = hasFile(path) ? "file" : path.length() > 1 ? "path" : "";
			return kind.equals(part) && isKnown(finding.value()) == known;
		}, "url");
	}

	private static boolean isKnown(String url) {
		Optional<Observable> host = new Observable(ObservableType.URL, url).host();
		return host.isPresent() && (host.get().type() != ObservableType.DOMAIN || host.get().value().endsWith(".onion")
				|| InternetDomainName.isValid(host.get().value()) && InternetDomainName.from(host.get().value()).hasPublicSuffix()
						&& ObservableParser.parse(ObservableType.DOMAIN, host.get().value()).isPresent());
	}

	private static boolean hasFile(String path) {
		String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
		return last.indexOf('.') > 0 && ObservableParser.parse(last).filter(value -> value.type() == ObservableType.FILE_NAME).isPresent();
	}

	private static boolean isWholeDomain(String domain) {
		return domain.chars().filter(c -> c == '.').count() == 1
				|| InternetDomainName.isValid(domain) && InternetDomainName.from(domain).isTopPrivateDomain();
	}

	/** By the issuer's leading digits (ISO/IEC 7812). */
	private static boolean brand(String card, String brand) {
		String digits = card.replaceAll("\\D", "").toLowerCase(Locale.ROOT);
		return switch (brand) {
			case "amex" -> digits.matches("3[47].*");
			case "diners" -> digits.matches("3(0[0-5]|[689]).*");
			case "discover" -> digits.matches("6(011|5|4[4-9]).*");
			case "jcb" -> digits.matches("35(2[89]|[3-8]).*");
			case "mastercard" -> digits.matches("(5[1-5]|2[2-7]).*");
			case "union_pay" -> digits.matches("6[02].*") && !digits.startsWith("6011");
			case "visa" -> digits.startsWith("4");
			default -> true;
		};
	}

	private CaseTypes() {
	}
}
