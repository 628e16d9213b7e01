package org.akashi.report.ui.internal.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.akashi.mention.Span;
import org.akashi.report.PageBox;
import org.akashi.report.PagePlaces;
import org.akashi.report.ui.internal.reading.MarkColors;
import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints marks over a page: the same colours and signs as in the text. Open mentions have a light tint and a line below (a
 * wavy one when a person must choose), accepted ones a strong tint and two lines, rejected ones are struck through. The
 * current one has a frame.
 */
final class PagePainter {

	private static final int LIGHT = 46;
	private static final int STRONG = 96;
	private static final int WAVE = 2;

	private final PaperColors colors;
	private final Map<Object, Color> made = new HashMap<>();
	private String current = "";
	private Span sentence;
	private Span flash;
	private Span passage;

	PagePainter(PaperColors colors) {
		this.colors = colors;
	}

	/** Asks for all colours again. */
	void forgetColors() {
		made.clear();
	}

	/** The mention with the frame. */
	void current(String id) {
		current = id;
	}

	/** The sentence that a statement was read from. */
	void sentence(Span span) {
		sentence = span;
	}

	/** What stands out for a moment. */
	void flash(Span span) {
		flash = span;
	}

	/** What is selected. */
	void passage(Span span) {
		passage = span;
	}

	/** Paints what stands on one page. */
	void paint(GC gc, PageStrip strip, int page, int across, PageMarks marks) {
		PagePlaces places = marks.places(page);
		if (places == null) {
			return;
		}
		boxes(gc, strip, page, across, places, sentence, color("current", colors::current), LIGHT);
		for (PageMarks.Mark mark : marks.on(page)) {
			QueueItem item = mark.run().shown(current);
			for (PageBox box : mark.boxes()) {
				mark(gc, item, strip.place(page, box, across));
			}
		}
		boxes(gc, strip, page, across, places, passage, gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION), STRONG);
		boxes(gc, strip, page, across, places, flash, color("current", colors::current), STRONG + LIGHT);
	}

	private static void boxes(GC gc, PageStrip strip, int page, int across, PagePlaces places, Span span, Color color, int alpha) {
		if (span == null || span.end() <= places.start() || span.start() >= places.end()) {
			return;
		}
		gc.setBackground(color);
		gc.setAlpha(alpha);
		for (PageBox box : places.boxes(span.start(), span.end())) {
			gc.fillRectangle(strip.place(page, box, across));
		}
		gc.setAlpha(255);
	}

	private void mark(GC gc, QueueItem item, Rectangle area) {
		Color line = color(item.type(), () -> colors.line(item.type()));
		boolean isCurrent = item.id().equals(current);
		gc.setBackground(isCurrent ? color("current", colors::current) : line);
		gc.setForeground(line);
		int bottom = area.y + area.height;
		switch (item.status()) {
		case OPEN -> {
			fill(gc, area, isCurrent ? STRONG : LIGHT);
			if (item.ambiguous()) {
				wave(gc, area.x, area.x + area.width, bottom);
			} else {
				gc.drawLine(area.x, bottom, area.x + area.width - 1, bottom);
			}
		}
		case ACCEPTED -> {
			fill(gc, area, STRONG);
			gc.drawLine(area.x, bottom, area.x + area.width - 1, bottom);
			gc.drawLine(area.x, bottom + 2, area.x + area.width - 1, bottom + 2);
		}
		case REJECTED -> {
			gc.setForeground(color("struck", () -> MarkColors.dim(colors.currentText(), colors.paper())));
			if (isCurrent) {
				fill(gc, area, STRONG);
			}
			int middle = area.y + area.height * 11 / 20;
			gc.drawLine(area.x - 1, middle, area.x + area.width, middle);
		}
		}
		if (isCurrent) {
			gc.setForeground(color("frame", colors::currentText));
			gc.setLineWidth(2);
			gc.drawRectangle(area.x - 2, area.y - 1, area.width + 3, area.height + 3);
			gc.setLineWidth(1);
		}
	}

	private static void fill(GC gc, Rectangle area, int alpha) {
		gc.setAlpha(alpha);
		gc.fillRectangle(area);
		gc.setAlpha(255);
	}

	private static void wave(GC gc, int from, int to, int y) {
		int[] points = new int[2 * ((to - from) / WAVE + 1)];
		for (int i = 0; i < points.length / 2; i++) {
			points[2 * i] = from + i * WAVE;
			points[2 * i + 1] = y + (i % 2 == 0 ? 0 : WAVE);
		}
		gc.drawPolyline(points);
	}

	/** The colour of the paper. */
	Color paper() {
		return color("paper", colors::paper);
	}

	/** Text on paper. */
	Color ink() {
		return color("ink", colors::currentText);
	}

	private Color color(Object key, Supplier<RGB> make) {
		return made.computeIfAbsent(key, any -> new Color(make.get()));
	}

	/** The marks of a page that a person would be told about, in text order, each once. */
	static List<QueueItem> told(PageMarks marks, int page) {
		return marks.on(page).stream().map(mark -> mark.run().item()).distinct().toList();
	}
}
