package org.akashi.ui;

import java.lang.reflect.Field;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
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
			forgetRows(Display.getCurrent());
			engine.setTheme(dark ? DARK : LIGHT, true);
		}
	}

	/**
	 * The platform's engine keeps each row of a table that it ever met, and takes its colours away when the theme changes. A
	 * row of a virtual table may be gone from GTK by then, which ends the process. No stylesheet here speaks of rows.
	 */
	private static void forgetRows(Display display) {
		Object engine = display.getData("org.eclipse.e4.ui.css.core.engine");
		for (Class<?> type = engine == null ? null : engine.getClass(); type != null; type = type.getSuperclass()) {
			try {
				Field elements = type.getDeclaredField("elementsContext");
				elements.setAccessible(true);
				((Map<?, ?>) elements.get(engine)).keySet().removeIf(widget -> widget instanceof TableItem || widget instanceof TreeItem);
				return;
			} catch (NoSuchFieldException e) {
				continue; // In a class above.
			} catch (ReflectiveOperationException | RuntimeException e) {
				Platform.getLog(Themes.class).log(Status.info("Rows of tables stay with the theme's engine: " + e));
				return;
			}
		}
	}

	private static IThemeEngine engine() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		return engine != null ? engine : (IThemeEngine) Display.getCurrent().getData("org.eclipse.e4.ui.css.swt.theme");
	}
}
