package org.akashi.graph.ui.internal.canvas;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;

/** The fonts of a drawing at any scale, each by the height of its lines. Disposed with the canvas. */
final class Fonts {

	private static final double MEASURED = 32;
	private static final int MOST_WIDTHS = 20_000;
	private static final String BOLD = "\u0000";

	private final Device device;
	private final FontData base;
	/** Points of the font a point of its line's height. */
	private final double pointsALine;
	private final Map<Integer, Font> fonts = new HashMap<>();
	/** Widths of texts, in heights of their line. */
	private final Map<String, Double> widths = new HashMap<>();

	Fonts(Device device, FontData base) {
		this.device = device;
		this.base = base;
		Font probe = new Font(device, base.getName(), 24, SWT.NORMAL);
		org.eclipse.swt.graphics.Image image = new org.eclipse.swt.graphics.Image(device, 4, 4);
		GC gc = new GC(image);
		gc.setFont(probe);
		pointsALine = 24.0 / gc.getFontMetrics().getHeight();
		gc.dispose();
		image.dispose();
		probe.dispose();
	}

	/** The font whose lines are so many points high, in steps of half a point of its size. */
	Font line(double height, boolean bold) {
		int halves = (int) Math.max(4, Math.round(height * pointsALine * 2));
		return fonts.computeIfAbsent(bold ? -halves : halves, key -> make(halves, bold));
	}

	private Font make(int halves, boolean bold) {
		FontData data = new FontData(base.getName(), Math.max(2, halves / 2), bold ? SWT.BOLD : SWT.NORMAL);
		return new Font(device, data);
	}

	/** How wide a text is in {@link #line}; measured once for each text, since measuring takes longer than painting. */
	double width(GC gc, String text, double height, boolean bold) {
		if (widths.size() > MOST_WIDTHS) {
			widths.clear();
		}
		Double wide = widths.get(bold ? text + BOLD : text);
		if (wide == null) {
			gc.setFont(line(MEASURED, bold));
			wide = gc.stringExtent(text).x / (double) gc.getFontMetrics().getHeight();
			widths.put(bold ? text + BOLD : text, wide);
		}
		return wide * height;
	}

	void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}
}
