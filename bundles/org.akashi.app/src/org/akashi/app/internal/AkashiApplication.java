package org.akashi.app.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The workbench as an application. */
public final class AkashiApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		// The About dialog's text takes these by name (about.mappings).
		System.setProperty("akashi.version", Platform.getBundle("org.akashi.app").getVersion().toString());
		System.setProperty("akashi.platform", Platform.getBundle("org.eclipse.ui.workbench").getVersion().toString());
		Display.setAppName("Akashi");
		Display display = PlatformUI.createDisplay();
		try {
			int result = PlatformUI.createAndRunWorkbench(display, new AkashiWorkbenchAdvisor());
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> {
				if (!display.isDisposed()) {
					PlatformUI.getWorkbench().close();
				}
			});
		}
	}
}
