package org.akashi.mention.internal.observables;

import java.util.List;
import java.util.Set;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;

/** Values that standards set aside: private and documentation ranges, names for examples. */
final class ReservedValues {

	/**
	 * A range of IPv4 addresses.
	 *
	 * @param start  first address as a number
	 * @param prefix length of the prefix, bits
	 * @param why    what it is set aside for, with the standard
	 */
	private record Range(long start, int prefix, String why) {

		boolean holds(long address) {
			return address >> 32 - prefix == start >> 32 - prefix;
		}
	}

	private static final List<Range> RANGES = List.of(range(0, 0, 0, 8, "addresses of «this network» (RFC 1122)"),
			range(10, 0, 0, 8, "private addresses (RFC 1918)"), range(100, 64, 0, 10, "shared address space (RFC 6598)"),
			range(127, 0, 0, 8, "loopback addresses (RFC 1122)"), range(169, 254, 0, 16, "link-local addresses (RFC 3927)"),
			range(172, 16, 0, 12, "private addresses (RFC 1918)"), range(192, 0, 0, 24, "protocol assignments (RFC 6890)"),
			range(192, 0, 2, 24, "documentation addresses (RFC 5737)"), range(192, 168, 0, 16, "private addresses (RFC 1918)"),
			range(198, 18, 0, 15, "benchmark addresses (RFC 2544)"), range(198, 51, 100, 24, "documentation addresses (RFC 5737)"),
			range(203, 0, 113, 24, "documentation addresses (RFC 5737)"), range(224, 0, 0, 4, "multicast addresses (RFC 5771)"),
			range(240, 0, 0, 4, "reserved addresses (RFC 1112)"));
	private static final Set<String> NAMES = Set.of("example.com", "example.net", "example.org", "example.edu", "example", "test",
			"invalid", "localhost", "local", "internal", "home.arpa");

	private ReservedValues() {
	}

	private static Range range(int a, int b, int c, int prefix, String why) {
		return new Range((long) a << 24 | b << 16 | c << 8, prefix, why);
	}

	/** Why the value is reserved, or {@code ""}. {@code host} is the domain or address that the value names, or empty. */
	static String reason(Observable observable, String host) {
		return switch (observable.type()) {
			case IPV4 -> ipv4(observable.value());
			case IPV6 -> ipv6(observable.value());
			case CIDR -> cidr(observable.value());
			case DOMAIN, URL, EMAIL -> host(host);
			default -> "";
		};
	}

	private static String cidr(String value) {
		String address = value.substring(0, value.indexOf('/'));
		return address.indexOf(':') >= 0 ? ipv6(address) : ipv4(address);
	}

	private static String host(String host) {
		if (host.isEmpty()) {
			return "";
		}
		if (host.indexOf(':') >= 0) {
			return ipv6(host);
		}
		char last = host.charAt(host.length() - 1);
		if (last >= '0' && last <= '9' && ObservableParser.parse(ObservableType.IPV4, host).isPresent()) {
			return ipv4(host);
		}
		int top = host.lastIndexOf('.');
		int second = host.lastIndexOf('.', top - 1);
		boolean reserved = NAMES.contains(host.substring(top + 1)) || NAMES.contains(host.substring(second + 1));
		return reserved ? "name set aside for examples and private use (RFC 2606, RFC 6761)" : "";
	}

	private static String ipv4(String value) {
		long address = number(value);
		for (Range range : RANGES) {
			if (range.holds(address)) {
				return "among the " + range.why();
			}
		}
		return "";
	}

	/** A valid address in dotted form as a number. */
	private static long number(String address) {
		long number = 0;
		int octet = 0;
		for (int i = 0; i < address.length(); i++) {
			char c = address.charAt(i);
			if (c == '.') {
				number = number << 8 | octet;
				octet = 0;
			} else {
				octet = octet * 10 + c - '0';
			}
		}
		return number << 8 | octet;
	}

	private static String ipv6(String value) {
		if (value.equals("::1") || value.equals("::")) {
			return "loopback or unspecified address (RFC 4291)";
		}
		if (value.startsWith("2001:db8:")) {
			return "among the documentation addresses (RFC 3849)";
		}
		boolean four = value.indexOf(':') == 4;
		if (four && (value.startsWith("fc") || value.startsWith("fd"))) {
			return "among the unique local addresses (RFC 4193)";
		}
		boolean local = four && value.startsWith("fe") && "89ab".indexOf(value.charAt(2)) >= 0;
		return local || four && value.startsWith("ff") ? "link-local or multicast address (RFC 4291)" : "";
	}
}
