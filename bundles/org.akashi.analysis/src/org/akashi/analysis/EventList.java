package org.akashi.analysis;

import java.util.List;
import java.util.Set;

/**
 * The events of some objects or of a case.
 *
 * @param focus    ids of the objects that they are about; empty for the whole case
 * @param events   by time
 * @param leftOut  how many more there are
 * @param unread   how many objects were not looked at, since there are so many
 */
public record EventList(Set<String> focus, List<Event> events, int leftOut, int unread) {

	/** None. */
	public static final EventList NONE = new EventList(Set.of(), List.of(), 0, 0);

	public EventList {
		focus = Set.copyOf(focus);
		events = List.copyOf(events);
	}

	/** Whether nothing was left out. */
	public boolean complete() {
		return leftOut == 0 && unread == 0;
	}
}
