package org.akashi.export.internal.blocks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Addresses from one to another, both among them, of IPv4 or IPv6. As text it is one address, or a network in CIDR form
 * (RFC 4632, RFC 5952), or {@code first-last} where it is neither.
 *
 * @param six       whether it is IPv6
 * @param fromHigh  upper 64 bits of the first address; 0 for IPv4
 * @param fromLow   lower 64 bits of the first address
 * @param toHigh    upper 64 bits of the last address
 * @param toLow     lower 64 bits of the last address
 */
public record AddressRange(boolean six, long fromHigh, long fromLow, long toHigh, long toLow) implements Comparable<AddressRange> {

	/** The address or network that a text is, or empty when it is none. Bits of the host in a network don't count. */
	public static Optional<AddressRange> parse(String text) {
		int slash = text.indexOf('/');
		String address = slash < 0 ? text : text.substring(0, slash);
		boolean six = address.indexOf(':') >= 0;
		int bits = six ? 128 : 32;
		int prefix = slash < 0 ? bits : number(text, slash + 1, text.length(), bits);
		if (prefix < 0) {
			return Optional.empty();
		}
		if (!six) {
			long value = four(address);
			return value < 0 ? Optional.empty() : Optional.of(network(false, 0, value, prefix));
		}
		long[] value = six(address);
		return value == null ? Optional.empty() : Optional.of(network(true, value[0], value[1], prefix));
	}

	private static AddressRange network(boolean six, long high, long low, int prefix) {
		if (!six) {
			long host = prefix == 32 ? 0 : (1L << 32 - prefix) - 1;
			return new AddressRange(false, 0, low & ~host, 0, low | host);
		}
		long highHost = prefix >= 64 ? 0 : prefix == 0 ? -1 : (1L << 64 - prefix) - 1;
		long lowHost = prefix == 128 ? 0 : prefix <= 64 ? -1 : (1L << 128 - prefix) - 1;
		return new AddressRange(true, high & ~highHost, low & ~lowHost, high | highHost, low | lowHost);
	}

	private static long four(String text) {
		long value = 0;
		int at = 0;
		for (int part = 0; part < 4; part++) {
			int end = part < 3 ? text.indexOf('.', at) : text.length();
			int octet = end < 0 ? -1 : number(text, at, end, 255);
			if (octet < 0) {
				return -1;
			}
			value = value << 8 | octet;
			at = end + 1;
		}
		return value;
	}

	/** A number without leading zeros, or -1. */
	private static int number(String text, int from, int to, int most) {
		if (from >= to || to - from > 3 || text.charAt(from) == '0' && to - from > 1) {
			return -1;
		}
		int value = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9') {
				return -1;
			}
			value = value * 10 + c - '0';
		}
		return value <= most ? value : -1;
	}

	private static long[] six(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.digit(c, 16) < 0 && c != ':' && c != '.' || c > 127) {
				return null;
			}
		}
		try {
			InetAddress address = InetAddress.getByName(text);
			if (!(address instanceof Inet6Address)) {
				return null; // an IPv4 address in IPv6 form never stands in a packet
			}
			ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
			return new long[] { bytes.getLong(), bytes.getLong() };
		} catch (UnknownHostException e) {
			return null;
		}
	}

	/** Whether it is one address. */
	public boolean isSingle() {
		return fromHigh == toHigh && fromLow == toLow;
	}

	/** Whether it lies wholly in another range. */
	public boolean isIn(AddressRange other) {
		return six == other.six && compare(other.fromHigh, other.fromLow, fromHigh, fromLow) <= 0
				&& compare(toHigh, toLow, other.toHigh, other.toLow) <= 0;
	}

	/** Whether both have an address in common. */
	public boolean meets(AddressRange other) {
		return six == other.six && compare(other.fromHigh, other.fromLow, toHigh, toLow) <= 0
				&& compare(fromHigh, fromLow, other.toHigh, other.toLow) <= 0;
	}

	/** Length of the prefix when it is a network or an address, else -1. */
	public int prefix() {
		List<AddressRange> networks = networks();
		return networks.size() == 1 ? prefixOf() : -1;
	}

	private int prefixOf() {
		int width = six ? 128 : 32;
		long high = fromHigh ^ toHigh;
		long low = fromLow ^ toLow;
		int host = high != 0 ? 128 - Long.numberOfLeadingZeros(high) : 64 - Long.numberOfLeadingZeros(low);
		return width - host;
	}

	/** The fewest networks that are together this range, in their order. */
	public List<AddressRange> networks() {
		List<AddressRange> networks = new ArrayList<>();
		long high = fromHigh;
		long low = fromLow;
		int width = six ? 128 : 32;
		while (true) {
			int host = Math.min(width, trailingZeros(high, low));
			AddressRange network = network(six, high, low, width - host);
			while (compare(network.toHigh, network.toLow, toHigh, toLow) > 0) {
				network = network(six, high, low, width - --host);
			}
			networks.add(network);
			if (network.toHigh == toHigh && network.toLow == toLow) {
				return networks;
			}
			low = network.toLow + 1;
			high = low == 0 ? network.toHigh + 1 : network.toHigh;
		}
	}

	private static int trailingZeros(long high, long low) {
		return low != 0 ? Long.numberOfTrailingZeros(low) : 64 + Long.numberOfTrailingZeros(high);
	}

	/** Ranges of one family sorted, and those that overlap or touch made one. */
	public static List<AddressRange> merged(List<AddressRange> ranges) {
		List<AddressRange> merged = new ArrayList<>();
		for (AddressRange range : ranges.stream().sorted().toList()) {
			AddressRange last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && last.six == range.six && last.reaches(range)) {
				boolean longer = compare(range.toHigh, range.toLow, last.toHigh, last.toLow) > 0;
				merged.set(merged.size() - 1, longer ? new AddressRange(last.six, last.fromHigh, last.fromLow, range.toHigh, range.toLow) : last);
			} else {
				merged.add(range);
			}
		}
		return merged;
	}

	private boolean reaches(AddressRange next) {
		long low = toLow + 1;
		long high = low == 0 && six ? toHigh + 1 : toHigh;
		boolean end = six && low == 0 && high == 0;
		return end || compare(next.fromHigh, next.fromLow, high, low) <= 0;
	}

	private static int compare(long high, long low, long otherHigh, long otherLow) {
		int upper = Long.compareUnsigned(high, otherHigh);
		return upper != 0 ? upper : Long.compareUnsigned(low, otherLow);
	}

	/** IPv4 before IPv6, then by the first address, then by the last. */
	@Override
	public int compareTo(AddressRange other) {
		if (six != other.six) {
			return six ? 1 : -1;
		}
		int first = compare(fromHigh, fromLow, other.fromHigh, other.fromLow);
		return first != 0 ? first : compare(toHigh, toLow, other.toHigh, other.toLow);
	}

	/** The first address. */
	public String first() {
		return text(six, fromHigh, fromLow);
	}

	/** The last address. */
	public String last() {
		return text(six, toHigh, toLow);
	}

	/** The first address as its 16-bit groups of IPv6, or its octets of IPv4. */
	public int[] parts() {
		int[] parts = new int[six ? 8 : 4];
		for (int i = 0; i < parts.length; i++) {
			parts[i] = six ? (int) ((i < 4 ? fromHigh : fromLow) >>> 48 - i % 4 * 16 & 0xffff) : (int) (fromLow >>> 24 - i * 8 & 255);
		}
		return parts;
	}

	private static String text(boolean six, long high, long low) {
		if (!six) {
			return (low >>> 24) + "." + (low >>> 16 & 255) + "." + (low >>> 8 & 255) + "." + (low & 255);
		}
		int[] groups = new int[8];
		for (int i = 0; i < 8; i++) {
			groups[i] = (int) ((i < 4 ? high : low) >>> 48 - i % 4 * 16 & 0xffff);
		}
		int best = -1;
		int most = 1;
		for (int i = 0; i < 8; i++) {
			int zeros = 0;
			while (i + zeros < 8 && groups[i + zeros] == 0) {
				zeros++;
			}
			if (zeros > most) {
				best = i;
				most = zeros;
			}
		}
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < 8; i++) {
			if (i == best) {
				out.append("::");
				i += most - 1;
			} else {
				out.append(out.isEmpty() || out.charAt(out.length() - 1) == ':' ? "" : ":").append(Integer.toHexString(groups[i]));
			}
		}
		return out.toString();
	}

	@Override
	public String toString() {
		if (isSingle()) {
			return first();
		}
		int prefix = prefix();
		return prefix >= 0 ? first() + "/" + prefix : first() + "-" + last();
	}
}
