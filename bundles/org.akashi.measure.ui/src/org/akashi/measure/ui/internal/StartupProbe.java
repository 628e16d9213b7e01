package org.akashi.measure.ui.internal;

import java.lang.management.ManagementFactory;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Says on standard output how long the start took, and closes the workbench: from the beginning of the virtual machine
 * until the window is shown, painted, and takes events. Does nothing unless asked by {@code akashi.measure.startup}.
 */
public final class StartupProbe implements IStartup {

	@Override
	public void earlyStartup() {
		if (Boolean.getBoolean("akashi.measure.startup")) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			// Behind all that waits to be done now.
			display.asyncExec(() -> display.asyncExec(() -> usable(display)));
		}
	}

	private static void usable(Display display) {
		for (Shell shell : display.getShells()) {
			shell.update();
		}
		long start = ManagementFactory.getRuntimeMXBean().getStartTime();
		System.out.println("usable after " + (System.currentTimeMillis() - start) + " ms");
		System.out.flush();
		PlatformUI.getWorkbench().close();
	}
}
