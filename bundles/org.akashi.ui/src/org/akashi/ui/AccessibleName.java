package org.akashi.ui;

import org.akashi.ui.internal.GtkNames;
import org.akashi.ui.internal.NamesByLabels;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

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
		control.setData(NamesByLabels.NAMED, Boolean.TRUE);
		GtkNames.set(control, name);
	}

	/** Gives all controls that nobody names the names that stand beside them, from now on, the platform's too. */
	public static void everywhere(Display display) {
		NamesByLabels.give(display);
	}
}
