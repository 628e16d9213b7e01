package org.akashi.analysis.ui.internal.cells;

import org.akashi.ui.Drawing;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A picture made of cells as it is printed or saved: whole, on white paper. */
public final class CellDrawing implements Drawing {

	private final String name;
	private final CellPicture picture;
	private final Point size;
	private final Font font;

	/**
	 * @param picture of its own: it is laid out for paper
	 * @param canvas  gives font and width
	 */
	public CellDrawing(String name, CellPicture picture, CellCanvas canvas) {
		this.name = name;
		this.picture = picture;
		font = canvas.getFont();
		GC gc = new GC(canvas);
		try {
			gc.setFont(font);
			Rectangle area = canvas.getClientArea();
			Point wanted = picture.layout(gc, new Point(Math.max(900, area.width), Math.max(500, area.height)));
			size = new Point(Math.max(1, wanted.x), Math.max(1, wanted.y));
		} finally {
			gc.dispose();
		}
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Point size() {
		return size;
	}

	@Override
	public void paint(GC gc, Rectangle part) {
		gc.setFont(font);
		picture.paint(gc, part, Palette.paper());
	}
}
