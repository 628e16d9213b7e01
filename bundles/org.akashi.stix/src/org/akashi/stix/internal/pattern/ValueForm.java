package org.akashi.stix.internal.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.akashi.stix.internal.Hashes;
import org.akashi.stix.pattern.ObjectPath;

/**
 * In which forms the same text value may be written, as the definitions of the properties say. The canonical form and the
 * evaluation both compare {@link #normal normal forms}, so that they agree.
 */
public enum ValueForm {

	/** In one form only: texts are compared code point by code point (section 9.6.1). */
	PLAIN,
	/** An address or network: the suffix of a single address may be omitted, IPv6 may be shortened (sections 6.8 and 6.9). */
	ADDRESS,
	/** Hexadecimal digits of a hash, in either case. */
	HASH,
	/** A name of Windows' registry: Windows tells no upper from lower case (section 6.17). */
	REGISTRY;

	private static final Set<String> ADDRESSES = Set.of("ipv4-addr", "ipv6-addr");
	private static final Set<String> REGISTRIES = Set.of("windows-registry-key", "win-registry-key");
	private static final Set<String> HEXADECIMAL = Set.of("MD5", "SHA1", "SHA256", "SHA512", "SHA3256", "SHA3512");

	/** The form of the values that a path leads to. */
	public static ValueForm of(ObjectPath path) {
		List<String> members = path.members();
		String last = members.getLast();
		String before = members.size() > 1 ? members.get(members.size() - 2) : "";
		if (last.equals("value") && (members.size() == 1 ? ADDRESSES.contains(path.objectType()) : before.endsWith("_ref") || before.endsWith("_refs"))) {
			return ADDRESS;
		}
		if (before.equals("hashes") && HEXADECIMAL.contains(last.replace("-", "").replace("_", "").toUpperCase(Locale.ROOT))) {
			return HASH;
		}
		boolean named = members.equals(List.of("key")) || members.equals(List.of("values", "name"));
		return named && REGISTRIES.contains(path.objectType()) ? REGISTRY : PLAIN;
	}

	/** The one form that stands for all of a value; the text itself when it is no value of this form. */
	public String normal(String text, ObjectPath path) {
		return switch (this) {
			case PLAIN -> text;
			case ADDRESS -> {
				Optional<Network> network = Network.parse(text);
				yield network.isPresent() ? network.get().toString() : text;
			}
			case HASH -> Hashes.isValid(path.members().getLast(), text) ? text.toLowerCase(Locale.ROOT) : text;
			case REGISTRY -> text.toLowerCase(Locale.ROOT);
		};
	}
}
