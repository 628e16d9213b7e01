package org.akashi.graph.ui.internal.editor;

import org.eclipse.swt.graphics.GC;

/** What the mouse does from pressing to releasing a button. Coordinates are those of the canvas. */
interface Gesture {

	/** The pointer has moved. */
	void drag(int x, int y);

	/** The button was released. */
	void release(int x, int y);

	/** Escape: everything as before. */
	default void cancel() {
	}

	/** Paints over the drawing. */
	default void paint(GC gc) {
	}
}
