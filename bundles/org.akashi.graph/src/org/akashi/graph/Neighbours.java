package org.akashi.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Relation;
import org.akashi.model.StixObject;
import org.akashi.graph.internal.ReferencedIds;

/** What can be reached in one step from some objects, by kind, with counts: for "Expand". Asks the index only. */
public final class Neighbours {

	/**
	 * Neighbours of one sort.
	 *
	 * @param kind     relationship_type or name of the referring property
	 * @param outgoing whether the edges go from the asked objects to the neighbours
	 * @param family   {@link EdgeFamily#RELATION} or {@link EdgeFamily#REFERENCE}
	 * @param type     STIX type of the neighbours
	 * @param ids      their ids, sorted
	 * @param shown    how many of them are drawn already
	 */
	public record Group(String kind, boolean outgoing, EdgeFamily family, String type, List<String> ids, int shown) {

		public Group {
			ids = List.copyOf(ids);
		}

		/** How many there are. */
		public int count() {
			return ids.size();
		}

		/** How many would come new into the drawing. */
		public int hidden() {
			return ids.size() - shown;
		}
	}

	private record Key(String kind, boolean outgoing, EdgeFamily family, String type) {
	}

	private Neighbours() {
	}

	/**
	 * The neighbours of some objects, the largest group of what isn't drawn yet first.
	 *
	 * @param index   of the case
	 * @param ids     the objects
	 * @param drawn   ids of what is drawn already
	 * @param content which references count besides relationships
	 */
	public static List<Group> of(CaseIndex index, Collection<String> ids, Set<String> drawn, GraphContent content) {
		Map<Key, Set<String>> found = new TreeMap<>(Comparator.comparing(Key::family).thenComparing(Key::kind)
				.thenComparing(Key::outgoing, Comparator.reverseOrder()).thenComparing(Key::type));
		Set<String> asked = new LinkedHashSet<>(ids);
		for (String id : asked) {
			for (Relation relation : index.outgoing(id)) {
				add(index, relation.kind(), true, EdgeFamily.RELATION, relation.target(), asked, found);
			}
			for (Relation relation : index.incoming(id)) {
				add(index, relation.kind(), false, EdgeFamily.RELATION, relation.source(), asked, found);
			}
			if (!content.references().isEmpty()) {
				references(index, id, content, asked, found);
			}
		}
		List<Group> groups = new ArrayList<>();
		found.forEach((key, neighbours) -> groups.add(new Group(key.kind, key.outgoing, key.family, key.type, List.copyOf(neighbours),
				(int) neighbours.stream().filter(drawn::contains).count())));
		groups.sort(Comparator.comparingInt(Group::hidden).reversed());
		return groups;
	}

	private static void references(CaseIndex index, String id, GraphContent content, Set<String> asked, Map<Key, Set<String>> found) {
		index.find(id).ifPresent(object -> ReferencedIds.each(object, content.references(),
				(name, target) -> add(index, name, true, EdgeFamily.REFERENCE, target, asked, found)));
		for (CaseIndex.Entry referrer : index.referrers(id)) {
			if (!referrer.type().equals("relationship")) {
				StixObject object = index.find(referrer.id()).orElse(null);
				if (object != null) {
					ReferencedIds.each(object, content.references(), (name, target) -> {
						if (target.equals(id)) {
							add(index, name, false, EdgeFamily.REFERENCE, referrer.id(), asked, found);
						}
					});
				}
			}
		}
	}

	private static void add(CaseIndex index, String kind, boolean outgoing, EdgeFamily family, String neighbour, Set<String> asked,
			Map<Key, Set<String>> found) {
		if (!asked.contains(neighbour)) {
			index.entry(neighbour).filter(entry -> !entry.type().equals("relationship")).ifPresent(entry -> found
					.computeIfAbsent(new Key(kind, outgoing, family, entry.type()), key -> new TreeSet<>()).add(neighbour));
		}
	}

	/** All ids of some groups, each once. */
	public static Set<String> ids(Collection<Group> groups) {
		Set<String> all = new HashSet<>();
		groups.forEach(group -> all.addAll(group.ids()));
		return all;
	}
}
