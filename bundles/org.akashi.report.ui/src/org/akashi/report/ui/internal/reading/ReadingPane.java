package org.akashi.report.ui.internal.reading;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.akashi.mention.Span;
import org.akashi.report.Block;
import org.akashi.report.ReportText;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.ui.AccessibleName;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * The text of a report with its mentions marked. Styles are made for the lines that are seen only, so a report of a
 * megabyte with thousands of mentions opens at once. Call from the UI thread.
 */
public final class ReadingPane extends Composite {

	private static final int GUTTER = 52;
	private static final int WIDEST_LINE = 860;
	private static final int FLASHES = 6;
	private static final int FLASH_MILLIS = 180;

	private final StyledText widget;
	private final OverviewBar overview;
	private final MarkPainter painter;
	private final Consumer<QueueItem> onSelect;
	private final MentionHover hover;
	private ReportText text;
	private MarkRuns runs = new MarkRuns(List.of(), List.of());
	private TableColumns columns = new TableColumns(List.of(), "");
	private double character;
	private String current = "";
	private boolean moving;
	private boolean selecting;
	private int seenTop;
	private IntConsumer onScroll = offset -> {
		// nobody follows
	};
	private Consumer<Span> onPassage = span -> {
		// nobody asks
	};

	/**
	 * Makes the pane.
	 *
	 * @param parent   where
	 * @param colors   of the marks
	 * @param onSelect told when the caret reaches a mention
	 */
	public ReadingPane(Composite parent, MarkColors colors, Consumer<QueueItem> onSelect) {
		super(parent, SWT.NONE);
		this.onSelect = onSelect;
		painter = new MarkPainter(new LocalResourceManager(JFaceResources.getResources(), this), colors);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = layout.horizontalSpacing = 0;
		setLayout(layout);
		widget = new StyledText(this, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
		GridData all = new GridData(SWT.FILL, SWT.FILL, true, true);
		all.widthHint = all.heightHint = 100; // else each layout measures the whole text
		widget.setLayoutData(all);
		widget.setLineSpacing(3);
		AccessibleName.set(widget, Messages.Reading_name);
		widget.setAlwaysShowScrollBars(false);
		overview = new OverviewBar(this, painter, item -> {
			select(item.id());
			onSelect.accept(item);
		});
		overview.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		widget.addLineStyleListener(this::style);
		widget.addCaretListener(event -> caretMoved(event.caretOffset));
		addListener(SWT.Resize, event -> fitMargins());
		widget.addPaintListener(event -> {
			if (painter.adopt(widget)) {
				character = 0;
				widget.getDisplay().asyncExec(this::restyle);
			}
			if (text != null) {
				PageRules.paint(event.gc, widget, text, painter, lastLine());
			}
			scrolled();
		});
		painter.adopt(widget);
		fitMargins();
		hover = new MentionHover(widget, event -> {
			int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
			return offset < 0 ? null : mentionAt(offset);
		});
		widget.addListener(SWT.Selection, event -> passageMoved());
	}

	/** The text widget. */
	public StyledText widget() {
		return widget;
	}

	/** Tells the offset that stands uppermost after the person has scrolled. */
	public void onScroll(IntConsumer follower) {
		onScroll = follower;
	}

	/** Tells which run of the text the person selects, null for none any more. */
	public void onPassage(Consumer<Span> follower) {
		onPassage = follower;
	}

	private void passageMoved() {
		Point range = widget.getSelection();
		boolean some = range.y > range.x;
		if (!moving && (some || selecting)) {
			selecting = some;
			onPassage.accept(some ? new Span(range.x, range.y) : null);
		}
	}

	/** Whoever scrolls, the lines are painted: then it shows whether the person did. */
	private void scrolled() {
		int top = widget.getTopIndex();
		if (top != seenTop && text != null) {
			seenTop = top;
			int offset = widget.getOffsetAtLine(top);
			widget.getDisplay().asyncExec(() -> onScroll.accept(offset));
		}
	}

	/** Brings an offset of the text to the top, because the report was scrolled there as it looked. */
	public void follow(int offset) {
		if (offset >= 0 && offset < widget.getCharCount()) {
			top(widget.getLineAtOffset(offset));
		}
	}

	/** Brings a whole line to the top, not half of it under the margin. */
	private void top(int line) {
		widget.setTopIndex(line);
		widget.setTopPixel(Math.max(0, widget.getTopPixel() + widget.getLinePixel(line) - widget.getTopMargin()));
		seenTop = widget.getTopIndex();
	}

	/** Selects a run of the text that was selected elsewhere, without moving; null for none. */
	public void passage(Span span) {
		if (span == null || span.end() <= widget.getCharCount()) {
			moving = true;
			try {
				int top = widget.getTopIndex();
				if (span == null) {
					widget.setSelection(widget.getCaretOffset());
				} else {
					widget.setSelection(span.start(), span.end());
				}
				widget.setTopIndex(top);
				seenTop = widget.getTopIndex();
				selecting = span != null;
			} finally {
				moving = false;
			}
		}
	}

	/** Shows a report. */
	public void show(ReportText report, List<QueueItem> items) {
		text = report;
		current = "";
		painter.current("", false);
		painter.sentence(null);
		painter.flash(null);
		runs = new MarkRuns(report.blocks(), items);
		columns = new TableColumns(report.blocks(), report.text());
		moving = true;
		try {
			widget.setText(report.text());
			seenTop = 0;
			selecting = false;
		} finally {
			moving = false;
		}
		overview.show(runs.marks(), report.text().length());
	}

	/** Shows new decisions on the report that is shown. */
	public void update(List<QueueItem> items) {
		if (text == null) {
			return;
		}
		runs = new MarkRuns(text.blocks(), items);
		overview.show(runs.marks(), text.text().length());
		hover.hide();
		redrawVisible();
	}

	/** Takes the colours of a theme that has changed. */
	public void recolor() {
		painter.forgetColors();
		restyle();
	}

	/** The mention at an offset of the text, or null. */
	public QueueItem mentionAt(int offset) {
		return runs.at(offset);
	}

	/** Frames an item and brings it into view; a statement shows its sentence. Unknown ids clear the frame. */
	public void select(QueueItem item) {
		hover.hide();
		String id = item == null ? "" : item.id();
		current = id;
		painter.current(id, item != null && onOneLine(item.span()));
		painter.sentence(item != null && !item.mention() ? item.span() : null);
		redrawVisible();
		if (item != null) {
			show(item.span(), item.mention());
		}
	}

	private void select(String id) {
		runs.marks().stream().filter(mark -> mark.id().equals(id)).findFirst().ifPresent(this::select);
	}

	/** Brings a range into view and flashes it. Offsets outside the text are cut. */
	public void reveal(int start, int end) {
		int length = widget.getCharCount();
		if (start < 0 || start >= length || end <= start) {
			return;
		}
		Span span = new Span(start, Math.min(end, length));
		show(span, true);
		flash(span, FLASHES);
	}

	/** Brings a range into view without moving the caret. */
	void bring(Span span) {
		show(span, false);
	}

	private void flash(Span span, int left) {
		if (widget.isDisposed()) {
			return;
		}
		painter.flash(left % 2 == 0 && left > 0 ? span : null);
		if (span.end() <= widget.getCharCount()) {
			widget.redrawRange(span.start(), span.length(), true);
		}
		if (left > 0) {
			widget.getDisplay().timerExec(FLASH_MILLIS, () -> flash(span, left - 1));
		}
	}

	private void show(Span span, boolean moveCaret) {
		if (span.end() > widget.getCharCount()) {
			return;
		}
		moving = true;
		try {
			int line = widget.getLineAtOffset(span.start());
			boolean visible = line > widget.getTopIndex() && line < lastLine()
					&& widget.getLinePixel(line) > 0;
			if (moveCaret) {
				widget.setSelection(span.start());
			}
			if (!visible) {
				top(Math.max(0, line - 4));
			}
			seenTop = widget.getTopIndex();
		} finally {
			moving = false;
		}
	}

	private void caretMoved(int offset) {
		QueueItem item = moving ? null : runs.at(offset);
		if (item != null && !item.id().equals(current)) {
			current = item.id();
			painter.current(current, onOneLine(item.span()));
			painter.sentence(null);
			redrawVisible();
			onSelect.accept(item);
		}
	}

	private boolean onOneLine(Span span) {
		return span.end() <= widget.getCharCount() && widget.getLocationAtOffset(span.start()).y == widget
				.getLocationAtOffset(span.end() - 1).y;
	}

	private void style(LineStyleEvent event) {
		int end = event.lineOffset + event.lineText.length();
		event.styles = painter.line(runs, event.lineOffset, end);
		Block block = text == null ? null : text.blockAt(event.lineOffset).orElse(null);
		if (block == null) {
			return;
		}
		switch (block.kind()) {
		case LIST_ITEM -> {
			event.indent = 16;
			event.wrapIndent = hasBullet(event.lineText) ? 28 : 16;
		}
		case CODE, FOOTNOTE, CAPTION -> event.indent = 12;
		case TABLE_CELL, TABLE_HEADER -> event.tabStops = columns.stops(block.place().table(), characterWidth(), textWidth());
		default -> event.indent = 0;
		}
	}

	private static boolean hasBullet(String line) {
		return !line.isEmpty() && "•‣◦▪●○■□–-*・".indexOf(line.charAt(0)) >= 0;
	}

	private double characterWidth() {
		if (character == 0) {
			GC gc = new GC(widget);
			character = gc.getFontMetrics().getAverageCharacterWidth();
			gc.dispose();
		}
		return character;
	}

	private int textWidth() {
		return Math.max(100, widget.getClientArea().width - widget.getLeftMargin() - widget.getRightMargin());
	}

	private void redrawVisible() {
		if (widget.getCharCount() == 0) {
			return;
		}
		int top = widget.getOffsetAtLine(Math.max(0, widget.getTopIndex() - 1));
		int after = lastLine() + 2;
		int bottom = after < widget.getLineCount() ? widget.getOffsetAtLine(after) : widget.getCharCount();
		widget.redrawRange(top, bottom - top, true);
	}

	private int lastLine() {
		return widget.getLineIndex(widget.getClientArea().height);
	}

	private void restyle() {
		if (!widget.isDisposed()) {
			redrawVisible();
			overview.redraw();
		}
	}

	private void fitMargins() {
		int right = Math.max(20, getSize().x - GUTTER - WIDEST_LINE);
		if (right != widget.getRightMargin() || widget.getLeftMargin() != GUTTER) {
			widget.setMargins(GUTTER, 14, right, 14);
		}
	}

	@Override
	public boolean setFocus() {
		return widget.setFocus();
	}
}
