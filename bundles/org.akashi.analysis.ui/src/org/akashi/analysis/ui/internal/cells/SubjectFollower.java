package org.akashi.analysis.ui.internal.cells;

import java.util.function.Predicate;

import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.Windows;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPage;

/** Follows the selection of the workbench to what a window can be about, while it is linked to it. UI thread. */
public final class SubjectFollower implements ISelectionListener {

	private final IWorkbenchPage page;
	private final IWorkbenchPart own;
	private final Predicate<String> wanted;
	private final Runnable changed;
	private volatile String id = "";
	private boolean linked = true;

	/**
	 * @param own     the window, whose own selection doesn't count
	 * @param wanted  STIX types that it can be about
	 * @param changed runs when it is about something else
	 */
	public SubjectFollower(IWorkbenchPart own, Predicate<String> wanted, Runnable changed) {
		this.own = own;
		this.wanted = wanted;
		this.changed = changed;
		page = own.getSite().getPage();
		page.addPostSelectionListener(this);
	}

	/** STIX id of what the window is about, {@code ""} for the whole case. Any thread. */
	public String id() {
		return id;
	}

	/** Makes the window be about something, {@code ""} for the whole case. */
	public void set(String subject) {
		if (!subject.equals(id)) {
			id = subject;
			changed.run();
		}
	}

	/** Whether the selection is followed. */
	public boolean isLinked() {
		return linked;
	}

	/** Follows the selection, or stays with what the window is about now. */
	public void link(boolean follow) {
		linked = follow;
		if (follow) {
			selectionChanged(null, page.getSelection());
			if (id.isEmpty()) {
				// The active window may have no objects to select: then the tree of knowledge has.
				selectionChanged(null, page.getSelection(Windows.TREE));
			}
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (linked && part != own && selection instanceof IStructuredSelection structured) {
			Object first = structured.getFirstElement();
			Entry entry = first instanceof Entry is ? is : first instanceof IAdaptable other ? other.getAdapter(Entry.class) : null;
			if (entry != null && wanted.test(entry.type())) {
				set(entry.id());
			} else if (first instanceof StixObject object && wanted.test(StixTypes.type(object))) {
				set(object.getId());
			}
		}
	}

	/** Follows no more. */
	public void dispose() {
		page.removePostSelectionListener(this);
	}
}
