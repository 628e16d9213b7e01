package org.akashi.actor.ui.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.actor.ui.internal.tree.KnowledgeOutline.Group;
import org.akashi.actor.ui.internal.tree.KnowledgeOutline.Hit;
import org.akashi.stix.Period;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Narrows the knowledge tree to a marked period: to what was active in it, or stands in a relationship that held in it. */
final class PeriodOutline {

	/** Types with more objects are not narrowed: each object would be read. */
	static final int MANY = 5_000;

	private final Case open;
	private final Period marked;
	private final IProgressMonitor monitor;

	PeriodOutline(Case open, Period marked, IProgressMonitor monitor) {
		this.open = open;
		this.marked = marked;
		this.monitor = monitor;
	}

	/**
	 * The narrowed tree: types of which nothing is left are not in it. Worker thread.
	 *
	 * @throws OperationCanceledException when cancelled
	 */
	KnowledgeOutline of(KnowledgeOutline outline) {
		List<Group> groups = new ArrayList<>();
		for (Group group : outline.groups()) {
			if (group.count() > MANY) {
				groups.add(group);
				continue;
			}
			List<Hit> all = group.objects() != null ? group.objects()
					: open.index().ofType(group.type()).stream().map(entry -> new Hit(entry, "")).toList();
			List<Hit> left = all.stream().filter(hit -> shows(hit.entry())).toList();
			if (!left.isEmpty()) {
				groups.add(new Group(group.type(), left.size(), group.objects() == null ? null : left));
			}
		}
		return new KnowledgeOutline(List.copyOf(groups), outline.query(), outline.total());
	}

	private boolean shows(Entry entry) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return open.read(() -> held(entry.id()) || open.index().outgoing(entry.id()).stream().map(Relation::id).anyMatch(this::held)
				|| open.index().incoming(entry.id()).stream().map(Relation::id).anyMatch(this::held));
	}

	private boolean held(String id) {
		Optional<Period> period = open.index().find(id).flatMap(Period::of);
		return period.isPresent() && period.get().meets(marked);
	}
}
