package org.akashi.graph.ui.internal.editor;

import java.util.List;

import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.edit.DiagramSelection;
import org.akashi.graph.ui.internal.edit.DiagramSession;
import org.akashi.graph.ui.internal.edit.KeyboardWalk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * The keys on the canvas that aren't commands: arrows walk from card to card, Ctrl and arrows move what is selected, Shift and
 * arrows select more; Tab walks along the lines of a card, Enter crosses a line or opens a card, Escape steps back.
 */
final class KeyTool {

	private static final int STEP = 10;

	private final GraphCanvas canvas;
	private final DiagramSession session;
	private final DiagramSelection selection;
	private final PointerTool pointer;
	private final Runnable open;
	/** The card whose lines are walked. */
	private String anchor = "";

	KeyTool(GraphCanvas canvas, DiagramSession session, DiagramSelection selection, PointerTool pointer, Runnable open) {
		this.canvas = canvas;
		this.session = session;
		this.selection = selection;
		this.pointer = pointer;
		this.open = open;
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, this::traverse);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> arrow(event, -1, 0);
			case SWT.ARROW_RIGHT -> arrow(event, 1, 0);
			case SWT.ARROW_UP -> arrow(event, 0, -1);
			case SWT.ARROW_DOWN -> arrow(event, 0, 1);
			case SWT.CR, SWT.KEYPAD_CR -> enter();
			case SWT.ESC -> escape();
			case SWT.HOME -> go(KeyboardWalk.first(canvas.scene()), false);
			case '+', SWT.KEYPAD_ADD, '=' -> zoom(1.25);
			case '-', SWT.KEYPAD_SUBTRACT -> zoom(0.8);
			case SWT.PAGE_UP -> canvas.look(canvas.viewport().panned(0, canvas.getSize().y * 0.8));
			case SWT.PAGE_DOWN -> canvas.look(canvas.viewport().panned(0, -canvas.getSize().y * 0.8));
			default -> {
				// Other keys are commands.
			}
		}
	}

	private void zoom(double factor) {
		Point size = canvas.getSize();
		canvas.look(canvas.viewport().zoomed(factor, size.x / 2.0, size.y / 2.0));
	}

	private void arrow(Event event, int dx, int dy) {
		event.doit = false;
		if ((event.stateMask & SWT.MOD1) != 0) {
			nudge(dx, dy);
		} else if ((event.stateMask & SWT.MOD3) != 0) {
			canvas.look(canvas.viewport().panned(-dx * 60, -dy * 60));
		} else {
			int at = current();
			go(at < 0 ? KeyboardWalk.first(canvas.scene()) : KeyboardWalk.towards(canvas.scene(), at, dx, dy), (event.stateMask & SWT.MOD2) != 0);
		}
	}

	private void nudge(int dx, int dy) {
		Scene scene = canvas.scene();
		List<String> cards = selection.ids().stream().filter(id -> scene.card(id) >= 0).toList();
		if (!cards.isEmpty() && session.writable()) {
			for (String id : cards) {
				int card = scene.card(id);
				scene.move(card, scene.x(card) + dx * STEP, scene.y(card) + dy * STEP);
			}
			canvas.changed();
			session.nudge(cards, dx * STEP, dy * STEP);
		}
	}

	/** The card at which the keyboard is: of a line, the one from which it was reached. */
	private int current() {
		Scene scene = canvas.scene();
		int card = scene.card(selection.focus());
		if (card >= 0) {
			return card;
		}
		int line = scene.line(selection.focus());
		return line < 0 ? -1 : scene.card(anchor) >= 0 ? scene.card(anchor) : scene.from(line);
	}

	private void go(int card, boolean more) {
		if (card >= 0) {
			String id = canvas.scene().id(card);
			anchor = id;
			if (more) {
				selection.add(List.of(id));
				selection.focus(id);
			} else {
				selection.only(id);
			}
			reveal(card);
		}
	}

	private void reveal(int card) {
		Point size = canvas.getSize();
		canvas.look(canvas.viewport().revealing(canvas.scene().bounds(card), size.x, size.y, 30));
	}

	private void traverse(Event event) {
		boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		int at = current();
		if (!tab || control || at < 0) {
			event.doit = tab || event.detail != SWT.TRAVERSE_ESCAPE && event.detail != SWT.TRAVERSE_RETURN
					&& event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS;
			return;
		}
		Scene scene = canvas.scene();
		anchor = scene.id(at);
		int line = KeyboardWalk.nextLine(scene, at, scene.line(selection.focus()), event.detail == SWT.TRAVERSE_TAB_NEXT);
		// A card without lines lets the keyboard go on to the next control.
		event.doit = line < 0;
		if (line >= 0) {
			selection.only(scene.lineId(line));
			reveal(KeyboardWalk.other(scene, line, at));
		}
	}

	private void enter() {
		Scene scene = canvas.scene();
		int line = scene.line(selection.focus());
		if (line >= 0) {
			go(KeyboardWalk.other(scene, line, current()), false);
		} else if (scene.card(selection.focus()) >= 0) {
			open.run();
		}
	}

	private void escape() {
		if (!pointer.cancel()) {
			Scene scene = canvas.scene();
			if (scene.line(selection.focus()) >= 0 && scene.card(anchor) >= 0) {
				selection.only(anchor);
			} else {
				selection.clear();
			}
		}
	}
}
