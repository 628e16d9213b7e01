package org.akashi.graph.ui.internal.editor;

import java.util.function.BiConsumer;

import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Draws a line from a card to another. */
final class ConnectGesture implements Gesture {

	private final GraphCanvas canvas;
	private final Scene scene;
	private final int from;
	private final BiConsumer<String, String> connect;
	private int x;
	private int y;

	/** @param connect gets the ids of both cards */
	ConnectGesture(GraphCanvas canvas, int from, int x, int y, BiConsumer<String, String> connect) {
		this.canvas = canvas;
		scene = canvas.scene();
		this.from = from;
		this.connect = connect;
		drag(x, y);
	}

	@Override
	public void drag(int toX, int toY) {
		x = toX;
		y = toY;
		canvas.redraw();
	}

	@Override
	public void release(int toX, int toY) {
		int target = canvas.cardAt(toX, toY);
		if (target >= 0 && target != from && canvas.scene() == scene) {
			connect.accept(scene.id(from), scene.id(target));
		}
	}

	@Override
	public void paint(GC gc) {
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setLineWidth(2);
		gc.drawLine((int) canvas.viewport().screenX(scene.x(from)), (int) canvas.viewport().screenY(scene.y(from)), x, y);
		gc.setLineWidth(1);
		int target = canvas.cardAt(x, y);
		if (target >= 0 && target != from) {
			var bounds = scene.bounds(target);
			double scale = canvas.viewport().scale();
			gc.setLineWidth(3);
			gc.drawRoundRectangle((int) canvas.viewport().screenX(bounds.x()) - 3, (int) canvas.viewport().screenY(bounds.y()) - 3,
					(int) (bounds.width() * scale) + 6, (int) (bounds.height() * scale) + 6, 10, 10);
			gc.setLineWidth(1);
		}
	}
}
