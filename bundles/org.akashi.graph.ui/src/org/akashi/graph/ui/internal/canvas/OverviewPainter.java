package org.akashi.graph.ui.internal.canvas;

import org.akashi.graph.EdgeFamily;

/** Paints many lines, and cards as dots, into a raster. Any thread. */
final class OverviewPainter {

	private final Scene scene;
	private final Viewport viewport;
	private final Inks inks;
	private final Marks marks;
	/** Pixels of the raster a point of the screen. */
	private final double zoom;

	OverviewPainter(Scene scene, Viewport viewport, Inks inks, Marks marks, double zoom) {
		this.scene = scene;
		this.viewport = viewport;
		this.inks = inks;
		this.marks = marks;
		this.zoom = zoom;
	}

	/** All of it. */
	void paint(Raster raster, boolean dots, boolean smooth) {
		raster.fill(inks.ground());
		lines(raster, smooth);
		if (dots) {
			dots(raster, smooth);
		}
	}

	private void lines(Raster raster, boolean smooth) {
		double scale = viewport.scale() * zoom;
		double left = viewport.offsetX() * zoom;
		double top = viewport.offsetY() * zoom;
		int faint = scene.lines() > 300 ? inks.faintLine() : inks.line();
		boolean marked = !marks.selected().isEmpty() || !marks.path().isEmpty();
		double[] x = scene.cards.x;
		double[] y = scene.cards.y;
		int[] from = scene.lines.from;
		int[] to = scene.lines.to;
		for (int line = 0; line < from.length; line++) {
			int a = from[line];
			int b = to[line];
			EdgeFamily family = scene.lines.families[line];
			int colour = marked ? colour(line, faint) : faint;
			int on = family == EdgeFamily.HYPOTHESIS ? 6 : family == EdgeFamily.REFERENCE ? 2 : 0;
			raster.line(x[a] * scale + left, y[a] * scale + top, x[b] * scale + left, y[b] * scale + top, colour, smooth, on, 4);
		}
	}

	private int colour(int line, int plain) {
		String id = scene.lines.ids[line];
		if (marks.path().contains(id)) {
			return inks.path();
		}
		return marks.selected().contains(id) || marks.selected().contains(scene.id(scene.from(line)))
				|| marks.selected().contains(scene.id(scene.to(line))) ? inks.selection() : plain;
	}

	private void dots(Raster raster, boolean smooth) {
		double scale = viewport.scale() * zoom;
		double left = viewport.offsetX() * zoom;
		double top = viewport.offsetY() * zoom;
		for (int card = 0; card < scene.cards(); card++) {
			double x = scene.cards.x[card] * scale + left;
			double y = scene.cards.y[card] * scale + top;
			if (x < -20 || y < -20 || x > raster.width + 20 || y > raster.height + 20) {
				continue;
			}
			double radius = radius(scene, card, viewport.scale()) * zoom;
			String type = scene.type(card);
			Shape shape = Shape.of(type);
			String id = scene.id(card);
			if (marks.isStrong(id) || marks.hits().contains(id)) {
				raster.dot(x, y, radius + 3 * zoom, shape, marks.path().contains(id) ? inks.path() : inks.selection(), smooth);
				raster.dot(x, y, radius + zoom, shape, inks.ground(), smooth);
			}
			raster.dot(x, y, radius, shape, inks.ink(type), smooth);
		}
	}

	/** Points of the screen: those with many lines are larger. */
	static double radius(Scene scene, int card, double scale) {
		double joined = Math.sqrt(scene.degree(card) + scene.members(card) - 1.0);
		return Math.min(14, (1.6 + 0.55 * joined) * (scale < 0.02 ? 0.45 : Math.clamp(scale * 5, 0.8, 2.6)));
	}
}
