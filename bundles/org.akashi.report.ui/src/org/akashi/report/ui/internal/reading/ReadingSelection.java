package org.akashi.report.ui.internal.reading;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.akashi.mention.Span;
import org.akashi.report.ui.PassageSelection;
import org.akashi.report.ui.internal.DeskSelection;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** What the reading pane tells the workbench: the selected run of the text, else what is selected on the desk. */
final class ReadingSelection implements ISelectionProvider, ReviewDesk.Listener {

	private final ReviewDesk desk;
	private final DeskSelection items;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

	/** Follows the desk as long as the control lives. */
	ReadingSelection(ReviewDesk desk, DeskSelection items, Control control) {
		this.desk = desk;
		this.items = items;
		desk.addListener(this);
		control.addListener(SWT.Dispose, event -> desk.removeListener(this));
	}

	@Override
	public void selectionChanged() {
		tell();
	}

	@Override
	public void markedChanged() {
		tell();
	}

	private void tell() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		String text = desk.text().map(report -> report.text()).orElse("");
		Span passage = desk.marked().orElse(null);
		if (passage == null || passage.end() > text.length()) {
			return items.getSelection();
		}
		return new StructuredSelection(new PassageSelection(desk.sha256(), passage.start(), passage.end(), text.substring(passage.start(), passage.end())));
	}

	@Override
	public void setSelection(ISelection selection) {
		items.setSelection(selection);
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
