package org.akashi.report.ui.internal.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/**
 * The library of the browser widget. On Linux it is so large that to load it takes longer than a window may stand still: it is
 * loaded here, on a worker thread, before the widget is made.
 */
final class BrowserLibrary {

	private static final List<String> FOLDERS = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib",
			"/app/lib", "/usr/lib/loongarch64-linux-gnu", "/usr/lib/riscv64-linux-gnu", "/usr/lib/powerpc64le-linux-gnu");
	private static final String LIBRARY = "libwebkit2gtk-4.1.so.0";
	private static boolean tried;

	private BrowserLibrary() {
	}

	/** Loads it, once. Does nothing where there is none, or where the system has its browser loaded anyway. Not for the UI thread. */
	static synchronized void load() {
		if (tried || !Platform.getWS().equals(Platform.WS_GTK)) {
			return;
		}
		tried = true;
		for (String folder : FOLDERS) {
			Path library = Path.of(folder, LIBRARY);
			if (Files.isRegularFile(library)) {
				try {
					System.load(library.toString());
				} catch (UnsatisfiedLinkError e) {
					Platform.getLog(BrowserLibrary.class).log(Status.info("The browser widget loads its library itself: " + e.getMessage()));
				}
				return;
			}
		}
	}
}
