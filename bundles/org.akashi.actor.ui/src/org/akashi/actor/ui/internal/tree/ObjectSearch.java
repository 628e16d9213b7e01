package org.akashi.actor.ui.internal.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.IProgressMonitor;

/** Finds objects that can be an end of a relationship, by the search of the knowledge tree. */
public final class ObjectSearch {

	private static final int MOST = 500;
	/** Not things that a person relates. */
	private static final Set<String> NOT = Set.of("relationship", "sighting", "marking-definition",
			"extension-definition", "language-content");

	private ObjectSearch() {
	}

	/** Objects whose name, alias or value has the words, at most 500. Worker thread. */
	public static List<Entry> find(Case open, String words, IProgressMonitor monitor) {
		return find(open, words, Set.of(), monitor);
	}

	/**
	 * Objects of some types whose name, alias or value has the words, at most 500. Worker thread.
	 *
	 * @param types all that a person relates when empty
	 */
	public static List<Entry> find(Case open, String words, Set<String> types, IProgressMonitor monitor) {
		Set<String> all = new HashSet<>(words.isBlank() ? open.index().types() : List.of());
		all.removeAll(NOT);
		List<Entry> found = new ArrayList<>();
		for (KnowledgeOutline.Group group : KnowledgeOutline.read(open, words, all, monitor).groups()) {
			boolean wanted = types.isEmpty() ? !NOT.contains(group.type()) : types.contains(group.type());
			if (wanted && group.objects() != null) {
				group.objects().stream().limit(Math.max(0, MOST - found.size())).map(KnowledgeOutline.Hit::entry)
						.forEach(found::add);
			}
		}
		return found;
	}
}
