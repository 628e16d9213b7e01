package org.akashi.report.ui.internal.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.report.PageSize;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Shows pages one below the other. Only those in sight cost anything: their pictures are asked for as they come into view and
 * kept while there is room.
 */
final class PagesCanvas extends Canvas {

	/** How pages are fitted into the window. */
	enum Fit {
		WIDTH, PAGE, NONE
	}

	/** Hears what the canvas shows. */
	interface Listener {

		/** These pages are in sight, or soon will be; most urgent first. */
		void wanted(List<Integer> pages, double scale);

		/** The picture of a page was given up. */
		void forgotten(int page);

		/** Another page or zoom is shown; {@code byPerson} when scrolling it was the person's own doing. */
		void moved(boolean byPerson);
	}

	private static final long MEMORY = 96L << 20;
	private static final double STEP = 1.2;
	/** Displays have 96 points an inch, pages 72. */
	private static final double REAL = 96 / 72d;

	/** A picture on the screen. */
	private record Shown(int page, Image image, long bytes) {
	}

	private final PagePainter painter;
	private final PageMarks marks;
	private final Listener listener;
	private final Map<Integer, List<IStatus>> problems = new HashMap<>();
	private final BoundedCache<Integer, Shown> pictures = new BoundedCache<>(MEMORY, Shown::bytes, this::gone);
	private List<PageSize> sizes = List.of();
	private PageStrip strip = new PageStrip(List.of(), 1);
	private Fit fit = Fit.WIDTH;
	private boolean wanting;
	private int replaced;
	private int x;
	private int y;

	PagesCanvas(Composite parent, PagePainter painter, PageMarks marks, Listener listener) {
		super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.painter = painter;
		this.marks = marks;
		this.listener = listener;
		addPaintListener(event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
		addListener(SWT.Resize, event -> layOut(fitted()));
		addListener(SWT.Dispose, event -> pictures.clear());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(x, getVerticalBar().getSelection(), true));
		getHorizontalBar().addListener(SWT.Selection, event -> scrollTo(getHorizontalBar().getSelection(), y, true));
	}

	private void gone(Shown shown) {
		shown.image().dispose();
		if (shown.page() != replaced) {
			listener.forgotten(shown.page());
		}
	}

	/** Shows other pages. */
	void show(List<PageSize> pages) {
		pictures.clear();
		problems.clear();
		sizes = List.copyOf(pages);
		x = 0;
		y = 0;
		layOut(fitted());
	}

	/** Takes a page that was drawn. Places must be known to the marks before. */
	void take(DrawnPage page) {
		problems.put(page.page(), page.problems());
		if (page.picture() != null) {
			int zoom = deviceZoom();
			Image image = zoom == 100 ? new Image(getDisplay(), page.picture()) : new Image(getDisplay(),
					(int asked) -> asked == zoom ? page.picture()
							: page.picture().scaledTo(Math.max(1, page.picture().width * asked / zoom), Math.max(1, page.picture().height * asked / zoom)));
			replaced = page.page();
			pictures.put(page.page(), new Shown(page.page(), image, 4L * page.picture().width * page.picture().height));
			replaced = 0;
		}
		redraw();
	}

	// --- where

	/** The pages at the zoom of now. */
	PageStrip strip() {
		return strip;
	}

	/** The width in which pages are centred. */
	int across() {
		return getClientArea().width;
	}

	/** The place of the upper left corner in the strip. */
	Point origin() {
		return new Point(x, y);
	}

	/** The page that is shown: the one in the upper third of the window; 0 when there are none. */
	int page() {
		return strip.pageAt(y + getClientArea().height / 3);
	}

	/** A place of the canvas in the strip. */
	Point inStrip(int px, int py) {
		return new Point(px + x, py + y);
	}

	/** Goes to a place of the strip, as far as there is something. */
	void scrollTo(int left, int top, boolean byPerson) {
		Rectangle area = getClientArea();
		int newX = Math.clamp(left, 0, Math.max(0, strip.width() - area.width));
		int newY = Math.clamp(top, 0, Math.max(0, strip.height() - area.height));
		if (newX != x || newY != y) {
			x = newX;
			y = newY;
			getVerticalBar().setSelection(y);
			getHorizontalBar().setSelection(x);
			redraw();
			want();
			listener.moved(byPerson);
		}
	}

	/** Brings a rectangle of the strip into sight, if it isn't. */
	void reveal(Rectangle place) {
		Rectangle area = getClientArea();
		boolean seen = place.y >= y + 8 && place.y + place.height <= y + area.height - 8;
		boolean across = place.x >= x && place.x + place.width <= x + area.width;
		if (!seen || !across) {
			scrollTo(across ? x : place.x - area.width / 4, seen ? y : place.y - area.height / 3, false);
		}
	}

	/** Goes to the start of a page. */
	void goTo(int page, boolean byPerson) {
		if (page >= 1 && page <= strip.count()) {
			scrollTo(x, strip.page(page, across()).y - PageStrip.GAP / 2, byPerson);
		}
	}

	// --- zoom

	/** How large pages are shown, 1 for their real size at 72 points an inch. */
	double zoom() {
		return strip.scale();
	}

	/** How pages are fitted. */
	Fit fit() {
		return fit;
	}

	/** Fits pages anew. */
	void fit(Fit how) {
		fit = how;
		layOut(fitted());
	}

	/** Larger (1) or smaller (-1). */
	void zoom(int steps) {
		fit = Fit.NONE;
		layOut(strip.scale() * Math.pow(STEP, steps));
	}

	/** The size that pages have on paper. */
	void real() {
		fit = Fit.NONE;
		layOut(REAL);
	}

	private double fitted() {
		Rectangle area = getClientArea();
		if (sizes.isEmpty() || area.width < 40) {
			return strip.scale();
		}
		return switch (fit) {
		case WIDTH -> PageStrip.fitWidth(sizes, area.width);
		case PAGE -> PageStrip.fitPage(sizes.get(Math.max(1, page()) - 1), area.width, area.height);
		case NONE -> strip.scale();
		};
	}

	private void layOut(double scale) {
		int before = strip.pageAt(y);
		double part = before == 0 || before > sizes.size() ? 0 : (y - strip.page(before, 0).y) / strip.scale();
		strip = new PageStrip(sizes, scale);
		Rectangle area = getClientArea();
		bar(getVerticalBar(), strip.height(), area.height);
		bar(getHorizontalBar(), strip.width(), area.width);
		int top = before == 0 || before > sizes.size() ? 0 : strip.page(before, 0).y + (int) Math.round(part * strip.scale());
		y = Math.clamp(top, 0, Math.max(0, strip.height() - area.height));
		x = Math.clamp(x, 0, Math.max(0, strip.width() - area.width));
		getVerticalBar().setSelection(y);
		getHorizontalBar().setSelection(x);
		redraw();
		want();
		listener.moved(false);
	}

	private static void bar(ScrollBar bar, int all, int seen) {
		bar.setValues(bar.getSelection(), 0, Math.max(1, all), Math.max(1, Math.min(all, seen)), 40, Math.max(40, seen - 40));
		bar.setVisible(all > seen);
	}

	private int deviceZoom() {
		return Math.max(100, getMonitor().getZoom());
	}

	/** Asks for the pages in sight, their neighbours after them; once for many changes. */
	void want() {
		if (!wanting && strip.count() > 0) {
			wanting = true;
			getDisplay().asyncExec(() -> {
				wanting = false;
				if (!isDisposed()) {
					int first = strip.pageAt(y);
					int last = strip.pageAt(y + Math.max(1, getClientArea().height));
					PageOrder order = new PageOrder(first, last, strip.count());
					Set<Integer> near = new HashSet<>(order.pages());
					pictures.use(near);
					listener.wanted(order.pages(), strip.scale() * deviceZoom() / 100);
				}
			});
		}
	}

	// --- painting

	private void paint(GC gc, Rectangle dirty) {
		gc.setBackground(getBackground());
		gc.fillRectangle(dirty);
		if (strip.count() == 0) {
			return;
		}
		int across = across();
		int last = strip.pageAt(y + dirty.y + dirty.height);
		for (int page = strip.pageAt(y + dirty.y); page <= last; page++) {
			Rectangle area = strip.page(page, across);
			area.x -= x;
			area.y -= y;
			page(gc, page, area);
		}
		gc.setTransform(null);
		if (isFocusControl()) {
			Rectangle all = getClientArea();
			gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.drawRectangle(0, 0, all.width - 1, all.height - 1);
		}
	}

	private void page(GC gc, int page, Rectangle area) {
		gc.setBackground(painter.paper());
		Shown shown = pictures.get(page).orElse(null);
		if (shown == null) {
			gc.fillRectangle(area);
			note(gc, area, problems.getOrDefault(page, List.of()).stream().map(IStatus::getMessage).findFirst().orElse(NLS.bind(Messages.Pages_drawing, page)));
		} else {
			Rectangle image = shown.image().getBounds();
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(shown.image(), 0, 0, image.width, image.height, area.x, area.y, area.width, area.height);
		}
		gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.drawRectangle(area.x - 1, area.y - 1, area.width + 1, area.height + 1);
		PageGround ground = new PageGround(gc, x, y);
		ground.shifted(() -> painter.paint(gc, strip, page, across(), marks));
	}

	private void note(GC gc, Rectangle area, String text) {
		gc.setForeground(painter.ink());
		String wrapped = PageNote.wrap(text, line -> gc.textExtent(line).x, Math.max(60, area.width - 40));
		Point size = gc.textExtent(wrapped);
		int top = Math.clamp(area.y + area.height / 3, 20, Math.max(20, getClientArea().height / 2));
		gc.drawText(wrapped, area.x + Math.max(8, (area.width - size.x) / 2), Math.max(area.y + 8, Math.min(top, area.y + area.height - size.y - 8)), true);
	}

	/** Whether a page was drawn, but shows no text that could be marked. */
	boolean isScanned(int page) {
		return marks.places(page) != null && marks.places(page).isEmpty() && pictures.get(page).isPresent();
	}

	/** What of a page could not be drawn. */
	List<IStatus> problems(int page) {
		return problems.getOrDefault(page, List.of());
	}
}
