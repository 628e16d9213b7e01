package org.akashi.report.ui.internal;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Tells a control's owner when the theme, or one of its colours, has changed. */
public final class ThemeChanges {

	private ThemeChanges() {
	}

	/** Runs something after each change, once for all colours of a theme, as long as the control lives. UI thread. */
	public static void on(Control control, Runnable action) {
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		boolean[] pending = new boolean[1];
		IPropertyChangeListener listener = event -> {
			if (!pending[0] && !control.isDisposed()) {
				pending[0] = true;
				control.getDisplay().asyncExec(() -> {
					pending[0] = false;
					if (!control.isDisposed()) {
						action.run();
					}
				});
			}
		};
		themes.addPropertyChangeListener(listener);
		control.addListener(SWT.Dispose, event -> themes.removePropertyChangeListener(listener));
	}
}
