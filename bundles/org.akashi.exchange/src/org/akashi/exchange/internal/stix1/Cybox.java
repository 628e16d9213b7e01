package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.akashi.model.CyberObservable;

/**
 * From the properties of a CybOX 2.x object to comparisons of a pattern and to observables of STIX 2.1: both from one table
 * of which element is which property.
 */
final class Cybox {

	/** What one object gives: comparisons that all hold, and the observables with the main one last. */
	record Converted(List<String> comparisons, List<CyberObservable> objects) {

		static final Converted NOTHING = new Converted(List.of(), List.of());

		/** The comparisons as one, or {@code ""}. */
		String comparison() {
			return String.join(" AND ", comparisons);
		}
	}

	private static final Map<String, String> HASHES = Map.of("MD5", "MD5", "SHA1", "SHA-1", "SHA256", "SHA-256", "SHA384", "SHA-384",
			"SHA512", "SHA-512", "SSDEEP", "SSDEEP", "SHA224", "SHA-224", "MD6", "MD6");

	private Cybox() {
	}

	/** Converts {@code cybox:Properties}; what isn't known stays unasked for. */
	static Converted of(XmlElement properties) {
		return switch (properties.type()) {
			case "AddressObjectType" -> address(properties);
			case "DomainNameObjectType" -> value(properties, "Value", "domain-name:value", "domain-name");
			case "HostnameObjectType" -> value(properties, "Hostname_Value", "domain-name:value", "domain-name");
			case "URIObjectType", "LinkObjectType" -> uri(properties);
			case "MutexObjectType", "WinMutexObjectType" -> value(properties, "Name", "mutex:name", "mutex");
			case "ASObjectType" -> system(properties);
			case "FileObjectType", "WinExecutableFileObjectType", "WinFileObjectType", "PDFFileObjectType", "ArchiveFileObjectType",
					"ImageFileObjectType", "UnixFileObjectType" -> CyboxFile.of(properties);
			case "EmailMessageObjectType" -> CyboxMail.of(properties);
			case "NetworkConnectionObjectType", "SocketAddressObjectType", "PortObjectType", "HTTPSessionObjectType", "DNSQueryObjectType",
					"DNSRecordObjectType", "NetworkSocketObjectType" -> CyboxNetwork.of(properties);
			case "WindowsRegistryKeyObjectType", "WinRegistryKeyObjectType" -> CyboxHost.registry(properties);
			case "ProcessObjectType", "WinProcessObjectType", "UnixProcessObjectType", "WindowsProcessObjectType" -> CyboxHost.process(properties);
			case "WinServiceObjectType", "WindowsServiceObjectType" -> CyboxHost.service(properties);
			case "UserAccountObjectType", "UnixUserAccountObjectType", "WinUserAccountObjectType", "WindowsUserAccountObjectType",
					"AccountObjectType" -> CyboxHost.account(properties);
			case "X509CertificateObjectType" -> CyboxHost.certificate(properties);
			case "ArtifactObjectType" -> CyboxHost.artifact(properties);
			default -> Converted.NOTHING;
		};
	}

	private static Converted address(XmlElement properties) {
		XmlElement value = properties.child("Address_Value").orElse(null);
		if (value == null) {
			return Converted.NOTHING;
		}
		String first = Condition.values(value).stream().findFirst().orElse("");
		String category = properties.attribute("category");
		String type = switch (category) {
			case "e-mail" -> "email-addr";
			case "mac" -> "mac-addr";
			case "asn" -> "autonomous-system";
			case "ipv6-addr", "ipv6-net" -> "ipv6-addr";
			case "ipv4-addr", "ipv4-net", "cidr" -> first.indexOf(':') >= 0 ? "ipv6-addr" : "ipv4-addr";
			default -> first.indexOf('@') > 0 ? "email-addr" : first.indexOf(':') >= 0 ? "ipv6-addr" : "ipv4-addr";
		};
		if (type.equals("autonomous-system")) {
			return number(value);
		}
		List<CyberObservable> objects = new ArrayList<>();
		Condition.values(value).forEach(each -> objects.add(Sco.of(type, Map.of("value", type.equals("mac-addr")
				? each.toLowerCase(Locale.ROOT).replace('-', ':') : each))));
		List<String> values = Condition.values(value).stream().map(each -> type.equals("mac-addr")
				? each.toLowerCase(Locale.ROOT).replace('-', ':') : each).toList();
		return new Converted(kept(Condition.text(type + ":value", value, values)), objects);
	}

	private static Converted system(XmlElement properties) {
		Optional<XmlElement> handle = properties.child("Number").or(() -> properties.child("Handle"));
		if (handle.isEmpty()) {
			return Converted.NOTHING;
		}
		Converted number = number(handle.get());
		properties.child("Handle").filter(other -> other != handle.get()).ifPresent(XmlElement::use);
		properties.child("Name").ifPresent(name -> {
			number.comparisons().add(Condition.text("autonomous-system:name", name));
			number.objects().forEach(object -> Sco.set(object, "name", name.text()));
		});
		properties.child("Regional_Internet_Registry").ifPresent(registry -> {
			number.comparisons().add(Condition.text("autonomous-system:rir", registry));
			number.objects().forEach(object -> Sco.set(object, "rir", registry.text()));
		});
		return number;
	}

	private static Converted number(XmlElement handle) {
		List<String> comparisons = new ArrayList<>();
		List<CyberObservable> objects = new ArrayList<>();
		for (String value : Condition.values(handle)) {
			String digits = value.replaceFirst("(?i)^AS\\s*", "");
			if (digits.matches("\\d{1,10}")) {
				comparisons.add("autonomous-system:number = " + digits);
				objects.add(Sco.of("autonomous-system", Map.of("number", Long.valueOf(digits))));
			}
		}
		List<String> all = new ArrayList<>();
		if (!comparisons.isEmpty()) {
			all.add(comparisons.size() == 1 ? comparisons.getFirst() : "(" + String.join(" OR ", comparisons) + ")");
		}
		return new Converted(all, objects);
	}

	private static Converted uri(XmlElement properties) {
		boolean host = properties.attribute("type").equalsIgnoreCase("Domain Name");
		return value(properties, "Value", host ? "domain-name:value" : "url:value", host ? "domain-name" : "url");
	}

	/** An object with one value. */
	static Converted value(XmlElement properties, String child, String path, String type) {
		Optional<XmlElement> value = properties.child(child);
		if (value.isEmpty()) {
			return Converted.NOTHING;
		}
		String property = path.substring(path.indexOf(':') + 1);
		List<CyberObservable> objects = new ArrayList<>();
		Condition.values(value.get()).forEach(each -> objects.add(Sco.of(type, Map.of(property, each))));
		return new Converted(kept(Condition.text(path, value.get())), objects);
	}

	/** A list that can grow, of a comparison that isn't empty. */
	static List<String> kept(String comparison) {
		List<String> comparisons = new ArrayList<>();
		if (!comparison.isEmpty()) {
			comparisons.add(comparison);
		}
		return comparisons;
	}

	/** Adds the comparison where there is one. */
	static void keep(List<String> comparisons, String comparison) {
		if (!comparison.isEmpty()) {
			comparisons.add(comparison);
		}
	}

	/** The hashes of {@code Hashes}: any of them tells the file, so that they are alternatives; and by algorithm. */
	static Map<String, String> hashes(XmlElement holder, String path, List<String> comparisons) {
		Map<String, String> found = new LinkedHashMap<>();
		List<String> alternatives = new ArrayList<>();
		for (XmlElement hash : holder.all("Hashes", "Hash")) {
			Optional<XmlElement> value = hash.child("Simple_Hash_Value").or(() -> hash.child("Fuzzy_Hash_Value"));
			String named = hash.text("Type").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
			if (value.isEmpty()) {
				continue;
			}
			for (String text : Condition.values(value.get())) {
				String algorithm = HASHES.getOrDefault(named, byLength(text));
				if (!algorithm.isEmpty()) {
					found.putIfAbsent(algorithm, text.toLowerCase(Locale.ROOT));
				}
			}
			String algorithm = HASHES.getOrDefault(named, byLength(Condition.values(value.get()).stream().findFirst().orElse("")));
			if (!algorithm.isEmpty()) {
				keep(alternatives, Condition.text(path + ":hashes." + (algorithm.matches("[A-Z0-9]+") ? algorithm : "'" + algorithm + "'"), value.get()));
			}
		}
		if (!alternatives.isEmpty()) {
			comparisons.add(alternatives.size() == 1 ? alternatives.getFirst() : "(" + String.join(" OR ", alternatives) + ")");
		}
		return found;
	}

	private static String byLength(String hash) {
		return !hash.matches("(?i)[0-9a-f]+") ? "" : switch (hash.length()) {
			case 32 -> "MD5";
			case 40 -> "SHA-1";
			case 64 -> "SHA-256";
			case 128 -> "SHA-512";
			default -> "";
		};
	}
}
