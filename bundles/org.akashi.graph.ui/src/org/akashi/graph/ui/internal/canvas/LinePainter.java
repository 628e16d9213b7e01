package org.akashi.graph.ui.internal.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.akashi.graph.EdgeFamily;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;

/**
 * Paints lines with their kinds. What they say is told by style and text, never by colour alone: facts solid, guesses dashed,
 * references dotted; low confidence thin, high confidence thick, with its number beside the kind.
 */
final class LinePainter {

	private record Style(int colour, int width, int dash) {
	}

	private final Fonts fonts;
	private final Inks inks;
	private final Function<String, String> kindNames;

	LinePainter(Fonts fonts, Inks inks, Function<String, String> kindNames) {
		this.fonts = fonts;
		this.inks = inks;
		this.kindNames = kindNames;
	}

	/** All lines that touch an area of the plane, one path a style: the window system is asked a few times only. */
	void lines(GC gc, Scene scene, Viewport viewport, Bounds seen, Marks marks, boolean dots) {
		Map<Style, List<double[]>> byStyle = new LinkedHashMap<>();
		for (int line = 0; line < scene.lines(); line++) {
			double[] ends = new double[4];
			if (dots) {
				LineShape.betweenDots(scene, line, viewport.scale(), ends);
			} else {
				LineShape.visible(scene, line, ends);
			}
			if (seen.intersects(Bounds.between(ends[0], ends[1], ends[2], ends[3]))) {
				byStyle.computeIfAbsent(style(scene, line, marks), key -> new ArrayList<>()).add(ends);
			}
		}
		byStyle.forEach((style, all) -> draw(gc, viewport, style, all));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	private Style style(Scene scene, int line, Marks marks) {
		String id = scene.lineId(line);
		boolean strong = marks.selected().contains(id) || marks.focus().equals(id);
		boolean near = marks.selected().contains(scene.id(scene.from(line))) || marks.selected().contains(scene.id(scene.to(line)));
		int colour = marks.path().contains(id) ? inks.path() : strong || near ? inks.selection() : inks.line();
		int confidence = scene.confidence(line);
		int width = (confidence >= 70 ? 2 : 1) + (strong || marks.path().contains(id) ? 2 : 0);
		EdgeFamily family = scene.family(line);
		int dash = family == EdgeFamily.REFERENCE ? SWT.LINE_DOT : family == EdgeFamily.HYPOTHESIS ? SWT.LINE_DASH
				: confidence >= 0 && confidence < 40 ? SWT.LINE_DASHDOT : SWT.LINE_SOLID;
		return new Style(colour, width, dash);
	}

	private void draw(GC gc, Viewport viewport, Style style, List<double[]> all) {
		Path lines = new Path(gc.getDevice());
		Path heads = new Path(gc.getDevice());
		double size = Math.clamp(9 * viewport.scale(), 5, 13) + style.width;
		for (double[] ends : all) {
			double x1 = viewport.screenX(ends[0]);
			double y1 = viewport.screenY(ends[1]);
			double x2 = viewport.screenX(ends[2]);
			double y2 = viewport.screenY(ends[3]);
			double length = Math.hypot(x2 - x1, y2 - y1);
			if (length < 1) {
				continue;
			}
			double dx = (x2 - x1) / length;
			double dy = (y2 - y1) / length;
			lines.moveTo((float) x1, (float) y1);
			lines.lineTo((float) (x2 - dx * size * 0.7), (float) (y2 - dy * size * 0.7));
			heads.moveTo((float) x2, (float) y2);
			heads.lineTo((float) (x2 - dx * size - dy * size * 0.45), (float) (y2 - dy * size + dx * size * 0.45));
			heads.lineTo((float) (x2 - dx * size + dy * size * 0.45), (float) (y2 - dy * size - dx * size * 0.45));
			heads.close();
		}
		gc.setForeground(inks.colour(style.colour));
		gc.setBackground(inks.colour(style.colour));
		gc.setLineWidth(style.width);
		gc.setLineStyle(style.dash);
		gc.drawPath(lines);
		gc.fillPath(heads);
		lines.dispose();
		heads.dispose();
	}

	/** The kinds of the lines in sight, each where its line has room for it. */
	void kinds(GC gc, Scene scene, Viewport viewport, Bounds seen, Marks marks) {
		double[] ends = new double[4];
		gc.setFont(fonts.line(13.5 * Math.min(1.4, viewport.scale()), false));
		for (int line = 0; line < scene.lines(); line++) {
			LineShape.visible(scene, line, ends);
			if (seen.intersects(Bounds.between(ends[0], ends[1], ends[2], ends[3]))) {
				kind(gc, scene, line, viewport, ends, marks);
			}
		}
	}

	private void kind(GC gc, Scene scene, int line, Viewport viewport, double[] ends, Marks marks) {
		String text = text(scene, line);
		Point size = gc.stringExtent(text);
		double dx = (ends[2] - ends[0]) * viewport.scale();
		double dy = (ends[3] - ends[1]) * viewport.scale();
		boolean marked = marks.isStrong(scene.lineId(line));
		if (!marked && Math.abs(dx) < size.x * 0.7 && Math.abs(dy) < size.y * 1.6) {
			return;
		}
		double along = 0.5 + 0.11 * scene.lines.lane[line] * (scene.from(line) < scene.to(line) ? 1 : -1);
		along = Math.clamp(along, 0.2, 0.8);
		int x = (int) Math.round(viewport.screenX(ends[0]) + dx * along) - size.x / 2;
		int y = (int) Math.round(viewport.screenY(ends[1]) + dy * along) - size.y / 2;
		gc.setBackground(inks.colour(inks.ground()));
		gc.fillRoundRectangle(x - 3, y - 1, size.x + 6, size.y + 2, 6, 6);
		gc.setForeground(inks.colour(marks.path().contains(scene.lineId(line)) ? inks.path() : marked ? inks.selection() : inks.quietText()));
		gc.drawString(text, x, y, true);
	}

	private String text(Scene scene, int line) {
		String kind = kindNames.apply(scene.kind(line));
		String many = scene.lines.count[line] > 1 ? " ×" + scene.lines.count[line] : "";
		String guess = scene.family(line) == EdgeFamily.HYPOTHESIS ? "?" : "";
		return scene.confidence(line) < 0 ? kind + guess + many : kind + guess + many + " · " + scene.confidence(line);
	}
}
