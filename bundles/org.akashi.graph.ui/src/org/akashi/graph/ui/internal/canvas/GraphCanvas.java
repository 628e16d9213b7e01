package org.akashi.graph.ui.internal.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows a scene. While it moves it is painted quickly; when it rests, sharply. What is done with it by mouse and keys stands in
 * other classes, which listen to this widget. UI thread.
 */
public final class GraphCanvas extends Canvas {

	/** After so many milliseconds without a move the picture is made sharp. */
	private static final int RESTS = 100;
	/** Points around a drawing that is wholly in sight. */
	static final int MARGIN = 40;

	private final List<Consumer<Viewport>> viewportListeners = new ArrayList<>();
	private final StillPicture picture;
	private final Runnable rest = this::rest;
	private ScenePainter painter;
	private Scene scene = Scene.EMPTY;
	private HubNames hubs = new HubNames(Scene.EMPTY);
	private Viewport viewport = Viewport.START;
	/** From where all was in sight when that was asked for; while nobody looks elsewhere it is kept so. */
	private Viewport fitted;
	private Marks marks = Marks.NONE;
	private boolean moving;
	private boolean sharp;
	private Consumer<GC> overlay = gc -> {
	};

	/** A canvas without anything to see. */
	public GraphCanvas(Composite parent, DrawingStyle style) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		picture = new StillPicture(getDisplay());
		setStyle(style);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> {
			redraw();
			if (viewport.equals(fitted)) {
				fit();
			}
		});
		addListener(SWT.Dispose, event -> {
			picture.dispose();
			painter.fonts().dispose();
		});
	}

	/** Another look: the theme has changed. */
	public void setStyle(DrawingStyle style) {
		if (painter != null) {
			painter.fonts().dispose();
		}
		painter = new ScenePainter(new Fonts(getDisplay(), getFont().getFontData()[0]), Objects.requireNonNull(style));
		picture.clear();
		redraw();
	}

	/** What is shown. */
	public Scene scene() {
		return scene;
	}

	/** Shows something else, from the same point of view. */
	public void show(Scene next) {
		scene = next;
		hubs = new HubNames(next);
		changed();
	}

	/** Where one looks at. */
	public Viewport viewport() {
		return viewport;
	}

	/** Looks elsewhere. */
	public void look(Viewport next) {
		if (!next.equals(viewport)) {
			viewport = next;
			viewportListeners.forEach(listener -> listener.accept(next));
			changed();
		}
	}

	/** Calls with each new point of view. */
	public void onLook(Consumer<Viewport> listener) {
		viewportListeners.add(listener);
	}

	/** What is marked. */
	public Marks marks() {
		return marks;
	}

	/** Marks something else. */
	public void mark(Marks next) {
		if (!next.equals(marks)) {
			marks = next;
			changed();
		}
	}

	/** Paints over the drawing: what a gesture shows while it goes on. */
	public void setOverlay(Consumer<GC> next) {
		overlay = next;
		redraw();
	}

	/** Something has moved: paints quickly now, sharply when it rests. */
	public void changed() {
		moving = true;
		sharp = false;
		redraw();
		getDisplay().timerExec(RESTS, rest);
	}

	/** Whether the picture is the sharp one already. */
	public boolean sharp() {
		return sharp;
	}

	private void rest() {
		if (!isDisposed()) {
			moving = false;
			redraw();
		}
	}

	/** All of it in sight. */
	public void fit() {
		Point size = getSize();
		if (scene.cards() > 0 && size.x > 0 && size.y > 0) {
			fitted = Viewport.fitting(scene.bounds(), size.x, size.y, MARGIN);
			look(fitted);
		}
	}

	/** What is under a place of the canvas: the card, or -1. */
	public int cardAt(int x, int y) {
		double worldX = viewport.worldX(x);
		double worldY = viewport.worldY(y);
		return detail() == Detail.DOTS ? HitTest.dot(scene, worldX, worldY, 10 / viewport.scale()) : HitTest.card(scene, worldX, worldY, 0);
	}

	/** What is under a place of the canvas: the line, or -1. */
	public int lineAt(int x, int y) {
		return HitTest.line(scene, viewport.worldX(x), viewport.worldY(y), 6 / viewport.scale());
	}

	/** How much is shown now. */
	public Detail detail() {
		Point size = getSize();
		return ScenePainter.sight(scene, viewport, size.x, size.y).detail();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (area.width <= 0 || area.height <= 0) {
			return;
		}
		ScenePainter.Sight sight = ScenePainter.sight(scene, viewport, area.width, area.height);
		if (sight.isLarge()) {
			sharp = large(gc, area, sight);
		} else {
			sharp = !moving;
			gc.setBackground(painter.inks().colour(painter.inks().ground()));
			gc.fillRectangle(area);
			painter.paint(gc, scene, viewport, sight, marks, moving && sight.lines() + sight.cards() > 150);
		}
		gc.setAntialias(SWT.ON);
		if (sight.detail() == Detail.DOTS) {
			painter.hubNames(gc, scene, viewport, hubs.choose(viewport, area.width, area.height, marks));
		}
		overlay.accept(gc);
	}

	/** Returns whether it was painted sharply. */
	private boolean large(GC gc, Rectangle area, ScenePainter.Sight sight) {
		boolean dots = sight.detail() == Detail.DOTS;
		StillPicture.Key key = new StillPicture.Key(scene, scene.version(), viewport, marks, area.width, area.height, zoom(), dots,
				painter.inks());
		Image still = picture.sharp(key);
		if (still != null) {
			gc.drawImage(still, 0, 0);
		} else {
			Image quick = picture.quick(key);
			gc.drawImage(quick, 0, 0);
			quick.dispose();
			if (!moving) {
				picture.request(key, this::redraw);
			}
		}
		if (!dots) {
			painter.paintCards(gc, scene, viewport, sight, marks, moving);
		}
		return still != null;
	}

	/** Pixels a hundred points. */
	private int zoom() {
		return Math.max(100, getMonitor().getZoom());
	}

	/** Paints the whole drawing for paper or a picture: sharp, nothing marked, nothing left out. */
	public void paintAll(GC gc, Bounds world, DrawingStyle style) {
		Fonts fonts = new Fonts(gc.getDevice(), getFont().getFontData()[0]);
		try {
			ScenePainter paper = new ScenePainter(fonts, style);
			Viewport origin = new Viewport(1, -world.x(), -world.y());
			paper.paint(gc, scene, origin, new ScenePainter.Sight(world, scene.cards(), Math.min(scene.lines(), ScenePainter.MANY_LINES),
					Detail.FULL), Marks.NONE, false);
		} finally {
			fonts.dispose();
		}
	}
}
