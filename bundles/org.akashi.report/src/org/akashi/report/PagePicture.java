package org.akashi.report;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IStatus;

/**
 * A page as it looked.
 *
 * @param width    pixels
 * @param height   pixels
 * @param pixels   {@code 0xRRGGBB}, row by row from the top; callers may change them
 * @param problems what of the page could not be drawn
 */
public record PagePicture(int width, int height, int[] pixels, List<IStatus> problems) {

	public PagePicture {
		Objects.requireNonNull(pixels, "pixels");
		problems = List.copyOf(problems);
	}
}
