package org.akashi.graph.ui.internal.editor;

import java.util.List;
import java.util.function.BiConsumer;

import org.akashi.graph.ui.internal.canvas.Bounds;
import org.akashi.graph.ui.internal.canvas.Detail;
import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.Marks;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.canvas.Viewport;
import org.akashi.graph.ui.internal.edit.DiagramSelection;
import org.akashi.graph.ui.internal.edit.DiagramSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/**
 * The mouse on the canvas: a click selects, Ctrl adds, dragging a card moves, dragging its handle connects, dragging the ground
 * selects by a band, the middle button or Space moves the sheet, the wheel zooms.
 */
final class PointerTool {

	private static final int NEAR = 4;
	private static final int HANDLE = 6;

	private final GraphCanvas canvas;
	private final DiagramSession session;
	private final DiagramSelection selection;
	private final BiConsumer<String, String> connect;
	private Gesture gesture;
	private int downX;
	private int downY;
	private String pressed = "";
	private boolean space;

	/**
	 * @param connect gets the ids of two cards between which a line was drawn
	 * @param open    opens what is selected
	 */
	PointerTool(GraphCanvas canvas, DiagramSession session, DiagramSelection selection, BiConsumer<String, String> connect, Runnable open) {
		this.canvas = canvas;
		this.session = session;
		this.selection = selection;
		this.connect = connect;
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, event -> {
			if (event.button == 1 && !selection.isEmpty()) {
				gesture = null;
				open.run();
			}
		});
		canvas.addListener(SWT.MouseVerticalWheel, event -> wheel(event, true));
		canvas.addListener(SWT.MouseHorizontalWheel, event -> wheel(event, false));
		canvas.addListener(SWT.MouseExit, event -> hover(-1));
		canvas.addListener(SWT.KeyDown, event -> space |= event.keyCode == ' ');
		canvas.addListener(SWT.KeyUp, event -> space &= event.keyCode != ' ');
		canvas.setOverlay(this::paint);
	}

	/** Escape; returns whether there was something to cancel. */
	boolean cancel() {
		if (gesture == null) {
			return false;
		}
		gesture.cancel();
		gesture = null;
		canvas.redraw();
		return true;
	}

	private void wheel(Event event, boolean vertical) {
		event.doit = false;
		if ((event.stateMask & SWT.MOD2) != 0 || !vertical) {
			canvas.look(canvas.viewport().panned(event.count * 20, 0));
		} else {
			canvas.look(canvas.viewport().zoomed(Math.pow(1.08, Math.clamp(event.count, -9, 9)), event.x, event.y));
		}
	}

	private void down(Event event) {
		canvas.forceFocus();
		canvas.setToolTipText(null);
		if (event.button == 2 || event.button == 1 && space) {
			gesture = new PanGesture(canvas, event.x, event.y);
			return;
		}
		downX = event.x;
		downY = event.y;
		int handle = event.button == 1 && session.writable() ? handleAt(event.x, event.y) : -1;
		if (handle >= 0) {
			gesture = new ConnectGesture(canvas, handle, event.x, event.y, connect);
			return;
		}
		String hit = hit(event.x, event.y);
		pressed = event.button == 1 ? hit : "";
		boolean more = (event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0;
		if (event.button == 1 && more && !hit.isEmpty()) {
			selection.toggle(hit);
			pressed = selection.contains(hit) ? hit : "";
		} else if (!hit.isEmpty() && !selection.contains(hit)) {
			selection.only(hit);
		} else if (!hit.isEmpty()) {
			selection.focus(hit);
		} else if (event.button == 1) {
			if (!more) {
				selection.clear();
			}
			gesture = new BandGesture(canvas, selection, event.x, event.y, more);
		}
	}

	private void move(Event event) {
		if (gesture != null) {
			gesture.drag(event.x, event.y);
		} else if (!pressed.isEmpty() && Math.hypot(event.x - downX, event.y - downY) > NEAR && canvas.scene().card(pressed) >= 0) {
			if (session.writable()) {
				gesture = new MoveGesture(canvas, session, selection.ids(), downX, downY);
				gesture.drag(event.x, event.y);
			}
			pressed = "";
		} else if ((event.stateMask & SWT.BUTTON_MASK) == 0) {
			int handle = handleAt(event.x, event.y);
			int card = handle >= 0 ? handle : canvas.cardAt(event.x, event.y);
			hover(card);
			canvas.setCursor(canvas.getDisplay().getSystemCursor(handle >= 0 ? SWT.CURSOR_CROSS : card >= 0 ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
			tip(event, card);
		}
	}

	private void tip(Event event, int card) {
		int line = card >= 0 ? -1 : canvas.lineAt(event.x, event.y);
		String text = card >= 0 ? CardWords.of(canvas.scene(), card) : line >= 0 ? CardWords.ofLine(canvas.scene(), line) : null;
		if (text == null ? canvas.getToolTipText() != null : !text.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(text);
		}
	}

	private void up(Event event) {
		if (gesture != null) {
			Gesture ended = gesture;
			gesture = null;
			ended.release(event.x, event.y);
			canvas.redraw();
		} else if (!pressed.isEmpty() && event.button == 1 && (event.stateMask & (SWT.MOD1 | SWT.MOD2)) == 0) {
			// A click on one of several selected cards selects it alone, a drag moves them all.
			selection.only(pressed);
		}
		pressed = "";
	}

	private String hit(int x, int y) {
		int card = canvas.cardAt(x, y);
		if (card >= 0) {
			return canvas.scene().id(card);
		}
		int line = canvas.lineAt(x, y);
		return line >= 0 ? canvas.scene().lineId(line) : "";
	}

	private void hover(int card) {
		String id = card < 0 ? "" : canvas.scene().id(card);
		Marks marks = canvas.marks();
		if (!marks.hover().equals(id)) {
			canvas.mark(new Marks(marks.selected(), marks.focus(), id, marks.path(), marks.hits()));
		}
	}

	/** The card whose handle is at a place, or -1: the handle of the card under the pointer, and of a single selected one. */
	private int handleAt(int x, int y) {
		for (int card : List.of(canvas.scene().card(canvas.marks().hover()), selected())) {
			if (card >= 0 && handle(card) != null && Math.hypot(x - handle(card)[0], y - handle(card)[1]) <= HANDLE + 3) {
				return card;
			}
		}
		return -1;
	}

	private int selected() {
		return selection.ids().size() == 1 ? canvas.scene().card(selection.ids().getFirst()) : -1;
	}

	private int[] handle(int card) {
		Scene scene = canvas.scene();
		if (canvas.detail() == Detail.DOTS || scene.isGroup(card)) {
			return null;
		}
		Bounds bounds = scene.bounds(card);
		Viewport viewport = canvas.viewport();
		return new int[] { (int) viewport.screenX(bounds.x() + bounds.width()) + 2, (int) viewport.screenY(bounds.centerY()) };
	}

	private void paint(GC gc) {
		if (gesture != null) {
			gesture.paint(gc);
		} else if (session.writable()) {
			int hovered = canvas.scene().card(canvas.marks().hover());
			int card = hovered >= 0 ? hovered : selected();
			int[] at = card < 0 ? null : handle(card);
			if (at != null) {
				gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
				gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
				gc.fillOval(at[0] - HANDLE, at[1] - HANDLE, 2 * HANDLE, 2 * HANDLE);
				gc.setLineWidth(2);
				gc.drawLine(at[0] - 3, at[1], at[0] + 3, at[1]);
				gc.drawLine(at[0], at[1] - 3, at[0], at[1] + 3);
				gc.setLineWidth(1);
			}
		}
	}
}
