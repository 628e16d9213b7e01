package org.akashi.analysis.ui.internal.matrix;

import java.util.function.BiConsumer;

import org.akashi.analysis.ui.internal.cells.CellCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The matrix in a window: Shift and the arrow to the right unfolds sub-techniques, that to the left folds them. */
final class MatrixCanvas extends CellCanvas {

	private BiConsumer<String, Boolean> folder = (id, open) -> { };

	MatrixCanvas(Composite parent) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL, Messages.Matrix_title, Messages.Matrix_help);
	}

	/** Says what unfolds (true) or folds the sub-techniques of a technique. */
	void onFold(BiConsumer<String, Boolean> action) {
		folder = action;
	}

	@Override
	protected void key(Event event) {
		boolean shift = (event.stateMask & SWT.MOD2) != 0;
		boolean sideways = event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_LEFT;
		if (shift && sideways && focused() >= 0 && focused() < cells().size()) {
			String id = MatrixPicture.technique(cells().get(focused()).key());
			folder.accept(id.indexOf('.') > 0 ? id.substring(0, id.indexOf('.')) : id, event.keyCode == SWT.ARROW_RIGHT);
			event.doit = false;
		} else {
			super.key(event);
		}
	}
}
