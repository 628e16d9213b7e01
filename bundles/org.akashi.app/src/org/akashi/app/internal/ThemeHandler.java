package org.akashi.app.internal;

import org.akashi.ui.Themes;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Switches between light and dark. */
public final class ThemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Themes.setDark(!Themes.dark());
		return null;
	}
}
