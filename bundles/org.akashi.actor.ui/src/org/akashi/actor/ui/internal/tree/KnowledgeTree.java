package org.akashi.actor.ui.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.tree.KnowledgeOutline.Group;
import org.akashi.actor.ui.internal.tree.KnowledgeOutline.Hit;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.Icons;
import org.akashi.ui.ObjectLabelProvider;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The tree widget of the knowledge view. Virtual: an object's row is made when it comes in sight. Open types and the
 * selection stay when the outline changes. Its selection holds {@link Entry}s.
 */
final class KnowledgeTree implements IPostSelectionProvider {

	private final Tree tree;
	private final ObjectLabelProvider labels = new ObjectLabelProvider();
	private final Runnable expansionChanged;
	private final Set<String> expanded = new HashSet<>();
	private final List<ISelectionChangedListener> listeners = new ArrayList<>();
	private KnowledgeOutline outline = new KnowledgeOutline(List.of(), "", 0);

	/** @param expansionChanged run when a type was opened or closed, so that its objects are read */
	KnowledgeTree(Composite parent, Runnable expansionChanged) {
		this.expansionChanged = expansionChanged;
		tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.BORDER);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Expand, event -> opened((TreeItem) event.item, true));
		tree.addListener(SWT.Collapse, event -> opened((TreeItem) event.item, false));
		tree.addListener(SWT.Selection, event -> tell());
	}

	Tree widget() {
		return tree;
	}

	/** Types that are open; a copy that any thread may read. */
	Set<String> expanded() {
		return Set.copyOf(expanded);
	}

	/** Opens types before they are shown. */
	void expand(Set<String> types) {
		expanded.addAll(types);
	}

	/** Shows an outline in place of the one before. */
	void show(KnowledgeOutline next) {
		if (tree.isDisposed()) {
			return;
		}
		Set<String> selected = selectedIds();
		List<Group> former = outline.groups();
		outline = next;
		tree.setRedraw(false);
		tree.setItemCount(outline.groups().size());
		for (int i = 0; i < outline.groups().size(); i++) {
			Group group = outline.groups().get(i);
			TreeItem item = tree.getItem(i);
			// Clearing rows costs: of most changes only one type or two are different afterwards.
			if (i >= former.size() || !group.equals(former.get(i)) || !(item.getData() instanceof String)) {
				fillGroup(item, group);
				item.clearAll(false);
			}
			item.setExpanded(isOpen(group));
		}
		select(selected);
		tree.setRedraw(true);
	}

	/** The outline that is shown. */
	KnowledgeOutline outline() {
		return outline;
	}

	/** Selects objects that are in sight of the outline, and shows the first. */
	void select(Set<String> ids) {
		if (ids.isEmpty()) {
			return;
		}
		List<TreeItem> found = new ArrayList<>();
		for (int g = 0; g < outline.groups().size() && found.size() < ids.size(); g++) {
			List<Hit> objects = outline.groups().get(g).objects();
			for (int i = 0; objects != null && i < objects.size(); i++) {
				if (ids.contains(objects.get(i).entry().id())) {
					found.add(tree.getItem(g).getItem(i));
				}
			}
		}
		tree.setSelection(found.toArray(TreeItem[]::new));
	}

	private boolean isOpen(Group group) {
		return group.objects() != null && (!outline.query().isEmpty() || expanded.contains(group.type()));
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		TreeItem parent = item.getParentItem();
		if (parent == null) {
			int index = tree.indexOf(item);
			if (index >= 0 && index < outline.groups().size()) {
				fillGroup(item, outline.groups().get(index));
			}
			return;
		}
		int groupIndex = tree.indexOf(parent);
		int index = parent.indexOf(item);
		List<Hit> objects = groupIndex < 0 || groupIndex >= outline.groups().size() ? null
				: outline.groups().get(groupIndex).objects();
		if (objects != null && index >= 0 && index < objects.size()) {
			Hit hit = objects.get(index);
			item.setText(hit.alias().isEmpty() ? labels.getText(hit.entry())
					: NLS.bind(Messages.Tree_byAlias, labels.getText(hit.entry()), hit.alias()));
			item.setImage(Icons.ofType(hit.entry().type()));
			item.setData(hit.entry());
		} else if (objects != null && index == objects.size()) {
			item.setText(NLS.bind(Messages.Tree_more, outline.groups().get(groupIndex).more()));
		}
	}

	private void fillGroup(TreeItem item, Group group) {
		item.setText(NLS.bind(Messages.Tree_group, TypeLabels.many(group.type()), group.count()));
		item.setImage(Icons.ofType(group.type()));
		item.setData(group.type());
		// One empty row while the objects are not read, so that the type can be opened.
		item.setItemCount(group.objects() == null ? Math.min(1, group.count())
				: group.objects().size() + Math.min(1, group.more()));
	}

	/** Opens the selected type, or closes it. */
	void toggle() {
		for (TreeItem item : tree.getSelection()) {
			boolean open = !item.getExpanded();
			item.setExpanded(open);
			// Setting it by program sends no event.
			opened(item, open);
		}
	}

	private void opened(TreeItem item, boolean open) {
		if (item.getData() instanceof String type && (open ? expanded.add(type) : expanded.remove(type))) {
			expansionChanged.run();
		}
	}

	private Set<String> selectedIds() {
		Set<String> ids = new HashSet<>();
		for (TreeItem item : tree.getSelection()) {
			if (item.getData() instanceof Entry entry) {
				ids.add(entry.id());
			}
		}
		return ids;
	}

	@Override
	public IStructuredSelection getSelection() {
		Map<String, Entry> entries = new HashMap<>();
		List<Entry> ordered = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			if (item.getData() instanceof Entry entry && entries.put(entry.id(), entry) == null) {
				ordered.add(entry);
			}
		}
		return new StructuredSelection(ordered);
	}

	@Override
	public void setSelection(ISelection selection) {
		Set<String> ids = new HashSet<>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				if (element instanceof Entry entry) {
					ids.add(entry.id());
				}
			}
		}
		select(ids);
		tell();
	}

	private void tell() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
