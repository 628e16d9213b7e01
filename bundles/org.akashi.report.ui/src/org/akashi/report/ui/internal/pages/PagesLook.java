package org.akashi.report.ui.internal.pages;

import java.util.List;

import org.akashi.mention.Span;
import org.akashi.report.PageBox;
import org.akashi.report.PagePlaces;
import org.akashi.report.PageSize;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.reading.MarkColors;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.ui.AccessibleName;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The pages of a report with its mentions marked, and a bar with page number and zoom. */
public final class PagesLook extends Composite implements Look, PageWork.Results, PagesCanvas.Listener {

	private static final int FLASHES = 6;
	private static final int FLASH_MILLIS = 180;

	private final ReportText text;
	private final Look.Listener listener;
	private final PaperColors colors;
	private final PagePainter painter;
	private final PageMarks marks = new PageMarks();
	private final PagesCanvas canvas;
	private final PageBar bar;
	private final PageWork work;
	private boolean inverted;
	private Span target;
	private boolean targetOnTop;
	private List<Integer> wanted = List.of();
	private double wantedScale = 1;

	/**
	 * Makes the pane and begins to open the report.
	 *
	 * @param text     the report
	 * @param items    its mentions
	 * @param theme    colours of the marks
	 * @param inverted whether pages are light on dark
	 */
	public PagesLook(Composite parent, ReportText text, List<QueueItem> items, PageWork.Opening opening, MarkColors theme, boolean inverted,
			Look.Listener listener) {
		super(parent, SWT.NONE);
		this.text = text;
		this.listener = listener;
		this.inverted = inverted;
		colors = new PaperColors(theme);
		colors.invert(inverted);
		painter = new PagePainter(colors);
		marks.take(text.blocks(), items);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		canvas = new PagesCanvas(this, painter, marks, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		AccessibleName.set(canvas, Messages.Pages_name);
		bar = new PageBar(this, canvas);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new PagesMouse(canvas, this);
		new PagesAccessible(canvas, marks);
		work = new PageWork(Messages.Pages_job, text, opening, getDisplay()::asyncExec, this);
		addListener(SWT.Dispose, event -> work.close());
		listener.ready(canvas);
		work.start();
	}

	// --- what the worker says

	@Override
	public void opened(List<PageSize> sizes) {
		if (!isDisposed()) {
			canvas.show(sizes);
			bar.refresh();
			if (target != null) {
				aim(target, targetOnTop);
			}
		}
	}

	@Override
	public void drawn(DrawnPage page) {
		if (isDisposed()) {
			return;
		}
		if (page.places() != null) {
			marks.know(page.page(), page.places());
		}
		canvas.take(page);
		bar.refresh();
		if (target != null && page.page() == text.pageAt(target.start())) {
			aim(target, targetOnTop);
		}
	}

	@Override
	public void failed(IStatus status) {
		if (!isDisposed()) {
			listener.failed(status);
		}
	}

	// --- what the canvas says

	@Override
	public void wanted(List<Integer> pages, double scale) {
		wanted = pages;
		wantedScale = scale;
		work.want(pages, scale, inverted);
	}

	@Override
	public void forgotten(int page) {
		if (work != null) {
			work.forget(page);
		}
	}

	@Override
	public void moved(boolean byPerson) {
		if (bar != null) {
			bar.refresh();
		}
		if (byPerson) {
			target = null;
			int offset = topOffset();
			if (offset >= 0) {
				listener.scrolled(offset);
			}
		}
	}

	/** The offset of the text that stands uppermost, -1 when nobody knows. */
	private int topOffset() {
		PageStrip strip = canvas.strip();
		Point origin = canvas.origin();
		int page = strip.pageAt(origin.y + 4);
		PagePlaces places = page == 0 ? null : marks.places(page);
		if (places == null || places.isEmpty()) {
			return page == 0 ? -1 : text.blocks().stream().filter(block -> block.place().page() >= page).mapToInt(block -> block.start()).findFirst().orElse(-1);
		}
		float[] at = strip.onPage(page, new Point(0, origin.y + 4), canvas.across());
		return places.nearest(0, Math.max(0, at[1]));
	}

	// --- what the mouse says

	/** The offset at a place of the canvas, or -1. */
	int offsetAt(int px, int py, boolean nearest) {
		Point place = canvas.inStrip(px, py);
		int page = canvas.strip().pageAt(place.y);
		PagePlaces places = page == 0 ? null : marks.places(page);
		if (places == null) {
			return -1;
		}
		float[] at = canvas.strip().onPage(page, place, canvas.across());
		return nearest ? places.nearest(at[0], at[1]) : places.offsetAt(at[0], at[1]);
	}

	/** The mention at a place of the canvas, or null. */
	QueueItem itemAt(int px, int py) {
		Point place = canvas.inStrip(px, py);
		int page = canvas.strip().pageAt(place.y);
		if (page == 0) {
			return null;
		}
		float[] at = canvas.strip().onPage(page, place, canvas.across());
		return marks.at(page, at[0], at[1]);
	}

	/** A mention was clicked. */
	void picked(QueueItem item) {
		listener.picked(item);
	}

	/** The person selects a run of the text; null for none. */
	void chosen(Span span) {
		passage(span);
		listener.selected(span);
	}

	/** How many marks a page shows; 0 as long as it isn't drawn. */
	int itemsOn(int page) {
		return marks.on(page).size();
	}

	/** The text of the report. */
	ReportText text() {
		return text;
	}

	// --- what the other panes say

	@Override
	public Control control() {
		return this;
	}

	@Override
	public boolean hasFocus() {
		return canvas.isFocusControl();
	}

	@Override
	public void update(List<QueueItem> items) {
		marks.take(text.blocks(), items);
		canvas.redraw();
	}

	@Override
	public void select(QueueItem item) {
		painter.current(item == null ? "" : item.id());
		painter.sentence(item != null && !item.mention() ? item.span() : null);
		canvas.redraw();
		if (item != null) {
			aim(item.span(), false);
		}
	}

	@Override
	public void reveal(Span span) {
		aim(span, false);
		flash(span, FLASHES);
	}

	private void flash(Span span, int left) {
		if (!isDisposed()) {
			painter.flash(left % 2 == 0 && left > 0 ? span : null);
			canvas.redraw();
			if (left > 0) {
				getDisplay().timerExec(FLASH_MILLIS, () -> flash(span, left - 1));
			}
		}
	}

	@Override
	public void passage(Span span) {
		painter.passage(span);
		canvas.redraw();
	}

	@Override
	public void follow(int offset) {
		aim(new Span(offset, offset + 1), true);
	}

	/** Brings a range into sight; when its page isn't drawn yet, its page first and the very place when it is. */
	private void aim(Span span, boolean onTop) {
		target = span;
		targetOnTop = onTop;
		int page = text.pageAt(span.start());
		if (page < 1 || page > canvas.strip().count()) {
			return;
		}
		PagePlaces places = marks.places(page);
		List<PageBox> boxes = places == null ? List.of() : places.boxes(span.start(), Math.max(span.end(), span.start() + (onTop ? 40 : 1)));
		if (boxes.isEmpty()) {
			if (onTop || canvas.page() != page) {
				canvas.goTo(page, false);
			}
			if (places != null) {
				target = null;
			}
			return;
		}
		target = null;
		Rectangle place = canvas.strip().place(page, boxes.getFirst(), canvas.across());
		if (onTop) {
			canvas.scrollTo(canvas.origin().x, place.y - 6, false);
		} else {
			canvas.reveal(place);
		}
	}

	@Override
	public void recolor() {
		painter.forgetColors();
		canvas.redraw();
	}

	@Override
	public boolean invert(boolean on) {
		if (inverted != on) {
			inverted = on;
			colors.invert(on);
			painter.forgetColors();
			canvas.redraw();
			wanted(wanted, wantedScale);
		}
		return true;
	}

	@Override
	public void zoom(int steps) {
		if (steps == 0) {
			canvas.fit(PagesCanvas.Fit.WIDTH);
		} else {
			canvas.zoom(steps);
		}
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	@Override
	public void close() {
		work.close();
		if (!isDisposed()) {
			dispose();
		}
	}
}
