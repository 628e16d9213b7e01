package org.akashi.report.ui.internal.pages;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;

/** Lets something paint in the coordinates of the strip of pages. */
record PageGround(GC gc, int x, int y) {

	/** Paints shifted to where the canvas is scrolled. */
	void shifted(Runnable painting) {
		Transform transform = new Transform(gc.getDevice());
		try {
			gc.getTransform(transform);
			transform.translate(-x, -y);
			gc.setTransform(transform);
			painting.run();
			transform.translate(x, y);
			gc.setTransform(transform);
		} finally {
			transform.dispose();
		}
	}
}
