package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench which indicators are selected, as entries of the case's index; of very many the first ones. UI thread. */
final class GridSelectionProvider implements ISelectionProvider {

	private static final int TOLD = 1_000;

	private Grid grid;
	private TableModel model;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private IStructuredSelection told = StructuredSelection.EMPTY;

	/** The grid is there from now on; nothing was selected before. */
	void attach(Grid newGrid, TableModel newModel) {
		grid = newGrid;
		model = newModel;
	}

	/** The selection may be another. */
	void changed() {
		IStructuredSelection now = (IStructuredSelection) getSelection();
		if (!now.equals(told)) {
			told = now;
			SelectionChangedEvent event = new SelectionChangedEvent(this, now);
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	@Override
	public ISelection getSelection() {
		if (grid == null) {
			return StructuredSelection.EMPTY;
		}
		List<Entry> entries = new ArrayList<>();
		RowStore rows = model.rows();
		int[] selected = grid.selected().count() > TOLD * 10 ? new int[0] : grid.selected().rows();
		for (int i = 0; i < Math.min(TOLD, selected.length); i++) {
			int row = selected[i];
			String name = rows.names.text(row);
			entries.add(new Entry(rows.id(row), "indicator", name.isEmpty() ? rows.values.text(row) : name));
		}
		return new StructuredSelection(entries);
	}

	@Override
	public void setSelection(ISelection selection) {
		List<Integer> wanted = new ArrayList<>();
		if (grid != null && selection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				if (element instanceof Entry entry && model.rows().row(entry.id()) >= 0) {
					wanted.add(model.rows().row(entry.id()));
				}
			}
		}
		if (!wanted.isEmpty()) {
			grid.selected().selectRows(wanted);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
