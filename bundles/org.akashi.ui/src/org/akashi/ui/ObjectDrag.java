package org.akashi.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Drags objects of the case from one window to another. UI thread. */
public final class ObjectDrag {

	/**
	 * Objects that were dropped.
	 *
	 * @param objects what
	 * @param place   where, in coordinates of the control
	 */
	public record Drop(CopiedObjects objects, Point place) {
	}

	private ObjectDrag() {
	}

	/**
	 * Lets objects be dragged out of a control.
	 *
	 * @param ids STIX ids of what is selected when a drag begins; none forbids it
	 */
	public static void from(Control control, Supplier<List<String>> ids) {
		DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_LINK);
		source.setTransfer(ObjectTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {

			private List<String> dragged = List.of();

			@Override
			public void dragStart(DragSourceEvent event) {
				dragged = List.copyOf(ids.get());
				event.doit = !dragged.isEmpty();
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = new CopiedObjects(ActiveCase.get().current().map(Case::id).orElse(""), dragged, "");
			}
		});
	}

	/** The ids of the objects in a selection. */
	public static List<String> ids(IStructuredSelection selection) {
		return selection.stream().filter(Entry.class::isInstance).map(element -> ((Entry) element).id()).toList();
	}

	/**
	 * Lets objects be dropped on a control.
	 *
	 * @param taker gets them on the UI thread after the drag has ended: it may open dialogs
	 */
	public static void onto(Control control, Consumer<Drop> taker) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { ObjectTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof CopiedObjects objects) {
					Point place = control.toControl(event.x, event.y);
					control.getDisplay().asyncExec(() -> {
						if (!control.isDisposed()) {
							taker.accept(new Drop(objects, place));
						}
					});
				}
			}
		});
	}
}
