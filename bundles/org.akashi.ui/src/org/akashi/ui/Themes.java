package org.akashi.ui;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The light and the dark theme. UI thread. */
@SuppressWarnings("restriction")
public final class Themes {

	/** Id of the platform's light theme. */
	public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	/** Id of the platform's dark theme. */
	public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private Themes() {
	}

	/** Whether the dark theme is on. */
	public static boolean dark() {
		IThemeEngine engine = engine();
		return engine != null && engine.getActiveTheme() != null
				&& engine.getActiveTheme().getId().startsWith(DARK);
	}

	/** Switches at once and for later starts. */
	public static void setDark(boolean dark) {
		IThemeEngine engine = engine();
		if (engine != null) {
			engine.setTheme(dark ? DARK : LIGHT, true);
		}
	}

	private static IThemeEngine engine() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		return engine != null ? engine : (IThemeEngine) Display.getCurrent().getData("org.eclipse.e4.ui.css.swt.theme");
	}
}
