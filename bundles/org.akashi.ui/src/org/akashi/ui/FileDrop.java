package org.akashi.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes files and folders that are dropped on a control; always a copy, the originals stay where they are. */
public final class FileDrop extends DropTargetAdapter {

	private final Control control;
	private final Consumer<List<Path>> taker;

	private FileDrop(Control control, Consumer<List<Path>> taker) {
		this.control = control;
		this.taker = Objects.requireNonNull(taker);
	}

	/**
	 * Lets a control take files from now on. UI thread.
	 *
	 * @param taker gets the dropped files and folders, at least one, on the UI thread after the drag has ended: it may
	 *              open dialogs
	 */
	public static void on(Control control, Consumer<List<Path>> taker) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrop(control, taker));
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
		if (event.data instanceof String[] names) {
			dropped(names);
		}
	}

	/** Hands on what was dropped. The source of the drag waits for this to return, so the taker comes later. */
	public void dropped(String... names) {
		if (names.length > 0) {
			List<Path> files = Arrays.stream(names).map(Path::of).toList();
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					taker.accept(files);
				}
			});
		}
	}
}
