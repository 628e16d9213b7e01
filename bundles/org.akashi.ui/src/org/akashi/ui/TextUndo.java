package org.akashi.ui;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * Undo within a text while it is being typed: the commands Undo and Redo take back what was typed since the text was last
 * entered, word by word, before they go on to the steps of the case. UI thread.
 */
public final class TextUndo {

	private static final String KEY = "org.akashi.ui.textUndo";
	private static final int MOST = 200;

	private final Text text;
	private final Deque<String> before = new ArrayDeque<>();
	private final Deque<String> after = new ArrayDeque<>();
	private String last;
	private boolean restoring;

	private TextUndo(Text text) {
		this.text = text;
		last = text.getText();
		text.setData(KEY, this);
		text.addListener(SWT.Modify, event -> changed());
		text.addListener(SWT.FocusIn, event -> forget());
		text.addListener(SWT.FocusOut, event -> forget());
	}

	/** Gives a text its undo. */
	public static void add(Text text) {
		new TextUndo(text);
	}

	/** That of the control with the focus, or null. */
	public static TextUndo focused() {
		Display display = Display.getCurrent();
		Control focus = display == null ? null : display.getFocusControl();
		return focus == null || focus.isDisposed() ? null : (TextUndo) focus.getData(KEY);
	}

	/** Whether something was typed that can be taken back. */
	public boolean canUndo() {
		return !before.isEmpty() && text.getEditable();
	}

	/** Whether something was taken back that can be typed again. */
	public boolean canRedo() {
		return !after.isEmpty() && text.getEditable();
	}

	/** Takes back what was typed last. */
	public void undo() {
		if (canUndo()) {
			after.push(last);
			restore(before.pop());
		}
	}

	/** Types again what was taken back last. */
	public void redo() {
		if (canRedo()) {
			before.push(last);
			restore(after.pop());
		}
	}

	private void restore(String value) {
		restoring = true;
		try {
			text.setText(value);
			text.setSelection(value.length());
		} finally {
			restoring = false;
		}
	}

	private void changed() {
		String now = text.getText();
		if (!restoring && text.isFocusControl() && !now.equals(last)) {
			if (before.isEmpty() || !continues(last, now)) {
				before.push(last);
				if (before.size() > MOST) {
					before.removeLast();
				}
			}
			after.clear();
		} else if (!restoring) {
			forget();
		}
		last = now;
	}

	/** Letters of one word are one step. */
	static boolean continues(String last, String now) {
		return now.length() == last.length() + 1 && now.startsWith(last) && Character.isLetterOrDigit(now.charAt(now.length() - 1));
	}

	private void forget() {
		before.clear();
		after.clear();
	}
}
