package org.akashi.graph.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** The whole drawing in a corner, with a frame around what is in sight; the frame can be dragged. */
public final class Minimap extends Canvas {

	private static final int WIDTH = 190;
	private static final int HEIGHT = 130;
	private static final int MARGIN = 8;

	private final GraphCanvas canvas;
	private final StillPicture picture;
	private Inks inks;
	private boolean dragging;
	/** What the person has chosen, null before. */
	private Boolean wanted;

	/** In the lower right corner of a canvas. */
	public Minimap(GraphCanvas canvas, Inks inks) {
		super(canvas, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
		this.canvas = canvas;
		this.inks = inks;
		picture = new StillPicture(getDisplay());
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Dispose, event -> picture.dispose());
		addListener(SWT.MouseDown, event -> {
			dragging = event.button == 1;
			look(event);
		});
		addListener(SWT.MouseMove, this::look);
		addListener(SWT.MouseUp, event -> dragging = false);
		canvas.addListener(SWT.Resize, event -> place());
		canvas.onLook(viewport -> appear());
		canvas.addListener(SWT.Resize, event -> appear());
		place();
	}

	/** Other colours: the theme has changed. */
	public void setInks(Inks next) {
		inks = next;
		picture.clear();
		redraw();
	}

	/** Shows it always, never, or, to begin with, while not all of the drawing is in sight. */
	public void toggle() {
		wanted = !isVisible();
		setVisible(wanted);
	}

	/** The drawing or the point of view has changed. */
	public void appear() {
		Point size = canvas.getSize();
		Bounds all = canvas.scene().bounds();
		Bounds seen = canvas.viewport().seen(size.x, size.y);
		boolean whole = seen.contains(all.x(), all.y()) && seen.contains(all.x() + all.width(), all.y() + all.height());
		setVisible(canvas.scene().cards() > 0 && (wanted == null ? !whole : wanted));
		redraw();
	}

	private void place() {
		Point size = canvas.getSize();
		int width = Math.min(WIDTH, size.x / 3);
		int height = Math.min(HEIGHT, size.y / 3);
		setBounds(size.x - width - MARGIN, size.y - height - MARGIN, width, height);
	}

	private Viewport whole() {
		Point size = getSize();
		return Viewport.fitting(canvas.scene().bounds(), Math.max(1, size.x), Math.max(1, size.y), 8);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (area.width < 10 || area.height < 10) {
			return;
		}
		Viewport whole = whole();
		StillPicture.Key key = new StillPicture.Key(canvas.scene(), canvas.scene().version(), whole, Marks.NONE, area.width, area.height,
				Math.max(100, getMonitor().getZoom()), true, inks);
		Image sharp = picture.sharp(key);
		if (sharp != null) {
			gc.drawImage(sharp, 0, 0);
		} else {
			gc.setBackground(inks.colour(inks.ground()));
			gc.fillRectangle(area);
			picture.request(key, this::redraw);
		}
		Point size = canvas.getSize();
		Bounds seen = canvas.viewport().seen(size.x, size.y);
		int x = (int) whole.screenX(seen.x());
		int y = (int) whole.screenY(seen.y());
		gc.setForeground(inks.colour(inks.selection()));
		gc.setLineWidth(2);
		gc.drawRectangle(Math.max(1, x), Math.max(1, y), Math.min(area.width - 2, (int) whole.screenX(seen.x() + seen.width())) - Math.max(1, x),
				Math.min(area.height - 2, (int) whole.screenY(seen.y() + seen.height())) - Math.max(1, y));
		gc.setLineWidth(1);
		gc.setForeground(inks.colour(inks.line()));
		gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
	}

	private void look(Event event) {
		if (dragging) {
			Viewport whole = whole();
			Point size = canvas.getSize();
			canvas.look(canvas.viewport().centered(whole.worldX(event.x), whole.worldY(event.y), size.x, size.y));
		}
	}
}
