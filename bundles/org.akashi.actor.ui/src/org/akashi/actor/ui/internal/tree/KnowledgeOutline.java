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
	 * @param objects them, by name, the first {@link #SHOWN}; null while nobody has opened the group
	 */
	record Group(String type, int count, List<Hit> objects) {

		/** How many of them are not among the objects. */
		int more() {
			return objects == null ? 0 : count - objects.size();
		}
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
	/** Rows of a type, at most: who wants to see more searches. */
	static final int SHOWN = 10_000;
	/** Relationships are searched where there are at most so many: their names are those of other objects. */
	private static final int SENTENCES = 100_000;
	/** Entries between two looks at whether the search is still wanted. */
	private static final int BATCH = 4_096;
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
				List<Entry> all = expanded.contains(type) ? index.ofType(type) : null;
				List<Hit> objects = all == null ? null
						: all.subList(0, Math.min(SHOWN, all.size())).stream().map(entry -> new Hit(entry, "")).toList();
				groups.add(new Group(type, all == null ? index.count(type) : all.size(), objects));
			}
			return new KnowledgeOutline(List.copyOf(groups), "", index.size());
		}
		Map<String, Entry> exact = exact(index, query);
		for (String type : ordered(index.types())) {
			Group hits = hits(index, type, folded(query), exact, monitor);
			if (hits.count() > 0) {
				groups.add(hits);
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

	private static Group hits(CaseIndex index, String type, String words, Map<String, Entry> exact,
			IProgressMonitor monitor) {
		if (type.equals("relationship") && index.count(type) > SENTENCES) {
			return new Group(type, 0, List.of());
		}
		List<Entry> entries = index.ofType(type);
		EStructuralFeature aliases = aliases(type, entries.size());
		List<Hit> hits = new ArrayList<>();
		int count = 0;
		for (int i = 0; i < entries.size(); i++) {
			if (i % BATCH == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Entry entry = entries.get(i);
			String alias = null;
			if (folded(entry.name()).contains(words) || entry.id().equals(words)) {
				alias = "";
			} else {
				String found = aliases == null ? "" : alias(index, entry, aliases, words);
				alias = !found.isEmpty() || exact.containsKey(entry.id()) ? found : null;
			}
			if (alias != null && count++ < SHOWN) {
				hits.add(new Hit(entry, alias));
			}
		}
		return new Group(type, count, hits);
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
		boolean ascii = true;
		for (int i = 0; i < text.length() && ascii; i++) {
			ascii = text.charAt(i) < 0x80;
		}
		return ascii ? text.toLowerCase(Locale.ROOT).strip() : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
	}
}
