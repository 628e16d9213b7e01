package org.akashi.analysis.ui.internal.timeline;

import java.util.Comparator;
import java.util.List;

import org.akashi.analysis.ui.internal.timeline.TimelineGeometry.Place;
import org.akashi.stix.Period;
import org.akashi.ui.BrushedPeriod;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys do in the timeline: all that the pointer can. */
final class TimelineKeys {

	private static final double STEP = 1.5;

	private final TimelineCanvas canvas;
	private Period anchor;

	TimelineKeys(TimelineCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_ESCAPE);
	}

	private void key(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
			case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> sideways(event.keyCode == SWT.ARROW_RIGHT ? 1 : -1, control, shift);
			case SWT.ARROW_UP -> lane(-1);
			case SWT.ARROW_DOWN -> lane(1);
			case SWT.PAGE_UP -> canvas.scrollTo(canvas.scrolled() - canvas.getClientArea().height / 2);
			case SWT.PAGE_DOWN -> canvas.scrollTo(canvas.scrolled() + canvas.getClientArea().height / 2);
			case SWT.HOME -> end(false);
			case SWT.END -> end(true);
			case SWT.CR, SWT.KEYPAD_CR -> open(control);
			case SWT.ESC -> BrushedPeriod.get().clear();
			case SWT.KEYPAD_ADD -> canvas.zoom(STEP);
			case SWT.KEYPAD_SUBTRACT -> canvas.zoom(1 / STEP);
			default -> character(event.character);
		}
	}

	private void character(char character) {
		switch (character) {
			case '+', '=' -> canvas.zoom(STEP);
			case '-' -> canvas.zoom(1 / STEP);
			case '0' -> canvas.fit();
			case 'm', 'M' -> mark();
			default -> {
				// Not ours.
			}
		}
	}

	/** Marks the time of the chosen event. */
	void mark() {
		canvas.selected().ifPresent(place -> BrushedPeriod.get().set(period(place)));
	}

	private Period period(Place place) {
		var events = place.item().events();
		return Ticks.snapped(events.getFirst().begin(), events.stream().map(org.akashi.analysis.Event::end).max(Comparator.naturalOrder())
				.orElseThrow(), canvas.scale());
	}

	private void sideways(int step, boolean control, boolean shift) {
		if (control) {
			canvas.move(-step * canvas.getClientArea().width / 5d);
			return;
		}
		Place before = canvas.selected().orElse(null);
		if (!shift) {
			anchor = null;
		} else if (anchor == null && before != null) {
			anchor = period(before);
		}
		beside(step);
		Place after = canvas.selected().orElse(null);
		if (shift && after != null) {
			Period own = period(after);
			Period from = anchor == null ? own : anchor;
			BrushedPeriod.get().set(new Period(from.from().isBefore(own.from()) ? from.from() : own.from(),
					from.until().isAfter(own.until()) ? from.until() : own.until()));
		}
	}

	private void beside(int step) {
		Place place = canvas.selected().orElse(null);
		if (place == null) {
			end(step < 0);
			return;
		}
		List<LaneLayout.Item> items = canvas.geometry().layouts().get(place.lane()).items();
		int next = items.indexOf(place.item()) + step;
		if (next >= 0 && next < items.size()) {
			canvas.select(new Place(place.lane(), items.get(next)), true);
		}
	}

	private void lane(int step) {
		Place place = canvas.selected().orElse(null);
		List<LaneLayout> layouts = canvas.geometry().layouts();
		int lane = place == null ? 0 : place.lane() + step;
		if (lane < 0 || lane >= layouts.size()) {
			return;
		}
		double x = place == null ? Double.NEGATIVE_INFINITY : place.item().x();
		layouts.get(lane).items().stream().min(Comparator.comparingDouble(item -> Math.abs(item.x() - x)))
				.ifPresent(item -> canvas.select(new Place(lane, item), true));
	}

	private void end(boolean last) {
		int lane = canvas.selected().map(Place::lane).orElse(0);
		List<LaneLayout> layouts = canvas.geometry().layouts();
		if (lane < layouts.size()) {
			List<LaneLayout.Item> items = layouts.get(lane).items();
			canvas.select(new Place(lane, last ? items.getLast() : items.getFirst()), true);
		}
	}

	private void open(boolean object) {
		canvas.selected().ifPresent(place -> {
			if (object) {
				canvas.listener().openObject(place.item().events());
			} else {
				canvas.listener().openSentence(place.item().events());
			}
		});
	}
}
