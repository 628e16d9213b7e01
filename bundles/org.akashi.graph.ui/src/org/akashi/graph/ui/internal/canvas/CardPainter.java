package org.akashi.graph.ui.internal.canvas;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Paints cards: icon, name, type; what is selected, pinned, a group. */
final class CardPainter {

	/** Height of the line of the name at 100 %. */
	private static final double NAME = 15.5;
	/** Height of the line of the type at 100 %. */
	private static final double TYPE = 12.5;
	private static final int ICON = 16;

	private final Fonts fonts;
	private final Inks inks;
	private final Function<String, Image> icons;
	private final Function<String, String> typeNames;

	CardPainter(Fonts fonts, Inks inks, Function<String, Image> icons, Function<String, String> typeNames) {
		this.fonts = fonts;
		this.inks = inks;
		this.icons = icons;
		this.typeNames = typeNames;
	}

	/** One card. */
	void paint(GC gc, Scene scene, int card, Viewport viewport, Marks marks, Detail detail) {
		double scale = viewport.scale();
		Bounds bounds = scene.bounds(card);
		Rectangle area = new Rectangle((int) Math.round(viewport.screenX(bounds.x())), (int) Math.round(viewport.screenY(bounds.y())),
				(int) Math.round(bounds.width() * scale), (int) Math.round(bounds.height() * scale));
		if (detail == Detail.NAMES) {
			widen(gc, area, scene.label(card), line(scale));
		}
		String type = scene.type(card);
		ground(gc, area, type, scene.isGroup(card), scale);
		border(gc, area, scene.id(card), type, marks, scale);
		if (detail == Detail.FULL) {
			full(gc, scene, card, area, scale);
		} else {
			// Larger than true to scale, as long as it fits: a name that can't be read says nothing.
			double line = line(scale);
			text(gc, scene.label(card), area.x + 5, area.y + (int) ((area.height - line) / 2), area.width - 7, line, false, inks.text());
		}
		if (scene.pinned(card)) {
			pin(gc, area, type, scale);
		}
	}

	private static double line(double scale) {
		return Math.clamp(NAME * scale * 1.5, 11, NAME);
	}

	/** A little wider than true to scale where the name needs it. */
	private void widen(GC gc, Rectangle area, String label, double line) {
		int wanted = (int) Math.min(fonts.width(gc, label, line, false) * 1.08 + 14, area.width * 1.45);
		if (wanted > area.width) {
			area.x -= (wanted - area.width) / 2;
			area.width = wanted;
		}
	}

	private void ground(GC gc, Rectangle area, String type, boolean group, double scale) {
		int round = (int) (10 * scale);
		gc.setBackground(inks.colour(inks.ground(type)));
		gc.setForeground(inks.colour(inks.ink(type)));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		if (group) {
			int step = Math.max(2, (int) (4 * scale));
			gc.fillRoundRectangle(area.x + step, area.y + step, area.width, area.height, round, round);
			gc.drawRoundRectangle(area.x + step, area.y + step, area.width, area.height, round, round);
		}
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, round, round);
	}

	private void border(GC gc, Rectangle area, String id, String type, Marks marks, double scale) {
		int round = (int) (10 * scale);
		boolean selected = marks.selected().contains(id);
		boolean path = marks.path().contains(id);
		boolean hit = marks.hits().contains(id);
		gc.setForeground(inks.colour(selected ? inks.selection() : path || hit ? inks.path() : inks.ink(type)));
		gc.setLineWidth(selected || path || hit ? 3 : 1);
		gc.drawRoundRectangle(area.x, area.y, area.width, area.height, round, round);
		if (marks.focus().equals(id)) {
			gc.setForeground(inks.colour(inks.text()));
			gc.setLineWidth(1);
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(area.x - 4, area.y - 4, area.width + 8, area.height + 8);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private void full(GC gc, Scene scene, int card, Rectangle area, double scale) {
		int size = (int) Math.round(ICON * Math.min(scale, 2));
		int left = area.x + (int) (8 * scale);
		Image icon = icons.apply(scene.type(card));
		if (icon != null) {
			Rectangle whole = icon.getBounds();
			gc.drawImage(icon, 0, 0, whole.width, whole.height, left, area.y + (area.height - size) / 2, size, size);
		}
		int x = left + size + (int) (7 * scale);
		int room = area.x + area.width - x - 4;
		text(gc, scene.label(card), x, area.y + (int) (5 * scale), room, NAME * scale, true, inks.text());
		text(gc, typeNames.apply(scene.type(card)), x, area.y + (int) (5 * scale + NAME * scale + 1), room, TYPE * scale, false,
				inks.ink(scene.type(card)));
	}

	private void pin(GC gc, Rectangle area, String type, double scale) {
		int size = Math.max(3, (int) (5 * scale));
		gc.setBackground(inks.colour(inks.ink(type)));
		int x = area.x + area.width - size * 2;
		int y = area.y - size / 2;
		gc.fillPolygon(new int[] { x, y, x + size, y, x + size - 1, y + size, x + size / 2, y + size * 2, x + 1, y + size });
	}

	/** Text that stays in its room: cut where it is wider. */
	private void text(GC gc, String text, int x, int y, int room, double line, boolean bold, int colour) {
		if (room < 6) {
			return;
		}
		// Small letters are drawn a little wider than true to scale.
		double width = fonts.width(gc, text, line, bold) * (line < 13 ? 1.08 : 1.02);
		gc.setFont(fonts.line(line, bold));
		gc.setForeground(inks.colour(colour));
		gc.drawString(width <= room ? text : fitting(text, letters(text) * room / width), x, y, true);
	}

	private static int letters(String text) {
		int letters = 0;
		for (int i = 0; i < text.length(); i++) {
			letters += text.charAt(i) >= 0x1100 ? 2 : 1;
		}
		return letters;
	}

	/** The beginning of a text, wide letters counted double, and an ellipsis where it is cut. */
	static String fitting(String text, double letters) {
		double used = 0;
		for (int i = 0; i < text.length(); i++) {
			used += text.charAt(i) >= 0x1100 ? 2 : 1;
			if (used > letters) {
				int end = i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) ? i - 1 : i;
				return text.substring(0, Math.max(0, end - 1)).stripTrailing() + "…";
			}
		}
		return text;
	}

	/** A name beside a dot, with the ground behind it so that lines don't cross it. */
	void hubName(GC gc, Scene scene, int card, Viewport viewport) {
		gc.setFont(fonts.line(HubNames.line(scene), scene.cards() > 100));
		String name = fitting(scene.label(card), 28);
		org.eclipse.swt.graphics.Point size = gc.stringExtent(name);
		double radius = OverviewPainter.radius(scene, card, viewport.scale());
		int x = (int) Math.round(viewport.screenX(scene.x(card))) - size.x / 2;
		int y = (int) Math.round(viewport.screenY(scene.y(card)) - radius) - size.y - 2;
		gc.setAlpha(215);
		gc.setBackground(inks.colour(inks.ground()));
		gc.fillRoundRectangle(x - 3, y, size.x + 6, size.y, 6, 6);
		gc.setAlpha(255);
		gc.setForeground(inks.colour(inks.text()));
		gc.drawString(name, x, y, true);
	}
}
