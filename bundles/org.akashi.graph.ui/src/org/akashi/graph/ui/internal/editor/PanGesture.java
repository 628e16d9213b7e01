package org.akashi.graph.ui.internal.editor;

import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.Viewport;

/** Moves the sheet. */
final class PanGesture implements Gesture {

	private final GraphCanvas canvas;
	private final Viewport began;
	private final int startX;
	private final int startY;

	PanGesture(GraphCanvas canvas, int x, int y) {
		this.canvas = canvas;
		began = canvas.viewport();
		startX = x;
		startY = y;
	}

	@Override
	public void drag(int x, int y) {
		canvas.look(began.panned(x - startX, y - startY));
	}

	@Override
	public void release(int x, int y) {
		drag(x, y);
	}

	@Override
	public void cancel() {
		canvas.look(began);
	}
}
