package org.akashi.review.internal.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.model.MergedObject;
import org.akashi.model.StixObject;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;

/** Which object of a case stands for which merged one. Remembers what it has looked up: for one step only. */
public final class Survivors {

	private final CaseIndex index;
	private final Map<String, String> known = new HashMap<>();

	/** Of a case. */
	public Survivors(CaseIndex index) {
		this.index = index;
	}

	/** The id of the object that stands for an id: itself while the case holds it, and when nothing is known of it. */
	public String current(String id) {
		return known.computeIfAbsent(id, key -> current(index, key));
	}

	/** The same for one id. */
	public static String current(CaseIndex index, String id) {
		return id.isEmpty() || index.entry(id).isPresent() ? id : holder(index, id).orElse(id);
	}

	/** The object that a missing one was merged into. */
	public static Optional<String> holder(CaseIndex index, String id) {
		List<Entry> entries = index.valued(id);
		String type = id.substring(0, Math.max(0, id.indexOf("--")));
		// The survivor is of the same type; those whose references were moved are many.
		return entries.stream().filter(entry -> entry.type().equals(type)).filter(entry -> holds(index, entry.id(), id)).findFirst()
				.or(() -> entries.stream().filter(entry -> !entry.type().equals("relationship"))
						.filter(entry -> holds(index, entry.id(), id)).findFirst())
				.map(Entry::id);
	}

	private static boolean holds(CaseIndex index, String holder, String id) {
		return index.find(holder).map(StixObject::getMerged).stream().flatMap(List::stream)
				.anyMatch(merged -> id.equals(merged.getMergedId()));
	}

	/** The ids that an object stands for, itself first, then those that were merged into it. */
	public static Set<String> all(StixObject object) {
		Set<String> all = new LinkedHashSet<>();
		all.add(object.getId());
		for (MergedObject merged : object.getMerged()) {
			all.add(merged.getMergedId());
		}
		return new HashSet<>(all);
	}
}
