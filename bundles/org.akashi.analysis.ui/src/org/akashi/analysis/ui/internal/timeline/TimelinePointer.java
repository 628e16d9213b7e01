package org.akashi.analysis.ui.internal.timeline;

import java.time.Instant;

import org.akashi.analysis.ui.internal.timeline.TimelineGeometry.Place;
import org.akashi.stix.Period;
import org.akashi.ui.BrushedPeriod;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the pointer does in the timeline: choose, zoom by the wheel, move by dragging, mark on the ruler or with Shift. */
final class TimelinePointer {

	private static final double STEP = 1.25;
	/** Shorter drags are clicks. */
	private static final int SLACK = 4;

	private enum Drag {
		NONE, MOVE, MARK
	}

	private final TimelineCanvas canvas;
	private Drag drag = Drag.NONE;
	private int startX;
	private int startY;
	private int lastX;
	private int startScrolled;
	private boolean moved;
	private Instant anchor;
	/** Whether the tip is that of a lane's title. */
	private boolean titled;

	TimelinePointer(TimelineCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
		canvas.addListener(SWT.MouseExit, event -> canvas.hover(null, true));
		canvas.addListener(SWT.MouseWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> canvas.move(event.count * 20d));
	}

	private void down(Event event) {
		canvas.setFocus();
		if (event.button != 1 && event.button != 3) {
			return;
		}
		Place place = canvas.geometry().at(event.x, event.y).orElse(null);
		if (event.button == 3) {
			if (place != null) {
				canvas.select(place, false);
			}
			return;
		}
		startX = event.x;
		startY = event.y;
		lastX = event.x;
		startScrolled = canvas.scrolled();
		moved = false;
		boolean marking = (event.stateMask & SWT.SHIFT) != 0 || event.y < canvas.geometry().ruler();
		if (marking && event.x >= canvas.geometry().gutter()) {
			drag = Drag.MARK;
			anchor = at(event.x);
		} else {
			drag = Drag.MOVE;
			canvas.select(place, false);
		}
	}

	private void move(Event event) {
		moved |= Math.abs(event.x - startX) > SLACK || Math.abs(event.y - startY) > SLACK;
		if (drag == Drag.MARK && moved) {
			canvas.brushing(Ticks.snapped(anchor, at(event.x), canvas.scale()));
		} else if (drag == Drag.MOVE && moved) {
			canvas.move(event.x - lastX);
			canvas.scrollTo(startScrolled - (event.y - startY));
			lastX = event.x;
		} else if (drag == Drag.NONE) {
			TimelineGeometry geometry = canvas.geometry();
			if (event.x < geometry.gutter() && geometry.laneAt(event.y) >= 0) {
				canvas.setToolTipText(geometry.layouts().get(geometry.laneAt(event.y)).lane().title().replace("&", "&&"));
				titled = true;
			} else {
				canvas.hover(geometry.at(event.x, event.y).orElse(null), titled);
				titled = false;
			}
		}
	}

	private void up(Event event) {
		if (drag == Drag.MARK) {
			canvas.brushing(null);
			if (moved) {
				Period period = Ticks.snapped(anchor, at(event.x), canvas.scale());
				BrushedPeriod.get().set(period);
			} else {
				BrushedPeriod.get().clear();
			}
		}
		drag = Drag.NONE;
	}

	private void doubleClick(Event event) {
		canvas.geometry().at(event.x, event.y).ifPresent(place -> {
			if (place.item().count()) {
				canvas.zoom(3, event.x - canvas.geometry().gutter());
			} else {
				canvas.listener().openObject(place.item().events());
			}
		});
	}

	private void wheel(Event event) {
		event.doit = false;
		if ((event.stateMask & SWT.SHIFT) != 0) {
			canvas.scrollTo(canvas.scrolled() - event.count * canvas.rowHeight());
		} else {
			canvas.zoom(Math.pow(STEP, Math.clamp(event.count, -3, 3) / 1.5), Math.max(0, event.x - canvas.geometry().gutter()));
		}
	}

	private Instant at(int x) {
		return canvas.scale().at(x - canvas.geometry().gutter());
	}
}
