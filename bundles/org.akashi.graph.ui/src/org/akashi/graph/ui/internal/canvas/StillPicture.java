package org.akashi.graph.ui.internal.canvas;


import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/**
 * Pictures of many lines and dots. While the drawing moves they are painted at once, quick and with hard edges; when it rests, a
 * worker paints one with soft edges, so the window never waits.
 */
final class StillPicture {

	/** What a picture shows: it may be shown again as long as nothing of this has changed. */
	record Key(Scene scene, int version, Viewport viewport, Marks marks, int width, int height, int zoom, boolean dots, Inks inks) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Key key && scene == key.scene && version == key.version && viewport.equals(key.viewport)
					&& marks.equals(key.marks) && width == key.width && height == key.height && zoom == key.zoom && dots == key.dots
					&& inks == key.inks;
		}

		@Override
		public int hashCode() {
			return version * 31 + viewport.hashCode();
		}
	}

	private static final PaletteData PALETTE = new PaletteData(0xff0000, 0xff00, 0xff);

	private final Display display;
	private Image image;
	private Key shown;
	private Key asked;
	private int[] pixels = new int[0];
	private byte[] bytes = new byte[0];
	private boolean disposed;

	StillPicture(Display display) {
		this.display = display;
	}

	/** The sharp picture of this, or null when there is none. */
	Image sharp(Key key) {
		return key.equals(shown) ? image : null;
	}

	/** A quick picture of this; the caller disposes it. */
	Image quick(Key key) {
		if (pixels.length < key.width * key.height) {
			pixels = new int[key.width * key.height];
		}
		Raster raster = new Raster(key.width, key.height, pixels);
		new OverviewPainter(key.scene, key.viewport, key.inks, key.marks, 1).paint(raster, key.dots, false);
		if (bytes.length != key.width * key.height * 4) {
			bytes = new byte[key.width * key.height * 4];
		}
		return new Image(display, data(raster, bytes));
	}

	/** Paints the sharp picture of this on a worker, unless that is done or under way. */
	void request(Key key, Runnable ready) {
		if (disposed || key.equals(asked) || key.equals(shown)) {
			return;
		}
		asked = key;
		Job job = Job.create("Drawing", monitor -> {
			int width = key.width * key.zoom / 100;
			int height = key.height * key.zoom / 100;
			Raster raster = new Raster(width, height);
			new OverviewPainter(key.scene, key.viewport, key.inks, key.marks, key.zoom / 100.0).paint(raster, key.dots, true);
			ImageData data = data(raster, new byte[width * height * 4]);
			if (!display.isDisposed()) {
				display.asyncExec(() -> take(key, data, ready));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void take(Key key, ImageData data, Runnable ready) {
		if (disposed || !key.equals(asked)) {
			return;
		}
		asked = null;
		if (key.version == key.scene.version()) {
			clear();
			image = key.zoom == 100 ? new Image(display, data) : new Image(display, (ImageDataProvider) zoom -> zoom == key.zoom ? data
					: zoom == 100 ? data.scaledTo(key.width, key.height) : null);
			shown = key;
			ready.run();
		}
	}

	private static ImageData data(Raster raster, byte[] bytes) {
		int count = raster.width * raster.height;
		for (int i = 0, at = 0; i < count; i++) {
			int pixel = raster.pixels[i];
			bytes[at++] = 0;
			bytes[at++] = (byte) (pixel >> 16);
			bytes[at++] = (byte) (pixel >> 8);
			bytes[at++] = (byte) pixel;
		}
		return new ImageData(raster.width, raster.height, 32, PALETTE, 1, bytes);
	}

	/** Forgets the picture. */
	void clear() {
		if (image != null) {
			image.dispose();
			image = null;
			shown = null;
		}
	}

	void dispose() {
		disposed = true;
		clear();
	}
}
