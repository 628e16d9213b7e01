package org.akashi.stix.internal.pattern;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An IPv4 or IPv6 address or network as STIX writes it (sections 6.8 and 6.9): an address, with an optional CIDR suffix.
 *
 * @param bits   32 or 128
 * @param base   the address, bits beyond the prefix cleared
 * @param prefix how many leading bits count
 */
public record Network(int bits, BigInteger base, int prefix) {

	/** Reads an address or network; no name is looked up. Empty when the text is none. */
	public static Optional<Network> parse(String text) {
		int slash = text.indexOf('/');
		String address = slash < 0 ? text : text.substring(0, slash);
		boolean six = address.indexOf(':') >= 0;
		BigInteger value = six ? six(address) : four(address);
		if (value == null) {
			return Optional.empty();
		}
		int bits = six ? 128 : 32;
		int prefix = slash < 0 ? bits : number(text.substring(slash + 1), 10, 3);
		if (prefix < 0 || prefix > bits) {
			return Optional.empty();
		}
		int cleared = bits - prefix;
		return Optional.of(new Network(bits, value.shiftRight(cleared).shiftLeft(cleared), prefix));
	}

	/** Whether another address or network lies in this one, or is the same. */
	public boolean contains(Network other) {
		return bits == other.bits && prefix <= other.prefix && base.equals(other.base.shiftRight(bits - prefix).shiftLeft(bits - prefix));
	}

	/** The shortest form of the same meaning: no suffix for one address, IPv6 as RFC 5952 has it. */
	@Override
	public String toString() {
		return (bits == 32 ? dotted() : colons()) + (prefix == bits ? "" : "/" + prefix);
	}

	private String dotted() {
		long value = base.longValueExact();
		return (value >> 24) + "." + (value >> 16 & 255) + "." + (value >> 8 & 255) + "." + (value & 255);
	}

	private String colons() {
		int[] groups = new int[8];
		for (int i = 0; i < 8; i++) {
			groups[i] = base.shiftRight(112 - 16 * i).intValue() & 0xffff;
		}
		int best = -1;
		int length = 1; // one group of zeros alone is not shortened
		for (int i = 0; i < 8; i++) {
			int end = i;
			while (end < 8 && groups[end] == 0) {
				end++;
			}
			if (end - i > length) {
				best = i;
				length = end - i;
			}
		}
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < 8; i++) {
			if (i == best) {
				out.append("::");
				i += length - 1;
			} else {
				out.append(out.isEmpty() || out.charAt(out.length() - 1) == ':' ? "" : ":").append(Integer.toHexString(groups[i]));
			}
		}
		return out.toString();
	}

	private static BigInteger four(String address) {
		String[] parts = address.split("\\.", -1);
		if (parts.length != 4) {
			return null;
		}
		long value = 0;
		for (String part : parts) {
			int octet = number(part, 10, 3);
			// A leading zero means octal to some readers: taken only where both readings agree.
			if (octet < 0 || octet > 255 || part.length() > 1 && part.charAt(0) == '0' && octet > 7) {
				return null;
			}
			value = value << 8 | octet;
		}
		return BigInteger.valueOf(value);
	}

	private static BigInteger six(String address) {
		String text = address;
		int last = text.lastIndexOf(':');
		if (text.indexOf('.') > last) {
			BigInteger four = four(text.substring(last + 1));
			if (four == null) {
				return null;
			}
			long value = four.longValueExact();
			text = text.substring(0, last + 1) + Long.toHexString(value >> 16) + ":" + Long.toHexString(value & 0xffff);
		}
		int gap = text.indexOf("::");
		if (gap < 0) {
			return join(groups(text), 8);
		}
		if (text.indexOf("::", gap + 1) >= 0) {
			return null;
		}
		List<Integer> left = groups(text.substring(0, gap));
		List<Integer> right = groups(text.substring(gap + 2));
		if (left == null || right == null || left.size() + right.size() > 7) {
			return null;
		}
		List<Integer> all = new ArrayList<>(left);
		while (all.size() + right.size() < 8) {
			all.add(0);
		}
		all.addAll(right);
		return join(all, 8);
	}

	private static List<Integer> groups(String text) {
		List<Integer> groups = new ArrayList<>();
		if (text.isEmpty()) {
			return groups;
		}
		for (String part : text.split(":", -1)) {
			int group = number(part, 16, 4);
			if (group < 0) {
				return null;
			}
			groups.add(group);
		}
		return groups;
	}

	private static BigInteger join(List<Integer> groups, int count) {
		if (groups == null || groups.size() != count) {
			return null;
		}
		BigInteger value = BigInteger.ZERO;
		for (int group : groups) {
			value = value.shiftLeft(16).or(BigInteger.valueOf(group));
		}
		return value;
	}

	/** A number of ASCII digits, or -1. */
	private static int number(String text, int radix, int longest) {
		if (text.isEmpty() || text.length() > longest || !text.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
			return -1;
		}
		return Integer.parseInt(text, radix);
	}
}
