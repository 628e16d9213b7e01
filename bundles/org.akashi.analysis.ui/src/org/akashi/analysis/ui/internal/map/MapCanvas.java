package org.akashi.analysis.ui.internal.map;

import java.util.Map;

import org.akashi.analysis.targeting.NaturalEarth;
import org.akashi.analysis.ui.internal.cells.CellCanvas;
import org.akashi.analysis.ui.internal.cells.CellPicture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The map in a window: zoomed by wheel, plus and minus, moved by dragging or by arrow keys with Shift, whole by 0. */
public final class MapCanvas extends CellCanvas {

	private static final double STEP = 1.4;
	private static final double PART = 0.3;

	private MapPicture map = new MapPicture(Map.of(), MapSection.WORLD);
	private Point dragged;
	private boolean moved;

	public MapCanvas(Composite parent) {
		super(parent, SWT.NONE, Messages.Map_title, Messages.Map_help);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.MouseDown, event -> drag(event));
		addListener(SWT.MouseMove, this::dragging);
		addListener(SWT.MouseUp, event -> dragged = null);
	}

	/** Colours the countries with these numbers; the part of the world in sight stays. */
	public void show(Map<String, CountryCount> counts) {
		map = picture(counts, map.section());
		show(map);
	}

	private static MapPicture picture(Map<String, CountryCount> counts, MapSection section) {
		Map<String, MapPicture.Counted> counted = new java.util.TreeMap<>();
		counts.forEach((code, count) -> counted.put(code, new MapPicture.Counted(code, count.name(), count.count())));
		return new MapPicture(counted, section);
	}

	/** The same map for paper, of the whole world. */
	public static CellPicture paper(Map<String, CountryCount> counts) {
		return picture(counts, MapSection.WORLD);
	}

	/** Nearer: more than 1; farther: less. */
	public void zoom(double factor) {
		move(map.section().zoomed(factor));
	}

	/** The whole world again. */
	public void whole() {
		move(MapSection.WORLD);
	}

	private void move(MapSection to) {
		if (!to.equals(map.section())) {
			map.move(to);
			arrange();
			redraw();
		}
	}

	private void wheel(Event event) {
		zoomAt(event.count > 0 ? STEP : 1 / STEP, event.x, event.y);
		event.doit = false;
	}

	private void zoomAt(double factor, int x, int y) {
		Rectangle area = getClientArea();
		double unit = unit(area);
		move(map.section().zoomed(factor, (x - area.width / 2.0) / unit, (area.height / 2.0 - y) / unit));
	}

	/** Pixels a unit of the projection at zoom 1. */
	private static double unit(Rectangle area) {
		return Math.max(1, Math.min(area.width / (2 * NaturalEarth.HALF_WIDTH), area.height / 2.3));
	}

	private void drag(Event event) {
		dragged = event.button == 1 || event.button == 2 ? new Point(event.x, event.y) : null;
		moved = false;
	}

	private void dragging(Event event) {
		if (dragged != null && (event.stateMask & (SWT.BUTTON1 | SWT.BUTTON2)) != 0) {
			double unit = unit(getClientArea());
			move(map.section().moved((dragged.x - event.x) / unit, (event.y - dragged.y) / unit));
			moved |= Math.abs(dragged.x - event.x) + Math.abs(dragged.y - event.y) > 3;
			dragged = new Point(event.x, event.y);
		}
	}

	/** A place that was dragged is not opened. */
	@Override
	public int cellAt(int x, int y) {
		return moved && dragged != null ? -1 : super.cellAt(x, y);
	}

	@Override
	protected void key(Event event) {
		boolean shift = (event.stateMask & SWT.MOD2) != 0;
		switch (event.keyCode) {
			case SWT.KEYPAD_ADD -> zoom(STEP);
			case SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP);
			case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> {
				if (!shift) {
					super.key(event);
					return;
				}
				pan(event.keyCode);
			}
			default -> {
				switch (event.character) {
					case '+' -> zoom(STEP);
					case '-' -> zoom(1 / STEP);
					case '0' -> whole();
					default -> {
						super.key(event);
						return;
					}
				}
			}
		}
		event.doit = false;
	}

	private void pan(int key) {
		MapSection section = map.section();
		move(switch (key) {
			case SWT.ARROW_LEFT -> section.moved(-PART, 0);
			case SWT.ARROW_RIGHT -> section.moved(PART, 0);
			case SWT.ARROW_UP -> section.moved(0, PART);
			default -> section.moved(0, -PART);
		});
	}

	/** A country that has the focus and is out of sight comes into sight. */
	@Override
	protected void reveal(Rectangle part) {
		Rectangle area = getClientArea();
		if (!area.intersects(part)) {
			double unit = unit(area);
			double dx = (part.x + part.width / 2.0 - area.width / 2.0) / unit;
			double dy = (area.height / 2.0 - part.y - part.height / 2.0) / unit;
			move(map.section().moved(dx, dy));
		}
	}
}
