package org.akashi.graph.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Paints what is in sight of a scene: on the canvas, on paper, into a picture. */
final class ScenePainter {

	/** More lines in sight than this go into a raster instead of to the window system one by one. */
	static final int MANY_LINES = 700;

	private final Fonts fonts;
	private final DrawingStyle style;
	private final CardPainter cards;
	private final LinePainter lines;

	ScenePainter(Fonts fonts, DrawingStyle style) {
		this.fonts = fonts;
		this.style = style;
		cards = new CardPainter(fonts, style.inks(), style.icons(), style.typeNames());
		lines = new LinePainter(fonts, style.inks(), style.kindNames());
	}

	Fonts fonts() {
		return fonts;
	}

	Inks inks() {
		return style.inks();
	}

	/** What is in sight. */
	record Sight(Bounds seen, int cards, int lines, Detail detail) {

		/** Whether it is so much that it is painted into a raster. */
		boolean isLarge() {
			return lines > MANY_LINES || detail == Detail.DOTS && cards > Detail.MOST_CARDS;
		}
	}

	static Sight sight(Scene scene, Viewport viewport, int width, int height) {
		Bounds seen = viewport.seen(width, height);
		int cards = 0;
		double right = seen.x() + seen.width();
		double bottom = seen.y() + seen.height();
		for (int card = 0; card < scene.cards(); card++) {
			if (isSeen(scene, card, seen.x(), seen.y(), right, bottom)) {
				cards++;
			}
		}
		int lines = 0;
		double[] x = scene.cards.x;
		double[] y = scene.cards.y;
		for (int line = 0; line < scene.lines(); line++) {
			int a = scene.lines.from[line];
			int b = scene.lines.to[line];
			if (Math.max(x[a], x[b]) >= seen.x() && Math.min(x[a], x[b]) <= right && Math.max(y[a], y[b]) >= seen.y()
					&& Math.min(y[a], y[b]) <= bottom) {
				lines++;
			}
		}
		return new Sight(seen, cards, lines, Detail.of(viewport.scale(), cards));
	}

	private static boolean isSeen(Scene scene, int card, double left, double top, double right, double bottom) {
		double halfWidth = scene.cards.width[card] / 2;
		double halfHeight = scene.cards.height[card] / 2;
		return scene.cards.x[card] + halfWidth >= left && scene.cards.x[card] - halfWidth <= right && scene.cards.y[card] + halfHeight >= top
				&& scene.cards.y[card] - halfHeight <= bottom;
	}

	/** Lines, then kinds, then cards. */
	void paint(GC gc, Scene scene, Viewport viewport, Sight sight, Marks marks, boolean quick) {
		gc.setAntialias(quick ? SWT.OFF : SWT.ON);
		lines.lines(gc, scene, viewport, sight.seen(), marks, sight.detail() == Detail.DOTS);
		paintCards(gc, scene, viewport, sight, marks, quick);
	}

	/** Cards alone, over a raster that holds the lines. */
	void paintCards(GC gc, Scene scene, Viewport viewport, Sight sight, Marks marks, boolean quick) {
		Bounds seen = sight.seen();
		if (sight.detail() == Detail.DOTS) {
			dots(gc, scene, viewport, seen);
			return;
		}
		if (sight.detail() == Detail.FULL && sight.lines() <= MANY_LINES && !(quick && sight.lines() > 150)) {
			lines.kinds(gc, scene, viewport, seen, marks);
		}
		Detail detail = quick && sight.cards() > 120 ? Detail.NAMES : sight.detail();
		for (int card = 0; card < scene.cards(); card++) {
			if (isSeen(scene, card, seen.x(), seen.y(), seen.x() + seen.width(), seen.y() + seen.height())) {
				cards.paint(gc, scene, card, viewport, marks, detail);
			}
		}
	}

	private void dots(GC gc, Scene scene, Viewport viewport, Bounds seen) {
		for (int card = 0; card < scene.cards(); card++) {
			if (seen.contains(scene.x(card), scene.y(card))) {
				int radius = (int) Math.max(3, Math.round(OverviewPainter.radius(scene, card, viewport.scale()) + 1));
				int x = (int) viewport.screenX(scene.x(card));
				int y = (int) viewport.screenY(scene.y(card));
				gc.setBackground(inks().colour(inks().ink(scene.type(card))));
				switch (Shape.of(scene.type(card))) {
					case CIRCLE -> gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
					case SQUARE -> gc.fillRectangle(x - radius, y - radius, 2 * radius, 2 * radius);
					case DIAMOND -> gc.fillPolygon(new int[] { x, y - radius - 1, x + radius + 1, y, x, y + radius + 1, x - radius - 1, y });
					case TRIANGLE -> gc.fillPolygon(new int[] { x, y - radius, x + radius, y + radius, x - radius, y + radius });
				}
			}
		}
	}

	/** The names at far zoom. */
	void hubNames(GC gc, Scene scene, Viewport viewport, Iterable<Integer> chosen) {
		for (int card : chosen) {
			cards.hubName(gc, scene, card, viewport);
		}
	}
}
