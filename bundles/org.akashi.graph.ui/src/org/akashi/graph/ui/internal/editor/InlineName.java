package org.akashi.graph.ui.internal.editor;

import java.util.function.Consumer;

import org.akashi.graph.ui.internal.canvas.Bounds;
import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.ui.AccessibleName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** A field over a card to type its name. Enter takes it, Escape leaves; clicking elsewhere takes it, too. */
final class InlineName {

	private InlineName() {
	}

	/**
	 * Opens it.
	 *
	 * @param where   on the plane
	 * @param title   what is typed here
	 * @param former  name to begin with
	 * @param entered gets a name that isn't blank and differs
	 */
	static Text open(GraphCanvas canvas, Bounds where, String title, String former, Consumer<String> entered) {
		Text text = new Text(canvas, SWT.SINGLE | SWT.BORDER);
		AccessibleName.set(text, title);
		text.setMessage(title);
		text.setText(former);
		int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		int width = (int) Math.max(180, where.width() * canvas.viewport().scale());
		text.setBounds((int) canvas.viewport().screenX(where.centerX()) - width / 2,
				(int) canvas.viewport().screenY(where.centerY()) - height / 2, width, height);
		text.selectAll();
		Runnable take = () -> {
			if (!text.isDisposed()) {
				String name = text.getText().strip();
				text.dispose();
				canvas.forceFocus();
				if (!name.isEmpty() && !name.equals(former)) {
					entered.accept(name);
				}
			}
		};
		text.addListener(SWT.DefaultSelection, event -> take.run());
		text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(take));
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				text.setText(former);
				take.run();
			}
		});
		text.setFocus();
		return text;
	}
}
