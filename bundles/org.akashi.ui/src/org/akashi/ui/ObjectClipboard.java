package org.akashi.ui;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.model.StixObject;
import org.akashi.ui.internal.Messages;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * Copies objects of the open case and pastes objects into it. What is copied is a STIX bundle, so another program gets it as
 * text, and another case gets the objects with their ids, relationships among them and evidence. UI thread.
 */
public final class ObjectClipboard {

	private ObjectClipboard() {
	}

	/**
	 * Copies objects of the open case, once they are read.
	 *
	 * @param ids STIX ids; what the case doesn't hold is left out
	 * @return the job, already scheduled; when it has ended, the clipboard is set as soon as the UI thread has time
	 */
	public static Job copy(Collection<String> ids) {
		Display display = Display.getCurrent();
		List<String> copied = List.copyOf(ids);
		return ActiveCase.get().run(NLS.bind(Messages.Objects_copying, copied.size()), (open, monitor) -> {
			CopiedObjects content = new CopiedObjects(open.id(), copied, ObjectBundle.write(open, copied));
			display.asyncExec(() -> set(display, content));
		});
	}

	private static void set(Display display, CopiedObjects content) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { content, content.bundle() },
					new Transfer[] { ObjectTransfer.getInstance(), TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** Whether there may be objects to paste; cheap. */
	public static boolean filled() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			for (var type : clipboard.getAvailableTypes()) {
				if (ObjectTransfer.getInstance().isSupportedType(type) || TextTransfer.getInstance().isSupportedType(type)) {
					return true;
				}
			}
			return false;
		} finally {
			clipboard.dispose();
		}
	}

	/** What is on the clipboard: objects that were copied here, or a STIX bundle that another program has put there; or null. */
	public static CopiedObjects content() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			if (clipboard.getContents(ObjectTransfer.getInstance()) instanceof CopiedObjects copied) {
				return copied;
			}
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text && text.strip().startsWith("{")
					? new CopiedObjects("", List.of(), text) : null;
		} finally {
			clipboard.dispose();
		}
	}

	/**
	 * Adds the objects that the open case lacks, in one undoable step; what it has stays as it is.
	 *
	 * @param copied of {@link #content()} or a drop
	 * @param then   gets the ids that were meant, those that were there already too, on the UI thread
	 * @return the job, already scheduled; a failure has been shown when it ends
	 */
	public static Job paste(CopiedObjects copied, Consumer<List<String>> then) {
		Display display = Display.getCurrent();
		return ActiveCase.get().run(Messages.Objects_pasting, (open, monitor) -> {
			List<StixObject> objects = copied.bundle().isEmpty() ? List.of() : ObjectBundle.read(copied.bundle());
			List<String> meant = copied.ids().isEmpty() ? ObjectBundle.shown(objects) : copied.ids();
			List<StixObject> missing = objects.stream().filter(object -> open.index().entry(object.getId()).isEmpty()).toList();
			if (!missing.isEmpty()) {
				open.history().execute(NLS.bind(Messages.Objects_paste, missing.size()), edit -> ObjectBundle.addMissing(edit, missing));
			}
			List<String> there = meant.stream().filter(id -> open.index().entry(id).isPresent()).toList();
			display.asyncExec(() -> then.accept(there));
		});
	}
}
