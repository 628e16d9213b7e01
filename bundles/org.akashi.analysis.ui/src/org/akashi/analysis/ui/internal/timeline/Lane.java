package org.akashi.analysis.ui.internal.timeline;

import java.util.List;

import org.akashi.analysis.Event;

/**
 * Events that are drawn in one strip.
 *
 * @param key    what they share: STIX id of an object, or a kind
 * @param title  for people
 * @param type   STIX type that gives picture and colour
 * @param events by time
 */
record Lane(String key, String title, String type, List<Event> events) {

	Lane {
		events = List.copyOf(events);
	}
}
