package org.akashi.actor.ui.internal.tree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.model.StixObject;
import org.akashi.observable.Fanging;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the knowledge tree shows: types with counts, and the objects of those types that are open or searched. Made on a
 * worker thread, not changed afterwards.
 *
 * @param groups in the order in which they are shown
 * @param query  the search that made it, {@code ""} for none
 * @param total  number of objects in the case
 */
record KnowledgeOutline(List<Group> groups, String query, int total) {

	/**
	 * The objects of a type.
	 *
	 * @param type    STIX type
	 * @param count   how many there are, or how many match
	 * @param objects them, by name; null while nobody has opened the group
	 */
	record Group(String type, int count, List<Hit> objects) {
	}

	/**
	 * An object.
	 *
	 * @param entry the object
	 * @param alias the alias by which the search found it, or {@code ""}
	 */
	record Hit(Entry entry, String alias) {
	}

	/** Domain objects as analysts think of them; all other types follow by name. */
	private static final List<String> ORDER = List.of("campaign", "intrusion-set", "threat-actor", "malware", "tool",
			"infrastructure", "attack-pattern", "vulnerability", "identity", "location", "incident", "indicator",
			"sighting", "report", "course-of-action", "grouping", "note", "opinion", "observed-data",
			"malware-analysis");
	private static final List<String> LAST = List.of("relationship", "marking-definition", "extension-definition",
			"language-content");
	/** Aliases are searched in types with at most so many objects: each object is materialised for it. */
	private static final int MANY = 5_000;

	/**
	 * Reads the case.
	 *
	 * @param query    part of a name, alias or value, defanged or not; {@code ""} for all
	 * @param expanded types whose objects are wanted without a search
	 */
	static KnowledgeOutline read(Case open, String query, Set<String> expanded, IProgressMonitor monitor) {
		CaseIndex index = open.index();
		List<Group> groups = new ArrayList<>();
		if (query.isBlank()) {
			for (String type : ordered(index.types())) {
				List<Hit> objects = expanded.contains(type)
						? index.ofType(type).stream().map(entry -> new Hit(entry, "")).toList()
						: null;
				groups.add(new Group(type, objects == null ? index.count(type) : objects.size(), objects));
			}
			return new KnowledgeOutline(List.copyOf(groups), "", index.size());
		}
		Map<String, Entry> exact = exact(index, query);
		for (String type : ordered(index.types())) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<Hit> hits = hits(index, type, folded(query), exact);
			if (!hits.isEmpty()) {
				groups.add(new Group(type, hits.size(), hits));
			}
		}
		return new KnowledgeOutline(List.copyOf(groups), query, index.size());
	}

	/** What the index knows under exactly this name or value, as typed and refanged. */
	private static Map<String, Entry> exact(CaseIndex index, String query) {
		Map<String, Entry> exact = new LinkedHashMap<>();
		for (String text : new LinkedHashSet<>(List.of(query.strip(), Fanging.refang(query.strip())))) {
			index.named(text).forEach(entry -> exact.put(entry.id(), entry));
			index.valued(text).forEach(entry -> exact.put(entry.id(), entry));
		}
		return exact;
	}

	private static List<Hit> hits(CaseIndex index, String type, String words, Map<String, Entry> exact) {
		List<Entry> entries = index.ofType(type);
		EStructuralFeature aliases = aliases(type, entries.size());
		List<Hit> hits = new ArrayList<>();
		for (Entry entry : entries) {
			if (folded(entry.name()).contains(words) || entry.id().equals(words)) {
				hits.add(new Hit(entry, ""));
			} else {
				String alias = aliases == null ? "" : alias(index, entry, aliases, words);
				if (!alias.isEmpty() || exact.containsKey(entry.id())) {
					hits.add(new Hit(entry, alias));
				}
			}
		}
		return hits;
	}

	private static EStructuralFeature aliases(String type, int count) {
		return count > MANY || !StixTypes.isDefined(type) ? null : StixTypes.feature(StixTypes.eClass(type), "aliases");
	}

	private static String alias(CaseIndex index, Entry entry, EStructuralFeature aliases, String words) {
		StixObject object = index.find(entry.id()).orElse(null);
		if (object != null && object.eGet(aliases) instanceof List<?> names) {
			for (Object name : List.copyOf(names)) {
				if (folded(name.toString()).contains(words)) {
					return name.toString();
				}
			}
		}
		return "";
	}

	/** Types in the order of the tree. */
	static List<String> ordered(List<String> types) {
		List<String> ordered = new ArrayList<>(types);
		ordered.sort((a, b) -> place(a) != place(b) ? Integer.compare(place(a), place(b)) : a.compareTo(b));
		return ordered;
	}

	private static int place(String type) {
		int first = ORDER.indexOf(type);
		int last = LAST.indexOf(type);
		return first >= 0 ? first : last >= 0 ? 1_000 + last : 100;
	}

	/** Case and width don't count. */
	static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
	}
}
