package org.akashi.analysis.ui.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.Windows;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

/** The objects that a window is about: those selected in other windows, as long as it is linked with them. UI thread. */
public final class Focus implements ISelectionListener {

	private final IWorkbenchPart owner;
	private final Predicate<String> types;
	private final Runnable changed;
	private volatile Set<String> ids = Set.of();
	private boolean linked = true;

	/**
	 * Listens from now on, and takes the present selection.
	 *
	 * @param owner   whose own selection doesn't count
	 * @param types   STIX types that the window can be about
	 * @param changed runs when it is about other objects
	 */
	public Focus(IWorkbenchPart owner, Predicate<String> types, Runnable changed) {
		this.owner = owner;
		this.types = types;
		this.changed = changed;
		owner.getSite().getPage().addPostSelectionListener(this);
		look();
	}

	/** Ids of the objects; empty for none. Any thread. */
	public Set<String> ids() {
		return ids;
	}

	/** Whether it follows the selection. */
	public boolean isLinked() {
		return linked;
	}

	/** Follows the selection, or stays with what it is about. */
	public void setLinked(boolean follow) {
		linked = follow;
		if (follow) {
			look();
		}
	}

	/** Takes what is selected now; what is selected in the tree of knowledge when the active window has no objects. */
	private void look() {
		Set<String> before = ids;
		selectionChanged(null, owner.getSite().getPage().getSelection());
		if (ids.equals(before)) {
			selectionChanged(null, owner.getSite().getPage().getSelection(Windows.TREE));
		}
	}

	/** Is about other objects, whatever is selected. */
	public void set(Set<String> chosen) {
		if (!chosen.equals(ids)) {
			ids = Set.copyOf(chosen);
			changed.run();
		}
	}

	/** Hears nothing more. */
	public void dispose() {
		owner.getSite().getPage().removePostSelectionListener(this);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (linked && part != owner && selection instanceof IStructuredSelection structured) {
			Set<String> selected = new LinkedHashSet<>();
			for (Object element : structured) {
				String id = id(element);
				if (!id.isEmpty()) {
					selected.add(id);
				}
			}
			if (!selected.isEmpty()) {
				set(selected);
			}
		}
	}

	private String id(Object element) {
		if (element instanceof StixObject object) {
			return types.test(StixTypes.type(object)) ? object.getId() : "";
		}
		Entry entry = element instanceof Entry own ? own : element == null ? null : Adapters.adapt(element, Entry.class);
		return entry != null && types.test(entry.type()) ? entry.id() : "";
	}
}
