package org.akashi.analysis.ui.internal.cells;

import java.util.Objects;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A part of a picture that can have the focus and be opened.
 *
 * @param key    what it stands for, the same when the picture is made anew
 * @param bounds its place in the picture
 * @param name   what is said of it, whole: "Germany, 2019: 3 sentences"
 */
public record Cell(String key, Rectangle bounds, String name) {

	public Cell {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(bounds, "bounds");
		Objects.requireNonNull(name, "name");
	}
}
