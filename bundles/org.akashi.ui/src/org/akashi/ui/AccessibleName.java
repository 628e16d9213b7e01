package org.akashi.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names controls that have no label beside them, for people who hear the window instead of seeing it. */
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
	}
}
