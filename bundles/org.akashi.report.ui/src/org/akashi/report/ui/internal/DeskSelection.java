package org.akashi.report.ui.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.report.ui.MentionSelection;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Tells the workbench what is selected on the desk, as {@link MentionSelection}s. */
public final class DeskSelection implements ISelectionProvider, ReviewDesk.Listener {

	private final ReviewDesk desk;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

	/** Follows the desk as long as the control lives. */
	public DeskSelection(ReviewDesk desk, Control control) {
		this.desk = desk;
		desk.addListener(this);
		control.addListener(SWT.Dispose, event -> desk.removeListener(this));
	}

	@Override
	public void selectionChanged() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(desk.selection().stream().map(this::selection).toList());
	}

	private MentionSelection selection(QueueItem item) {
		Observable observable = item.kind() != QueueItem.Kind.MENTION || item.value().isBlank() ? null
				: ObservableType.of(item.type()).map(type -> new Observable(type, item.value())).orElse(null);
		return new MentionSelection(desk.sha256(), item.id(), item.span().start(), item.span().end(), item.object(), observable);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof StructuredSelection structured) {
			desk.select(structured.stream().filter(MentionSelection.class::isInstance)
					.map(each -> ((MentionSelection) each).item()).toList());
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
