package org.akashi.analysis.ui.internal.timeline;

import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.Drawing;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The timeline on paper: all lanes, as far as the ruler on the screen goes. */
record TimelineDrawing(TimelineCanvas canvas, String name) implements Drawing {

	@Override
	public Point size() {
		Rectangle area = canvas.getClientArea();
		int width = Math.max(400, area.width);
		return new Point(width, canvas.geometry(width, area.height).wholeHeight());
	}

	@Override
	public void paint(GC gc, Rectangle part) {
		Point size = size();
		TimelineGeometry geometry = canvas.geometry(size.x, size.y).scrolledBy(0);
		new TimelinePainter(geometry, TimelineColors.onPaper(), canvas.isByEntity()).with(null, BrushedPeriod.get().period().orElse(null))
				.paint(gc, new Rectangle(0, 0, size.x, size.y));
	}
}
