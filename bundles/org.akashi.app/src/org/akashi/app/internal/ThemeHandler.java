package org.akashi.app.internal;

import org.akashi.ui.Notice;
import org.akashi.ui.Themes;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;

/** Switches between light and dark. */
public final class ThemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		choose(!Themes.dark());
		return null;
	}

	/** Switches, and says what doesn't follow: GTK keeps dark colours in what was shown in them. UI thread. */
	static void choose(boolean dark) {
		boolean leavesDark = !dark && Themes.dark();
		Themes.setDark(dark);
		if (leavesDark && SWT.getPlatform().equals("gtk")) {
			Notice.show(Messages.Theme_light, Messages.Theme_startAgain, () -> {
			});
		}
	}
}
