package org.akashi.graph.ui.internal.editor;

import java.util.function.BiConsumer;

import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.ui.CopiedObjects;
import org.akashi.ui.ObjectTransfer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;

/** Takes types from the palette and objects from other windows, where they are dropped. */
final class CanvasDrop extends DropTargetAdapter {

	private final GraphCanvas canvas;
	private final BiConsumer<String, double[]> create;
	private final BiConsumer<CopiedObjects, double[]> add;

	/**
	 * @param create makes a new object of a type at a place of the plane
	 * @param add    puts objects of the case there
	 */
	CanvasDrop(GraphCanvas canvas, BiConsumer<String, double[]> create, BiConsumer<CopiedObjects, double[]> add) {
		this.canvas = canvas;
		this.create = create;
		this.add = add;
		DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(ObjectTransfer.getInstance(), (Transfer) LocalSelectionTransfer.getTransfer());
		target.addDropListener(this);
	}

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
		Point at = canvas.toControl(event.x, event.y);
		double[] place = { canvas.viewport().worldX(at.x), canvas.viewport().worldY(at.y) };
		Object data = event.data;
		canvas.getDisplay().asyncExec(() -> {
			if (canvas.isDisposed()) {
				return;
			}
			if (data instanceof CopiedObjects objects) {
				add.accept(objects, place);
			} else if (data instanceof IStructuredSelection selection && selection.getFirstElement() instanceof String type) {
				create.accept(type, place);
			}
		});
	}
}
