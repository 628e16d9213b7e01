package org.akashi.warninglist.internal;

import java.util.List;
import java.util.Set;

import org.akashi.observable.ObservableType;
import org.akashi.warninglist.MatchType;
import org.akashi.warninglist.WarningHit;
import org.akashi.warninglist.WarningList;

/** All lists in tables, made once: what a value is asked of. Immutable but for the count of expressions that were broken off. */
public final class ListIndex {

	private final List<WarningList> lists;
	private final Entries entries;
	private final NameIndex names;
	private final RangeIndex ipv4 = new RangeIndex(32);
	private final RangeIndex ipv6 = new RangeIndex(128);
	private final SubstringIndex substrings = new SubstringIndex();
	private final RegexIndex expressions = new RegexIndex();
	/** For each type of observables the lists that are asked for it; null where none is. */
	private final boolean[][] asked = new boolean[ObservableType.values().length][];
	/** For each type of observables whether a list of this kind is asked for it. */
	private final boolean[][] kinds = new boolean[ObservableType.values().length][MatchType.values().length];

	/** @param lists the lists in the order of their hits; their entries are right */
	public ListIndex(List<WarningList> lists) {
		this.lists = List.copyOf(lists);
		entries = new Entries(lists.stream().mapToInt(list -> list.entries().size()).sum());
		names = new NameIndex(entries);
		for (int list = 0; list < lists.size(); list++) {
			ask(list, lists.get(list));
			for (String text : lists.get(list).entries()) {
				add(lists.get(list).type(), text, entries.add(list, text));
			}
		}
		ipv4.build();
		ipv6.build();
		substrings.build();
	}

	private void ask(int number, WarningList list) {
		Set<ObservableType> types = list.observableTypes();
		for (ObservableType type : types) {
			if (asked[type.ordinal()] == null) {
				asked[type.ordinal()] = new boolean[lists.size()];
			}
			asked[type.ordinal()][number] = true;
			kinds[type.ordinal()][list.type().ordinal()] = true;
		}
	}

	private void add(MatchType type, String text, int entry) {
		String stripped = text.strip();
		switch (type) {
			case STRING -> addName(HostText.entry(stripped), entry, false);
			case HOSTNAME -> addName(HostText.entry(stripped), entry, true);
			case SUBSTRING -> substrings.add(entry, HostText.entry(stripped));
			case REGEX -> expressions.add(entry, RegexEntry.of(text));
			case CIDR -> addRange(stripped, entry);
		}
	}

	/** A name with a dot or {@code *.} before it can be no value: it stands for what is below it, whatever its list is called. */
	private void addName(String key, int entry, boolean below) {
		String name = key.startsWith("*.") ? key.substring(1) : key;
		boolean dotted = name.length() > 1 && name.charAt(0) == '.';
		name = dotted ? name.substring(1) : name;
		name = below && name.length() > 1 && name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
		if (!name.isEmpty()) {
			names.add(entry, name, below || dotted);
		}
	}

	private void addRange(String text, int entry) {
		int slash = text.indexOf('/');
		int end = slash < 0 ? text.length() : slash;
		long four = Addresses.ipv4(text, 0, end);
		if (four >= 0) {
			ipv4.add(entry, 0, four, Addresses.prefix(text, 32));
		} else {
			long[] six = Addresses.ipv6(text, 0, end);
			ipv6.add(entry, six[0], six[1], Addresses.prefix(text, 128));
		}
	}

	/** The lists in order. */
	public List<WarningList> lists() {
		return lists;
	}

	/**
	 * The hits of a value, one a list, in the order of the lists.
	 *
	 * @param chosen the lists that are asked at all, by number
	 */
	public List<WarningHit> hits(ObservableType type, String value, boolean[] chosen) {
		boolean[] suited = asked[type.ordinal()];
		if (suited == null) {
			return List.of();
		}
		boolean[] kind = kinds[type.ordinal()];
		Found found = new Found(entries, suited, chosen);
		String key = HostText.key(type, value);
		long host = HostText.host(type, key);
		if (kind[MatchType.STRING.ordinal()] || kind[MatchType.HOSTNAME.ordinal()]) {
			names.find(type, value, key, host, found);
		}
		if (kind[MatchType.CIDR.ordinal()]) {
			ranges(type, key, host, found);
		}
		if (kind[MatchType.SUBSTRING.ordinal()]) {
			substrings.find(key, value, found);
		}
		if (kind[MatchType.REGEX.ordinal()]) {
			expressions.find(value, key, found);
		}
		return found.size() == 0 ? List.of() : hits(found);
	}

	private void ranges(ObservableType type, String key, long host, Found found) {
		if (type == ObservableType.CIDR) {
			range(key, found);
			return;
		}
		if (host < 0) {
			return;
		}
		int from = (int) (host >>> 32);
		int to = (int) host;
		char last = key.charAt(to - 1);
		if (last >= '0' && last <= '9' && type != ObservableType.IPV6 && type != ObservableType.IPV6_PORT) {
			long four = Addresses.ipv4(key, from, to);
			if (four >= 0) {
				ipv4.find(0, four, 32, part(key, from, to), found);
				return;
			}
		}
		if (key.indexOf(':', from) >= 0 && key.indexOf(':', from) < to) {
			long[] six = Addresses.ipv6(key, from, to);
			if (six != null) {
				ipv6.find(six[0], six[1], 128, part(key, from, to), found);
			}
		}
	}

	private static String part(String key, int from, int to) {
		return to - from == key.length() ? key : key.substring(from, to);
	}

	private void range(String key, Found found) {
		int slash = key.indexOf('/');
		int end = slash < 0 ? key.length() : slash;
		long four = Addresses.ipv4(key, 0, end);
		if (four >= 0 && Addresses.prefix(key, 32) >= 0) {
			ipv4.find(0, four, Addresses.prefix(key, 32), key, found);
			return;
		}
		long[] six = four >= 0 ? null : Addresses.ipv6(key, 0, end);
		if (six != null && Addresses.prefix(key, 128) >= 0) {
			ipv6.find(six[0], six[1], Addresses.prefix(key, 128), key, found);
		}
	}

	private List<WarningHit> hits(Found found) {
		WarningHit[] hits = new WarningHit[found.size()];
		for (int at = 0; at < hits.length; at++) {
			WarningList list = lists.get(entries.list(found.entry(at)));
			String entry = entries.text(found.entry(at));
			hits[at] = new WarningHit(list.id(), list.name(), list.version(), list.category(), entry, list.type(), found.matched(at),
					list.comments().getOrDefault(entry, ""));
		}
		return List.of(hits);
	}

	/** The expressions whose search had to be broken off since this was made: list, entry and how often, one line each. */
	public List<String> brokenOff() {
		return expressions.brokenOff().entrySet().stream().map(entry -> lists.get(entries.list(entry.getKey())).id() + ": "
				+ entries.text(entry.getKey()) + " (" + entry.getValue() + " ×)").sorted().toList();
	}
}
