package org.akashi.report.ui.internal.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Imports files and folders that are dropped on a control. */
public final class FileDrop extends DropTargetAdapter {

	private FileDrop() {
	}

	/** Takes files from now on. */
	public static void on(Control control) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new FileDrop());
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		// Always a copy: the original stays where it is.
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] names && names.length > 0) {
			List<Path> files = Arrays.stream(names).map(Path::of).toList();
			// The source of the drag waits for this to return: dialogs come after it.
			event.display.asyncExec(() -> Imports.start(ImportOrder.of(files)));
		}
	}
}
