package org.akashi.mention.internal.observables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the shipped warning lists know about domains, addresses and hashes. The lists are facts derived from the MISP
 * warning lists (CC0-1.0) by releng/warning-lists/build; a match is no verdict: whoever asks weighs it against what the
 * report says.
 */
final class WarningLists {

	/** What being in a list of this kind means. */
	enum Kind {
		/** Serves everyone, and attackers too: the value alone says nothing, what lies there may. */
		SERVICE,
		/** Called by systems themselves. */
		PLUMBING,
		/** Belongs to one well-known owner. */
		OWNER,
		/** Visited by very many. */
		TOP,
		/** Publishes or analyses attacks. */
		SOURCE,
		/** Hash of a harmless file. */
		HASH,
		/** Hash of a file made for tests. */
		TEST,
		/** Public resolver. */
		RESOLVER,
		/** Seized: once an attacker's. */
		SINKHOLE,
		/** Address that many sites share. */
		SHARED,
		/** Address that anybody can rent. */
		CLOUD,
		/** Address of a well-known owner. */
		RANGE
	}

	/**
	 * A match.
	 *
	 * @param kind  what being in the list means
	 * @param entry the entry that matched
	 * @param label what it is, in words
	 * @param list  the list with its version
	 */
	record Match(Kind kind, String entry, String label, String list) {

		/** The reason, with the list. */
		String reason() {
			return label + ", in " + list;
		}
	}

	/** One line of the table. */
	private record ListOf(Kind kind, String label, String name) {

		Match match(String entry) {
			return new Match(kind, entry, label, name);
		}
	}

	/** Ranges of IPv4 of one list, by start. */
	private record Ranges(ListOf list, long[] starts, long[] ends) {

		boolean holds(long address) {
			int at = Arrays.binarySearch(starts, address);
			at = at >= 0 ? at : -at - 2;
			return at >= 0 && address <= ends[at];
		}
	}

	private static final class Loaded {
		static final WarningLists LISTS = new WarningLists();
	}

	private final Map<String, List<ListOf>> exact = new HashMap<>();
	private final Map<String, List<ListOf>> below = new HashMap<>();
	private final Map<Kind, List<Ranges>> ranges = new EnumMap<>(Kind.class);

	private WarningLists() {
		try (InputStream in = WarningLists.class.getResourceAsStream("warning-lists.tsv")) {
			if (in == null) {
				throw new IllegalStateException("The bundle lacks its table warning-lists.tsv");
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					add(line.split("\t"));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read the table warning-lists.tsv", e);
		}
	}

	/** The lists of this bundle. */
	static WarningLists shipped() {
		return Loaded.LISTS;
	}

	private void add(String[] cells) {
		ListOf list = new ListOf(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[3], "MISP warning list " + cells[1] + " " + cells[2]);
		String[] values = cells[4].split(" ");
		if (values[0].indexOf('/') > 0) {
			ranges.computeIfAbsent(list.kind(), kind -> new ArrayList<>()).add(ranges(list, values));
			return;
		}
		for (String value : values) {
			boolean suffix = value.startsWith(".");
			(suffix ? below : exact).computeIfAbsent(suffix ? value.substring(1) : value, key -> new ArrayList<>(1)).add(list);
		}
	}

	private static Ranges ranges(ListOf list, String[] values) {
		long[][] pairs = new long[values.length][];
		for (int i = 0; i < values.length; i++) {
			int slash = values[i].indexOf('/');
			long start = number(values[i].substring(0, slash));
			pairs[i] = new long[] { start, start + (1L << 32 - Integer.parseInt(values[i].substring(slash + 1))) - 1 };
		}
		Arrays.sort(pairs, (a, b) -> Long.compare(a[0], b[0]));
		return new Ranges(list, Arrays.stream(pairs).mapToLong(pair -> pair[0]).toArray(), Arrays.stream(pairs).mapToLong(pair -> pair[1]).toArray());
	}

	/** A valid address in dotted form as a number. */
	static long number(String address) {
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

	/** The first list of a kind that has the domain itself, or with {@code www.} before it; null when none has. */
	Match domain(String domain, Kind kind) {
		Match found = of(exact.get(domain), kind, domain);
		found = found == null ? of(below.get(domain), kind, domain) : found;
		return found == null && domain.startsWith("www.") ? domain(domain.substring(4), kind) : found;
	}

	/** The first list of a kind that has the domain or one above it for all that is below; null when none has. */
	Match domainOrAbove(String domain, Kind kind) {
		Match found = domain(domain, kind);
		for (int dot = domain.indexOf('.'); dot >= 0 && found == null; dot = domain.indexOf('.', dot + 1)) {
			String above = domain.substring(dot + 1);
			found = of(below.get(above), kind, above);
		}
		return found;
	}

	/** The first list of a kind that has the address in dotted form, or a range that holds it; null when none has. */
	Match ipv4(String address, Kind kind) {
		Match found = value(address, kind);
		List<Ranges> lists = ranges.get(kind);
		if (found == null && lists != null) {
			long number = number(address);
			for (Ranges one : lists) {
				if (one.holds(number)) {
					return one.list().match(address);
				}
			}
		}
		return found;
	}

	/** The first list of a kind that has the value: a hash, an IPv6 address; null when none has. */
	Match value(String value, Kind kind) {
		return of(exact.get(value), kind, value);
	}

	private static Match of(List<ListOf> lists, Kind kind, String entry) {
		if (lists != null) {
			for (ListOf list : lists) {
				if (list.kind() == kind) {
					return list.match(entry);
				}
			}
		}
		return null;
	}
}
