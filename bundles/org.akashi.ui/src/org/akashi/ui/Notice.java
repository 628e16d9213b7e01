package org.akashi.ui;

import java.util.Objects;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Tells that long work has ended, in a corner of the window, without taking the focus: it goes by itself, or by a click,
 * which may lead to what was done. UI thread.
 */
public final class Notice extends PopupDialog {

	private static final int SHOWN_MILLIS = 8_000;
	private static final int WIDTH = 340;
	private static final int MARGIN = 12;

	private static Notice shown;

	private final String text;
	private final Runnable onClick;

	private Notice(Shell parent, String title, String text, Runnable onClick) {
		super(parent, INFOPOPUP_SHELLSTYLE, false, false, false, false, false, title, null);
		this.text = text;
		this.onClick = onClick;
	}

	/**
	 * Tells something, in place of what was told before. Without a window nothing is told.
	 *
	 * @param title   what has ended
	 * @param text    how
	 * @param onClick what a click on it does
	 */
	public static void show(String title, String text, Runnable onClick) {
		Objects.requireNonNull(onClick, "onClick");
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		if (window == null || window.getShell().isDisposed() || !window.getShell().isVisible()) {
			return;
		}
		if (shown != null) {
			shown.close();
		}
		Notice notice = new Notice(window.getShell(), title, text, onClick);
		shown = notice;
		notice.open();
		window.getShell().getDisplay().timerExec(SHOWN_MILLIS, notice::close);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH - 2 * MARGIN, SWT.DEFAULT).applyTo(label);
		AccessibleName.set(area, text);
		area.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				// What screen readers say at once, wherever the focus is.
				event.detail = ACC.ROLE_ALERT;
			}
		});
		for (Control control : new Control[] { area, label }) {
			control.addListener(SWT.MouseUp, event -> {
				close();
				onClick.run();
			});
		}
		return area;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle around = getParentShell().getBounds();
		return new Point(around.x + around.width - size.x - MARGIN, around.y + around.height - size.y - 4 * MARGIN);
	}

	@Override
	public boolean close() {
		if (shown == this) {
			shown = null;
		}
		return super.close();
	}
}
