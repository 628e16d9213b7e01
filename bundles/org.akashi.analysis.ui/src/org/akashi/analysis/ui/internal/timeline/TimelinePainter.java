package org.akashi.analysis.ui.internal.timeline;

import java.time.Instant;
import java.util.List;

import org.akashi.analysis.Event;
import org.akashi.analysis.Event.State;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.TextFit;
import org.akashi.stix.PartialDate.Precision;
import org.akashi.stix.Period;
import org.akashi.ui.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a timeline: the same on the screen and on paper. */
final class TimelinePainter {

	private final TimelineGeometry geometry;
	private final TimelineColors colors;
	private final boolean byEntity;
	private Object selected;
	private Period marked;

	TimelinePainter(TimelineGeometry geometry, TimelineColors colors, boolean byEntity) {
		this.geometry = geometry;
		this.colors = colors;
		this.byEntity = byEntity;
	}

	/** What is to stand out. */
	TimelinePainter with(LaneLayout.Item selectedItem, Period markedPeriod) {
		selected = selectedItem;
		marked = markedPeriod;
		return this;
	}

	/** Paints lanes, then the ruler and the titles over them. */
	void paint(GC gc, Rectangle sight) {
		gc.setBackground(colors.ground());
		gc.fillRectangle(sight);
		List<Ticks.Tick> ticks = Ticks.of(geometry.scale(), geometry.plotWidth());
		grid(gc, ticks);
		Rectangle plot = new Rectangle(geometry.gutter(), geometry.ruler(), geometry.plotWidth(), Math.max(0, geometry.height() - geometry.ruler()));
		gc.setClipping(plot);
		for (int i = first(); i < geometry.layouts().size() && geometry.top(i) < geometry.height(); i++) {
			lane(gc, i, plot);
		}
		mark(gc, plot);
		gc.setClipping((Rectangle) null);
		titles(gc);
		ruler(gc, ticks);
	}

	/** The first lane in sight. */
	private int first() {
		return Math.max(0, geometry.laneAt(geometry.ruler() + 1));
	}

	private void grid(GC gc, List<Ticks.Tick> ticks) {
		for (Ticks.Tick tick : ticks) {
			if (tick.x() >= 0) {
				gc.setForeground(tick.major() ? TimelineColors.mixed(colors.ground(), colors.text(), 0.25) : colors.line());
				int x = geometry.gutter() + (int) tick.x();
				gc.drawLine(x, geometry.ruler(), x, geometry.height());
			}
		}
	}

	private void lane(GC gc, int index, Rectangle plot) {
		LaneLayout layout = geometry.layouts().get(index);
		int top = geometry.top(index);
		int height = geometry.laneHeight(layout);
		if (index % 2 == 1) {
			gc.setAlpha(120);
			gc.setBackground(colors.band());
			gc.fillRectangle(plot.x, top, plot.width, height);
			gc.setAlpha(255);
		}
		int most = layout.most();
		for (LaneLayout.Item item : layout.items()) {
			Rectangle bounds = geometry.bounds(index, item);
			if (bounds.x < plot.x + plot.width && bounds.x + bounds.width + (item.labelled() ? 600 : 0) > plot.x) {
				if (layout.counts()) {
					count(gc, layout, item, bounds, most);
				} else {
					event(gc, layout, item, bounds);
				}
			}
		}
	}

	private void count(GC gc, LaneLayout layout, LaneLayout.Item item, Rectangle bounds, int most) {
		gc.setBackground(colors.fill(layout.lane().type()));
		gc.setForeground(colors.of(layout.lane().type()));
		int height = Math.max(4, (int) Math.round(bounds.height * Math.sqrt((double) item.events().size() / most)));
		gc.fillRectangle(bounds.x, bounds.y + bounds.height - height, bounds.width, height);
		gc.drawRectangle(bounds.x, bounds.y + bounds.height - height, bounds.width - 1, height - 1);
		String number = Integer.toString(item.events().size());
		Point size = gc.stringExtent(number);
		gc.setForeground(colors.text());
		gc.drawString(number, bounds.x + (bounds.width - size.x) / 2, bounds.y + bounds.height - size.y - 1, true);
		outline(gc, item, bounds);
	}

	private void event(GC gc, LaneLayout layout, LaneLayout.Item item, Rectangle bounds) {
		Event event = item.event();
		String type = byEntity ? layout.lane().type() : event.other() == null ? event.subject().type() : event.other().type();
		boolean held = event.state() == State.CURRENT;
		boolean solid = held && event.kind() != Event.Kind.SENTENCE;
		gc.setForeground(solid ? colors.of(type) : colors.hint());
		gc.setBackground(colors.fill(type));
		int x = geometry.x(item.x());
		int width = Math.max(LaneLayout.MARK, geometry.x(item.x() + item.width()) - x);
		int middle = bounds.y + bounds.height / 2;
		gc.setLineWidth(solid ? 2 : 1);
		gc.setLineStyle(solid ? SWT.LINE_SOLID : SWT.LINE_DOT);
		if (isPoint(event) && item.width() <= LaneLayout.MARK) {
			diamond(gc, x + width / 2, middle, solid);
		} else {
			bar(gc, x, width, bounds, solid);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		if (event.isOpenAfter()) {
			arrow(gc, x + width, middle, 1);
		}
		if (event.isOpenBefore()) {
			arrow(gc, x, middle, -1);
		}
		gc.setLineWidth(1);
		label(gc, item, bounds, held);
		outline(gc, item, bounds);
	}

	private void label(GC gc, LaneLayout.Item item, Rectangle bounds, boolean held) {
		if (!item.labelled()) {
			return;
		}
		gc.setForeground(held ? colors.text() : colors.hint());
		String label = EventTexts.label(item.events(), byEntity);
		Point size = gc.stringExtent(label);
		int x = geometry.x(item.right()) + 4;
		int y = bounds.y + (bounds.height - size.y) / 2;
		gc.drawString(label, x, y, true);
		if (!held) {
			gc.drawLine(x, y + size.y / 2, x + size.x, y + size.y / 2);
		}
	}

	private static boolean isPoint(Event event) {
		Precision precision = event.from() == null ? event.until().precision() : event.from().precision();
		return (event.from() == null || event.until() == null) && precision.compareTo(Precision.DAY) >= 0 || event.begin().plusSeconds(86_400)
				.isAfter(event.end());
	}

	private static void diamond(GC gc, int x, int y, boolean solid) {
		int[] points = { x, y - 6, x + 5, y, x, y + 6, x - 5, y };
		if (solid) {
			var ground = gc.getBackground();
			gc.setBackground(gc.getForeground());
			gc.fillPolygon(points);
			gc.setBackground(ground);
		}
		gc.drawPolygon(points);
	}

	private static void bar(GC gc, int x, int width, Rectangle bounds, boolean solid) {
		int height = Math.max(7, bounds.height - 10);
		int y = bounds.y + (bounds.height - height) / 2;
		if (solid) {
			gc.fillRoundRectangle(x, y, width, height, 5, 5);
		}
		gc.drawRoundRectangle(x, y, width - 1, height - 1, 5, 5);
	}

	/** The sign of an open date. */
	private static void arrow(GC gc, int x, int y, int direction) {
		int end = x + direction * (LaneLayout.ARROW - 3);
		gc.drawLine(x, y, end, y);
		gc.drawLine(end, y, end - direction * 6, y - 4);
		gc.drawLine(end, y, end - direction * 6, y + 4);
	}

	private void outline(GC gc, LaneLayout.Item item, Rectangle bounds) {
		if (item.equals(selected)) {
			gc.setForeground(colors.text());
			gc.setLineWidth(2);
			gc.drawRoundRectangle(bounds.x - 3, bounds.y, bounds.width + 5, bounds.height - 1, 6, 6);
			gc.setLineWidth(1);
		}
	}

	/** Dims what lies outside the marked period. */
	private void mark(GC gc, Rectangle plot) {
		if (marked == null) {
			return;
		}
		int from = edge(marked.from(), plot);
		int until = edge(marked.until(), plot);
		gc.setAlpha(165);
		gc.setBackground(colors.ground());
		gc.fillRectangle(plot.x, plot.y, Math.max(0, from - plot.x), plot.height);
		gc.fillRectangle(until, plot.y, Math.max(0, plot.x + plot.width - until), plot.height);
		gc.setAlpha(255);
		gc.setForeground(colors.mark());
		gc.setLineWidth(2);
		gc.drawLine(from, plot.y, from, plot.y + plot.height);
		gc.drawLine(until, plot.y, until, plot.y + plot.height);
		gc.setLineWidth(1);
	}

	private int edge(Instant moment, Rectangle plot) {
		double x = moment.equals(Instant.MIN) ? -10 : moment.equals(Instant.MAX) ? plot.width + 10 : geometry.scale().x(moment);
		return plot.x + (int) Math.clamp(x, -10, plot.width + 10);
	}

	private void titles(GC gc) {
		gc.setBackground(colors.ground());
		gc.fillRectangle(0, geometry.ruler(), geometry.gutter(), geometry.height());
		for (int i = first(); i < geometry.layouts().size() && geometry.top(i) < geometry.height(); i++) {
			int top = geometry.top(i);
			LaneLayout layout = geometry.layouts().get(i);
			int height = geometry.laneHeight(layout);
			gc.setForeground(colors.line());
			gc.drawLine(0, top + height, geometry.gutter() + geometry.plotWidth(), top + height);
			gc.drawImage(Icons.ofType(layout.lane().type()), 5, top + (Math.min(height, geometry.rowHeight() + 4) - 16) / 2);
			gc.setForeground(colors.text());
			String number = Integer.toString(layout.lane().events().size());
			int numberWidth = gc.stringExtent(number).x;
			int y = top + (Math.min(height, geometry.rowHeight() + 4) - gc.getFontMetrics().getHeight()) / 2;
			gc.drawString(TextFit.cut(gc, layout.lane().title(), geometry.gutter() - 40 - numberWidth), 26, y, true);
			gc.setForeground(colors.hint());
			gc.drawString(number, geometry.gutter() - numberWidth - 6, y, true);
		}
		gc.setForeground(colors.line());
		gc.drawLine(geometry.gutter(), 0, geometry.gutter(), geometry.height());
	}

	private void ruler(GC gc, List<Ticks.Tick> ticks) {
		gc.setBackground(colors.band());
		gc.fillRectangle(0, 0, geometry.gutter() + geometry.plotWidth(), geometry.ruler());
		gc.setForeground(colors.line());
		gc.drawLine(0, geometry.ruler(), geometry.gutter() + geometry.plotWidth(), geometry.ruler());
		gc.setClipping(geometry.gutter(), 0, geometry.plotWidth(), geometry.ruler() + 1);
		if (marked != null) {
			Rectangle strip = new Rectangle(geometry.gutter(), 0, geometry.plotWidth(), geometry.ruler());
			int from = edge(marked.from(), strip);
			gc.setBackground(colors.mark());
			gc.fillRectangle(from, geometry.ruler() - 5, edge(marked.until(), strip) - from, 5);
		}
		for (Ticks.Tick tick : ticks) {
			int x = geometry.gutter() + (int) tick.x();
			gc.setForeground(tick.major() ? colors.text() : colors.hint());
			gc.drawLine(x, geometry.ruler() - (tick.major() ? 8 : 5), x, geometry.ruler());
			gc.drawString(tick.label(), x + 3, 2, true);
		}
		gc.setClipping((Rectangle) null);
	}
}
