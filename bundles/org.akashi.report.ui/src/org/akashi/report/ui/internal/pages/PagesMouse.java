package org.akashi.report.ui.internal.pages;

import java.text.BreakIterator;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.reading.MentionHover;
import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;

/** Mouse and keys over the pages: a click picks a mention, dragging selects text, the wheel with Ctrl zooms. */
final class PagesMouse {

	private static final int LINE = 48;
	private static final int FAR = 3;

	private final PagesCanvas canvas;
	private final PagesLook look;
	private final MentionHover hover;
	private Span selected;
	private int anchor = -1;
	private int downX;
	private int downY;
	private boolean dragging;

	PagesMouse(PagesCanvas canvas, PagesLook look) {
		this.canvas = canvas;
		this.look = look;
		hover = new MentionHover(canvas, event -> look.itemAt(event.x, event.y));
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, this::word);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void down(Event event) {
		canvas.setFocus();
		if (event.button != 1) {
			return;
		}
		downX = event.x;
		downY = event.y;
		dragging = false;
		anchor = look.offsetAt(event.x, event.y, true);
	}

	private void move(Event event) {
		if ((event.stateMask & SWT.BUTTON1) == 0) {
			boolean over = look.itemAt(event.x, event.y) != null;
			boolean text = !over && look.offsetAt(event.x, event.y, false) >= 0;
			canvas.setCursor(canvas.getDisplay().getSystemCursor(over ? SWT.CURSOR_HAND : text ? SWT.CURSOR_IBEAM : SWT.CURSOR_ARROW));
			return;
		}
		dragging |= Math.abs(event.x - downX) > FAR || Math.abs(event.y - downY) > FAR;
		if (dragging && anchor >= 0) {
			hover.hide();
			int height = canvas.getClientArea().height;
			if (event.y < 0 || event.y > height) {
				canvas.scrollTo(canvas.origin().x, canvas.origin().y + (event.y < 0 ? -LINE : LINE), true);
			}
			int other = look.offsetAt(event.x, event.y, true);
			if (other >= 0) {
				selected = new Span(Math.min(anchor, other), Math.max(anchor, other) + 1);
				look.passage(selected);
			}
		}
	}

	private void up(Event event) {
		if (event.button != 1) {
			return;
		}
		if (dragging && selected != null) {
			look.chosen(selected);
			return;
		}
		clear();
		QueueItem item = look.itemAt(event.x, event.y);
		if (item != null) {
			look.picked(item);
		}
	}

	private void clear() {
		if (selected != null) {
			selected = null;
			look.chosen(null);
		}
	}

	/** Selects the word at the place. */
	private void word(Event event) {
		int offset = look.offsetAt(event.x, event.y, false);
		if (offset >= 0) {
			BreakIterator words = BreakIterator.getWordInstance();
			int from = Math.max(0, offset - 200);
			String around = look.text().text().substring(from, Math.min(look.text().text().length(), offset + 200));
			words.setText(around);
			int end = words.following(offset - from);
			int start = words.previous();
			selected = new Span(from + start, from + end);
			look.chosen(selected);
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			canvas.zoom(event.count > 0 ? 1 : -1);
		}
	}

	private void key(Event event) {
		int page = Math.max(LINE, canvas.getClientArea().height - LINE);
		int x = canvas.origin().x;
		int y = canvas.origin().y;
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> canvas.scrollTo(x, y + LINE, true);
		case SWT.ARROW_UP -> canvas.scrollTo(x, y - LINE, true);
		case SWT.ARROW_LEFT -> canvas.scrollTo(x - LINE, y, true);
		case SWT.ARROW_RIGHT -> canvas.scrollTo(x + LINE, y, true);
		case SWT.PAGE_DOWN -> paged(control, 1, page);
		case SWT.PAGE_UP -> paged(control, -1, page);
		case ' ' -> paged(false, (event.stateMask & SWT.SHIFT) != 0 ? -1 : 1, page);
		case SWT.HOME -> canvas.scrollTo(0, 0, true);
		case SWT.END -> canvas.scrollTo(x, Integer.MAX_VALUE / 2, true);
		case SWT.ESC -> clear();
		case 'c' -> copy(control);
		default -> {
			// the workbench's
		}
		}
	}

	private void paged(boolean whole, int step, int height) {
		if (whole) {
			canvas.goTo(Math.clamp(canvas.page() + (long) step, 1, Math.max(1, canvas.strip().count())), true);
		} else {
			canvas.scrollTo(canvas.origin().x, canvas.origin().y + step * height, true);
		}
	}

	private void copy(boolean control) {
		if (control && selected != null) {
			Clipboard clipboard = new Clipboard(canvas.getDisplay());
			clipboard.setContents(new Object[] { look.text().text().substring(selected.start(), selected.end()) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}
