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
 * @param shapes what of them is drawn
 */
record Lane(String key, String title, String type, List<Event> events, List<Shape> shapes) {

	Lane {
		events = List.copyOf(events);
		shapes = List.copyOf(shapes);
	}

	/** A lane; {@code subject} when its title says whom its events are about. */
	static Lane of(String key, String title, String type, List<Event> events, boolean subject) {
		return new Lane(key, title, type, events, Shape.of(events, subject));
	}
}
