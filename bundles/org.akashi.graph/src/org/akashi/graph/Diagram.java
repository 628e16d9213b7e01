package org.akashi.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A drawing of a part of a case: which objects are shown, where they stand, how they are grouped and filtered. It holds no
 * knowledge; what is drawn between the objects is in the case. Immutable.
 *
 * @param name    its name: what the file in the case is called
 * @param places  by STIX id, where the shown objects stand
 * @param groups  by id of the group
 * @param filter  what of it is seen
 * @param content what is drawn besides relationships
 */
public record Diagram(String name, SortedMap<String, Place> places, SortedMap<String, Group> groups, GraphFilter filter,
		GraphContent content) {

	/**
	 * Objects that somebody has put together.
	 *
	 * @param id        letters, digits and hyphens; places refer to it
	 * @param label     for people
	 * @param collapsed whether one card stands for all of them
	 */
	public record Group(String id, String label, boolean collapsed) {
	}

	public Diagram {
		places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
	}

	/** An empty one. */
	public static Diagram empty(String name) {
		return new Diagram(name, new TreeMap<>(), new TreeMap<>(), GraphFilter.NONE, GraphContent.RELATIONS);
	}

	/** Ids of the shown objects, sorted. */
	public Set<String> shown() {
		return places.keySet();
	}

	/** Ids of objects in a group, sorted. */
	public Set<String> members(String group) {
		Set<String> members = new java.util.TreeSet<>();
		places.forEach((id, place) -> {
			if (place.group().equals(group)) {
				members.add(id);
			}
		});
		return members;
	}

	/** Under another name. */
	public Diagram named(String newName) {
		return new Diagram(newName, places, groups, filter, content);
	}

	/** With another filter. */
	public Diagram filtered(GraphFilter newFilter) {
		return new Diagram(name, places, groups, newFilter, content);
	}

	/** With other references drawn. */
	public Diagram drawing(GraphContent newContent) {
		return new Diagram(name, places, groups, filter, newContent);
	}

	/** With these objects at these places: new ones, or others than before. */
	public Diagram with(Map<String, Place> some) {
		SortedMap<String, Place> all = new TreeMap<>(places);
		all.putAll(some);
		return new Diagram(name, all, groups, filter, content);
	}

	/** With these shown objects changed; those that aren't shown are passed over. */
	public Diagram change(Collection<String> ids, UnaryOperator<Place> change) {
		SortedMap<String, Place> all = new TreeMap<>(places);
		for (String id : ids) {
			all.computeIfPresent(id, (key, place) -> change.apply(place));
		}
		return new Diagram(name, all, groups, filter, content);
	}

	/** Without these objects; groups that become empty by it go too. */
	public Diagram without(Collection<String> ids) {
		SortedMap<String, Place> rest = new TreeMap<>(places);
		rest.keySet().removeAll(Set.copyOf(ids));
		SortedMap<String, Group> kept = new TreeMap<>(groups);
		kept.keySet().removeIf(group -> rest.values().stream().noneMatch(place -> place.group().equals(group)));
		return new Diagram(name, rest, kept, filter, content);
	}

	/** With a group that is new or changed. */
	public Diagram with(Group group) {
		SortedMap<String, Group> all = new TreeMap<>(groups);
		all.put(group.id(), group);
		return new Diagram(name, places, all, filter, content);
	}

	/** Without a group: its objects stay. */
	public Diagram ungrouped(String group) {
		SortedMap<String, Group> rest = new TreeMap<>(groups);
		rest.remove(group);
		return new Diagram(name, places, rest, filter, content).change(members(group), place -> place.in(""));
	}

	/** As it is kept in the case: JSON, one object a line, sorted by id. */
	public String text() {
		return DiagramFormat.text(this);
	}

	/**
	 * Reads what {@link #text()} wrote, also when git has merged it.
	 *
	 * @param name its name
	 * @throws IllegalArgumentException when it is no diagram, or of a newer format; says which line
	 */
	public static Diagram read(String name, String text) {
		return DiagramFormat.read(name, text);
	}
}
