package org.akashi.indicator.duplicates;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;

/** Which of many ranges hold an address: one look-up for each length of prefix that there is. */
final class AddressRanges {

	/** By family (4 or 16 bytes), then by prefix length: the ranges by their first address. */
	private final Map<Integer, TreeMap<Integer, Map<String, Observable>>> ranges = new HashMap<>();

	AddressRanges(Set<Observable> all) {
		for (Observable range : all) {
			byte[] address = bytes(range);
			int length = length(range);
			if (address != null && length >= 0 && length <= address.length * 8) {
				ranges.computeIfAbsent(address.length, family -> new TreeMap<>()).computeIfAbsent(length, l -> new HashMap<>())
						.put(masked(address, length), range);
			}
		}
	}

	/** The ranges that hold an address or a smaller range, widest first. */
	List<Observable> holding(Observable inner) {
		byte[] address = ranges.isEmpty() ? null : bytes(inner);
		if (address == null || !ranges.containsKey(address.length)) {
			return List.of();
		}
		int most = inner.type() == ObservableType.CIDR ? length(inner) - 1 : address.length * 8;
		List<Observable> holding = new ArrayList<>();
		ranges.get(address.length).headMap(most, true).forEach((length, byStart) -> {
			Observable range = byStart.get(masked(address, length));
			if (range != null) {
				holding.add(range);
			}
		});
		return holding;
	}

	/** Sorted as text, for equal results. */
	static Set<Observable> sorted() {
		return new TreeSet<>(java.util.Comparator.comparing(Observable::type).thenComparing(Observable::value));
	}

	private static int length(Observable range) {
		String text = range.value().substring(range.value().indexOf('/') + 1);
		return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
	}

	/** The address in bytes; null when it is none. Never asks a name server: what is no literal is not tried. */
	private static byte[] bytes(Observable observable) {
		String value = observable.value();
		int slash = value.indexOf('/');
		String literal = slash < 0 ? value : value.substring(0, slash);
		if (!literal.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
			return null;
		}
		try {
			return InetAddress.getByName(literal).getAddress();
		} catch (UnknownHostException e) {
			return null;
		}
	}

	private static String masked(byte[] address, int length) {
		byte[] start = Arrays.copyOf(address, address.length);
		for (int bit = length; bit < start.length * 8; bit++) {
			start[bit / 8] &= (byte) ~(0x80 >> bit % 8);
		}
		return Arrays.toString(start);
	}
}
