package org.akashi.ui;

import org.akashi.ui.internal.GtkNames;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** Names controls that have no label beside them, for people who hear the window instead of seeing it. UI thread. */
public final class AccessibleName {

	private AccessibleName() {
	}

	/** Gives a control its name on the accessibility bus. */
	public static void set(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		GtkNames.set(control, name);
	}

	/** Gives a tool item that shows a picture only a name, where SWT doesn't take its tooltip for that. */
	public static void set(ToolItem item, String name) {
		GtkNames.set(item, name);
	}
}
