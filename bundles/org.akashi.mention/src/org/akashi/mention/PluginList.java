package org.akashi.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The plug-ins of one contract, in a fixed order whatever the order in which they came. Never calls a plug-in.
 *
 * @param <T> the contract
 */
final class PluginList<T> {

	/** A plug-in with what its component properties say. */
	record Entry<T>(T service, Plugin plugin, long order) {
	}

	private final String kind;
	private final List<Entry<T>> entries = new ArrayList<>();
	private long added;
	private volatile List<Entry<T>> active = List.of();
	private volatile List<String> duplicates = List.of();

	PluginList(String kind) {
		this.kind = kind;
	}

	PluginList(String kind, List<? extends T> services) {
		this(kind);
		services.forEach(service -> add(service, Map.of()));
	}

	synchronized void add(T service, Map<String, ?> properties) {
		String id = text(properties.get("akashi.id"), service.getClass().getName());
		String label = text(properties.get("akashi.label"), id);
		int ranking = properties.get("service.ranking") instanceof Integer number ? number : 0;
		entries.add(new Entry<>(service, new Plugin(kind, id, label, ranking), added++));
		choose();
	}

	synchronized void remove(T service) {
		entries.removeIf(entry -> entry.service() == service);
		choose();
	}

	/** The winners: one an id, best ranking first, then as they came. */
	List<Entry<T>> active() {
		return active;
	}

	/** What lost its id to another plug-in, one sentence each. */
	List<String> duplicates() {
		return duplicates;
	}

	void plugins(Consumer<Plugin> out) {
		active.forEach(entry -> out.accept(entry.plugin()));
	}

	private void choose() {
		List<Entry<T>> sorted = new ArrayList<>(entries);
		sorted.sort(Comparator.<Entry<T>>comparingInt(entry -> -entry.plugin().ranking()).thenComparingLong(Entry::order));
		Map<String, Entry<T>> byId = new HashMap<>();
		List<Entry<T>> winners = new ArrayList<>();
		List<String> losers = new ArrayList<>();
		for (Entry<T> entry : sorted) {
			Entry<T> winner = byId.putIfAbsent(entry.plugin().id(), entry);
			// Plain wiring gives no ids, and two of one class are then two plug-ins on purpose.
			if (winner == null || entry.plugin().id().equals(entry.service().getClass().getName())) {
				winners.add(entry);
			} else {
				losers.add(kind + " '" + entry.plugin().id() + "' (" + entry.service().getClass().getName()
						+ ") is not used: " + winner.service().getClass().getName() + " has the same id and ranks higher");
			}
		}
		active = List.copyOf(winners);
		duplicates = List.copyOf(losers);
	}

	private static String text(Object value, String otherwise) {
		return value instanceof String string && !string.isBlank() ? string : otherwise;
	}
}
