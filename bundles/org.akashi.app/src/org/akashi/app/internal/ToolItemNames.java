package org.akashi.app.internal;

import org.akashi.ui.AccessibleName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Gives the buttons of all tool bars that show a picture only, the platform's too, their tooltips as accessible names. */
final class ToolItemNames {

	private ToolItemNames() {
	}

	/** Names the buttons of all tool bars from now on. UI thread. */
	static void give(Display display) {
		// A tool bar gets a size whenever its items change.
		display.addFilter(SWT.Resize, ToolItemNames::resized);
	}

	private static void resized(Event event) {
		if (event.widget instanceof ToolBar bar) {
			bar.getDisplay().asyncExec(() -> name(bar));
		}
	}

	private static void name(ToolBar bar) {
		if (bar.isDisposed()) {
			return;
		}
		for (ToolItem item : bar.getItems()) {
			String tip = item.getToolTipText();
			if (item.getText().isEmpty() && tip != null && !tip.isEmpty() && (item.getStyle() & SWT.SEPARATOR) == 0) {
				AccessibleName.set(item, tip);
			}
		}
	}
}
