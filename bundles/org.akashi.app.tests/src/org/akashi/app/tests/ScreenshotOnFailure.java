package org.akashi.app.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Keeps a picture of the screen when a test fails, in the folder of the system property {@code akashi.screenshots}. */
public final class ScreenshotOnFailure implements TestExecutionExceptionHandler {

	private static final Path FOLDER = Path.of(System.getProperty("akashi.screenshots", "target/screenshots"));

	@Override
	public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
		take(context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
		throw failure;
	}

	/** Takes a picture of the screen. UI thread. */
	public static void take(String name) {
		Display display = Display.getCurrent();
		if (display == null) {
			return;
		}
		Rectangle bounds = display.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		try {
			Files.createDirectories(FOLDER);
			loader.save(FOLDER.resolve(name.replaceAll("[^\\w.-]+", "-") + ".png").toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			Platform.getLog(ScreenshotOnFailure.class).log(Status.warning("No screenshot: " + e.getMessage(), e));
		}
	}
}
