package org.akashi.app.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.akashi.ui.FileDrop;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

/** Files dropped on the windows of triage are imported; the originals stay. */
class DropTest extends ReviewWindows {

	@Test
	void aFileDroppedOnTheReportsIsImported() throws IOException {
		drop(reports());
	}

	@Test
	void aFileDroppedOnTheReadingPaneIsImported() throws IOException {
		drop(text());
	}

	private void drop(Control control) throws IOException {
		Path file = Files.writeString(folder.resolve("dropped.txt"), REPORT, StandardCharsets.UTF_8);
		listener(control).dropped(file.toString());
		until("report on the desk", () -> text().getCharCount() > 0 && queue().getItemCount() > 0);
		assertEquals("dropped.txt", theCase().reports().list().getFirst().name());
		assertEquals(REPORT, Files.readString(file));
	}

	private static FileDrop listener(Control control) {
		DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
		assertNotNull(target, control + " takes no files");
		assertEquals(FileTransfer.getInstance(), ((Transfer[]) target.getTransfer())[0]);
		for (DropTargetListener listener : target.getDropListeners()) {
			if (listener instanceof FileDrop drop) {
				return drop;
			}
		}
		throw new AssertionError(control + " takes no files");
	}
}
