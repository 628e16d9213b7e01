package org.akashi.analysis.ui.internal.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.akashi.analysis.Event;
import org.akashi.analysis.EventList;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.TextFit;
import org.akashi.analysis.ui.internal.timeline.TimelineGeometry.Place;
import org.akashi.stix.Period;
import org.akashi.ui.BrushedPeriod;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** Draws lanes of events and lets people go through them by pointer and keys. */
final class TimelineCanvas extends Canvas {

	/** What the canvas tells its window. */
	interface Listener {

		/** The event under the pointer or, without one, the chosen one changed. */
		void shown(List<Event> events);

		/** An event was chosen. */
		void chosen(List<Event> events);

		/** Its sentence is asked for. */
		void openSentence(List<Event> events);

		/** Its object is asked for. */
		void openObject(List<Event> events);
	}

	private static final int MARGIN = 70;

	private final Listener listener;
	private final TimelineAccess access;
	private TimelineModel model = new TimelineModel(EventList.NONE, List.of());
	private TimeScale scale = new TimeScale(0, 1e-8);
	private boolean byEntity = true;
	private boolean fitted = true;
	private int scrolled;
	private double average = 7;
	private int rowHeight = 20;
	private Place selected;
	private Place hovered;
	private Period brushing;

	TimelineCanvas(Composite parent, Listener listener) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_REDRAW_RESIZE);
		this.listener = listener;
		measure();
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
		new TimelinePointer(this);
		new TimelineKeys(this);
		access = new TimelineAccess(this);
		Runnable marked = this::redraw;
		BrushedPeriod.get().addListener(marked);
		addListener(SWT.Dispose, event -> BrushedPeriod.get().removeListener(marked));
	}

	private void measure() {
		GC gc = new GC(this);
		average = gc.getFontMetrics().getAverageCharacterWidth() * 1.08;
		rowHeight = gc.getFontMetrics().getHeight() + 6;
		gc.dispose();
	}

	/** Shows other events; the scale stays when it still shows some of them. */
	void show(TimelineModel shown, boolean entities) {
		Event kept = selected == null ? null : selected.item().event();
		boolean first = model.isEmpty() || !model.list().focus().equals(shown.list().focus());
		model = shown;
		byEntity = entities;
		selected = null;
		hovered = null;
		if (fitted || first) {
			fit();
		}
		selected = kept == null ? null : place(kept).orElse(null);
		bars();
		access.changed();
		redraw();
	}

	TimelineModel model() {
		return model;
	}

	boolean isByEntity() {
		return byEntity;
	}

	/** Where things are now. */
	TimelineGeometry geometry() {
		Rectangle area = getClientArea();
		return geometry(area.width, area.height).scrolledBy(scrolled);
	}

	/** Where things would be on a drawing of a size. */
	TimelineGeometry geometry(int width, int height) {
		int gutter = Math.clamp(width / 5, 90, Math.max(90, (int) (average * 30)));
		ToIntFunction<String> label = text -> TextFit.estimated(text, average, rowHeight - 4);
		List<LaneLayout> layouts = model.layouts(scale, label);
		return new TimelineGeometry(scale, model.zero(scale), layouts, gutter, rowHeight + 8, rowHeight, Math.max(10, width - gutter), height);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		TimelineGeometry geometry = geometry();
		Period marked = brushing != null ? brushing : BrushedPeriod.get().period().orElse(null);
		new TimelinePainter(geometry, TimelineColors.screen(getBackground(), getForeground()), byEntity)
				.with(selected == null ? null : selected.item(), marked).paint(gc, getClientArea());
		if (isFocusControl()) {
			Rectangle area = getClientArea();
			gc.setForeground(getForeground());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	private void resized() {
		if (fitted) {
			fit();
		}
		bars();
		redraw();
	}

	private void bars() {
		Rectangle area = getClientArea();
		int whole = geometry(area.width, area.height).wholeHeight();
		scrolled = Math.clamp(scrolled, 0, Math.max(0, whole - area.height));
		ScrollBar bar = getVerticalBar();
		bar.setVisible(whole > area.height);
		bar.setValues(scrolled, 0, Math.max(1, whole), Math.max(1, Math.min(whole, area.height)), rowHeight, Math.max(1, area.height));
	}

	/** Shows all events. */
	void fit() {
		Rectangle area = getClientArea();
		int width = geometry(area.width, area.height).plotWidth();
		scale = TimeScale.fit(model.whole(), width, Math.min(width / 8, MARGIN), Math.min(width / 3, 4 * MARGIN));
		fitted = true;
		bars();
		redraw();
	}

	/** Zooms around a pixel of the plot. */
	void zoom(double factor, double x) {
		setScale(scale.zoomed(factor, x));
	}

	/** Zooms around the chosen event, or the middle. */
	void zoom(double factor) {
		double middle = geometry().plotWidth() / 2d;
		double x = selected == null ? middle : scale.x(selected.item().event().begin());
		zoom(factor, x >= 0 && x <= 2 * middle ? x : middle);
	}

	void move(double dx) {
		setScale(scale.moved(dx));
	}

	private void setScale(TimeScale next) {
		Event kept = selected == null ? null : selected.item().event();
		boolean sameSize = next.pixels() == scale.pixels();
		scale = next;
		fitted = false;
		if (!sameSize) {
			hovered = null;
			selected = kept == null ? null : place(kept).orElse(null);
			bars();
		}
		redraw();
	}

	void scrollTo(int pixels) {
		scrolled = pixels;
		bars();
		redraw();
	}

	int scrolled() {
		return scrolled;
	}

	TimeScale scale() {
		return scale;
	}

	int rowHeight() {
		return rowHeight;
	}

	Optional<Place> selected() {
		return Optional.ofNullable(selected);
	}

	/** Chooses an item and brings it into sight. */
	void select(Place place, boolean reveal) {
		selected = place;
		if (place != null && reveal) {
			reveal(place);
		}
		redraw();
		listener.shown(place == null ? List.of() : place.item().events());
		if (place != null) {
			listener.chosen(place.item().events());
			access.selected(place);
		}
	}

	/** Chooses an event; does nothing when it isn't shown. */
	void select(Event event) {
		place(event).ifPresent(place -> select(place, true));
	}

	private void reveal(Place place) {
		TimelineGeometry geometry = geometry();
		Rectangle bounds = geometry.bounds(place.lane(), place.item());
		TimeScale moved = scale.revealing(place.item().event().begin().toEpochMilli(), geometry.plotWidth(), MARGIN / 2);
		fitted &= moved.equals(scale);
		scale = moved;
		if (bounds.y < geometry.ruler()) {
			scrolled -= geometry.ruler() - bounds.y;
		} else if (bounds.y + bounds.height > geometry.height()) {
			scrolled += bounds.y + bounds.height - geometry.height();
		}
		bars();
	}

	private Optional<Place> place(Event event) {
		TimelineGeometry geometry = geometry();
		for (int i = 0; i < geometry.layouts().size(); i++) {
			for (LaneLayout.Item item : geometry.layouts().get(i).items()) {
				if (item.events().contains(event)) {
					return Optional.of(new Place(i, item));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * The pointer is over an item, or over none.
	 *
	 * @param anew whether the tip is another's
	 */
	void hover(Place place, boolean anew) {
		if (anew || (place == null ? hovered != null : !place.equals(hovered))) {
			hovered = place;
			Place shown = place != null ? place : selected;
			listener.shown(shown == null ? List.of() : shown.item().events());
			setToolTipText(place == null ? null : tip(place.item()));
		}
	}

	private static String tip(LaneLayout.Item item) {
		List<Event> events = item.events().subList(0, Math.min(8, item.events().size()));
		String text = events.stream().map(EventTexts::sentence).reduce((one, two) -> one + "\n" + two).orElse("");
		// An ampersand would become a mnemonic.
		return (item.events().size() > events.size() ? text + "\n…" : text).replace("&", "&&");
	}

	/** A period is being marked, or null when that is over. */
	void brushing(Period period) {
		brushing = period;
		redraw();
	}

	Listener listener() {
		return listener;
	}
}
