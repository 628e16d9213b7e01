package org.akashi.analysis.ui.internal.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.analysis.Event;
import org.akashi.analysis.ui.internal.EventTexts;

/**
 * Events of the same kind and time, with all of them that doesn't depend on the scale: worked out once.
 *
 * @param events at least one
 * @param label  what stands beside them
 * @param from   milliseconds since 1970 of their first moment
 * @param until  of the moment after their last
 * @param before whether they may have begun before
 * @param after  whether they may go on after
 * @param side   whether their date merely stands in a sentence
 */
record Shape(List<Event> events, String label, double from, double until, boolean before, boolean after, boolean side) {

	/**
	 * The shapes of events, in the order of the first of each.
	 *
	 * @param laneIsSubject whether their lane says whom they are about
	 */
	static List<Shape> of(List<Event> events, boolean laneIsSubject) {
		Map<List<Object>, List<Event>> groups = new LinkedHashMap<>();
		for (Event event : events) {
			// Each date in a sentence has a sentence of its own to show.
			Object own = event.kind() == Event.Kind.SENTENCE ? event : event.verb();
			groups.computeIfAbsent(List.of(event.kind(), event.state(), own, event.dateText()), key -> new ArrayList<>()).add(event);
		}
		List<Shape> shapes = new ArrayList<>();
		for (List<Event> group : groups.values()) {
			Event first = group.getFirst();
			shapes.add(new Shape(List.copyOf(group), EventTexts.label(group, laneIsSubject), first.begin().toEpochMilli(),
					first.end().toEpochMilli() + 1d, first.isOpenBefore(), first.isOpenAfter(), first.kind() == Event.Kind.SENTENCE));
		}
		return shapes;
	}
}
