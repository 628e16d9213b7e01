package org.akashi.analysis.ui.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.akashi.analysis.Event;
import org.akashi.analysis.EventList;
import org.akashi.store.CaseIndex.Entry;

/** Sorts events into lanes. */
final class Lanes {

	/** Types in the order in which their lanes stand. */
	private static final List<String> TYPES = List.of("campaign", "intrusion-set", "threat-actor", "incident", "malware", "tool", "infrastructure",
			"attack-pattern", "identity", "location", "vulnerability", "report");

	private Lanes() {
	}

	/**
	 * A lane for each thing: the focused ones first, then the other ends of their relationships; without focus the subjects.
	 *
	 * @param name what people call an entry
	 */
	static List<Lane> byEntity(EventList list, Function<Entry, String> name) {
		Map<String, List<Event>> events = new LinkedHashMap<>();
		Map<String, Entry> entries = new LinkedHashMap<>();
		for (Event event : list.events()) {
			Entry whose = whose(event, list);
			entries.putIfAbsent(whose.id(), whose);
			events.computeIfAbsent(whose.id(), id -> new ArrayList<>()).add(event);
		}
		return entries.values().stream().sorted(Comparator.comparing((Entry entry) -> !list.focus().contains(entry.id()))
				.thenComparing(entry -> rank(entry.type())).thenComparing(entry -> events.get(entry.id()).getFirst().begin())
				.thenComparing(Entry::name))
				.map(entry -> Lane.of(entry.id(), name.apply(entry), entry.type(), events.get(entry.id()), true)).toList();
	}

	/** A lane for each kind of event and each kind of relationship. */
	static List<Lane> byKind(EventList list, Function<Event, String> name) {
		Map<String, List<Event>> events = new LinkedHashMap<>();
		for (Event.Kind kind : Event.Kind.values()) {
			for (Event event : list.events()) {
				if (event.kind() == kind) {
					events.computeIfAbsent(key(event), key -> new ArrayList<>()).add(event);
				}
			}
		}
		return events.entrySet().stream().map(entry -> {
			Event first = entry.getValue().getFirst();
			return Lane.of(entry.getKey(), name.apply(first), type(first), entry.getValue(), false);
		}).toList();
	}

	private static Entry whose(Event event, EventList list) {
		Entry other = event.other();
		boolean turned = other != null && event.kind() != Event.Kind.SIGHTING && list.focus().contains(event.subject().id())
				&& !list.focus().contains(other.id());
		return turned ? other : event.subject();
	}

	private static String key(Event event) {
		return event.kind() == Event.Kind.RELATION ? event.kind() + ":" + event.verb() : event.kind().name();
	}

	private static String type(Event event) {
		return switch (event.kind()) {
			case RELATION -> "relationship";
			case SIGHTING -> "sighting";
			case INDICATOR -> "indicator";
			case OBSERVED -> "observed-data";
			case ANALYSIS -> "malware-analysis";
			case REPORT -> "report";
			case SENTENCE -> "evidence";
			case FIRST_SEEN, LAST_SEEN -> "date";
		};
	}

	private static int rank(String type) {
		int rank = TYPES.indexOf(type);
		return rank < 0 ? TYPES.size() : rank;
	}
}
