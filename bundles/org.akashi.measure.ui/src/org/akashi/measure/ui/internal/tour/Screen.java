package org.akashi.measure.ui.internal.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.akashi.ui.ActiveCase;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** The whole screen as pictures in a folder, each taken when nothing moves any more. */
final class Screen {

	private static final int LONGEST_WAIT_MS = 20_000;
	private static final int STILL_MS = 900;
	private static final int STEP_MS = 100;

	private final Display display;
	private final Path folder;

	Screen(Display display, Path folder) {
		this.display = display;
		this.folder = folder;
	}

	/** Waits until no work runs that the window shows, for some time. Not on the UI thread. */
	void settled() throws InterruptedException {
		int still = 0;
		for (int waited = 0; still < STILL_MS && waited < LONGEST_WAIT_MS; waited += STEP_MS) {
			TimeUnit.MILLISECONDS.sleep(STEP_MS);
			display.syncExec(() -> {
				// Whatever waited on the UI thread is done now.
			});
			still = ActiveCase.get().busy() || working() ? 0 : still + STEP_MS;
		}
	}

	private static boolean working() {
		for (Job job : Job.getJobManager().find(null)) {
			if (job.getState() == Job.RUNNING && !job.isSystem()) {
				return true;
			}
		}
		return false;
	}

	void take(String name) throws IOException {
		ImageData[] data = new ImageData[1];
		display.syncExec(() -> {
			Rectangle bounds = display.getBounds();
			Image image = new Image(display, bounds.width, bounds.height);
			GC gc = new GC(display);
			gc.copyArea(image, 0, 0);
			gc.dispose();
			data[0] = image.getImageData(100);
			image.dispose();
		});
		Files.createDirectories(folder);
		ImageLoader loader = new ImageLoader();
		loader.data = data;
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}
}
