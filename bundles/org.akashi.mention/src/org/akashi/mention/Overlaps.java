package org.akashi.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Settles which of several mentions of one place stay: the longest, then the most confident, then the first. Only a
 * host stays inside a longer one: the domain of a URL or of an e-mail address, the address before a port.
 * <p>
 * Mentions that touch no other are passed on as they come, so a long list takes little more than its sorting.
 */
final class Overlaps {

	private static final Set<String> HOSTS = Set.of("domain", "ipv4", "ipv6");
	private static final Set<String> HOLDERS = Set.of("url", "email", "ipv4port", "ipv6port");
	private static final Comparator<Mention> BY_START = Comparator.comparingInt(mention -> mention.span().start());
	private static final Comparator<Mention> BY_PLACE = Comparator.comparing(Mention::span);
	private static final Comparator<Mention> BY_RANK = Comparator.<Mention>comparingInt(mention -> -mention.span().length())
			.thenComparingInt(mention -> -mention.confidence()).thenComparingInt(mention -> mention.span().start());

	/** What stays of one run of overlapping mentions, by start. */
	private final TreeMap<Integer, Mention> outer = new TreeMap<>();
	private final TreeMap<Integer, Mention> inner = new TreeMap<>();

	private Overlaps() {
	}

	/** The mentions that stay, by place; of two that start together the longer first. */
	static List<Mention> settle(List<Mention> found) {
		List<Mention> sorted = new ArrayList<>(found);
		sorted.sort(BY_START);
		List<Mention> kept = new ArrayList<>(sorted.size());
		Overlaps overlaps = new Overlaps();
		int first = 0;
		while (first < sorted.size()) {
			int end = sorted.get(first).span().end();
			int next = first + 1;
			while (next < sorted.size() && sorted.get(next).span().start() < end) {
				end = Math.max(end, sorted.get(next++).span().end());
			}
			if (next == first + 1) {
				kept.add(sorted.get(first));
			} else {
				overlaps.settle(sorted.subList(first, next), kept);
			}
			first = next;
		}
		return List.copyOf(kept);
	}

	private void settle(List<Mention> run, List<Mention> kept) {
		run.sort(BY_RANK);
		for (Mention mention : run) {
			Mention over = overlapped(outer, mention.span());
			if (over == null) {
				outer.put(mention.span().start(), mention);
			} else if (isHostOf(mention, over) && overlapped(inner, mention.span()) == null) {
				inner.put(mention.span().start(), mention);
			}
		}
		int from = kept.size();
		kept.addAll(outer.values());
		kept.addAll(inner.values());
		if (!inner.isEmpty()) {
			kept.subList(from, kept.size()).sort(BY_PLACE);
		}
		outer.clear();
		inner.clear();
	}

	/** The last of the mentions that overlaps the span, or null. */
	private static Mention overlapped(TreeMap<Integer, Mention> mentions, Span span) {
		Map.Entry<Integer, Mention> before = mentions.lowerEntry(span.end());
		return before != null && before.getValue().span().overlaps(span) ? before.getValue() : null;
	}

	private static boolean isHostOf(Mention mention, Mention holder) {
		return HOSTS.contains(mention.type()) && HOLDERS.contains(holder.type()) && holder.span().contains(mention.span())
				&& mention.span().length() < holder.span().length();
	}
}
